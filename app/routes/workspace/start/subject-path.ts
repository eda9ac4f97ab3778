import type { WorkspaceAct } from "~/domain/starts/workspace-activity.server";

type SubjectPath =
  | `/handlingsplan${"" | `/${string}`}?plan=${string}`
  | `/${"uttalanden" | "rapporter"}/${string}`
  | `/parter/${"platser" | "organisationer" | "personer"}/${string}`;

/** Where in the workspace a thing of the log is shown, or null when it has no page of its own. */
export function subjectPath({ act, subjectKind, subjectId: id, measure }: WorkspaceAct): SubjectPath | null {
  if (act === "parties.seatRemoved" || act === "parties.personRemoved") return null;
  switch (subjectKind) {
    case "measure":
      return measure && `/handlingsplan/${measure.number}?plan=${measure.planId}`;
    case "plan":
      return `/handlingsplan?plan=${id}`;
    case "statement":
      return `/uttalanden/${id}`;
    case "question":
      return `/rapporter/${id}`;
    case "seat":
      return `/parter/platser/${id}`;
    case "organisation":
      return `/parter/organisationer/${id}`;
    case "person":
      return `/parter/personer/${id}`;
    default:
      return null;
  }
}
