import { areasOfStatement } from "~/domain/traces/areas-of-statement.server";
import { linkArea, unlinkArea } from "~/domain/traces/link-area.server";
import { publishedOnAreas, statementsOnAreas } from "~/domain/traces/statements-on-areas.server";
import { belongsTo } from "~/domain/traces/trace-link";
import { areaTitle, linksBeside, loadLinkedStatement } from "~/domain/traces/trace-link-store.server";
import type { Calls } from "./asking";

export const traceCalls: Calls = {
  areasOfStatement: ({ linked }, { by }) => areasOfStatement(by<"statement:read">(), linked),
  publishedOnAreas: ({ lineage }, { by }) => publishedOnAreas(by(), [lineage]),
  statementsOnAreas: ({ lineage }, { by }) => statementsOnAreas(by<"statement:read">(), [lineage]),
  linkArea: ({ linked: statementId, lineage: lineageId }, { by, token }) =>
    linkArea(by(), token(), { statementId, lineageId }),
  unlinkArea: ({ linked: statementId, lineage: lineageId }, { by, token }) =>
    unlinkArea(by({ role: "representative" }), token(), { statementId, lineageId }),
  loadLinkedStatement: ({ linked }, { inside }) => inside((work) => loadLinkedStatement(work, linked)),
  areaTitle: ({ lineage }, { inside }) => inside((work) => areaTitle(work, lineage)),
  linksBeside: ({ linked, lineage }, { inside }) =>
    inside((work) => linksBeside(work, belongsTo(linked, lineage))),
};
