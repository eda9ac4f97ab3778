import { type AreaLine, report, unchanged } from "../example-council";

export const care: AreaLine = {
  key: "omsorg",
  title: "Vård och omsorg som räcker",
  description:
    "I tretton kommuner konkurrerar arbetsgivarna om samma människor. Området bygger vägar som gör dem fler i stället för att flytta dem runt.",
  strategy: ["rus2030:bygga-kompetens", "rus2030:oka-inkluderingen", "gr2024:social-sammanhallning"],
  categories: ["health-care", "adult-learning"],
  goals: [
    {
      key: "vagar",
      text: "Fyrahundra nya undersköterskor om året kommer från yrkesvux i de tretton kommunerna.",
      measures: [
        {
          key: "gemensam-antagning",
          title: "En antagning för tretton kommuner",
          description: "Den som söker gör det en gång, och får den plats som ligger närmast.",
          by: "vuxenutbildning",
          with: ["omsorgsforum"],
          months: [1, 10],
          years: [-1, 0],
          before: "on-track",
          reports: [
            report(269, "on-track", "Åtta kommuner är med.", 50),
            report(53, "done", "Alla tretton kommunerna är med.", 100),
          ],
        },
        {
          key: "helger",
          title: "Studera på helger",
          description: "En startgrupp per halvår för den som arbetar dagtid.",
          by: "vuxenutbildning",
          with: ["studiestodsmyndigheten"],
          months: [1, 12],
          years: [0, 1],
          reports: [
            report(226, "on-track", "Gruppen har 28 studerande.", 50),
            report(36, "on-track", "Andra gruppen har 26.", 85),
          ],
        },
        {
          key: "legitimerade",
          title: "Snabbare väg för legitimerade från andra länder",
          description: "Språk, lagkunskap och praktik i ett paket.",
          by: "omsorgsforum",
          with: ["arbetsmyndigheten-storstad", "universitetet"],
          months: [2, 12],
          years: [-1, 0, 1],
          before: "delayed",
          reports: [
            report(232, "on-track", "Sjutton deltagare har börjat.", 35),
            report(113, "delayed", "Väntan på språkprov är fem månader.", 50),
          ],
        },
      ],
    },
    {
      key: "kvar",
      text: "Färre byter arbetsgivare för att få högre lön för samma arbete.",
      measures: [
        {
          key: "rotation",
          title: "Byt plats i ett halvår",
          description: "Medarbetare i två kommuner byter arbetsplats med varandra och lär på köpet.",
          by: "omsorgsforum",
          with: ["fackforbund-p"],
          months: [4, 12],
          years: [0],
          reports: [report(157, "on-track", "Nio par har bytt.", 45), unchanged(22)],
        },
        {
          key: "mentor-forsta-aret",
          title: "Mentor första året",
          description: "En erfaren kollega med två timmar i veckan.",
          by: "omsorgsforum",
          with: ["civilforum"],
          months: [1, 12],
          years: [-1, 0, 1],
          before: "on-track",
          reports: [
            report(246, "on-track", "112 mentorer är utsedda.", 50),
            report(43, "on-track", "164 mentorer är utsedda.", 80),
          ],
        },
        {
          key: "anhoriga",
          title: "Från anhörigvårdare till anställd",
          description: "Ett samtal, en validering och en kortare utbildning.",
          by: "civilforum",
          with: ["vuxenutbildning"],
          months: [10, 12],
          years: [0, 1],
          reports: [],
        },
      ],
    },
  ],
};
