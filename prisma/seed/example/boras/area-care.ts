import { type AreaLine, report, unchanged } from "../example-council";

export const care: AreaLine = {
  key: "omsorg",
  title: "Omsorg med språk och stöd",
  description:
    "I åtta kommuner behövs sexhundra nya medarbetare på fem år. Många av dem har ett annat modersmål än svenska.",
  strategy: [
    "rus2030:bygga-kompetens",
    "rus2030:oka-inkluderingen",
    "sjuharad2030:socialt-hallbar-delregion",
  ],
  categories: ["health-care", "matching-inclusion"],
  goals: [
    {
      key: "sprak",
      text: "Alla medarbetare i omsorgen klarar att dokumentera på svenska inom ett år.",
      measures: [
        {
          key: "sprakombud",
          title: "Språkombud på varje boende",
          description: "Ett ombud med tid avsatt varje vecka.",
          by: "omsorgsradet",
          with: ["fackforbund-k", "folkbildarna"],
          months: [1, 12],
          years: [-1, 0],
          before: "on-track",
          reports: [
            report(263, "on-track", "41 ombud är utbildade.", 45),
            report(130, "on-track", "66 ombud är utbildade.", 70),
            report(23, "on-track", "78 av 92 boenden har ett ombud.", 85),
          ],
        },
        {
          key: "dokumentera",
          title: "Skriva rätt i journalen",
          description: "Korta övningar på telefonen, tio minuter i veckan.",
          by: "vuxenutbildning",
          with: ["omsorgsradet"],
          months: [5, 12],
          reports: [report(172, "not-started", "Övningarna upphandlas.")],
        },
        {
          key: "sommarvikarier",
          title: "Sommarvikarier som kommer tillbaka",
          description: "Den som har arbetat en sommar får erbjudande om kurs och timmar på helger.",
          by: "omsorgsradet",
          with: ["gymnasiesamverkan"],
          months: [4, 10],
          years: [-1, 0],
          before: "done",
          reports: [
            report(177, "on-track", "Erbjudandet är skrivet.", 40),
            report(45, "done", "188 av 412 vikarier har tackat ja.", 100),
          ],
        },
      ],
    },
    {
      key: "stod",
      text: "Ingen slutar för att handledningen saknas.",
      measures: [
        {
          key: "handledare",
          title: "Handledare med tid",
          description: "En överenskommelse om hur mycket tid en handledare ska ha per studerande.",
          by: "fackforbund-k",
          with: ["omsorgsradet", "arbetsgivarforbund-m"],
          months: [2, 10],
          reports: [
            report(211, "on-track", "Ett förslag finns.", 30),
            report(122, "delayed", "Parterna är inte överens om timmarna.", 35),
          ],
        },
        {
          key: "natt",
          title: "Kurs för den som arbetar natt",
          description: "Samma innehåll som på dagen, på tider som går att sova efter.",
          by: "folkbildarna",
          with: ["omsorgsradet"],
          months: [10, 12],
          reports: [report(50, "not-started", "Börjar när tolv har anmält sig."), unchanged(5)],
        },
      ],
    },
  ],
};
