import type { OrganisationLine } from "./example-council";
import { inventedNumber } from "./example-ids";

/** Organisations that sit in several councils: one row each in the shared registry. */
export const vgr: OrganisationLine = {
  key: "vgr",
  name: "Västra Götalandsregionen",
  sector: "regional",
  real: true,
  number: "232100-0131",
  aliases: ["VGR"],
};

export const fackforbundA: OrganisationLine = {
  key: "fackforbund-a",
  name: "Fackförbund A",
  sector: "civil",
  number: inventedNumber(901),
};

export const studiestodsmyndigheten: OrganisationLine = {
  key: "studiestodsmyndigheten",
  name: "Studiestödsmyndigheten",
  sector: "state",
  number: inventedNumber(902),
};
