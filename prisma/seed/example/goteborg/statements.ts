import type { StatementLine } from "../example-council";

export const statements: readonly StatementLine[] = [
  {
    key: "antagning",
    title: "En antagning till yrkesvux räcker för tretton kommuner",
    addressees: ["Kommunerna i Göteborgsregionen"],
    area: "omsorg",
    registrationNumber: "Exempel {year}/0044",
    body: `Den som vill läsa till undersköterska kan i dag behöva söka till tre kommuner och vänta på tre besked.

Vi som står bakom uttalandet vill att alla kommuner använder samma antagning, med samma datum, och att den sökande får ett enda besked.

Vi åtar oss att redovisa hur lång tid det tar från ansökan till plats.`,
    savedDaysAgo: 285,
    frozenDaysAgo: 272,
    deadlineDaysAgo: 255,
    adoptedDaysAgo: 252,
    decision: "Rådets möte",
    publishedDaysAgo: 251,
  },
  {
    key: "larlingar",
    title: "Varje stort bygge ska ta emot lärlingar",
    addressees: ["Offentliga beställare i Göteborgsregionen", "Byggföretagen"],
    area: "bygg",
    registrationNumber: "Exempel {year}/0097",
    body: `Under de närmaste åtta åren byggs det mer i storstaden än på fyrtio år. Om byggena inte tar emot lärlingar kommer nästa generation att saknas när det behövs underhåll.

Vi som står bakom uttalandet uppmanar:

1. offentliga beställare att kräva minst en lärling på tio anställda,
2. byggföretagen att ge varje lärling en namngiven handledare,
3. skolorna att lägga sina kurser så att en lärling kan vara på bygget fyra dagar i veckan.

Vi åtar oss att räkna lärlingarna två gånger om året.`,
    savedDaysAgo: 175,
    frozenDaysAgo: 163,
    deadlineDaysAgo: 147,
    adoptedDaysAgo: 145,
    decision: "Rådets möte",
    publishedDaysAgo: 144,
    stands: [
      {
        party: "arbetsgivarforbund-s",
        kind: "behind-with-reservation",
        text: "Kravet bör gälla projekt över femtio miljoner kronor.",
      },
    ],
  },
  {
    key: "tjanstledigt",
    title: "Det måste gå att byta yrke utan att säga upp sig",
    addressees: ["Arbetsgivare i Göteborgsregionen", "Myndigheter med ansvar för studiestöd"],
    area: "gods",
    registrationNumber: "Exempel {year}/0161",
    body: `Många i fordonsindustrin vill lära nytt medan de har sitt arbete kvar. I praktiken får de ofta välja mellan lön och kurs.

Vi som står bakom uttalandet vill:

- att arbetsgivare lägger kurser så att två skift kan delta,
- att praktik kan göras på deltid under en längre tid,
- att besked om studiestöd kommer före kursstart.

Vi åtar oss att pröva detta på fem arbetsplatser under nästa år.`,
    savedDaysAgo: 73,
    frozenDaysAgo: 62,
    deadlineDaysAgo: 48,
    adoptedDaysAgo: 46,
    decision: "Beslut mellan möten",
    publishedDaysAgo: 45,
    stands: [
      { party: "arbetsgivarforbund-s", kind: "dissents", text: "Ledighet avgörs i avtal, inte i ett råd." },
      {
        party: "studiestodsmyndigheten",
        kind: "abstains",
        text: "Myndigheten tar inte ställning i frågor om den egna handläggningen.",
      },
    ],
    withdrawn: {
      party: "kemigruppen",
      daysAgo: 8,
      why: "Vi har inte fått med oss våra medlemmar om praktik på deltid.",
    },
  },
  {
    key: "sakerhet",
    title: "It-säkerhet är en fråga för varje yrke",
    addressees: ["Utbildare i Göteborgsregionen"],
    area: "digitalt",
    body: `Angreppen kommer genom kassan, ritningen och journalen, inte bara genom serverrummet.

Vi som står bakom uttalandet vill att varje yrkesutbildning har minst en dag om säkerhet, skriven för just det yrket.

Vi åtar oss att låna ut människor som kan undervisa, minst tjugo dagar om året tillsammans.`,
    savedDaysAgo: 30,
    frozenDaysAgo: 16,
    deadlineDaysAgo: -5,
    stands: [{ party: "studiestodsmyndigheten", kind: "abstains" }],
    unanswered: ["byggarna", "kemigruppen", "omsorgsforum"],
  },
  {
    key: "skargard",
    title: "Vuxenutbildning når inte ut till öarna",
    addressees: ["Kommuner med skärgård"],
    area: "skola",
    body: `Sista båten går innan kvällskursen slutar.

Vi vill att minst en startgrupp per år läggs så att den går att läsa från en ö.`,
    savedDaysAgo: 3,
  },
];
