import { type AreaLine, hindered, report, unchanged } from "../example-council";

export const coast: AreaLine = {
  key: "kust",
  title: "Hav, hamn och besök året om",
  description:
    "Kusten sysselsätter dubbelt så många i juli som i januari. Området ska ge fler helårsarbeten och fler som kan driva, bygga och laga det som flyter.",
  strategy: [
    "rus2030:bygga-kompetens",
    "rus2030:starka-innovationskraften",
    "fyrbodal2026:regional-utveckling",
  ],
  categories: ["food-land", "attractiveness"],
  goals: [
    {
      key: "helar",
      text: "Hundra säsongsarbeten har blivit helårsarbeten genom att två arbetsgivare delar på en anställd.",
      measures: [
        {
          key: "sasongsbyte",
          title: "Säsongsbyte mellan restaurang och skidort",
          description:
            "Anställda följer säsongen från kusten till fjällen och tillbaka, med samma kurser på båda ställena.",
          by: "besok",
          with: ["fackforbund-g", "arbetsmyndigheten-norr"],
          months: [1, 12],
          years: [-1, 0],
          before: "delayed",
          reports: [
            report(262, "on-track", "Åtta företag på kusten är med.", 30),
            report(40, "delayed", "Bara 22 av 60 tjänster är tillsatta.", 45),
          ],
        },
        {
          key: "vard-vinter",
          title: "Sommar på kusten, vinter i omsorgen",
          description:
            "En introduktion till omsorgen för den som annars är utan arbete från november till april.",
          by: "omsorgsnatverket",
          with: ["besok", "vuxenutbildning"],
          months: [8, 12],
          reports: [
            report(85, "on-track", "47 har anmält sig till introduktionen.", 40),
            report(8, "on-track", "35 har börjat i fem kommuner.", 75),
          ],
        },
        {
          key: "vardskap",
          title: "Värdskap på tre språk",
          description: "En kurs på fyra kvällar, på svenska, engelska och ukrainska.",
          by: "folkhogskolan-udden",
          handOver: { to: "folkhogskolan-sjon", daysAgo: 139, reason: "Folkhögskolan Udden lämnade rådet." },
          with: ["besok"],
          months: [2, 10],
          years: [-1, 0],
          before: "on-track",
          reports: [
            report(231, "on-track", "Första kursen hade 19 deltagare.", 30),
            report(51, "done", "Fem kurser är hållna, med 96 deltagare.", 100),
          ],
        },
      ],
    },
    {
      key: "hav",
      text: "Varven och livsmedelsföretagen vid havet hittar folk inom delregionen.",
      measures: [
        {
          key: "svetsare-varv",
          title: "Svetsare till varven",
          description: "Tjugo veckor med lön från första dagen.",
          by: "varv",
          with: ["vuxenutbildning", "fackforbund-f"],
          months: [1, 12],
          years: [-1, 0],
          before: "on-track",
          reports: [
            report(283, "on-track", "Tio lärlingar har börjat.", 35),
            report(161, "delayed", "Handledaren är sjukskriven. Andra gruppen börjar senare.", 40),
            report(13, "on-track", "Andra gruppen har börjat, med elva lärlingar.", 70),
          ],
        },
        {
          key: "sjomat",
          title: "Från båt till burk",
          description: "En yrkesutbildning för den som vill arbeta med beredning av fisk, skaldjur och tång.",
          by: "havsmat",
          with: ["yh-strandangen", "gymnasiesamverkan"],
          months: [3, 12],
          years: [-1, 0],
          before: "delayed",
          reports: [
            report(243, "on-track", "Kursplanen är klar.", 25),
            hindered(
              112,
              "Det finns ingen lokal som är godkänd för livsmedel.",
              "En kommun som kan upplåta ett kök med rätt tillstånd två dagar i veckan.",
              25,
            ),
          ],
        },
        {
          key: "hamnarbete",
          title: "Truck, kran och engelska",
          description: "En gemensam introduktion för hamnarna, så att behörigheter gäller i alla tre.",
          by: "varv",
          with: ["arbetsmyndigheten-norr"],
          months: [4, 12],
          reports: [report(174, "on-track", "Två hamnar har skrivit under.", 40), unchanged(33)],
        },
      ],
    },
  ],
};
