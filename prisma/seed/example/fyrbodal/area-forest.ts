import { type AreaLine, report } from "../example-council";

export const forest: AreaLine = {
  key: "skog",
  title: "Skog, energi och nya gröna arbeten",
  description:
    "Dalsland har skogen och kusten har vinden. Området tar reda på vilka arbeten som kommer, och ser till att utbildningen finns innan de gör det.",
  strategy: [
    "rus2030:cirkulara-affarsmodeller",
    "rus2030:elektrifiering",
    "fyrbodal2026:regional-utveckling",
  ],
  categories: ["green-transition", "analysis"],
  goals: [
    {
      key: "framsyn",
      text: "Rådet vet vilka tio yrken som växer mest i grön energi och skogsbruk till 2032.",
      measures: [
        {
          key: "yrkeskarta",
          title: "Karta över tio gröna yrken",
          description: "Vad man gör, vad man behöver kunna och var utbildningen finns i dag.",
          by: "hogskolan-slussarna",
          with: ["skog", "arbetsgivarforbund-h"],
          months: [2, 12],
          reports: [
            report(196, "on-track", "Sex yrken är beskrivna.", 50),
            report(24, "on-track", "Nio yrken är beskrivna.", 85),
          ],
        },
        {
          key: "skogsmaskin",
          title: "Skogsmaskinförare på simulator",
          description: "En simulator som flyttas mellan tre orter.",
          by: "skog",
          with: ["gymnasiesamverkan"],
          months: [5, 12],
          reports: [report(163, "not-started", "Simulatorn är beställd.")],
        },
        {
          key: "reparera",
          title: "Laga i stället för att köpa nytt",
          description: "En kurs för den som vill reparera båtmotorer, verktyg och vitvaror.",
          by: "leverantorer",
          with: ["foreningsringen"],
          months: [9, 12],
          reports: [report(99, "not-started", "Kursen börjar när tio har anmält sig.")],
        },
      ],
    },
  ],
};
