import { ago, ahead, january, type OrganisationLine, type SeatLine } from "../example-council";
import { fackforbundA, vgr } from "../shared-organisations";

/** Invented organisations, and two real public bodies that have a seat and nothing more. */
export const organisations: readonly OrganisationLine[] = [
  {
    key: "textilklustret",
    name: "Textilklustret Sju",
    sector: "private",
    municipality: "1490",
    aliases: ["TK Sju"],
  },
  { key: "konfektion", name: "Konfektionsringen Mark", sector: "private", municipality: "1463" },
  { key: "handelsringen", name: "Handelsringen Sjuhärad", sector: "civil", municipality: "1490" },
  { key: "lagergruppen", name: "Lagergruppen Sjuhärad", sector: "private", municipality: "1490" },
  { key: "polymer", name: "Polymergruppen Ätran", sector: "private", municipality: "1452" },
  {
    key: "trahus",
    name: "Trähusbyggarna i Väst",
    sector: "private",
    municipality: "1442",
    formerly: { name: "Husbyggarringen", untilDaysAgo: 126 },
  },
  { key: "hogskolan-viskan", name: "Högskolan vid Viskan", sector: "state", municipality: "1490" },
  { key: "yh-atradalen", name: "Yrkeshögskolan Ätradalen", sector: "municipal", municipality: "1491" },
  {
    key: "gymnasiesamverkan",
    name: "Gymnasiesamverkan Sju Härader",
    sector: "municipal",
    municipality: "1490",
  },
  { key: "vuxenutbildning", name: "Vuxenutbildning Viskadalen", sector: "municipal", municipality: "1463" },
  { key: "folkbildarna", name: "Folkbildarna i Åsunden", sector: "civil", municipality: "1491" },
  {
    key: "boras-kommunalforbund",
    name: "Boråsregionen Sjuhärads kommunalförbund",
    sector: "municipal",
    real: true,
  },
  vgr,
  { key: "omsorgsradet", name: "Omsorgsrådet Åtta", sector: "municipal" },
  fackforbundA,
  { key: "fackforbund-k", name: "Fackförbund K", sector: "civil" },
  { key: "arbetsgivarforbund-m", name: "Arbetsgivarförbund M", sector: "civil" },
  { key: "arbetsgivarforbund-n", name: "Arbetsgivarförbund N", sector: "civil" },
  { key: "arbetsmyndigheten-soder", name: "Arbetsmyndigheten Söder", sector: "state", municipality: "1490" },
  { key: "foreningsforum", name: "Föreningsforum Sjuhärad", sector: "civil", municipality: "1466" },
  { key: "aterbruket", name: "Återbruksrådet Väst", sector: "civil", municipality: "1490" },
];

export const seats: readonly SeatLine[] = [
  {
    key: "textil",
    perspective: "employers",
    sector: "private",
    label: "Textil och mode",
    holders: [
      {
        organisation: "textilklustret",
        from: january(-3),
        people: [
          {
            key: "textil-1",
            kind: "ordinary",
            account: "part1",
            shown: "Talar för parten i frågor om återbruk",
          },
          { key: "textil-2", kind: "substitute" },
        ],
      },
    ],
  },
  {
    key: "konfektion",
    perspective: "employers",
    sector: "private",
    label: "Sömnad och beredning",
    holders: [{ organisation: "konfektion", from: january(-2), to: ago(75) }],
  },
  {
    key: "handel",
    perspective: "employers",
    sector: "civil",
    label: "Handel",
    holders: [{ organisation: "handelsringen", from: january(-3) }],
  },
  {
    key: "lager",
    perspective: "employers",
    sector: "private",
    label: "Lager och automation",
    holders: [
      {
        organisation: "lagergruppen",
        from: january(-2),
        people: [
          { key: "lager-1", kind: "ordinary", to: ago(33) },
          { key: "lager-2", kind: "ordinary", from: ago(33), invitedDaysAgo: 12 },
        ],
      },
    ],
  },
  {
    key: "polymer",
    perspective: "employers",
    sector: "private",
    label: "Plast och gummi",
    holders: [{ organisation: "polymer", from: january(-3) }],
  },
  {
    key: "trahus",
    perspective: "employers",
    sector: "private",
    label: "Trä och bygg",
    holders: [{ organisation: "trahus", from: january(-2) }],
  },
  {
    key: "hogskola",
    perspective: "education",
    sector: "state",
    holders: [{ organisation: "hogskolan-viskan", from: january(-3) }],
  },
  {
    key: "yrkeshogskola",
    perspective: "education",
    sector: "municipal",
    holders: [{ organisation: "yh-atradalen", from: january(-3) }],
  },
  {
    key: "gymnasiet",
    perspective: "education",
    sector: "municipal",
    holders: [{ organisation: "gymnasiesamverkan", from: january(-3) }],
  },
  {
    key: "vuxenutbildning",
    perspective: "education",
    sector: "municipal",
    holders: [
      {
        organisation: "vuxenutbildning",
        from: january(-3),
        people: [
          { key: "vux-1", kind: "ordinary", account: "part2" },
          { key: "vux-2", kind: "substitute", shown: "Kontaktperson för språkspåren" },
        ],
      },
    ],
  },
  {
    key: "folkbildning",
    perspective: "education",
    sector: "civil",
    holders: [{ organisation: "folkbildarna", from: january(-2), to: january(1) }],
  },
  {
    key: "forbundet",
    perspective: "association-region",
    sector: "municipal",
    label: "Sammankallande",
    holders: [{ organisation: "boras-kommunalforbund", from: january(-3) }],
  },
  {
    key: "regionen",
    perspective: "association-region",
    sector: "regional",
    holders: [{ organisation: "vgr", from: january(-3) }],
  },
  {
    key: "omsorg",
    perspective: "association-region",
    sector: "municipal",
    label: "Vård och omsorg",
    holders: [{ organisation: "omsorgsradet", from: january(-2) }],
  },
  {
    key: "fack-a",
    perspective: "social-partners",
    sector: "civil",
    holders: [
      {
        organisation: "fackforbund-a",
        from: january(-3),
        people: [
          { key: "fack-a-1", kind: "ordinary", account: "tva.rad@example.org", name: "Karin Provsson" },
        ],
      },
    ],
  },
  {
    key: "fack-k",
    perspective: "social-partners",
    sector: "civil",
    holders: [{ organisation: "fackforbund-k", from: january(-2) }],
  },
  {
    key: "arbetsgivarforbund",
    perspective: "social-partners",
    sector: "civil",
    holders: [
      { organisation: "arbetsgivarforbund-m", from: january(-3), to: ago(118) },
      { organisation: "arbetsgivarforbund-n", from: ago(118) },
    ],
  },
  {
    key: "arbetsmarknad",
    perspective: "agencies",
    sector: "state",
    holders: [{ organisation: "arbetsmyndigheten-soder", from: january(-3) }],
  },
  {
    key: "foreningar",
    perspective: "civil-society",
    sector: "civil",
    holders: [{ organisation: "foreningsforum", from: january(-1) }],
  },
  {
    key: "aterbruk",
    perspective: "employers",
    sector: "civil",
    since: ago(88),
    coOpted: { purpose: "Underlag om sortering och återbruk av textil", until: ahead(189) },
    holders: [{ organisation: "aterbruket", from: ago(88), to: ahead(189) }],
  },
];
