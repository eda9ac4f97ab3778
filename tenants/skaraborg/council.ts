import type { CouncilProfileInput } from "~/domain/councils/council-profile-form";

export default {
  id: "skaraborg",
  quarter: "ne",
  // source: the council's own page on skaraborg.se
  names: [
    {
      name: { sv: "Kompetensråd Skaraborg", en: "Skaraborg Skills Council" },
      shortName: { sv: "Skaraborg", en: "Skaraborg" },
    },
  ],
  // source: the address of the council's page still carries the earlier name; the day of the change is not known
  aliases: ["Kompetensrådet Skaraborg", "Kompetensforum Skaraborg"],
  hosts: ["skaraborg.samsyn.example", "skaraborg.localhost"],
  association: {
    name: "Skaraborgs Kommunalförbund",
    organisationNumber: "222000-2188",
    governingBody: { sv: "direktion", en: "executive board" },
    website: "https://skaraborg.se",
    email: "skaraborg@samsyn.example",
  },
  municipalities: [
    { code: "1444", kind: "member" }, // Grästorp
    { code: "1445", kind: "member" }, // Essunga
    { code: "1446", kind: "member" }, // Karlsborg
    { code: "1447", kind: "member" }, // Gullspång
    { code: "1470", kind: "member" }, // Vara
    { code: "1471", kind: "member" }, // Götene
    { code: "1472", kind: "member" }, // Tibro
    { code: "1473", kind: "member" }, // Töreboda
    { code: "1493", kind: "member" }, // Mariestad
    { code: "1494", kind: "member" }, // Lidköping
    { code: "1495", kind: "member" }, // Skara
    { code: "1496", kind: "member" }, // Skövde
    { code: "1497", kind: "member" }, // Hjo
    { code: "1498", kind: "member" }, // Tidaholm
    { code: "1499", kind: "member" }, // Falköping
  ],
  strategies: [
    {
      id: "skaraborg2030",
      title: {
        sv: "Delregional utvecklingsstrategi Skaraborg 2030",
        en: "Subregional development strategy Skaraborg 2030",
      },
      // source: adopted in March 2022 for the years to 2030; the strategy itself names no first year
      period: { from: 2022, to: 2030 },
      adopted: "2022-03-11",
      source: "https://skaraborg.se/Politik-och-Styrning1/delregional-utvecklingsplan-2030/",
      nodes: [
        {
          code: "skaraborg2030:synligt-i-varlden",
          kind: "goal",
          name: {
            sv: "Skaraborg är synligt i världen och skaraborgarna trivs och utvecklas",
            en: "Skaraborg is visible in the world and its people thrive and develop",
          },
        },
        {
          code: "skaraborg2030:industriregion",
          kind: "goal",
          name: {
            sv: "Skaraborg är en industriregion i världsklass",
            en: "Skaraborg is a world-class industrial region",
          },
        },
        {
          code: "skaraborg2030:arbetsmarknadsregion",
          kind: "impact-goal",
          name: { sv: "En gemensam arbetsmarknadsregion", en: "One common labour-market region" },
        },
        {
          code: "skaraborg2030:invanare",
          kind: "impact-goal",
          name: { sv: "300 000 invånare", en: "300,000 inhabitants" },
        },
        // source: named as what the strategy concentrates on in the association's news item of March 2022
        {
          code: "skaraborg2030:attraktivitet",
          kind: "focus-area",
          name: { sv: "Attraktivitet", en: "Attractiveness" },
        },
        {
          code: "skaraborg2030:infrastruktur",
          kind: "focus-area",
          name: { sv: "Infrastruktur", en: "Infrastructure" },
        },
        {
          code: "skaraborg2030:samhallsplanering",
          kind: "focus-area",
          name: { sv: "Samhällsplanering", en: "Community planning" },
        },
        {
          code: "skaraborg2030:kompetensforsorjning",
          kind: "focus-area",
          name: { sv: "Kompetensförsörjning", en: "Skills supply" },
        },
      ],
    },
  ],
} satisfies CouncilProfileInput;
