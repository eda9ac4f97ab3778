import { type AreaLine, hindered, report, unchanged } from "../example-council";

export const industry: AreaLine = {
  key: "industri",
  title: "Elektrifiering och omställning i industrin",
  description:
    "Verkstäder och underleverantörer byter teknik snabbare än utbildningarna hinner byggas ut. Området samlar det som gör att de som redan arbetar kan lära nytt.",
  strategy: ["rus2030:bygga-kompetens", "rus2030:elektrifiering", "skaraborg2030:industriregion"],
  categories: ["industry-electrification", "work-based-learning"],
  goals: [
    {
      key: "kursade",
      text: "Minst 400 anställda har gått en kurs i elkraft, batteri eller automation före årets slut.",
      measures: [
        {
          key: "elkraft",
          title: "Kurspaket i elkraft för verksamma",
          description: "Fyra korta kurser i elkraft som går att läsa vid sidan av arbetet.",
          resources: "Två lärare på halvtid, lokaler hos utbildningsanordnaren.",
          by: "hogskolan-billingen",
          with: ["fordonskluster-vast", "fackforbund-a"],
          months: [1, 6],
          years: [-1, 0],
          before: "on-track",
          reports: [
            report(298, "on-track", "Tre av fyra kurser är klara. Den fjärde skrivs.", 60),
            report(214, "on-track", "De första 86 deltagarna är antagna.", 80),
            report(162, "done", "Alla fyra kurserna har getts och ligger nu i det ordinarie utbudet.", 100),
          ],
        },
        {
          key: "batterilabb",
          title: "Batterilabb öppet för alla skolor",
          description:
            "Labbet tar emot elever från alla gymnasieskolor i delregionen minst två dagar i veckan.",
          by: "yrkeshogskolan-tidan",
          with: ["gymnasiesamverkan"],
          months: [1, 12],
          years: [-1, 0, 1],
          before: "on-track",
          reports: [
            report(281, "on-track", "Labbet är bokat två dagar i veckan.", 30),
            unchanged(160),
            report(11, "on-track", "Elva av fjorton skolor har varit i labbet. Resten har bokat tid.", 80),
          ],
        },
        {
          key: "behovskarta",
          title: "Gemensam karta över företagens behov",
          description:
            "En enkät och tjugo intervjuer om vilka kurser företagen behöver de närmaste två åren.",
          by: "foretagarringen",
          with: ["fordonskluster-vast", "tragruppen", "arbetsmyndigheten-vast"],
          months: [2, 11],
          years: [-1, 0, 1],
          before: "on-track",
          reports: [
            report(268, "not-started", "Frågorna tas fram tillsammans med företagen."),
            report(175, "on-track", "Enkäten är skickad till 310 företag. 124 har svarat.", 50),
            report(14, "on-track", "Kartan är klar i utkast och läses av parterna.", 85),
          ],
        },
      ],
    },
    {
      key: "lia",
      text: "Den som går en teknisk yrkesutbildning har en plats för lärande i arbete före kursstart.",
      measures: [
        {
          key: "lia-modell",
          title: "Gemensam modell för LIA-platser",
          description:
            "Företag och utbildare planerar platserna tillsammans, en gång om året, i stället för skola för skola.",
          by: "fordonskluster-ost",
          with: ["yrkeshogskolan-tidan", "hogskolan-billingen"],
          months: [3, 12],
          years: [0, 1],
          reports: [
            report(240, "on-track", "Arbetet är i gång med sex företag.", 20),
            report(
              88,
              "delayed",
              "Två företag har hoppat av. Modellen blir klar tre månader senare än planerat.",
              35,
            ),
          ],
        },
        {
          key: "handledare",
          title: "Handledarutbildning för små företag",
          description:
            "En kort utbildning för den som tar emot någon på LIA i ett företag med färre än tjugo anställda.",
          by: "verkstadsgruppen",
          with: ["foretagarringen", "yrkeshogskolan-tidan"],
          months: [2, 12],
          years: [-1, 0, 1],
          before: "delayed",
          handOver: {
            to: "lidans-verkstad",
            daysAgo: 196,
            reason: "Verkstadsgruppen Ätterberg lämnade rådet.",
          },
          reports: [
            report(275, "on-track", "Upplägget är klart.", 20),
            report(131, "delayed", "Första omgången flyttas ett halvår framåt.", 40),
            hindered(
              12,
              "Ersättningen till handledare är inte beslutad, så företagen anmäler ingen.",
              "Kommunchefsnätverket behöver säga hur ersättningen ska betalas.",
              40,
            ),
          ],
        },
        {
          key: "studiebesok",
          title: "Studiebesök för vuxenstuderande",
          description: "Den som läser på komvux får besöka minst två verkstäder under sin utbildning.",
          by: "vuxenutbildning-ostra",
          with: ["tragruppen", "arbetsmyndigheten-vast"],
          months: [1, 12],
          years: [0, 1],
          reports: [
            report(250, "on-track", "Sju företag har sagt ja.", 25),
            unchanged(137),
            report(3, "on-track", "Tolv besök är gjorda, fyra återstår.", 75),
          ],
        },
      ],
    },
  ],
};
