import type { CouncilProfileInput } from "~/domain/councils/council-profile-form";

export default {
  id: "boras",
  quarter: "se",
  // source: descriptive name; borasregionen.se says only Kompetensrådet
  names: [
    {
      name: { sv: "Kompetensråd Boråsregionen", en: "Borås Region Skills Council" },
      shortName: { sv: "Boråsregionen", en: "Borås Region" },
    },
  ],
  // source: borasregionen.se, the subregion is called Sjuhärad as well as Boråsregionen
  aliases: ["Sjuhärad", "Sjuhärads kompetensråd", "Kompetensråd Sjuhärad"],
  formerPaths: ["sjuharad", "sjuhärad", "borås", "borasregionen"],
  hosts: ["boras.samsyn.example", "boras.localhost"],
  formerHosts: ["sjuharad.samsyn.example"],
  association: {
    name: "Boråsregionen Sjuhärads kommunalförbund",
    governingBody: { sv: "direktion", en: "executive board" },
    website: "https://borasregionen.se",
    email: "boras@samsyn.example",
  },
  municipalities: [
    { code: "1442", kind: "member" }, // Vårgårda
    { code: "1443", kind: "member" }, // Bollebygd
    { code: "1452", kind: "member" }, // Tranemo
    { code: "1463", kind: "member" }, // Mark
    { code: "1465", kind: "member" }, // Svenljunga
    { code: "1466", kind: "member" }, // Herrljunga
    { code: "1490", kind: "member" }, // Borås
    { code: "1491", kind: "member" }, // Ulricehamn
    // source: borasregionen.se, co-opted to the association under an agreement of its own; lies in Halland
    { code: "1383", kind: "co-opted" }, // Varberg
  ],
  strategies: [
    {
      id: "sjuharad2030",
      title: {
        sv: "Utvecklingsstrategi för Sjuhärad 2021–2030",
        en: "Development strategy for Sjuhärad 2021–2030",
      },
      period: { from: 2021, to: 2030 },
      adopted: "2021-06-04",
      source: "https://borasregionen.se/var-verksamhet/regional-utveckling.html",
      nodes: [
        {
          code: "sjuharad2030:innovativ-delregion",
          kind: "focus-area",
          name: {
            sv: "En innovativ och konkurrenskraftig delregion",
            en: "An innovative and competitive subregion",
          },
        },
        {
          code: "sjuharad2030:strategisk-kompetensforsorjning",
          kind: "focus-area",
          name: { sv: "Strategisk kompetensförsörjning", en: "Strategic skills supply" },
        },
        {
          code: "sjuharad2030:socialt-hallbar-delregion",
          kind: "focus-area",
          name: { sv: "En socialt hållbar delregion", en: "A socially sustainable subregion" },
        },
        {
          code: "sjuharad2030:cirkular-framtid",
          kind: "focus-area",
          name: { sv: "En cirkulär och hållbar framtid", en: "A circular and sustainable future" },
        },
        {
          code: "sjuharad2030:hallbar-samhallsplanering",
          kind: "focus-area",
          name: { sv: "Hållbar samhällsplanering", en: "Sustainable community planning" },
        },
      ],
    },
  ],
} satisfies CouncilProfileInput;
