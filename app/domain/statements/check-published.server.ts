import { setImmediate } from "node:timers/promises";
import { readFingerprint } from "~/domain/kernel/fingerprint";
import type { YearNumber } from "~/domain/kernel/numbering";
import type { Authority, ReadSql } from "~/platform/access/authority";
import { checkText, readPasted, type TextCheck } from "./statement-check";

/** A statement that a fingerprint or a text belongs to. */
export interface FoundStatement {
  number: YearNumber;
  title: string;
  fingerprint: string;
}

export type PublishedCheck =
  | { kind: "nothing-given" }
  /** What was given as a fingerprint is not 64 hexadecimal digits. */
  | { kind: "not-a-fingerprint" }
  | { kind: "unknown-fingerprint" }
  | { kind: "found-fingerprint"; statement: FoundStatement }
  /** Parties answered that text, and it was changed before it was published. */
  | { kind: "earlier-fingerprint"; statement: FoundStatement }
  | { kind: "unknown-text" }
  | { kind: "found-text"; statement: FoundStatement; how: "same" | "same-words" | "same-body" }
  | { kind: "within-text"; statement: FoundStatement; around: number }
  | { kind: "different-text"; statement: FoundStatement; published: string; pasted: string };

interface Row {
  year: number;
  seq: number;
  title: string;
  body: string;
  addressees: string;
  fingerprint: string;
}

type Reader = Pick<Authority<"counter">, "read">;

/** Which published statement a fingerprint belongs to. */
export async function checkFingerprint(reader: Reader, typed: string): Promise<PublishedCheck> {
  if (typed.trim() === "") return { kind: "nothing-given" };
  const fingerprint = readFingerprint(typed);
  if (fingerprint === null) return { kind: "not-a-fingerprint" };
  return reader.read(async (sql) => {
    const [[row], [earlier]] = await Promise.all([
      sql<Row[]>`
        select number_year as year, number_seq as seq, title, body, addressees, fingerprint
        from statement where fingerprint = ${fingerprint} and published_at is not null
        order by published_at limit 1`,
      sql<Row[]>`
        select s.number_year as year, s.number_seq as seq, s.title, s.body, s.addressees, s.fingerprint
        from stand t join statement s on s.council_id = t.council_id and s.id = t.statement_id
        where t.fingerprint = ${fingerprint} and s.published_at is not null
        order by s.published_at limit 1`,
    ]);
    if (row) return { kind: "found-fingerprint", statement: found(row) };
    return earlier
      ? { kind: "earlier-fingerprint", statement: found(earlier) }
      : { kind: "unknown-fingerprint" };
  });
}

/**
 * Which published statement a pasted text is. With `number`, a text that is none of them is compared with that
 * statement, so that the reader sees where they part. Nothing of what was pasted is kept.
 */
export async function checkPublishedText(
  reader: Reader,
  pasted: string,
  number: YearNumber | null,
): Promise<PublishedCheck> {
  if (pasted.trim() === "") return { kind: "nothing-given" };
  const rows = await reader.read(readTexts);
  const read = readPasted(pasted);
  const checks: { row: Row; check: TextCheck }[] = [];
  for (const row of rows) {
    checks.push({ row, check: checkText(read, row) });
    // A comparison takes milliseconds, and there may be a thousand: others are answered in between.
    await setImmediate();
  }
  for (const how of ["same", "same-words", "same-body"] as const) {
    const match = checks.find(({ check }) => check.kind === how);
    if (match) return { kind: "found-text", statement: found(match.row), how };
  }
  for (const { row, check } of checks)
    if (check.kind === "within") return { kind: "within-text", statement: found(row), around: check.around };
  const compared = checks.find(({ row }) => row.year === number?.year && row.seq === number.seq);
  return compared?.check.kind === "different"
    ? { ...different(compared.check), statement: found(compared.row) }
    : { kind: "unknown-text" };
}

function different({ published, pasted }: Extract<TextCheck, { kind: "different" }>) {
  return { kind: "different-text", published, pasted } as const;
}

function found({ year, seq, title, fingerprint }: Row): FoundStatement {
  return { number: { year, seq }, title, fingerprint };
}

function readTexts(sql: ReadSql): Promise<Row[]> {
  return sql<Row[]>`
    select number_year as year, number_seq as seq, title, body, addressees, fingerprint
    from statement where published_at is not null
    order by number_year desc, number_seq desc limit 1000`;
}
