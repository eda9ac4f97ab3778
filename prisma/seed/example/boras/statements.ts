import type { StatementLine } from "../example-council";

export const statements: readonly StatementLine[] = [
  {
    key: "handledning",
    title: "Handledning i omsorgen måste få ta tid",
    addressees: ["Kommunerna i Boråsregionen"],
    area: "omsorg",
    registrationNumber: "Exempel {year}/0063",
    body: `Varje termin tackar arbetsplatser nej till studerande för att ingen hinner handleda. Samtidigt söker de nya kollegor.

Vi som står bakom uttalandet vill att varje handledare får minst två timmar i veckan per studerande, att tiden står i schemat och att den som handleder får gå handledarutbildningen på arbetstid.

Vi åtar oss att visa hur många timmar som faktiskt läggs ut, varje termin.`,
    savedDaysAgo: 171,
    frozenDaysAgo: 160,
    deadlineDaysAgo: 142,
    adoptedDaysAgo: 139,
    decision: "Rådets möte",
    publishedDaysAgo: 138,
    stands: [
      {
        party: "arbetsgivarforbund-m",
        kind: "dissents",
        text: "Antalet timmar ska avgöras lokalt och inte i ett uttalande.",
      },
    ],
  },
  {
    key: "textilstod",
    title: "Textilåtervinning behöver folk, inte bara maskiner",
    addressees: [
      "Kommunerna i Boråsregionen",
      "Yrkeshögskolans utbildningsanordnare",
      "Företagen i textil och mode",
    ],
    area: "textil",
    registrationNumber: "Exempel {year}/0129",
    body: `Nya regler gör att textil ska samlas in för sig. Maskiner kan köpas på ett år. Människor som kan skilja ull från akryl med handen tar längre tid.

Därför uppmanar vi:

1. utbildningsanordnarna att börja utbilda sorterare innan anläggningarna är klara,
2. företagen att ta emot praktik redan i dag, i butik, tvätteri och lager,
3. kommunerna att säga hur mycket textil de väntar, år för år.

Vi åtar oss att varje vår räkna hur många som har fått arbete.`,
    savedDaysAgo: 58,
    frozenDaysAgo: 47,
    deadlineDaysAgo: 28,
    adoptedDaysAgo: 26,
    decision: "Rådets möte",
    publishedDaysAgo: 25,
    stands: [
      {
        party: "polymer",
        kind: "behind-with-reservation",
        text: "Uttalandet borde också gälla plast ur samma plagg.",
      },
      { party: "arbetsmyndigheten-soder", kind: "abstains" },
    ],
  },
  {
    key: "natt",
    title: "Vuxenutbildning också för den som arbetar natt",
    addressees: ["Vuxenutbildningens huvudmän"],
    area: "omsorg",
    body: `I lager och omsorg arbetar fler på natten än för tio år sedan. Kurserna ligger fortfarande klockan nio.

Vi som står bakom uttalandet vill att minst en kurs per termin ges på tider som passar den som arbetar natt, och att den som studerar får samma stöd som andra.`,
    savedDaysAgo: 24,
    frozenDaysAgo: 14,
    deadlineDaysAgo: -15,
    stands: [
      { party: "arbetsgivarforbund-n", kind: "awaits", text: "Vi väntar på svar från våra medlemmar." },
      { party: "trahus", kind: "abstains" },
    ],
    unanswered: ["polymer", "hogskolan-viskan", "foreningsforum", "textilklustret"],
  },
  {
    key: "praktik",
    title: "En gemensam vecka för praktik",
    addressees: ["Skolorna i Boråsregionen", "Företag som tar emot praktikanter"],
    area: "unga",
    body: `Företag får samma fråga från tio skolor, olika veckor. Många svarar inte.

Vi föreslår två veckor om året då alla skolor har praktik.`,
    savedDaysAgo: 7,
  },
];
