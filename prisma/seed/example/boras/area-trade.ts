import { type AreaLine, report } from "../example-council";

export const trade: AreaLine = {
  key: "handel",
  title: "Handel och lager när robotarna kommer",
  description:
    "Tusentals arbetar med plock, packning och kundtjänst. Robotarna tar en del av arbetet, och de som kan laga och styra dem saknas.",
  strategy: ["rus2030:digitalisering", "rus2030:bygga-kompetens", "sjuharad2030:innovativ-delregion"],
  categories: ["digitalisation", "work-based-learning"],
  goals: [
    {
      key: "automation",
      text: "Var tionde lagerarbetare kan felsöka en transportör eller en plockrobot.",
      measures: [
        {
          key: "lagertekniker",
          title: "Från plockare till lagertekniker",
          description: "Ett halvår med två dagar skola och tre dagar arbete i veckan.",
          by: "lagergruppen",
          with: ["yh-atradalen", "fackforbund-k"],
          months: [1, 12],
          years: [-1, 0],
          before: "delayed",
          reports: [
            report(278, "on-track", "Fjorton deltagare har börjat.", 30),
            report(144, "on-track", "Tolv är kvar och har fått intyg för första delen.", 60),
            report(9, "on-track", "Andra gruppen är full och börjar om några veckor.", 75),
          ],
        },
        {
          key: "simulering",
          title: "Labb för lagerautomation",
          description:
            "En slinga med robot, scanner och band, där det går att göra fel utan att något stannar.",
          resources: "Lokal och en begagnad plockrobot.",
          by: "yh-atradalen",
          with: ["lagergruppen"],
          months: [4, 12],
          reports: [
            report(191, "on-track", "Lokalen är klar.", 30),
            report(116, "delayed", "Roboten levereras ett halvår senare än planerat.", 40),
          ],
        },
        {
          key: "truck-sprak",
          title: "Truckkort och svenska i samma kurs",
          description: "Språkläraren är med i lagret.",
          by: "vuxenutbildning",
          with: ["lagergruppen", "arbetsmyndigheten-soder"],
          months: [1, 12],
          years: [-1, 0],
          before: "on-track",
          reports: [
            report(261, "on-track", "18 deltagare, 15 har fått jobb.", 40),
            report(18, "on-track", "51 deltagare, 39 har fått jobb.", 85),
          ],
        },
      ],
    },
    {
      key: "butik",
      text: "Butiksanställda kan byta bransch utan att börja om.",
      measures: [
        {
          key: "intyg-handel",
          title: "Intyg på vad man kan i butik",
          description: "En gemensam mall för kassa, kundmöte, varuflöde och ledning.",
          by: "handelsringen",
          with: ["fackforbund-k", "vuxenutbildning"],
          months: [2, 9],
          reports: [
            report(198, "on-track", "Mallen provas i åtta butiker.", 50),
            report(73, "done", "Mallen används i 61 butiker.", 100),
          ],
        },
        {
          key: "e-handel",
          title: "Kvällskurs i e-handel",
          description: "För den som har arbetat länge i butik och vill lära sig sälja på nätet.",
          by: "folkbildarna",
          with: ["handelsringen"],
          months: [8, 12],
          reports: [report(97, "on-track", "Kursen är full, med 24 deltagare.", 30)],
        },
        {
          key: "ledare-handel",
          title: "Första chefsjobbet i handeln",
          description: "Åtta träffar om schema, lön och samtal.",
          by: "handelsringen",
          with: ["fackforbund-a"],
          months: [9, 12],
          reports: [],
        },
      ],
    },
  ],
};
