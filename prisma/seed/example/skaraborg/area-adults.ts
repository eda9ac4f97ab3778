import { type AreaLine, report } from "../example-council";

export const adults: AreaLine = {
  key: "vuxna",
  title: "Vuxnas lärande och validering",
  description:
    "Många kan mer än deras betyg visar. Området gör det lättare att få sitt kunnande bedömt och att läsa det som fattas.",
  strategy: ["rus2030:bygga-kompetens", "rus2030:oka-inkluderingen", "skaraborg2030:kompetensforsorjning"],
  categories: ["adult-learning"],
  goals: [
    {
      key: "fyra-veckor",
      text: "Den som vill validera sitt kunnande får en första bedömning inom fyra veckor.",
      measures: [
        {
          key: "bedomning",
          title: "Första bedömning inom fyra veckor",
          description: "Kommunerna delar på bedömare, så att ingen behöver vänta på att en grupp blir full.",
          by: "vuxenutbildning-ostra",
          with: ["arbetsmyndigheten-vast", "fackforbund-c"],
          months: [1, 12],
          years: [-1, 0, 1],
          before: "delayed",
          reports: [
            report(280, "delayed", "Väntetiden är sju veckor i snitt.", 20),
            report(140, "on-track", "Nu väntar man fem veckor. Två bedömare till är anställda.", 60),
            report(3, "on-track", "Väntetiden är fyra veckor i elva av femton kommuner.", 85),
          ],
        },
        {
          key: "valideringsguide",
          title: "En guide till validering på fem språk",
          description: "En sida som säger vad validering är, vad den kostar och vart man vänder sig.",
          by: "folkhogskolan",
          with: ["ideburna"],
          months: [2, 9],
          years: [0],
          reports: [
            report(190, "on-track", "Texten är klar på svenska och lättläst svenska.", 60),
            report(72, "done", "Guiden finns på fem språk och har lästs 2 100 gånger.", 100),
          ],
        },
        {
          key: "yrkesprov",
          title: "Yrkesprov för svetsare och maskinförare",
          description: "Proven görs hos företagen, på deras maskiner.",
          by: "yrkeshogskolan-tidan",
          with: ["stenbranschen", "tragruppen"],
          months: [3, 12],
          years: [0, 1],
          reports: [
            report(188, "on-track", "Proven för svetsare är klara.", 40),
            report(25, "on-track", "23 personer har gjort provet, 19 blev godkända.", 70),
          ],
        },
      ],
    },
    {
      key: "omstallning",
      text: "Den som riskerar att bli utan arbete vet vart hen ska vända sig innan uppsägningstiden är slut.",
      measures: [
        {
          key: "omstallningsdag",
          title: "Gemensam omställningsdag vid varsel",
          description:
            "Utbildare, myndigheter och fack kommer till arbetsplatsen inom två veckor från varslet.",
          by: "arbetsmyndigheten-vast",
          with: ["fackforbund-a", "fackforbund-c", "forsakringsmyndigheten"],
          months: [1, 12],
          years: [-1, 0, 1],
          before: "on-track",
          reports: [
            report(260, "on-track", "Arbetssättet är provat en gång, på en arbetsplats.", 40),
            report(120, "done", "Dagen är hållen fem gånger och är nu ett fast arbetssätt.", 100),
          ],
        },
        {
          key: "studiestod",
          title: "Studiestöd på en sida",
          description: "Vilket stöd som passar för vem, i en tabell som vägledare kan lita på.",
          by: "studiestodsmyndigheten",
          with: ["vuxenutbildning-ostra", "fackforbund-c"],
          months: [9, 12],
          reports: [report(59, "not-started", "Börjar när ansökningarna är behandlade.")],
        },
      ],
    },
  ],
};
