import { type AreaLine, report, unchanged } from "../example-council";

export const young: AreaLine = {
  key: "unga",
  title: "Fler unga som fullföljer sina studier",
  description:
    "Var femte elev lämnar gymnasiet utan examen. Området för skola och arbetsplats närmare varandra, från årskurs åtta till första jobbet.",
  strategy: ["rus2030:fullfoljda-studier", "rus2030:oka-inkluderingen", "skaraborg2030:kompetensforsorjning"],
  categories: ["school-to-work"],
  goals: [
    {
      key: "arbetsplatser",
      text: "Alla gymnasieskolor har ett fast samarbete med minst fem arbetsplatser.",
      measures: [
        {
          key: "fasta-samarbeten",
          title: "Fem arbetsplatser per skola",
          description:
            "Varje skola skriver avtal med minst fem arbetsplatser om praktik, besök och gästlärare.",
          by: "gymnasiesamverkan",
          with: ["foretagarringen", "tragruppen", "kinne-livsmedel"],
          months: [1, 12],
          years: [-1, 0, 1],
          before: "on-track",
          reports: [
            report(270, "on-track", "Åtta av fjorton skolor har sina avtal.", 50),
            report(143, "on-track", "Elva av fjorton skolor har sina avtal.", 75),
            report(20, "delayed", "De tre sista skolorna hinner inte i år.", 80),
          ],
        },
        {
          key: "gastlarare",
          title: "Gästlärare från industrin",
          description: "Tjugo yrkesverksamma undervisar en halv dag i veckan under en termin.",
          by: "fordonskluster-vast",
          with: ["gymnasiesamverkan", "arbetsgivarforbund-d"],
          months: [8, 12],
          years: [0, 1],
          reports: [
            report(132, "not-started", "Börjar när skolorna har lagt sina scheman."),
            report(19, "on-track", "17 gästlärare är på plats.", 70),
          ],
        },
      ],
    },
    {
      key: "fangas-upp",
      text: "Den som har slutat skolan får ett erbjudande inom en månad.",
      measures: [
        {
          key: "folkhogskolespar",
          title: "Spår på folkhögskola för den som har hoppat av",
          description: "Åtta veckor med studieteknik, praktik och mat vid samma bord.",
          by: "folkhogskolan",
          with: ["ideburna", "gymnasiesamverkan"],
          months: [1, 12],
          years: [-1, 0, 1],
          before: "on-track",
          reports: [
            report(255, "on-track", "Första gruppen, 14 deltagare, är i gång.", 30),
            report(98, "on-track", "Av 27 deltagare läser 19 vidare.", 70),
            unchanged(21),
          ],
        },
        {
          key: "aktivitetsansvar",
          title: "Samma rutin i hela delregionen",
          description: "En rutin för hur skolor och kommuner följer upp den som inte kommer tillbaka.",
          by: "gymnasiesamverkan",
          with: ["kommunchefsnatverket"],
          months: [1, 10],
          reports: [
            report(247, "on-track", "Rutinen skrivs av en grupp från fem kommuner.", 30),
            report(41, "on-track", "Rutinen är på remiss till kommunerna.", 75),
          ],
        },
        {
          key: "sommarjobb",
          title: "Sommarjobb i bristyrken",
          description: "Hundra sommarjobb där ungdomar får prova vård, teknik eller livsmedel på riktigt.",
          by: "foretagarringen",
          with: ["kommunchefsnatverket", "fackforbund-c"],
          months: [2, 9],
          years: [-1, 0],
          before: "done",
          reports: [
            report(210, "on-track", "82 platser är klara.", 60),
            report(80, "done", "107 ungdomar har arbetat. Nio har fått fortsätta.", 100),
          ],
        },
      ],
    },
  ],
};
