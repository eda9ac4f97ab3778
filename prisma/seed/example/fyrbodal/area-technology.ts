import { type AreaLine, hindered, report, unchanged } from "../example-council";

export const technology: AreaLine = {
  key: "teknik",
  title: "Flyg- och fordonsteknik som byter drivlina",
  description:
    "Längs älven finns några av landets mest avancerade verkstäder. När förbränning blir el och material skrivs ut i lager behöver operatörer, tekniker och ingenjörer lära nytt samtidigt.",
  strategy: [
    "rus2030:elektrifiering",
    "rus2030:starka-innovationskraften",
    "fyrbodal2026:kompetensforsorjning",
  ],
  categories: ["industry-electrification", "higher-education"],
  goals: [
    {
      key: "operatorer",
      text: "Trehundra operatörer har läst minst en kurs i additiv tillverkning eller högspänning.",
      measures: [
        {
          key: "hogspanning",
          title: "Kort kurs i högspänning för operatörer",
          description: "Tre dagar i verkstad och en dag på distans. Ges två gånger i månaden.",
          resources: "Labb för högspänning, två instruktörer.",
          by: "yh-strandangen",
          with: ["flygteknik", "fackforbund-f"],
          months: [1, 10],
          years: [-1, 0],
          before: "on-track",
          reports: [
            report(276, "on-track", "Sju kurser är bokade.", 25),
            report(150, "on-track", "148 operatörer har gått kursen.", 60),
            report(47, "done", "212 operatörer har gått kursen. Den ges nu som uppdragsutbildning.", 100),
          ],
        },
        {
          key: "additiv",
          title: "Additiv tillverkning på halvfart",
          description: "En högskolekurs på kvällar för den som redan arbetar med metall.",
          by: "hogskolan-slussarna",
          with: ["flygteknik"],
          months: [1, 12],
          years: [-1, 0],
          before: "on-track",
          reports: [
            report(288, "on-track", "31 studerande är antagna.", 30),
            unchanged(166),
            report(17, "on-track", "Andra omgången har 38 studerande.", 85),
          ],
        },
        {
          key: "yrkesprov-flyg",
          title: "Yrkesprov för flygtekniker från andra länder",
          description: "Prov på engelska i riktig verkstad, med besked samma vecka.",
          by: "flygteknik",
          with: ["vuxenutbildning", "arbetsmyndigheten-norr"],
          months: [2, 12],
          reports: [
            report(222, "on-track", "Proven är skrivna.", 30),
            report(22, "on-track", "Nio personer har gjort provet.", 65),
          ],
        },
      ],
    },
    {
      key: "underleverantorer",
      text: "Hälften av underleverantörerna har en plan för vilken kompetens de behöver om tre år.",
      measures: [
        {
          key: "kompetensplan",
          title: "Kompetensplan på en eftermiddag",
          description: "Ett halvdagsmöte på företaget ger en plan på två sidor och tre saker att börja med.",
          by: "leverantorer",
          with: ["hogskolan-slussarna", "arbetsgivarforbund-h"],
          months: [2, 12],
          years: [-1, 0],
          before: "on-track",
          reports: [
            report(252, "on-track", "Tolv företag har sin plan.", 25),
            report(103, "on-track", "29 företag har sin plan.", 50),
          ],
        },
        {
          key: "delade-ingenjorer",
          title: "En ingenjör på två företag",
          description: "Små företag delar på en nyutexaminerad ingenjör under det första året.",
          by: "hogskolan-slussarna",
          with: ["arbetsgivarforbund-h", "flygteknik"],
          months: [3, 12],
          reports: [
            report(200, "on-track", "Fyra företag vill vara med.", 20),
            hindered(
              29,
              "Två av företagen kan inte enas om vem som är arbetsgivare.",
              "Arbetsgivarförbund H behöver ta fram en mall för delad anställning.",
              35,
            ),
          ],
        },
        {
          key: "teknikdagar",
          title: "Teknikdagar för årskurs åtta",
          description: "Varje elev får en hel dag i verkstad, labb eller varv.",
          by: "gymnasiesamverkan",
          with: ["flygteknik", "varv"],
          months: [4, 11],
          years: [-1, 0],
          before: "done",
          reports: [
            report(186, "on-track", "De första dagarna tog emot 1 150 elever.", 50),
            report(38, "done", "2 240 elever har haft sin dag.", 100),
          ],
        },
      ],
    },
  ],
};
