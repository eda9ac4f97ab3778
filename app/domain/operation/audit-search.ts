import { type LocalDate, parseLocalDate } from "~/kernel/local-date";
import { pageNumber } from "~/kernel/page-number";
import { incomingName } from "~/kernel/text/incoming-text";

/** What the operator looks for in the trail; null and "" ask for all. */
export interface AuditSearch {
  /** A council's id, `_region`, or `_platform`. */
  scope: string | null;
  from: LocalDate | null;
  /** Last day, inside. */
  to: LocalDate | null;
  act: string;
  actor: string;
  subject: string;
  page: number;
}

export interface ReadAuditSearch {
  search: AuditSearch;
  /** Fields whose day could not be read. */
  wrong: ("from" | "to")[];
}

/** Reads a search off an address. */
export function readAuditSearch(query: URLSearchParams): ReadAuditSearch {
  const text = (name: string) => incomingName(query.get(name) ?? "").slice(0, 100);
  const wrong = (["from", "to"] as const).filter((name) => text(name) && !parseLocalDate(text(name)));
  return {
    search: {
      scope: text("council") || null,
      from: parseLocalDate(text("from")),
      to: parseLocalDate(text("to")),
      act: text("act"),
      actor: text("actor"),
      subject: text("subject"),
      page: pageNumber(query),
    },
    wrong,
  };
}

export const entriesPerPage = 50;
