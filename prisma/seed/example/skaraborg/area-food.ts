import { type AreaLine, hindered, report } from "../example-council";

export const food: AreaLine = {
  key: "livsmedel",
  title: "En livsmedelskedja som klarar klimatet",
  description:
    "Slätten odlar, förädlar och packar. När maskiner, fodermix och krav ändras behöver fler i kedjan kunna mer om både jord och teknik.",
  strategy: [
    "rus2030:cirkulara-affarsmodeller",
    "rus2030:starka-innovationskraften",
    "skaraborg2030:industriregion",
  ],
  categories: ["food-land", "green-transition"],
  goals: [
    {
      key: "tre-utbildningar",
      text: "Tre nya utbildningar i hållbar livsmedelsproduktion finns på plats nästa år.",
      measures: [
        {
          key: "hallbar-produktion",
          title: "Kurspaket i hållbar produktion",
          description: "Korta kurser om vatten, energi och svinn för den som arbetar vid linjen.",
          by: "kinne-livsmedel",
          with: ["hogskolan-billingen"],
          months: [3, 12],
          years: [0, 1],
          reports: [
            report(245, "on-track", "Innehållet är skrivet.", 30),
            hindered(
              158,
              "Ingen skola har plats i schemat före nästa år.",
              "Yrkeshögskolan Tidan eller en annan utbildningsanordnare som kan ta emot en grupp.",
              30,
            ),
          ],
        },
        {
          key: "larlingsspar",
          title: "Lärlingsspår för livsmedelstekniker",
          description: "Ett tvåårigt spår där hälften av tiden är på ett livsmedelsföretag.",
          by: "fordonskluster-ost",
          with: ["kinne-livsmedel", "gymnasiesamverkan"],
          months: [8, 12],
          years: [0, 1],
          reports: [report(158, "not-started", "Börjar när underlaget från branschen är klart.")],
        },
        {
          key: "yh-ansokan",
          title: "Ansökan om ny yrkeshögskoleutbildning",
          description: "En tvåårig utbildning till processledare i livsmedel.",
          by: "yrkeshogskolan-tidan",
          with: ["kinne-livsmedel", "arbetsgivarforbund-d"],
          months: [5, 12],
          reports: [report(11, "not-started", "Vi börjar skriva när underlaget från branschen är klart.")],
        },
      ],
    },
    {
      key: "vagledning",
      text: "Studie- och yrkesvägledare vet vilka arbeten som finns mellan åker och butik.",
      measures: [
        {
          key: "gardsbesok",
          title: "Gårdsbesök för studie- och yrkesvägledare",
          description: "Två dagar om året på gård, mejeri och kvarn.",
          by: "folkhogskolan",
          with: ["kinne-livsmedel", "studieforbund"],
          months: [4, 11],
          years: [-1, 0, 1],
          before: "done",
          reports: [
            report(182, "on-track", "Det första besöket samlade 31 vägledare.", 50),
            report(21, "on-track", "Det andra besöket är gjort. Utvärderingen återstår.", 90),
          ],
        },
        {
          key: "jobbkarta",
          title: "Femtio jobb mellan åker och butik",
          description: "En affisch och en sida som visar yrkena, vad man läser och vad de betalar.",
          by: "studieforbund",
          with: ["kinne-livsmedel"],
          months: [2, 8],
          reports: [
            report(220, "on-track", "Trettio yrken är beskrivna.", 60),
            report(101, "delayed", "Tio yrken saknas. Företagen har inte hunnit svara.", 80),
          ],
        },
      ],
    },
  ],
};
