import type { ExampleCouncil } from "../example-council";
import { adults } from "./area-adults";
import { care } from "./area-care";
import { food } from "./area-food";
import { industry } from "./area-industry";
import { young } from "./area-young";
import { organisations } from "./organisations";
import { seats } from "./parties";
import { statements } from "./statements";

export const skaraborg: ExampleCouncil = {
  id: "skaraborg",
  convenor: "Anna Exempel",
  observer: "Olle Observatorsson",
  serial: 1,
  organisations,
  seats,
  plan: { decision: "Rådets möte", hasDraft: true, areas: [industry, care, adults, young, food] },
  statements,
};
