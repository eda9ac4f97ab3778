import { ago, ahead, january, type SeatLine } from "../example-council";
import { held, heldUntil, ordinary, seat, seatsOf, substitute } from "../seat-lines";

export const seats: readonly SeatLine[] = [
  ...seatsOf("employers", [
    seat(
      "fordon",
      "private",
      [
        held(
          "fordonskluster-vast",
          january(-3),
          ordinary("fordon-1", { account: "part1", shown: "Talar för parten i frågor om elektrifiering" }),
          substitute("fordon-2"),
        ),
      ],
      { label: "Fordon och elektrifiering" },
    ),
    seat("fordon-ost", "private", [heldUntil("fordonskluster-ost", january(-3), ago(54))], {
      label: "Underleverantörer",
    }),
    seat(
      "smaforetag",
      "civil",
      [
        held(
          "foretagarringen",
          january(-3),
          ordinary("smaforetag-1", { to: ago(150) }),
          ordinary("smaforetag-2", { from: ago(150) }),
          substitute("smaforetag-3", { invitedDaysAgo: 9 }),
        ),
      ],
      { label: "Små företag" },
    ),
    seat("livsmedel", "private", [held("kinne-livsmedel", january(-2))], { label: "Livsmedel" }),
    seat(
      "verkstad",
      "private",
      [
        heldUntil("verkstadsgruppen", january(-3), ago(201)),
        held(
          "lidans-verkstad",
          ago(201),
          ordinary("verkstad-1", { shown: "Kontaktperson för handledarutbildningen" }),
          substitute("verkstad-2", { from: ago(120) }),
        ),
      ],
      { label: "Verkstad och underhåll" },
    ),
    seat("sten", "private", [heldUntil("stenbranschen", january(-2), january(1))], {
      label: "Sten och mineral",
    }),
    seat("tra", "private", [held("tragruppen", january(-3))], { label: "Trä och inredning" }),
  ]),
  ...seatsOf("education", [
    seat("folkhogskola", "civil", [held("folkhogskolan", january(-3))]),
    seat("gymnasiet", "municipal", [
      held("gymnasiesamverkan", january(-3), ordinary("gymnasiet-1"), substitute("gymnasiet-2")),
    ]),
    seat("hogskola", "state", [
      held(
        "hogskolan-billingen",
        january(-3),
        ordinary("hogskola-1", { to: ago(4) }),
        ordinary("hogskola-2", { from: ago(4), invitedDaysAgo: 4 }),
        substitute("hogskola-3"),
      ),
    ]),
    seat("folkbildning", "civil", [held("studieforbund", january(-1))]),
    seat("vuxenutbildning", "municipal", [
      held(
        "vuxenutbildning-ostra",
        january(-3),
        ordinary("vux-1", { account: "part2", shown: "Kontaktperson för validering" }),
        substitute("vux-2", { account: "ersattare" }),
      ),
    ]),
    seat("yrkeshogskola", "municipal", [
      held("yrkeshogskolan-tidan", january(-3), ordinary("yh-1", { account: "part3" }), substitute("yh-2")),
    ]),
  ]),
  ...seatsOf("association-region", [
    seat("kommunchefer", "municipal", [held("kommunchefsnatverket", january(-2))]),
    seat("forbundet", "municipal", [held("skaraborgs-kommunalforbund", january(-3))], {
      label: "Sammankallande",
    }),
    seat("regionen", "regional", [held("vgr", january(-3))]),
  ]),
  ...seatsOf("social-partners", [
    seat("arbetsgivarforbund", "civil", [held("arbetsgivarforbund-d", january(-3))]),
    seat("fack-a", "civil", [
      held(
        "fackforbund-a",
        january(-3),
        ordinary("fack-a-1", { account: "tva.rad@example.org", name: "Karin Provsson" }),
        substitute("fack-a-2", { to: ahead(38) }),
      ),
    ]),
    seat("fack-b", "civil", [held("fackforbund-b", january(-3))]),
    seat("fack-c", "civil", [held("fackforbund-c", january(-2))]),
    seat("fack-e", "civil", [held("fackforbund-e", january(1))], { since: ago(175) }),
  ]),
  ...seatsOf("agencies", [
    seat("arbetsmarknad", "state", [held("arbetsmyndigheten-vast", january(-3))]),
    seat("forsakring", "state", [held("forsakringsmyndigheten", january(-2))]),
    seat("studiestod", "state", [held("studiestodsmyndigheten", january(-1))]),
  ]),
  ...seatsOf("civil-society", [seat("ideburna", "civil", [held("ideburna", january(-1))])]),
  ...seatsOf("employers", [
    seat(
      "energi",
      "civil",
      [
        heldUntil(
          "energiradet-vanern",
          ago(103),
          ahead(220),
          ordinary("energi-1", { account: "adjungerad" }),
        ),
      ],
      {
        since: ago(103),
        coOpted: {
          purpose: "Omvärldsbevakning om elnät och effektbrist inför planen för nästa år",
          until: ahead(220),
        },
      },
    ),
    seat("batteri", "private", [heldUntil("batterilabbet", ago(290), ago(110))], {
      since: ago(290),
      coOpted: { purpose: "Underlag om kompetens för batteritillverkning", until: ago(110) },
    }),
  ]),
];
