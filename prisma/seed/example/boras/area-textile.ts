import { type AreaLine, hindered, report, unchanged } from "../example-council";

export const textile: AreaLine = {
  key: "textil",
  title: "Textil som håller längre",
  description:
    "Kläder ska lagas, säljas igen och bli nya fibrer. Det kräver sömmare, tekniker och inköpare som kan mer om material än i dag.",
  strategy: [
    "rus2030:cirkulara-affarsmodeller",
    "sjuharad2030:cirkular-framtid",
    "sjuharad2030:strategisk-kompetensforsorjning",
  ],
  categories: ["green-transition", "work-based-learning"],
  goals: [
    {
      key: "laga",
      text: "Tvåhundra personer har gått en kurs i lagning, sortering eller omsömnad.",
      measures: [
        {
          key: "lagningskurs",
          title: "Lagning och omsömnad på kvällar",
          description: "Sex kvällar vid riktiga maskiner, för anställda i butik och på tvätteri.",
          by: "konfektion",
          with: ["handelsringen", "yh-atradalen"],
          months: [2, 11],
          years: [-1, 0],
          before: "on-track",
          reports: [
            report(244, "on-track", "Två kurser är hållna.", 30),
            report(109, "on-track", "63 har gått kursen.", 45),
          ],
        },
        {
          key: "sortering",
          title: "Sortera rätt från början",
          description: "Ett kort yrkesspår för den som sorterar textil för hand och med kamera.",
          by: "textilklustret",
          with: ["vuxenutbildning", "arbetsmyndigheten-soder"],
          months: [3, 12],
          years: [0],
          reports: [
            report(217, "on-track", "Spåret är skrivet med tre arbetsplatser.", 30),
            hindered(
              37,
              "Sorteringsanläggningen är försenad, så det finns ingen plats för praktik.",
              "Någon part med en lokal på 300 kvadratmeter att låna i fem månader.",
              40,
            ),
          ],
        },
        {
          key: "produktpass",
          title: "Digitala produktpass för små märken",
          description: "En halvdag om vad som ska stå i passet och hur man får fram uppgifterna.",
          by: "hogskolan-viskan",
          with: ["textilklustret", "handelsringen"],
          months: [1, 10],
          years: [-1, 0],
          before: "on-track",
          reports: [
            report(250, "on-track", "Materialet är klart.", 40),
            report(54, "done", "72 företag har varit med.", 100),
          ],
        },
      ],
    },
    {
      key: "forskning",
      text: "Forskning om material når företagen inom ett år.",
      measures: [
        {
          key: "textilforskare",
          title: "Forskare på företag en dag i veckan",
          description: "Sex doktorander arbetar på plats hos företag under ett år.",
          by: "hogskolan-viskan",
          with: ["textilklustret"],
          months: [1, 12],
          years: [-1, 0],
          before: "on-track",
          reports: [report(267, "on-track", "Fyra doktorander har börjat.", 50), unchanged(119)],
        },
        {
          key: "provlabb",
          title: "Öppet provlabb för fiber",
          description: "Företag och skolor får prova material en dag i månaden.",
          by: "hogskolan-viskan",
          with: ["polymer"],
          months: [9, 12],
          reports: [report(61, "not-started", "Labbet öppnar när ombyggnaden är klar.")],
        },
      ],
    },
  ],
};
