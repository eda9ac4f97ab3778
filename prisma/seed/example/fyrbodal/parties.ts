import { ago, ahead, january, type OrganisationLine, type SeatLine } from "../example-council";
import { vgr } from "../shared-organisations";

/** Invented organisations, and two real public bodies that have a seat and nothing more. */
export const organisations: readonly OrganisationLine[] = [
  { key: "flygteknik", name: "Flygteknikgruppen Älven", sector: "private", municipality: "1488" },
  { key: "leverantorer", name: "Leverantörsringen Dal och Älv", sector: "private", municipality: "1461" },
  { key: "varv", name: "Varv och hamn i Norra Bohus", sector: "private", municipality: "1484" },
  { key: "havsmat", name: "Havsmat Skagerrak", sector: "private", municipality: "1427" },
  {
    key: "besok",
    name: "Besöksringen Kust och Dal",
    sector: "civil",
    municipality: "1486",
    formerly: { name: "Kustens besöksnäringar", untilDaysAgo: 205 },
  },
  { key: "skog", name: "Skogsbrukarna i Dal", sector: "private", municipality: "1460" },
  { key: "hogskolan-slussarna", name: "Högskolan vid Slussarna", sector: "state", municipality: "1488" },
  {
    key: "yh-strandangen",
    name: "Yrkeshögskolan Strandängen",
    sector: "municipal",
    municipality: "1485",
    aliases: ["YH Strandängen"],
  },
  {
    key: "gymnasiesamverkan",
    name: "Gymnasiesamverkan Fyra Vatten",
    sector: "municipal",
    municipality: "1487",
  },
  {
    key: "vuxenutbildning",
    name: "Vuxenutbildning Fjord och Dal",
    sector: "municipal",
    municipality: "1485",
  },
  { key: "folkhogskolan-udden", name: "Folkhögskolan Udden", sector: "civil", municipality: "1421" },
  { key: "folkhogskolan-sjon", name: "Folkhögskolan Östra Sjön", sector: "civil", municipality: "1492" },
  {
    key: "fyrbodals-kommunalforbund",
    name: "Fyrbodals kommunalförbund",
    sector: "municipal",
    real: true,
  },
  vgr,
  { key: "omsorgsnatverket", name: "Omsorgsnätverket Fjorton", sector: "municipal" },
  { key: "fackforbund-f", name: "Fackförbund F", sector: "civil" },
  { key: "fackforbund-g", name: "Fackförbund G", sector: "civil" },
  { key: "arbetsgivarforbund-h", name: "Arbetsgivarförbund H", sector: "civil" },
  { key: "arbetsmyndigheten-norr", name: "Arbetsmyndigheten Norr", sector: "state", municipality: "1487" },
  { key: "foreningsringen", name: "Föreningsringen Dal", sector: "civil", municipality: "1438" },
  { key: "vindkollen", name: "Havsvindskollen", sector: "civil", municipality: "1435" },
];

export const seats: readonly SeatLine[] = [
  {
    key: "flyg",
    perspective: "employers",
    sector: "private",
    label: "Flyg och fordon",
    holders: [
      {
        organisation: "flygteknik",
        from: january(-3),
        people: [
          { key: "flyg-1", kind: "ordinary", account: "part1", shown: "Kontaktperson för yrkesproven" },
          { key: "flyg-2", kind: "substitute" },
        ],
      },
    ],
  },
  {
    key: "leverantorer",
    perspective: "employers",
    sector: "private",
    label: "Underleverantörer",
    holders: [{ organisation: "leverantorer", from: january(-3), to: ago(68) }],
  },
  {
    key: "varv",
    perspective: "employers",
    sector: "private",
    label: "Varv och hamn",
    holders: [{ organisation: "varv", from: january(-2) }],
  },
  {
    key: "hav",
    perspective: "employers",
    sector: "private",
    label: "Mat från havet",
    holders: [
      {
        organisation: "havsmat",
        from: january(-3),
        people: [
          { key: "hav-1", kind: "ordinary", to: ago(96) },
          { key: "hav-2", kind: "ordinary", from: ago(96), invitedDaysAgo: 17 },
        ],
      },
    ],
  },
  {
    key: "besok",
    perspective: "employers",
    sector: "civil",
    label: "Besöksnäring",
    holders: [{ organisation: "besok", from: january(-2) }],
  },
  {
    key: "skog",
    perspective: "employers",
    sector: "private",
    label: "Skog och trä",
    holders: [{ organisation: "skog", from: january(-3), to: january(1) }],
  },
  {
    key: "hogskola",
    perspective: "education",
    sector: "state",
    holders: [
      {
        organisation: "hogskolan-slussarna",
        from: january(-3),
        people: [
          { key: "hogskola-1", kind: "ordinary", account: "part2" },
          { key: "hogskola-2", kind: "substitute", invitedDaysAgo: 6 },
        ],
      },
    ],
  },
  {
    key: "yrkeshogskola",
    perspective: "education",
    sector: "municipal",
    holders: [{ organisation: "yh-strandangen", from: january(-3) }],
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
          { key: "vux-1", kind: "ordinary", shown: "Kontaktperson för vuxenutbildningen" },
          { key: "vux-2", kind: "substitute" },
        ],
      },
    ],
  },
  {
    key: "folkhogskola",
    perspective: "education",
    sector: "civil",
    holders: [
      { organisation: "folkhogskolan-udden", from: january(-3), to: ago(146) },
      { organisation: "folkhogskolan-sjon", from: ago(146) },
    ],
  },
  {
    key: "forbundet",
    perspective: "association-region",
    sector: "municipal",
    label: "Sammankallande",
    holders: [{ organisation: "fyrbodals-kommunalforbund", from: january(-3) }],
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
    holders: [{ organisation: "omsorgsnatverket", from: january(-2) }],
  },
  {
    key: "fack-f",
    perspective: "social-partners",
    sector: "civil",
    holders: [{ organisation: "fackforbund-f", from: january(-3) }],
  },
  {
    key: "fack-g",
    perspective: "social-partners",
    sector: "civil",
    holders: [{ organisation: "fackforbund-g", from: january(-2) }],
  },
  {
    key: "arbetsgivarforbund",
    perspective: "social-partners",
    sector: "civil",
    holders: [{ organisation: "arbetsgivarforbund-h", from: january(-3) }],
  },
  {
    key: "arbetsmarknad",
    perspective: "agencies",
    sector: "state",
    holders: [{ organisation: "arbetsmyndigheten-norr", from: january(-3) }],
  },
  {
    key: "myndighet",
    perspective: "agencies",
    sector: "state",
    label: "Etablering",
    since: january(-1),
    holders: [],
  },
  {
    key: "foreningar",
    perspective: "civil-society",
    sector: "civil",
    holders: [{ organisation: "foreningsringen", from: january(-1) }],
  },
  {
    key: "havsvind",
    perspective: "employers",
    sector: "civil",
    since: ago(140),
    coOpted: { purpose: "Underlag om vilka yrken vindkraft till havs kan behöva", until: ahead(128) },
    holders: [{ organisation: "vindkollen", from: ago(140), to: ahead(128) }],
  },
];
