import { type AreaLine, report, unchanged } from "../example-council";

export const firstJob: AreaLine = {
  key: "forsta-jobbet",
  title: "Vägen till första jobbet",
  description:
    "Ungdomar och nyanlända står utanför av olika skäl men möter samma tröskel: ingen arbetsplats som öppnar. Området gör trösklarna lägre.",
  strategy: ["rus2030:oka-inkluderingen", "rus2030:fullfoljda-studier", "fyrbodal2026:kompetensforsorjning"],
  categories: ["matching-inclusion", "school-to-work"],
  goals: [
    {
      key: "gymnasiet",
      text: "Åtta av tio elever på yrkesprogram har ett jobb eller en studieplats tre månader efter examen.",
      measures: [
        {
          key: "larling",
          title: "Lärlingsplatser även i Dalsland",
          description: "Skjuts, boende och handledare, så att avståndet inte avgör.",
          by: "gymnasiesamverkan",
          with: ["skog", "arbetsgivarforbund-h"],
          months: [1, 12],
          years: [-1, 0],
          before: "delayed",
          reports: [
            report(257, "on-track", "41 platser är klara.", 40),
            report(94, "on-track", "58 av 70 platser är klara.", 75),
          ],
        },
        {
          key: "vagledare",
          title: "Vägledare möter arbetsplatser",
          description: "Fyra besök om året och en lista över vem man kan ringa.",
          by: "gymnasiesamverkan",
          with: ["flygteknik", "besok"],
          months: [1, 11],
          reports: [
            report(233, "on-track", "Ett besök är gjort.", 25),
            report(27, "on-track", "Tre besök är gjorda.", 80),
          ],
        },
        {
          key: "efter-examen",
          title: "Ett samtal tre månader efter examen",
          description: "Skolan ringer alla som har gått ut och hjälper den som inte har kommit vidare.",
          by: "folkhogskolan-udden",
          handOver: { to: "folkhogskolan-sjon", daysAgo: 139, reason: "Folkhögskolan Udden lämnade rådet." },
          with: ["gymnasiesamverkan"],
          months: [8, 12],
          reports: [report(59, "on-track", "Vi har nått 310 av 480.", 60)],
        },
      ],
    },
    {
      key: "nya-i-sverige",
      text: "Den som är ny i Sverige har varit på en arbetsplats inom ett halvår.",
      measures: [
        {
          key: "sprakpraktik",
          title: "Språkpraktik i föreningslivet",
          description: "Tre månader i en förening som steg före en anställning.",
          by: "foreningsringen",
          with: ["vuxenutbildning", "arbetsmyndigheten-norr"],
          months: [2, 12],
          reports: [report(180, "on-track", "Sexton föreningar är med.", 40), unchanged(55)],
        },
        {
          key: "jobbspar",
          title: "Jobbspår i skog och trä",
          description: "Språk, motorsåg och praktik i ett paket på tolv veckor.",
          by: "skog",
          with: ["vuxenutbildning"],
          months: [4, 12],
          reports: [
            report(169, "on-track", "Tio deltagare har börjat.", 30),
            report(101, "delayed", "Tre deltagare har avbrutit. Andra gruppen flyttas.", 40),
          ],
        },
        {
          key: "matchningsdag",
          title: "Matchningsdag i varje kommun",
          description: "Arbetsgivare och arbetssökande möts en förmiddag, med tolk.",
          by: "arbetsmyndigheten-norr",
          with: ["foreningsringen", "besok"],
          months: [3, 11],
          years: [-1, 0],
          before: "done",
          reports: [
            report(148, "on-track", "Sju dagar är hållna.", 50),
            report(15, "on-track", "Tretton av fjorton dagar är hållna.", 90),
          ],
        },
      ],
    },
  ],
};
