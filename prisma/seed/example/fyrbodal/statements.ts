import type { StatementLine } from "../example-council";

export const statements: readonly StatementLine[] = [
  {
    key: "larorum",
    title: "Lärorum i varje kommun är billigare än att ingen läser",
    addressees: ["Kommunerna i Fyrbodal", "Vuxenutbildningens huvudmän"],
    area: "valfard",
    registrationNumber: "Exempel {year}/0051",
    body: `Den som bor längst bort har åtta mil till närmaste skola för vuxna. Många skulle läsa om de slapp resan.

Vi som står bakom uttalandet menar att ett lärorum, med skärm, övningsmaterial och en handledare en dag i veckan, ska finnas i varje kommun.

Vi uppmanar därför:

1. kommunerna att upplåta ett rum och att säga till grannkommunen vilka dagar det är öppet,
2. vuxenutbildningens huvudmän att lägga minst var tredje kurs så att den kan läsas därifrån.

Vi åtar oss att redovisa hur många som läser i lärorummen, två gånger om året.`,
    savedDaysAgo: 236,
    frozenDaysAgo: 224,
    deadlineDaysAgo: 206,
    adoptedDaysAgo: 203,
    decision: "Rådets möte",
    publishedDaysAgo: 202,
    stands: [
      {
        party: "arbetsgivarforbund-h",
        kind: "behind-with-reservation",
        text: "Kurserna måste också gå att läsa på arbetstid.",
      },
    ],
  },
  {
    key: "sasong",
    title: "Gör säsongsarbete till helårsarbete",
    addressees: ["Företagen i besöksnäringen", "Kommunerna i Fyrbodal"],
    area: "kust",
    registrationNumber: "Exempel {year}/0117",
    body: `På sommaren saknas tusen händer längs kusten. På vintern är hundratals av samma människor utan arbete. Det är slöseri med kunnande.

Vi som står bakom uttalandet vill:

- att arbetsgivare med olika säsong delar på anställda,
- att kurser läggs i november och mars,
- att den som byter arbetsgivare mellan säsongerna får behålla sina introduktioner och behörigheter.

Vi åtar oss att tillsammans få fram hundra delade tjänster till nästa höst.`,
    savedDaysAgo: 75,
    frozenDaysAgo: 61,
    deadlineDaysAgo: 45,
    adoptedDaysAgo: 41,
    decision: "Rådets möte",
    publishedDaysAgo: 40,
    stands: [
      {
        party: "fackforbund-g",
        kind: "behind-with-reservation",
        text: "En delad tjänst får inte betyda två halva anställningar utan trygghet.",
      },
      {
        party: "arbetsmyndigheten-norr",
        kind: "abstains",
        text: "Myndigheten tar inte ställning till avtal mellan arbetsgivare.",
      },
    ],
  },
  {
    key: "varvsorder",
    title: "Börja utbilda innan varvens nya beställningar är klara",
    addressees: ["Yrkeshögskolans utbildningsanordnare", "Varven"],
    area: "kust",
    body: `Det tar två år att bygga upp en utbildning och ett år att gå den. Om vi väntar på det sista beskedet kommer arbetena att gå till andra.

Vi som står bakom uttalandet vill att:

1. utbildningsanordnarna förbereder en utbildning som också passar hamn, el och industri,
2. varven säger vilka behörigheter de kommer att kräva.

Vi åtar oss att ta emot tjugo studerande i praktik, vad beskedet än blir.`,
    savedDaysAgo: 33,
    frozenDaysAgo: 20,
    deadlineDaysAgo: -8,
    stands: [
      {
        party: "besok",
        kind: "dissents",
        text: "Vi vill inte att rådet uttalar sig om en enskild näring.",
      },
      { party: "fackforbund-g", kind: "awaits", text: "Styrelsen tar ställning nästa vecka." },
    ],
    unanswered: ["skog", "folkhogskolan-sjon", "foreningsringen", "varv"],
  },
  {
    key: "korkort",
    title: "Körkort är ett verktyg i hemtjänsten",
    addressees: ["Kommunerna i Fyrbodal"],
    area: "valfard",
    body: `I hemtjänsten på landsbygden går det inte att arbeta utan körkort. Ändå är det den anställde som betalar.

Vi vill att körkort räknas som arbetsredskap.`,
    savedDaysAgo: 12,
  },
];
