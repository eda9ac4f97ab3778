import { type AreaLine, report, unchanged } from "../example-council";

export const materials: AreaLine = {
  key: "material",
  title: "Trä, plast och bygg med mindre avtryck",
  description:
    "Fabrikerna ligger i de mindre kommunerna och är ofta ortens största arbetsplats. Området håller kvar kunnandet när en generation går i pension.",
  strategy: [
    "rus2030:starka-innovationskraften",
    "rus2030:elektrifiering",
    "sjuharad2030:innovativ-delregion",
  ],
  categories: ["industry-electrification", "green-transition"],
  goals: [
    {
      key: "generation",
      text: "Varje fabrik med fler än femtio anställda har en plan för de pensioner som väntar.",
      measures: [
        {
          key: "mastare",
          title: "Mästare och lärling i plastfabriken",
          description: "Den som snart går i pension lär upp sin efterträdare under ett halvår.",
          by: "polymer",
          with: ["fackforbund-a", "yh-atradalen"],
          months: [1, 12],
          years: [-1, 0],
          before: "on-track",
          reports: [report(272, "on-track", "Sju par är i gång.", 40), unchanged(138), unchanged(16)],
        },
        {
          key: "formsprutare",
          title: "Formsprutare på ett år",
          description: "Ett års yrkesutbildning med lön från månad fyra.",
          by: "yh-atradalen",
          with: ["polymer"],
          months: [8, 12],
          years: [0],
          reports: [report(84, "on-track", "Sexton studerande har börjat.", 35)],
        },
        {
          key: "pensionsplan",
          title: "Pensionsplan på en sida",
          description: "En mall som visar vem som slutar när och vad som då försvinner.",
          by: "polymer",
          with: ["trahus"],
          months: [2, 8],
          years: [-1, 0],
          before: "delayed",
          reports: [
            report(239, "on-track", "Mallen är klar.", 40),
            report(104, "delayed", "Nio av tjugo fabriker har fyllt i den.", 45),
          ],
        },
      ],
    },
    {
      key: "tra",
      text: "Fler bygger i trä, och fler kan räkna på det.",
      measures: [
        {
          key: "tra-projektorer",
          title: "Projektörer för trähus",
          description: "En fristående kurs i konstruktion och klimatberäkning.",
          by: "hogskolan-viskan",
          with: ["trahus"],
          months: [9, 12],
          reports: [report(76, "on-track", "Kursen har 27 studerande.", 50)],
        },
        {
          key: "snickarlag",
          title: "Snickarlag med två nya i varje",
          description: "Varje lag tar emot två lärlingar och får betalt för handledningen.",
          by: "trahus",
          with: ["gymnasiesamverkan"],
          months: [3, 12],
          reports: [
            report(203, "on-track", "Sex lag är med.", 40),
            report(42, "delayed", "Tre lag har pausat på grund av få beställningar.", 45),
          ],
        },
      ],
    },
  ],
};
