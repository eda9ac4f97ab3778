import { type AreaLine, report, unchanged } from "../example-council";

export const digital: AreaLine = {
  key: "digitalt",
  title: "Kunna data, inte bara använda den",
  description:
    "Alla arbetsplatser samlar data, få kan läsa den. Området gäller både spetsen, som säkerhet och AI, och det som alla behöver kunna.",
  strategy: ["rus2030:digitalisering", "rus2030:starka-innovationskraften", "gr2024:digital-transformation"],
  categories: ["digitalisation", "higher-education"],
  goals: [
    {
      key: "spets",
      text: "Tre nya kurser i it-säkerhet går att läsa på kvartsfart.",
      measures: [
        {
          key: "it-sakerhet",
          title: "It-säkerhet på kvartsfart",
          description: "Tre kurser som kan läsas var för sig av den som arbetar heltid.",
          by: "universitetet",
          with: ["techforum"],
          months: [1, 11],
          years: [-1, 0],
          before: "delayed",
          reports: [
            report(259, "on-track", "En kurs ges, två skrivs.", 35),
            report(106, "on-track", "Två kurser ges.", 70),
            report(32, "done", "Alla tre kurserna ges, med 187 studerande.", 100),
          ],
        },
        {
          key: "ai-verkstad",
          title: "Prova AI på det egna arbetet",
          description: "En dag där tjugo småföretag löser var sin uppgift med hjälp av studenter.",
          by: "techforum",
          with: ["universitetet", "arbetsgivarforbund-s"],
          months: [3, 12],
          years: [0, 1],
          reports: [
            report(202, "on-track", "Två dagar är hållna.", 40),
            report(12, "on-track", "Fem dagar är hållna.", 85),
          ],
        },
        {
          key: "testlab",
          title: "Delat testlabb för skolor och företag",
          description: "Servrar och nät där det går att öva angrepp och försvar.",
          by: "yh-kvillen",
          with: ["techforum"],
          months: [4, 12],
          years: [0, 1],
          reports: [
            report(168, "on-track", "Utrustningen är beställd.", 30),
            report(91, "delayed", "Leveransen är tre månader sen.", 35),
          ],
        },
      ],
    },
    {
      key: "bredd",
      text: "Tusen anställda i kommun och småföretag kan läsa en tabell och ställa rätt fråga till den.",
      measures: [
        {
          key: "datakorkort",
          title: "Datakörkort",
          description: "Tre timmar på webben och ett prov som går att göra om.",
          by: "universitetet",
          with: ["omsorgsforum", "vuxenutbildning"],
          months: [2, 12],
          years: [0, 1],
          reports: [
            report(216, "on-track", "Provet är klart.", 40),
            report(25, "on-track", "720 har klarat provet.", 75),
          ],
        },
        {
          key: "seniorer",
          title: "Femtiofem plus och digitalt",
          description: "Kurs för den som har många år kvar i yrket men inte har vuxit upp med skärm.",
          by: "civilforum",
          with: ["fackforbund-p"],
          months: [9, 12],
          years: [0],
          reports: [report(69, "on-track", "Två grupper med 31 deltagare är i gång.", 40), unchanged(9)],
        },
        {
          key: "larare-data",
          title: "Programmering för yrkeslärare",
          description: "En kurs för lärare på el-, fordons- och industriprogrammen.",
          by: "gymnasiesamverkan",
          with: ["techforum"],
          months: [8, 12],
          years: [0, 1],
          reports: [report(80, "not-started", "Kursen börjar när lärarna har tid i schemat.")],
        },
      ],
    },
  ],
};
