import { type AreaLine, report, unchanged } from "../example-council";

export const school: AreaLine = {
  key: "skola",
  title: "Skola och arbetsliv i samma stad",
  description:
    "Det finns 50 000 arbetsplatser och ändå elever som aldrig har sett en. Området öppnar dörrarna och håller dem öppna.",
  strategy: ["rus2030:fullfoljda-studier", "rus2030:oka-inkluderingen", "gr2024:utbildning-kompetens"],
  categories: ["school-to-work"],
  goals: [
    {
      key: "praktik",
      text: "Alla elever i årskurs nio har haft praktik på en riktig arbetsplats.",
      measures: [
        {
          key: "praktikplatsen",
          title: "En plats för all praktik",
          description: "Skolor och företag använder samma tjänst för att erbjuda och söka praktik.",
          by: "gymnasiesamverkan",
          with: ["arbetsgivarforbund-s", "techforum"],
          months: [1, 12],
          years: [-1, 0, 1],
          before: "on-track",
          reports: [
            report(271, "on-track", "4 200 platser finns i tjänsten.", 45),
            report(136, "on-track", "6 900 platser finns i tjänsten.", 70),
            report(5, "on-track", "8 100 av 9 000 platser finns i tjänsten.", 90),
          ],
        },
        {
          key: "yrkesambassadorer",
          title: "Unga yrkesambassadörer",
          description: "Sextio unga yrkesarbetare berättar om sitt arbete i klassrummet.",
          by: "civilforum",
          with: ["gymnasiesamverkan"],
          months: [2, 12],
          years: [-1, 0, 1],
          before: "on-track",
          reports: [report(212, "on-track", "41 ambassadörer är utbildade.", 60), unchanged(44)],
        },
        {
          key: "kemi-labb",
          title: "En dag i processindustrin",
          description: "Elever på naturvetenskap och teknik får köra en simulerad fabrik.",
          by: "kemigruppen",
          with: ["gymnasiesamverkan"],
          months: [3, 11],
          years: [0],
          reports: [
            report(187, "on-track", "320 elever har varit med.", 50),
            report(18, "on-track", "610 elever har varit med.", 95),
          ],
        },
      ],
    },
    {
      key: "tillbaka",
      text: "Den som har hoppat av har en plan inom tre veckor.",
      measures: [
        {
          key: "sommarskola",
          title: "Sommarskola som ger betyg",
          description: "Fyra veckor i fem kommuner, med lunch och resa.",
          by: "gymnasiesamverkan",
          with: ["vuxenutbildning"],
          months: [5, 9],
          years: [-1, 0],
          before: "done",
          reports: [
            report(149, "on-track", "540 är anmälda.", 40),
            report(78, "done", "487 kom, 391 fick betyg.", 100),
          ],
        },
        {
          key: "tre-veckor",
          title: "Tre veckor från avhopp till plan",
          description: "En gemensam rutin och en person som håller i den i varje kommun.",
          by: "gymnasiesamverkan",
          with: ["arbetsmyndigheten-storstad", "civilforum"],
          months: [1, 12],
          years: [0, 1],
          reports: [
            report(235, "on-track", "Nio kommuner använder rutinen.", 50),
            report(46, "on-track", "Elva kommuner använder rutinen.", 75),
          ],
        },
      ],
    },
  ],
};
