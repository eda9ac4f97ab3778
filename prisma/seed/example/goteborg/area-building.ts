import { type AreaLine, report, unchanged } from "../example-council";

export const building: AreaLine = {
  key: "bygg",
  title: "En storstad som byggs av fler",
  description:
    "Tunnlar, broar och bostäder byggs samtidigt. Branschen behöver fler yrkesarbetare och arbetsledare, och fler som stannar efter första vintern.",
  strategy: ["rus2030:bygga-kompetens", "rus2030:knyta-samman", "gr2024:fysisk-planering"],
  categories: ["work-based-learning", "matching-inclusion"],
  goals: [
    {
      key: "larlingar",
      text: "Varje större bygge har minst en lärling på tio anställda.",
      measures: [
        {
          key: "larlingstal",
          title: "Lärlingar i varje upphandling",
          description: "En text som kommuner kan klippa in i sina upphandlingar.",
          by: "anlaggarna",
          handOver: { to: "byggarna", daysAgo: 181, reason: "Anläggarna i Storstaden lämnade rådet." },
          with: ["fackforbund-p", "arbetsgivarforbund-s"],
          months: [1, 9],
          years: [-1, 0],
          before: "on-track",
          reports: [
            report(265, "on-track", "Texten är skriven.", 40),
            report(82, "done", "Texten finns i elva upphandlingar.", 100),
          ],
        },
        {
          key: "arbetsledare",
          title: "Arbetsledare på två år",
          description: "En yrkeshögskoleutbildning för den som har arbetat på bygge i fem år.",
          by: "yh-kvillen",
          with: ["anlaggarna"],
          months: [1, 12],
          years: [-1, 0, 1],
          before: "on-track",
          reports: [
            report(237, "on-track", "Första kullen har 29 studerande.", 30),
            report(30, "on-track", "Andra kullen har 32 studerande.", 80),
          ],
        },
        {
          key: "kvinnor-bygg",
          title: "Fler kvinnor på bygget",
          description: "Egna omklädningsrum, mentorer och en provvecka för gymnasieelever.",
          by: "anlaggarna",
          handOver: { to: "byggarna", daysAgo: 181, reason: "Anläggarna i Storstaden lämnade rådet." },
          with: ["gymnasiesamverkan", "fackforbund-p"],
          months: [2, 12],
          years: [0, 1],
          reports: [
            report(224, "on-track", "Provveckan har 64 anmälda.", 25),
            report(100, "delayed", "Två byggen saknar omklädningsrum.", 50),
            report(16, "delayed", "Ett bygge saknar omklädningsrum. Resten är klart.", 70),
          ],
        },
      ],
    },
    {
      key: "stanna",
      text: "Nio av tio som börjar i branschen är kvar efter ett år.",
      measures: [
        {
          key: "yrkesvux-bygg",
          title: "Yrkesvux med handledare på bygget",
          description: "Läraren är på bygget två dagar i veckan.",
          by: "vuxenutbildning",
          with: ["anlaggarna"],
          months: [1, 12],
          years: [-1, 0, 1],
          before: "on-track",
          reports: [
            report(251, "on-track", "Fyra lärare är på plats.", 40),
            report(121, "on-track", "Sex lärare är på plats.", 65),
            unchanged(14),
          ],
        },
        {
          key: "svenska-bygg",
          title: "Svenska för säkerhet",
          description: "Fyrtio timmar om orden som måste sitta på en arbetsplats.",
          by: "vuxenutbildning",
          with: ["civilforum"],
          months: [2, 12],
          years: [0, 1],
          reports: [
            report(194, "on-track", "93 har gått kursen.", 45),
            report(28, "on-track", "171 har gått kursen.", 80),
          ],
        },
      ],
    },
  ],
};
