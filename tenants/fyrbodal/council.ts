import type { CouncilProfileInput } from "~/domain/councils/council-profile-form";

export default {
  id: "fyrbodal",
  quarter: "nw",
  // source: descriptive name; no page that names the council has been found
  names: [
    {
      name: { sv: "Kompetensråd Fyrbodal", en: "Fyrbodal Skills Council" },
      shortName: { sv: "Fyrbodal", en: "Fyrbodal" },
    },
  ],
  aliases: ["Fyrbodals kompetensråd"],
  hosts: ["fyrbodal.samsyn.example", "fyrbodal.localhost"],
  association: {
    name: "Fyrbodals kommunalförbund",
    governingBody: { sv: "direktion", en: "executive board" },
    website: "https://www.fyrbodal.se",
    email: "fyrbodal@samsyn.example",
  },
  municipalities: [
    { code: "1421", kind: "member" }, // Orust
    { code: "1427", kind: "member" }, // Sotenäs
    { code: "1430", kind: "member" }, // Munkedal
    { code: "1435", kind: "member" }, // Tanum
    { code: "1438", kind: "member" }, // Dals-Ed
    { code: "1439", kind: "member" }, // Färgelanda
    { code: "1460", kind: "member" }, // Bengtsfors
    { code: "1461", kind: "member" }, // Mellerud
    { code: "1484", kind: "member" }, // Lysekil
    { code: "1485", kind: "member" }, // Uddevalla
    { code: "1486", kind: "member" }, // Strömstad
    { code: "1487", kind: "member" }, // Vänersborg
    { code: "1488", kind: "member" }, // Trollhättan
    { code: "1492", kind: "member" }, // Åmål
  ],
  strategies: [
    {
      id: "fyrbodal2026",
      title: {
        sv: "Verksamhetsplan för Fyrbodals kommunalförbund till 2026",
        en: "Operational plan of the Fyrbodal association to 2026",
      },
      // source: fyrbodal.se, news item on the plan; neither its first year nor the day of adoption is given
      period: { from: null, to: 2026 },
      source:
        "https://www.fyrbodal.se/nyhet/forbundet-satsar-mer-pa-att-mota-utmaningarna-kring-energi-och-kompetensforsorjning/",
      nodes: [
        {
          code: "fyrbodal2026:regional-utveckling",
          kind: "focus-area",
          name: { sv: "Regional utveckling", en: "Regional development" },
        },
        {
          code: "fyrbodal2026:kompetensforsorjning",
          kind: "focus-area",
          name: { sv: "Kompetensförsörjning", en: "Skills supply" },
        },
        {
          code: "fyrbodal2026:valfardsutveckling",
          kind: "focus-area",
          name: { sv: "Välfärdsutveckling", en: "Welfare development" },
        },
      ],
    },
  ],
} satisfies CouncilProfileInput;
