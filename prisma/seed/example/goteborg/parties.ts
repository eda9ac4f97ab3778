import { ago, ahead, january, type OrganisationLine, type SeatLine } from "../example-council";
import { held, heldUntil, ordinary, seat, seatsOf, substitute } from "../seat-lines";
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
  ...seatsOf("employers", [
    seat(
      "gods",
      "private",
      [
        held(
          "godsradet",
          january(-3),
          ordinary("gods-1", { account: "part1", shown: "Talar för parten i frågor om tunga fordon" }),
          substitute("gods-2"),
        ),
      ],
      { label: "Hamn och gods" },
    ),
    seat("fordon", "private", [heldUntil("fordonsringen", january(-3), ago(40))], { label: "Fordon" }),
    seat(
      "bygg",
      "private",
      [
        heldUntil("anlaggarna", january(-3), ago(187)),
        held("byggarna", ago(187), ordinary("bygg-1"), substitute("bygg-2", { invitedDaysAgo: 10 })),
      ],
      { label: "Bygg och anläggning" },
    ),
    seat("tech", "civil", [held("techforum", january(-2))], { label: "Teknik och data" }),
    seat("kemi", "private", [held("kemigruppen", january(-3))], { label: "Kemi och process" }),
  ]),
  ...seatsOf("education", [
    seat("universitet", "state", [
      held(
        "universitetet",
        january(-3),
        ordinary("universitet-1", { account: "part2" }),
        substitute("universitet-2"),
      ),
    ]),
    seat("yrkeshogskola", "municipal", [held("yh-kvillen", january(-3))]),
    seat("gymnasiet", "municipal", [held("gymnasiesamverkan", january(-3))]),
    seat("vuxenutbildning", "municipal", [
      held(
        "vuxenutbildning",
        january(-3),
        ordinary("vux-1", { account: "part3", shown: "Kontaktperson för yrkesvux" }),
        substitute("vux-2", { account: "ersattare" }),
      ),
    ]),
  ]),
  ...seatsOf("association-region", [
    seat("forbundet", "municipal", [held("gr", january(-3))], { label: "Sammankallande" }),
    seat("regionen", "regional", [held("vgr", january(-3))]),
    seat("omsorg", "municipal", [held("omsorgsforum", january(-2))], { label: "Vård och omsorg" }),
  ]),
  ...seatsOf("social-partners", [
    seat("fack-p", "civil", [held("fackforbund-p", january(-3))]),
    seat("fack-r", "civil", [held("fackforbund-r", january(1))], { since: ago(230) }),
    seat("arbetsgivarforbund", "civil", [held("arbetsgivarforbund-s", january(-3))]),
  ]),
  ...seatsOf("agencies", [
    seat("arbetsmarknad", "state", [held("arbetsmyndigheten-storstad", january(-2))]),
    seat("studiestod", "state", [heldUntil("studiestodsmyndigheten", january(-1), january(1))]),
  ]),
  ...seatsOf("civil-society", [seat("civil", "civil", [held("civilforum", january(-2))])]),
  ...seatsOf("civil-society", [
    seat("skargard", "civil", [heldUntil("skargarden", ago(117), ahead(159))], {
      since: ago(117),
      coOpted: { purpose: "Hur skärgården får tillgång till vuxenutbildning", until: ahead(159) },
    }),
  ]),
];
