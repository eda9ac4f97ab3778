import { ago, ahead, january, type OrganisationLine, type SeatLine } from "../example-council";
import { studiestodsmyndigheten, vgr } from "../shared-organisations";

/** Invented organisations, and two real public bodies that have a seat and nothing more. */
export const organisations: readonly OrganisationLine[] = [
  { key: "godsradet", name: "Godsrådet Älvmynningen", sector: "private", municipality: "1480" },
  { key: "fordonsringen", name: "Fordonsringen Norra Älvstranden", sector: "private", municipality: "1480" },
  { key: "byggarna", name: "Byggarna i Storstaden", sector: "private", municipality: "1481" },
  { key: "anlaggarna", name: "Anläggarna i Storstaden", sector: "private", municipality: "1482" },
  { key: "techforum", name: "Techforum Väst", sector: "civil", municipality: "1480", aliases: ["Tech Väst"] },
  { key: "kemigruppen", name: "Kemigruppen Kusten", sector: "private", municipality: "1415" },
  { key: "universitetet", name: "Universitetet vid Ringön", sector: "state", municipality: "1480" },
  { key: "yh-kvillen", name: "Yrkeshögskolan Kvillen", sector: "municipal", municipality: "1480" },
  {
    key: "gymnasiesamverkan",
    name: "Gymnasiesamverkan Storstad",
    sector: "municipal",
    municipality: "1480",
    formerly: { name: "Gymnasienätverket", untilDaysAgo: 280 },
  },
  { key: "vuxenutbildning", name: "Vuxenutbildning Tretton", sector: "municipal", municipality: "1402" },
  { key: "gr", name: "Göteborgsregionens kommunalförbund", sector: "municipal", real: true, aliases: ["GR"] },
  vgr,
  { key: "omsorgsforum", name: "Omsorgsforum Tretton", sector: "municipal" },
  { key: "fackforbund-p", name: "Fackförbund P", sector: "civil" },
  { key: "fackforbund-r", name: "Fackförbund R", sector: "civil" },
  { key: "arbetsgivarforbund-s", name: "Arbetsgivarförbund S", sector: "civil" },
  {
    key: "arbetsmyndigheten-storstad",
    name: "Arbetsmyndigheten Storstad",
    sector: "state",
    municipality: "1480",
  },
  studiestodsmyndigheten,
  { key: "civilforum", name: "Civilforum Göta", sector: "civil", municipality: "1480" },
  { key: "skargarden", name: "Skärgårdsringen", sector: "civil", municipality: "1407" },
];

export const seats: readonly SeatLine[] = [
  {
    key: "gods",
    perspective: "employers",
    sector: "private",
    label: "Hamn och gods",
    holders: [
      {
        organisation: "godsradet",
        from: january(-3),
        people: [
          {
            key: "gods-1",
            kind: "ordinary",
            account: "part1",
            shown: "Talar för parten i frågor om tunga fordon",
          },
          { key: "gods-2", kind: "substitute" },
        ],
      },
    ],
  },
  {
    key: "fordon",
    perspective: "employers",
    sector: "private",
    label: "Fordon",
    holders: [{ organisation: "fordonsringen", from: january(-3), to: ago(40) }],
  },
  {
    key: "bygg",
    perspective: "employers",
    sector: "private",
    label: "Bygg och anläggning",
    holders: [
      { organisation: "anlaggarna", from: january(-3), to: ago(187) },
      {
        organisation: "byggarna",
        from: ago(187),
        people: [
          { key: "bygg-1", kind: "ordinary" },
          { key: "bygg-2", kind: "substitute", invitedDaysAgo: 10 },
        ],
      },
    ],
  },
  {
    key: "tech",
    perspective: "employers",
    sector: "civil",
    label: "Teknik och data",
    holders: [{ organisation: "techforum", from: january(-2) }],
  },
  {
    key: "kemi",
    perspective: "employers",
    sector: "private",
    label: "Kemi och process",
    holders: [{ organisation: "kemigruppen", from: january(-3) }],
  },
  {
    key: "universitet",
    perspective: "education",
    sector: "state",
    holders: [
      {
        organisation: "universitetet",
        from: january(-3),
        people: [
          { key: "universitet-1", kind: "ordinary", account: "part2" },
          { key: "universitet-2", kind: "substitute" },
        ],
      },
    ],
  },
  {
    key: "yrkeshogskola",
    perspective: "education",
    sector: "municipal",
    holders: [{ organisation: "yh-kvillen", from: january(-3) }],
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
          { key: "vux-1", kind: "ordinary", account: "part3", shown: "Kontaktperson för yrkesvux" },
          { key: "vux-2", kind: "substitute" },
        ],
      },
    ],
  },
  {
    key: "forbundet",
    perspective: "association-region",
    sector: "municipal",
    label: "Sammankallande",
    holders: [{ organisation: "gr", from: january(-3) }],
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
    holders: [{ organisation: "omsorgsforum", from: january(-2) }],
  },
  {
    key: "fack-p",
    perspective: "social-partners",
    sector: "civil",
    holders: [{ organisation: "fackforbund-p", from: january(-3) }],
  },
  {
    key: "fack-r",
    perspective: "social-partners",
    sector: "civil",
    since: ago(230),
    holders: [{ organisation: "fackforbund-r", from: january(1) }],
  },
  {
    key: "arbetsgivarforbund",
    perspective: "social-partners",
    sector: "civil",
    holders: [{ organisation: "arbetsgivarforbund-s", from: january(-3) }],
  },
  {
    key: "arbetsmarknad",
    perspective: "agencies",
    sector: "state",
    holders: [{ organisation: "arbetsmyndigheten-storstad", from: january(-2) }],
  },
  {
    key: "studiestod",
    perspective: "agencies",
    sector: "state",
    holders: [{ organisation: "studiestodsmyndigheten", from: january(-1), to: january(1) }],
  },
  {
    key: "civil",
    perspective: "civil-society",
    sector: "civil",
    holders: [{ organisation: "civilforum", from: january(-2) }],
  },
  {
    key: "skargard",
    perspective: "civil-society",
    sector: "civil",
    since: ago(117),
    coOpted: { purpose: "Hur skärgården får tillgång till vuxenutbildning", until: ahead(159) },
    holders: [{ organisation: "skargarden", from: ago(117), to: ahead(159) }],
  },
];
