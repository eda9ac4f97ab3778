import type { WorkspaceAddress } from "./address/addresses";

/** A thing that the log tells of. `measure` is where a measure of an adopted plan has its page. */
export interface Subject {
  readonly subjectId: string;
  readonly measure: { readonly number: string; readonly planId: string } | null;
}

/** What an area says of itself to the rest of the house; its `area.ts`, which `app/domain/starts/areas.ts` reads. */
export interface Area {
  /** Its entry in the workspace's menu, and the entry's name among the texts of the workspace. */
  readonly menu: { readonly path: WorkspaceAddress; readonly label: `menu.${string}` };
  /** The page of each kind of thing that the log names, in the workspace; null for one without. */
  readonly subjects: Readonly<Record<string, (subject: Subject) => string | null>>;
  /** Acts after which their thing is gone, and so has no page. */
  readonly removals: readonly string[];
}
