import type { StatementLine } from "../example-council";

export const statements: readonly StatementLine[] = [
  {
    key: "dimensionering",
    title: "Yttrande om underlaget för gymnasieskolans dimensionering",
    addressees: ["Skaraborgs Kommunalförbund"],
    area: "unga",
    registrationNumber: "Exempel {year}/0038",
    body: `Underlaget visar hur många platser varje program bör ha de närmaste tre åren. Det är ett bra underlag, och det bygger på siffror som parterna känner igen.

Vi som står bakom yttrandet ser två saker som behöver läggas till:

1. Hur många lärare i yrkesämnen som behövs för att platserna ska kunna fyllas.
2. Vilka program som kan dela lokaler och maskiner mellan två kommuner.

Vi lämnar gärna uppgifter om företagens platser för arbetsplatsförlagt lärande, en gång om året.`,
    savedDaysAgo: 291,
    frozenDaysAgo: 280,
    deadlineDaysAgo: 262,
    adoptedDaysAgo: 258,
    decision: "Rådets möte",
    publishedDaysAgo: 256,
  },
  {
    key: "skift",
    title: "Validering måste fungera för den som arbetar skift",
    addressees: ["Kommunernas vuxenutbildning i Skaraborg", "Statliga myndigheter med ansvar för validering"],
    area: "vuxna",
    registrationNumber: "Exempel {year}/0092",
    body: `Den som arbetar skift kan sällan komma till en bedömning klockan tio på en tisdag. Följden är att de som har arbetat längst är de som oftast står utan papper på vad de kan.

Vi som står bakom uttalandet vill att:

- bedömning erbjuds på kvällar eller helger i minst tre kommuner,
- yrkesprov kan göras på den egna arbetsplatsen,
- den som deltar på betald arbetstid inte får lägre ersättning än vanligt.

Vi åtar oss att ordna tider på arbetsplatserna och att följa hur många som kommer.`,
    savedDaysAgo: 214,
    frozenDaysAgo: 201,
    deadlineDaysAgo: 184,
    adoptedDaysAgo: 181,
    decision: "Rådets möte",
    publishedDaysAgo: 179,
    stands: [
      {
        party: "forsakringsmyndigheten",
        kind: "abstains",
        text: "Myndigheten tar inte ställning i frågor om ersättning.",
      },
      { party: "arbetsgivarforbund-d", kind: "abstains" },
    ],
  },
  {
    key: "lia",
    title: "Fler LIA-platser i industrin kräver en gemensam modell",
    addressees: [
      "Kommunerna i Skaraborg",
      "Branschorganisationerna",
      "Utbildningsanordnare inom yrkeshögskolan",
    ],
    area: "industri",
    registrationNumber: "Exempel {year}/0147",
    body: `Industrin i Skaraborg behöver fler som kan elkraft, automation och underhåll. Utbildningarna finns, och de som går dem får arbete. Det som saknas är platser för lärande i arbete, LIA. Under våren fick var femte studerande sin plats först efter kursstart.

Vi som står bakom uttalandet menar att platserna behöver planeras gemensamt och inte skola för skola. Därför uppmanar vi:

1. kommunerna i Skaraborg att öppna egna tekniska verksamheter för minst 60 platser om året,
2. branschorganisationerna att ta fram ett gemensamt stöd för handledare,
3. utbildningsanordnarna att lämna sina behov av platser samma vecka, två gånger om året.

Vi åtar oss att redovisa antalet platser varje höst, med början nästa år.`,
    earlierText: {
      body: `Industrin i Skaraborg behöver fler som kan elkraft, automation och underhåll. Det som saknas är platser för lärande i arbete, LIA.

Vi som står bakom uttalandet uppmanar kommuner och branschorganisationer att planera platserna gemensamt.`,
      frozenDaysAgo: 60,
      answered: ["fordonskluster-vast", "yrkeshogskolan-tidan", "fackforbund-a"],
    },
    savedDaysAgo: 67,
    frozenDaysAgo: 46,
    deadlineDaysAgo: 34,
    adoptedDaysAgo: 33,
    decision: "Beslut mellan möten",
    publishedDaysAgo: 32,
    stands: [
      {
        party: "lidans-verkstad",
        kind: "behind-with-reservation",
        text: "Ersättningen till handledare behöver vara klar först.",
      },
      {
        party: "stenbranschen",
        kind: "behind-with-reservation",
        text: "Vi delar målet men kan inte lova antal platser de närmaste två åren.",
      },
      {
        party: "arbetsgivarforbund-d",
        kind: "dissents",
        text: "Modellen bör vara frivillig för företag med färre än tio anställda.",
      },
      {
        party: "forsakringsmyndigheten",
        kind: "abstains",
        text: "Myndigheten tar inte ställning i frågor om utbildningars innehåll.",
      },
    ],
    withdrawn: {
      party: "tragruppen",
      daysAgo: 13,
      why: "Våra medlemsföretag har sagt att de inte klarar att redovisa platser varje höst.",
    },
  },
  {
    key: "larare",
    title: "Yrkeslärare behöver en väg in från industrin",
    addressees: ["Skolhuvudmännen i Skaraborg", "Lärosäten med yrkeslärarutbildning"],
    area: "unga",
    body: `Hälften av yrkeslärarna i delregionen går i pension inom tio år. Samtidigt finns det erfarna montörer, svetsare och undersköterskor som gärna skulle undervisa, men som inte kan vara utan lön i ett och ett halvt år.

Vi som står bakom uttalandet vill att:

1. skolhuvudmännen anställer blivande yrkeslärare medan de läser,
2. lärosätena ger utbildningen på distans med träffar i delregionen,
3. arbetsgivarna erbjuder delade tjänster, där den anställde undervisar en dag i veckan.

Vi åtar oss att tillsammans få fram tjugo delade tjänster på två år.`,
    savedDaysAgo: 27,
    frozenDaysAgo: 18,
    deadlineDaysAgo: -11,
    stands: [
      {
        party: "arbetsgivarforbund-d",
        kind: "behind-with-reservation",
        text: "Delade tjänster får inte bli ett krav på små företag.",
      },
      { party: "forsakringsmyndigheten", kind: "abstains" },
      {
        party: "studiestodsmyndigheten",
        kind: "awaits",
        text: "Vi tar upp frågan på ledningens nästa möte.",
      },
    ],
    unanswered: ["kinne-livsmedel", "stenbranschen", "studieforbund", "fackforbund-c", "ideburna"],
  },
  {
    key: "elnat",
    title: "Elnätet avgör var nya utbildningar kan ligga",
    addressees: ["Kommunerna i Skaraborg", "Nätägarna"],
    area: "industri",
    body: `Den som vill bygga ett labb för batteri eller laddning behöver veta att elen räcker. I dag får två av fem vänta mer än tre år på besked.

Vi vill att kommuner och nätägare pekar ut tre platser där effekten finns, så att utbildningarna kan planeras dit.`,
    savedDaysAgo: 5,
  },
];
