import { type AreaLine, report } from "../example-council";

export const young: AreaLine = {
  key: "unga",
  title: "Fler vägar till examen och arbete",
  description:
    "En av fem unga i delregionen har inte gymnasieexamen vid tjugo. Området söker upp dem och visar vägar som inte går genom samma dörr igen.",
  strategy: ["rus2030:fullfoljda-studier", "sjuharad2030:socialt-hallbar-delregion"],
  categories: ["school-to-work"],
  goals: [
    {
      key: "examen",
      text: "Hundra unga har fått sin examen genom en kortare väg.",
      measures: [
        {
          key: "sista-kurserna",
          title: "De sista kurserna",
          description: "Den som saknar en eller två kurser får läsa klart på tio veckor.",
          by: "gymnasiesamverkan",
          with: ["vuxenutbildning"],
          months: [1, 12],
          years: [-1, 0],
          before: "on-track",
          reports: [
            report(248, "on-track", "22 har fått sin examen.", 30),
            report(35, "on-track", "61 har fått sin examen.", 65),
          ],
        },
        {
          key: "mentor",
          title: "En mentor från arbetslivet",
          description: "Femtio anställda möter var sin elev en gång i månaden.",
          by: "foreningsforum",
          with: ["textilklustret", "handelsringen"],
          months: [3, 12],
          reports: [report(185, "on-track", "34 par har träffats.", 40)],
        },
        {
          key: "uppsokande",
          title: "Knacka på",
          description: "Uppsökande samtal hemma hos den som varken arbetar eller studerar.",
          by: "foreningsforum",
          with: ["arbetsmyndigheten-soder"],
          months: [6, 12],
          reports: [report(140, "not-started", "Vi söker två som vill börja.")],
        },
        {
          key: "yrkes-sm",
          title: "Yrkestävling för årskurs nio",
          description: "En dag med sömnad, svets, kod och kök.",
          by: "gymnasiesamverkan",
          with: ["textilklustret", "polymer", "lagergruppen"],
          months: [9, 12],
          reports: [report(29, "on-track", "Anmälan är öppen. 410 elever är med.", 60)],
        },
      ],
    },
  ],
};
