import { ago, ahead, january, type SeatLine } from "../example-council";

export const seats: readonly SeatLine[] = [
  {
    key: "fordon",
    perspective: "employers",
    sector: "private",
    label: "Fordon och elektrifiering",
    holders: [
      {
        organisation: "fordonskluster-vast",
        from: january(-3),
        people: [
          {
            key: "fordon-1",
            kind: "ordinary",
            account: "part1",
            shown: "Talar för parten i frågor om elektrifiering",
          },
          { key: "fordon-2", kind: "substitute" },
        ],
      },
    ],
  },
  {
    key: "fordon-ost",
    perspective: "employers",
    sector: "private",
    label: "Underleverantörer",
    holders: [{ organisation: "fordonskluster-ost", from: january(-3), to: ago(54) }],
  },
  {
    key: "smaforetag",
    perspective: "employers",
    sector: "civil",
    label: "Små företag",
    holders: [
      {
        organisation: "foretagarringen",
        from: january(-3),
        people: [
          { key: "smaforetag-1", kind: "ordinary", to: ago(150) },
          { key: "smaforetag-2", kind: "ordinary", from: ago(150) },
          { key: "smaforetag-3", kind: "substitute", invitedDaysAgo: 9 },
        ],
      },
    ],
  },
  {
    key: "livsmedel",
    perspective: "employers",
    sector: "private",
    label: "Livsmedel",
    holders: [{ organisation: "kinne-livsmedel", from: january(-2) }],
  },
  {
    key: "verkstad",
    perspective: "employers",
    sector: "private",
    label: "Verkstad och underhåll",
    holders: [
      { organisation: "verkstadsgruppen", from: january(-3), to: ago(201) },
      {
        organisation: "lidans-verkstad",
        from: ago(201),
        people: [
          { key: "verkstad-1", kind: "ordinary", shown: "Kontaktperson för handledarutbildningen" },
          { key: "verkstad-2", kind: "substitute", from: ago(120) },
        ],
      },
    ],
  },
  {
    key: "sten",
    perspective: "employers",
    sector: "private",
    label: "Sten och mineral",
    holders: [{ organisation: "stenbranschen", from: january(-2), to: { january: 1 } }],
  },
  {
    key: "tra",
    perspective: "employers",
    sector: "private",
    label: "Trä och inredning",
    holders: [{ organisation: "tragruppen", from: january(-3) }],
  },
  {
    key: "folkhogskola",
    perspective: "education",
    sector: "civil",
    holders: [{ organisation: "folkhogskolan", from: january(-3) }],
  },
  {
    key: "gymnasiet",
    perspective: "education",
    sector: "municipal",
    holders: [
      {
        organisation: "gymnasiesamverkan",
        from: january(-3),
        people: [
          { key: "gymnasiet-1", kind: "ordinary" },
          { key: "gymnasiet-2", kind: "substitute" },
        ],
      },
    ],
  },
  {
    key: "hogskola",
    perspective: "education",
    sector: "state",
    holders: [
      {
        organisation: "hogskolan-billingen",
        from: january(-3),
        people: [
          { key: "hogskola-1", kind: "ordinary", to: ago(4) },
          { key: "hogskola-2", kind: "ordinary", from: ago(4), invitedDaysAgo: 4 },
          { key: "hogskola-3", kind: "substitute" },
        ],
      },
    ],
  },
  {
    key: "folkbildning",
    perspective: "education",
    sector: "civil",
    holders: [{ organisation: "studieforbund", from: january(-1) }],
  },
  {
    key: "vuxenutbildning",
    perspective: "education",
    sector: "municipal",
    holders: [
      {
        organisation: "vuxenutbildning-ostra",
        from: january(-3),
        people: [
          { key: "vux-1", kind: "ordinary", account: "part2", shown: "Kontaktperson för validering" },
          { key: "vux-2", kind: "substitute" },
        ],
      },
    ],
  },
  {
    key: "yrkeshogskola",
    perspective: "education",
    sector: "municipal",
    holders: [
      {
        organisation: "yrkeshogskolan-tidan",
        from: january(-3),
        people: [
          { key: "yh-1", kind: "ordinary", account: "part3" },
          { key: "yh-2", kind: "substitute" },
        ],
      },
    ],
  },
  {
    key: "kommunchefer",
    perspective: "association-region",
    sector: "municipal",
    holders: [{ organisation: "kommunchefsnatverket", from: january(-2) }],
  },
  {
    key: "forbundet",
    perspective: "association-region",
    sector: "municipal",
    label: "Sammankallande",
    holders: [{ organisation: "skaraborgs-kommunalforbund", from: january(-3) }],
  },
  {
    key: "regionen",
    perspective: "association-region",
    sector: "regional",
    holders: [{ organisation: "vgr", from: january(-3) }],
  },
  {
    key: "arbetsgivarforbund",
    perspective: "social-partners",
    sector: "civil",
    holders: [{ organisation: "arbetsgivarforbund-d", from: january(-3) }],
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
          { key: "fack-a-2", kind: "substitute", to: ahead(38) },
        ],
      },
    ],
  },
  {
    key: "fack-b",
    perspective: "social-partners",
    sector: "civil",
    holders: [{ organisation: "fackforbund-b", from: january(-3) }],
  },
  {
    key: "fack-c",
    perspective: "social-partners",
    sector: "civil",
    holders: [{ organisation: "fackforbund-c", from: january(-2) }],
  },
  {
    key: "fack-e",
    perspective: "social-partners",
    sector: "civil",
    since: ago(175),
    holders: [{ organisation: "fackforbund-e", from: january(1) }],
  },
  {
    key: "arbetsmarknad",
    perspective: "agencies",
    sector: "state",
    holders: [{ organisation: "arbetsmyndigheten-vast", from: january(-3) }],
  },
  {
    key: "forsakring",
    perspective: "agencies",
    sector: "state",
    holders: [{ organisation: "forsakringsmyndigheten", from: january(-2) }],
  },
  {
    key: "studiestod",
    perspective: "agencies",
    sector: "state",
    holders: [{ organisation: "studiestodsmyndigheten", from: january(-1) }],
  },
  {
    key: "ideburna",
    perspective: "civil-society",
    sector: "civil",
    holders: [{ organisation: "ideburna", from: january(-1) }],
  },
  {
    key: "energi",
    perspective: "employers",
    sector: "civil",
    since: ago(103),
    coOpted: {
      purpose: "Omvärldsbevakning om elnät och effektbrist inför planen för nästa år",
      until: ahead(220),
    },
    holders: [
      {
        organisation: "energiradet-vanern",
        from: ago(103),
        to: ahead(220),
        people: [{ key: "energi-1", kind: "ordinary", account: "adjungerad" }],
      },
    ],
  },
  {
    key: "batteri",
    perspective: "employers",
    sector: "private",
    since: ago(290),
    coOpted: { purpose: "Underlag om kompetens för batteritillverkning", until: ago(110) },
    holders: [{ organisation: "batterilabbet", from: ago(290), to: ago(110) }],
  },
];
