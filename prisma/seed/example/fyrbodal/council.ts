import type { ExampleCouncil } from "../example-council";
import { coast } from "./area-coast";
import { firstJob } from "./area-first-job";
import { forest } from "./area-forest";
import { technology } from "./area-technology";
import { welfare } from "./area-welfare";
import { organisations, seats } from "./parties";
import { statements } from "./statements";

export const fyrbodal: ExampleCouncil = {
  id: "fyrbodal",
  convenor: "Bertil Exempel",
  serial: 101,
  organisations,
  seats,
  plan: { decision: "Rådets möte", hasDraft: false, areas: [technology, coast, welfare, firstJob, forest] },
  statements,
};
