import type { CouncilProfileInput } from "~/domain/councils/council-profile-form";

export default {
  id: "goteborg",
  quarter: "sw",
  names: [
    {
      name: { sv: "Göteborgsregionens kompetensråd", en: "Gothenburg Region Skills Council" },
      shortName: { sv: "Göteborgsregionen", en: "Gothenburg Region" },
    },
  ],
  aliases: ["GR:s kompetensråd", "Kompetensråd Göteborgsregionen"],
  formerPaths: ["göteborg", "goteborgsregionen"],
  hosts: ["goteborg.samsyn.example", "goteborg.localhost"],
  association: {
    name: "Göteborgsregionens kommunalförbund",
    shortName: "GR",
    governingBody: { sv: "förbundsstyrelse", en: "executive board" },
    website: "https://goteborgsregionen.se",
    email: "goteborg@samsyn.example",
  },
  municipalities: [
    { code: "1384", kind: "member" }, // Kungsbacka, lies in Halland
    { code: "1401", kind: "member" }, // Härryda
    { code: "1402", kind: "member" }, // Partille
    { code: "1407", kind: "member" }, // Öckerö
    { code: "1415", kind: "member" }, // Stenungsund
    { code: "1419", kind: "member" }, // Tjörn
    { code: "1440", kind: "member" }, // Ale
    { code: "1441", kind: "member" }, // Lerum
    { code: "1462", kind: "member" }, // Lilla Edet
    { code: "1480", kind: "member" }, // Göteborg
    { code: "1481", kind: "member" }, // Mölndal
    { code: "1482", kind: "member" }, // Kungälv
    { code: "1489", kind: "member" }, // Alingsås
  ],
  strategies: [
    {
      id: "gr2024",
      title: {
        sv: "Strategisk inriktning 2020–2023, förlängd till 2024",
        en: "Strategic direction 2020–2023, extended to 2024",
      },
      // source: prolonged by the association's assembly in June 2022; no later direction has been found
      period: { from: 2020, to: 2024 },
      source:
        "https://goteborgsregionen.se/styrande-dokument/2020-01-01-strategisk-inriktning-2020-2023-samt-2024",
      nodes: [
        {
          code: "gr2024:fysisk-planering",
          kind: "focus-area",
          name: { sv: "Fysisk planering", en: "Spatial planning" },
        },
        {
          code: "gr2024:utbildning-kompetens",
          kind: "focus-area",
          name: { sv: "Utbildning och kompetensförsörjning", en: "Education and skills supply" },
        },
        {
          code: "gr2024:naringsliv",
          kind: "focus-area",
          name: { sv: "Näringslivsutveckling", en: "Business development" },
        },
        {
          code: "gr2024:digital-transformation",
          kind: "focus-area",
          name: { sv: "Digital transformation", en: "Digital transformation" },
        },
        {
          code: "gr2024:social-sammanhallning",
          kind: "focus-area",
          name: { sv: "Social sammanhållning och trygghet", en: "Social cohesion and safety" },
        },
        {
          code: "gr2024:klimat-miljo",
          kind: "focus-area",
          name: { sv: "Klimat och miljö", en: "Climate and environment" },
        },
      ],
    },
  ],
} satisfies CouncilProfileInput;
