import { ago, ahead, january, type OrganisationLine, type SeatLine } from "../example-council";
import { held, heldUntil, ordinary, seat, seatsOf, substitute } from "../seat-lines";
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
  ...seatsOf("employers", [
    seat(
      "textil",
      "private",
      [
        held(
          "textilklustret",
          january(-3),
          ordinary("textil-1", { account: "part1", shown: "Talar för parten i frågor om återbruk" }),
          substitute("textil-2"),
        ),
      ],
      { label: "Textil och mode" },
    ),
    seat("konfektion", "private", [heldUntil("konfektion", january(-2), ago(75))], {
      label: "Sömnad och beredning",
    }),
    seat("handel", "civil", [held("handelsringen", january(-3))], { label: "Handel" }),
    seat(
      "lager",
      "private",
      [
        held(
          "lagergruppen",
          january(-2),
          ordinary("lager-1", { to: ago(33) }),
          ordinary("lager-2", { from: ago(33), invitedDaysAgo: 12 }),
        ),
      ],
      { label: "Lager och automation" },
    ),
    seat("polymer", "private", [held("polymer", january(-3))], { label: "Plast och gummi" }),
    seat("trahus", "private", [held("trahus", january(-2))], { label: "Trä och bygg" }),
  ]),
  ...seatsOf("education", [
    seat("hogskola", "state", [held("hogskolan-viskan", january(-3))]),
    seat("yrkeshogskola", "municipal", [held("yh-atradalen", january(-3))]),
    seat("gymnasiet", "municipal", [held("gymnasiesamverkan", january(-3))]),
    seat("vuxenutbildning", "municipal", [
      held(
        "vuxenutbildning",
        january(-3),
        ordinary("vux-1", { account: "part2" }),
        substitute("vux-2", { account: "ersattare", shown: "Kontaktperson för språkspåren" }),
      ),
    ]),
    seat("folkbildning", "civil", [heldUntil("folkbildarna", january(-2), january(1))]),
  ]),
  ...seatsOf("association-region", [
    seat("forbundet", "municipal", [held("boras-kommunalforbund", january(-3))], { label: "Sammankallande" }),
    seat("regionen", "regional", [held("vgr", january(-3))]),
    seat("omsorg", "municipal", [held("omsorgsradet", january(-2))], { label: "Vård och omsorg" }),
  ]),
  ...seatsOf("social-partners", [
    seat("fack-a", "civil", [
      held(
        "fackforbund-a",
        january(-3),
        ordinary("fack-a-1", { account: "tva.rad@example.org", name: "Karin Provsson" }),
      ),
    ]),
    seat("fack-k", "civil", [held("fackforbund-k", january(-2))]),
    seat("arbetsgivarforbund", "civil", [
      heldUntil("arbetsgivarforbund-m", january(-3), ago(118)),
      held("arbetsgivarforbund-n", ago(118)),
    ]),
  ]),
  ...seatsOf("agencies", [seat("arbetsmarknad", "state", [held("arbetsmyndigheten-soder", january(-3))])]),
  ...seatsOf("civil-society", [seat("foreningar", "civil", [held("foreningsforum", january(-1))])]),
  ...seatsOf("employers", [
    seat("aterbruk", "civil", [heldUntil("aterbruket", ago(88), ahead(189))], {
      since: ago(88),
      coOpted: { purpose: "Underlag om sortering och återbruk av textil", until: ahead(189) },
    }),
  ]),
];
