import { type AreaLine, report, unchanged } from "../example-council";

export const welfare: AreaLine = {
  key: "valfard",
  title: "Välfärd som når fram i glesbygd",
  description:
    "Avstånden är långa och pensionsavgångarna många. Området handlar om att få kollegor i hela delregionen, också dit bussen bara går två gånger om dagen.",
  strategy: ["rus2030:bygga-kompetens", "rus2030:digitalisering", "fyrbodal2026:valfardsutveckling"],
  categories: ["health-care", "digitalisation"],
  goals: [
    {
      key: "nara",
      text: "Det går att läsa till undersköterska inom tre mils avstånd från varje tätort.",
      measures: [
        {
          key: "larorum",
          title: "Lärorum i sju kommuner",
          description: "Ett rum med skärm, övningsdocka och handledare en dag i veckan.",
          resources: "Lokaler från sju kommuner, övningsdockor.",
          by: "vuxenutbildning",
          with: ["omsorgsnatverket", "foreningsringen"],
          months: [1, 12],
          years: [-1, 0],
          before: "on-track",
          reports: [
            report(270, "on-track", "Fyra rum är öppna.", 50),
            report(128, "on-track", "Sex rum är öppna.", 80),
            unchanged(10),
          ],
        },
        {
          key: "distans-usk",
          title: "Undersköterska på distans med praktik hemma",
          description: "Teorin på skärm, praktiken i den egna kommunen.",
          by: "vuxenutbildning",
          with: ["fackforbund-g"],
          months: [1, 12],
          years: [-1, 0],
          before: "on-track",
          reports: [
            report(264, "on-track", "Den första gruppen har 26 studerande.", 40),
            report(60, "on-track", "Den andra gruppen har 31 studerande, 24 av dem från Dalsland.", 80),
          ],
        },
        {
          key: "korkort",
          title: "Körkort på arbetstid",
          description: "Tjugo anställda i hemtjänsten tar körkort med arbetsgivarens stöd.",
          by: "omsorgsnatverket",
          with: ["fackforbund-g"],
          months: [2, 12],
          reports: [
            report(209, "on-track", "Tjugo har börjat.", 20),
            report(34, "delayed", "Väntetiden till uppkörning är fyra månader.", 55),
          ],
        },
      ],
    },
    {
      key: "digitalt",
      text: "Alla nya medarbetare i omsorgen har prövat digital tillsyn innan de börjar.",
      measures: [
        {
          key: "valfardsteknik",
          title: "Kurs i välfärdsteknik",
          description: "Två timmar på webben och en dag i visningslägenheten.",
          by: "hogskolan-slussarna",
          with: ["omsorgsnatverket"],
          months: [2, 9],
          reports: [
            report(213, "on-track", "Webbkursen är klar.", 60),
            report(66, "done", "430 medarbetare har gått båda delarna.", 100),
          ],
        },
        {
          key: "introduktion",
          title: "Samma introduktion i alla kommuner",
          description: "Den som byter kommun ska slippa gå samma introduktion två gånger.",
          by: "omsorgsnatverket",
          with: ["fackforbund-g", "vuxenutbildning"],
          months: [3, 12],
          reports: [report(192, "on-track", "Nio kommuner är överens om innehållet.", 40), unchanged(26)],
        },
        {
          key: "chefer",
          title: "Chefer som stannar",
          description: "Ett program med mentor för nya enhetschefer i småkommuner.",
          by: "omsorgsnatverket",
          with: ["hogskolan-slussarna"],
          months: [9, 12],
          reports: [report(70, "not-started", "Programmet börjar när deltagarna är utsedda.")],
        },
      ],
    },
  ],
};
