import { ago, ahead, january, type OrganisationLine, type SeatLine } from "../example-council";
import { held, heldUntil, ordinary, seat, seatsOf, substitute } from "../seat-lines";
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
  ...seatsOf("employers", [
    seat(
      "flyg",
      "private",
      [
        held(
          "flygteknik",
          january(-3),
          ordinary("flyg-1", { account: "part1", shown: "Kontaktperson för yrkesproven" }),
          substitute("flyg-2", { account: "ersattare" }),
        ),
      ],
      { label: "Flyg och fordon" },
    ),
    seat("leverantorer", "private", [heldUntil("leverantorer", january(-3), ago(68))], {
      label: "Underleverantörer",
    }),
    seat("varv", "private", [held("varv", january(-2))], { label: "Varv och hamn" }),
    seat(
      "hav",
      "private",
      [
        held(
          "havsmat",
          january(-3),
          ordinary("hav-1", { to: ago(96) }),
          ordinary("hav-2", { from: ago(96), invitedDaysAgo: 17 }),
        ),
      ],
      { label: "Mat från havet" },
    ),
    seat("besok", "civil", [held("besok", january(-2))], { label: "Besöksnäring" }),
    seat("skog", "private", [heldUntil("skog", january(-3), january(1))], { label: "Skog och trä" }),
  ]),
  ...seatsOf("education", [
    seat("hogskola", "state", [
      held(
        "hogskolan-slussarna",
        january(-3),
        ordinary("hogskola-1", { account: "part2" }),
        substitute("hogskola-2", { invitedDaysAgo: 6 }),
      ),
    ]),
    seat("yrkeshogskola", "municipal", [held("yh-strandangen", january(-3))]),
    seat("gymnasiet", "municipal", [held("gymnasiesamverkan", january(-3))]),
    seat("vuxenutbildning", "municipal", [
      held(
        "vuxenutbildning",
        january(-3),
        ordinary("vux-1", { shown: "Kontaktperson för vuxenutbildningen" }),
        substitute("vux-2"),
      ),
    ]),
    seat("folkhogskola", "civil", [
      heldUntil("folkhogskolan-udden", january(-3), ago(146)),
      held("folkhogskolan-sjon", ago(146)),
    ]),
  ]),
  ...seatsOf("association-region", [
    seat("forbundet", "municipal", [held("fyrbodals-kommunalforbund", january(-3))], {
      label: "Sammankallande",
    }),
    seat("regionen", "regional", [held("vgr", january(-3))]),
    seat("omsorg", "municipal", [held("omsorgsnatverket", january(-2))], { label: "Vård och omsorg" }),
  ]),
  ...seatsOf("social-partners", [
    seat("fack-f", "civil", [held("fackforbund-f", january(-3))]),
    seat("fack-g", "civil", [held("fackforbund-g", january(-2))]),
    seat("arbetsgivarforbund", "civil", [held("arbetsgivarforbund-h", january(-3))]),
  ]),
  ...seatsOf("agencies", [
    seat("arbetsmarknad", "state", [held("arbetsmyndigheten-norr", january(-3))]),
    seat("myndighet", "state", [], { label: "Etablering", since: january(-1) }),
  ]),
  ...seatsOf("civil-society", [seat("foreningar", "civil", [held("foreningsringen", january(-1))])]),
  ...seatsOf("employers", [
    seat("havsvind", "civil", [heldUntil("vindkollen", ago(140), ahead(128))], {
      since: ago(140),
      coOpted: { purpose: "Underlag om vilka yrken vindkraft till havs kan behöva", until: ahead(128) },
    }),
  ]),
];
