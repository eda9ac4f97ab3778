import type { ReadSql, Work } from "~/platform/access/authority";
import { mostAttempts } from "~/platform/mail/outbox.server";
import type { LetterReceipt } from "./ask-parties.server";

/** The latest letters to the parties about a statement, as the trail keeps them. */
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

/** Tells one sending of letters from another; "" before the first. */
export function markOfLetters(letters: Pick<LatestLetters, "no"> | undefined): string {
  return letters === undefined ? "" : String(letters.no);
}

/** For a page. */
export async function readLatestLetters(
  sql: ReadSql,
  id: string,
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
    where subject_kind = 'statement' and subject_id = ${id} and after ? 'letters'
    order by seq desc limit 1`;
  return letters;
}

/** For an act, which holds the statement's row: nobody sends letters about it meanwhile. */
export async function loadLatestLetters({ db, scope }: Work, id: string): Promise<LatestLetters | undefined> {
  const [letters] = await db.$queryRaw<LatestLetters[]>`
    select seq::int as no, at, actor_name as "by", after -> 'letters' as receipt from audit_entry
    where council_id = ${scope} and subject_kind = 'statement' and subject_id = ${id} and after ? 'letters'
    order by seq desc limit 1`;
  return letters;
}
