import type { LetterReceipt } from "~/kernel/letter-plan";
import type { ReadSql, Work } from "~/platform/access/authority";
import { mostAttempts } from "./outbox.server";

/** The row that letters are about, by its kind in the trail. */
export type LettersAbout = { readonly kind: "statement" | "measure"; readonly id: string };

/** The latest letters to the parties about a row, as the trail keeps them. */
export interface LatestLetters {
  /** Its place in the trail: it moves when anyone sends letters again. */
  no: number;
  at: Date;
  by: string;
  receipt: LetterReceipt;
}

/** How far the letters of a receipt have come; those that are still known. */
export interface LetterState {
  sent: number;
  /** In the outbox, and tried again by itself. */
  waiting: number;
  /** Tried so often that they wait for the operator. */
  failed: number;
}

/** What a page shows of the latest letters. */
export interface LettersShown {
  at: string;
  by: string;
  receipt: LetterReceipt;
  state: LetterState | null;
}

export function shownLetters(
  letters: (LatestLetters & { state: LetterState | null }) | undefined,
): LettersShown | null {
  if (!letters) return null;
  const { at, by, receipt, state } = letters;
  return { at: at.toISOString(), by, receipt, state };
}

/** Tells one sending of letters from another; "" before the first. */
export function markOfLetters(letters: Pick<LatestLetters, "no"> | undefined): string {
  return letters === undefined ? "" : String(letters.no);
}

/** For a page. */
export async function readLatestLetters(
  sql: ReadSql,
  { kind, id }: LettersAbout,
): Promise<(LatestLetters & { state: LetterState | null }) | undefined> {
  const [letters] = await sql<(LatestLetters & { state: LetterState | null })[]>`
    select seq::int as no, at, actor_name as "by", after -> 'letters' as receipt, (
        select json_build_object(
          'sent', count(*) filter (where l.sent_at is not null),
          'waiting', count(*) filter (where l.sent_at is null and l.attempts < ${mostAttempts}),
          'failed', count(*) filter (where l.sent_at is null and l.attempts >= ${mostAttempts}))
        from letter l
        where l.council_id = audit_entry.council_id
          and l.id::text in (select jsonb_array_elements_text(after -> 'letters' -> 'ids'))
        having count(*) > 0) as state
    from audit_entry
    where subject_kind = ${kind} and subject_id = ${id} and after ? 'letters'
    order by seq desc limit 1`;
  return letters;
}

/** For an act, which holds the row: nobody sends letters about it meanwhile. */
export async function loadLatestLetters(
  { db, scope }: Work,
  { kind, id }: LettersAbout,
): Promise<LatestLetters | undefined> {
  const [letters] = await db.$queryRaw<LatestLetters[]>`
    select seq::int as no, at, actor_name as "by", after -> 'letters' as receipt from audit_entry
    where council_id = ${scope} and subject_kind = ${kind} and subject_id = ${id} and after ? 'letters'
    order by seq desc limit 1`;
  return letters;
}
