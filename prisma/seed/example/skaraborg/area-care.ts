import { type AreaLine, report, unchanged } from "../example-council";

export const care: AreaLine = {
  key: "vard",
  title: "En vård och omsorg som människor söker sig till",
  description:
    "Var fjärde anställd i äldreomsorgen närmar sig pension. Området handlar om vägar in i yrket och om att de som arbetar där kan läsa vidare utan att sluta.",
  strategy: ["rus2030:bygga-kompetens", "skaraborg2030:kompetensforsorjning"],
  categories: ["health-care", "work-based-learning"],
  goals: [
    {
      key: "vikarier",
      text: "Varje kommun har en plan för hur vikarier kan bli undersköterskor.",
      measures: [
        {
          key: "vikarieplaner",
          title: "Plan för vikarier i varje kommun",
          description: "En gemensam mall för hur en timvikarie blir undersköterska på betald arbetstid.",
          by: "kommunchefsnatverket",
          with: ["vuxenutbildning-ostra", "fackforbund-b"],
          months: [1, 6],
          years: [-1, 0],
          before: "on-track",
          reports: [
            report(290, "on-track", "Mallen provas i två kommuner.", 50),
            report(158, "done", "Mallen är klar och används i alla femton kommuner.", 100),
          ],
        },
        {
          key: "kvallskurser",
          title: "Undersköterskeutbildning på kvällstid",
          description: "Två startgrupper om året för den som arbetar dagtid.",
          resources: "Plats för 2 × 24 studerande.",
          contact: "Karin Provsson, kvallskurser@example.org",
          by: "vuxenutbildning-ostra",
          with: ["fackforbund-b", "studiestodsmyndigheten"],
          months: [1, 12],
          years: [-1, 0, 1],
          before: "on-track",
          reports: [
            report(285, "on-track", "Den första gruppen är full.", 40),
            report(77, "on-track", "Den andra gruppen har börjat med 22 studerande.", 80),
            unchanged(6),
          ],
        },
        {
          key: "vikarie-till-usk",
          title: "Vikarie till undersköterska",
          description: "Sextio vikarier läser på betald arbetstid, en dag i veckan.",
          by: "kommunchefsnatverket",
          with: ["vuxenutbildning-ostra"],
          months: [3, 12],
          years: [0, 1],
          reports: [
            report(205, "on-track", "Tretton kommuner har avsatt timmar i schemat.", 30),
            report(6, "delayed", "41 av 60 har börjat. Tre kommuner får inte ihop schemat.", 60),
          ],
        },
      ],
    },
    {
      key: "sprak",
      text: "Ingen ska hindras av svenskan från att börja arbeta i omsorgen.",
      measures: [
        {
          key: "yrkessvenska",
          title: "Yrkessvenska på arbetsplatsen",
          description: "Språkombud på varje enhet och lärare som kommer till arbetsplatsen.",
          by: "studieforbund",
          with: ["fackforbund-b", "folkhogskolan"],
          months: [1, 12],
          years: [0, 1],
          reports: [
            report(230, "on-track", "34 språkombud är utbildade.", 45),
            report(20, "on-track", "52 språkombud är utbildade i nio kommuner.", 80),
          ],
        },
        {
          key: "karriarvagar",
          title: "Karriärvägar som syns",
          description: "En enkel karta över vad man kan bli efter undersköterska, med löner och kurser.",
          by: "fackforbund-b",
          with: ["kommunchefsnatverket"],
          months: [4, 11],
          reports: [report(170, "on-track", "Tre arbetsplatser är med i provet.", 35), unchanged(31)],
        },
      ],
    },
  ],
};
