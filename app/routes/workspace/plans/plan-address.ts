import type { PartKind } from "~/domain/plans/plan-parts";
import type { BelowWorkspace } from "~/kernel/address/address";
import type { Site } from "~/platform/http/site";
import { workspaceHrefAsAsked } from "~/platform/http/site";

/** Values of an address; those that are null or empty are left out. */
type Query = Readonly<Record<string, string | null | undefined>>;

/** A page of the plan's workspace, below /handlingsplan. */
export function planAddress<const Below extends string>(
  site: Site,
  below: Below & BelowWorkspace<"/handlingsplan", Below>,
  query: Query = {},
): string {
  const kept = Object.entries(query).flatMap(([name, value]) => (value ? [[name, value]] : []));
  const written = new URLSearchParams(kept).toString();
  return workspaceHrefAsAsked(site, `/handlingsplan${below}${written === "" ? "" : `?${written}`}`);
}

/** The plan that the address names, or null for the one that is followed up now. */
export function chosenPlan(request: Request): string | null {
  return new URL(request.url).searchParams.get("plan");
}

/** What an address says in place of the id of a part that isn't there yet. */
export const newPart: string = "ny";

/** The part of a draft that an address names; null for a new one. */
export const namedPart = (id: string | undefined) => (id === undefined || id === newPart ? null : id);

/** Where a part of a draft is changed. */
const partPaths = { area: "omrade", goal: "mal", measure: "atgard" } as const;

/** Below a draft. */
export type PartPath = `/${(typeof partPaths)[PartKind]}/${string}`;

export function partAddress(site: Site, planId: string, kind: PartKind, id: string): string {
  return planAddress(site, `/utkast/${planId}/${partPaths[kind]}/${id}`);
}

/** How this site reads plans: the council's interval of confirmation, and the language. */
export function readingOf(site: Site) {
  return { interval: site.council?.freshnessDays ?? 90, language: site.language };
}
