import type { ExampleCouncil } from "../example-council";
import { building } from "./area-building";
import { care } from "./area-care";
import { digital } from "./area-digital";
import { freight } from "./area-freight";
import { school } from "./area-school";
import { organisations, seats } from "./parties";
import { statements } from "./statements";

export const goteborg: ExampleCouncil = {
  id: "goteborg",
  convenor: "David Exempel",
  serial: 301,
  organisations,
  seats,
  plan: { decision: "Rådets möte", hasDraft: true, areas: [freight, building, digital, care, school] },
  statements,
};
