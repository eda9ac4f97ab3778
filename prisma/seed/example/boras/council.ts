import type { ExampleCouncil } from "../example-council";
import { care } from "./area-care";
import { materials } from "./area-materials";
import { textile } from "./area-textile";
import { trade } from "./area-trade";
import { young } from "./area-young";
import { organisations, seats } from "./parties";
import { statements } from "./statements";

export const boras: ExampleCouncil = {
  id: "boras",
  convenor: "Cecilia Exempel",
  serial: 201,
  organisations,
  seats,
  plan: { decision: "Rådets möte", hasDraft: false, areas: [textile, trade, materials, care, young] },
  statements,
};
