import { loadStand, loadStands, readStands } from "~/domain/positions/read-stands.server";
import type { Calls } from "./asking";

export const positionCalls: Calls = {
  loadStands: ({ statement }, { inside }) => inside((work) => loadStands(work, "statement", statement)),
  loadStand: ({ statement, stand }, { inside }) =>
    inside((work) => loadStand(work, "statement", statement, stand)),
  readStands: ({ statement }, { reading }) => reading((sql) => readStands(sql, "statement", statement)),
};
