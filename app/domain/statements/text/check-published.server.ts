import { setImmediate } from "node:timers/promises";
import { readFingerprint } from "~/kernel/fingerprint";
import type { YearNumber } from "~/kernel/numbering";
import type { Authority } from "~/platform/access/authority";
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
  | { kind: "within-text"; statement: FoundStatement; around: number; titled: boolean }
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
  const read = readPasted(pasted);
  let nearest: { check: TextCheck; row: Row } | null = null;
  let compared: PublishedCheck | null = null;
  for await (const row of publishedTexts(reader)) {
    const check = checkText(read, row);
    if (check.kind === "same") return { kind: "found-text", statement: found(row), how: check.kind };
    if (rankOf(check) < rankOf(nearest?.check)) nearest = { check, row };
    if (check.kind === "different" && row.year === number?.year && row.seq === number.seq)
      compared = { ...different(check), statement: found(row) };
    // A comparison takes milliseconds, and there may be a thousand: others are answered in between.
    await setImmediate();
  }
  return (nearest && toldOf(nearest.check, nearest.row)) ?? compared ?? { kind: "unknown-text" };
}

/** From the surest match to none. */
const ranks = ["same", "same-words", "same-body", "within"];

function rankOf(check: TextCheck | undefined): number {
  const rank = ranks.indexOf(check?.kind ?? "");
  return rank < 0 ? ranks.length : rank;
}

function toldOf(check: TextCheck, row: Row): PublishedCheck | null {
  if (check.kind === "same" || check.kind === "same-words" || check.kind === "same-body")
    return { kind: "found-text", statement: found(row), how: check.kind };
  return check.kind === "within"
    ? { kind: "within-text", statement: found(row), around: check.around, titled: check.titled }
    : null;
}

function different({ published, pasted }: Extract<TextCheck, { kind: "different" }>) {
  return { kind: "different-text", published, pasted } as const;
}

function found({ year, seq, title, fingerprint }: Row): FoundStatement {
  return { number: { year, seq }, title, fingerprint };
}

/** Texts in memory at a time. */
const textsAtOnce = 50;

/** The council's published texts, the latest first, read some at a time. */
async function* publishedTexts(reader: Reader): AsyncGenerator<Row> {
  let after: YearNumber | null = null;
  for (;;) {
    const from: YearNumber | null = after;
    const rows: Row[] = await reader.read(
      (sql) => sql<Row[]>`
        select number_year as year, number_seq as seq, title, body, addressees, fingerprint
        from statement
        where published_at is not null
          and (${from?.year ?? null}::int is null
               or (number_year, number_seq) < (${from?.year ?? null}::int, ${from?.seq ?? null}::int))
        order by number_year desc, number_seq desc limit ${textsAtOnce}`,
    );
    yield* rows;
    const last = rows.at(-1);
    if (!last || rows.length < textsAtOnce) return;
    after = { year: last.year, seq: last.seq };
  }
}
