import type { ReadSql, Work } from "~/platform/access/authority";
import type { LetterReceipt } from "./ask-parties.server";

/** The latest letters to the parties about a statement, as the trail keeps them. */
export interface LatestLetters {
  /** Its place in the trail: it moves when anyone sends letters again. */
  no: number;
  at: Date;
  by: string;
  receipt: LetterReceipt;
}

/** Tells one sending of letters from another; "" before the first. */
export function markOfLetters(letters: Pick<LatestLetters, "no"> | undefined): string {
  return letters === undefined ? "" : String(letters.no);
}

/** For a page. */
export async function readLatestLetters(sql: ReadSql, id: string): Promise<LatestLetters | undefined> {
  const [letters] = await sql<LatestLetters[]>`
    select seq::int as no, at, actor_name as "by", after -> 'letters' as receipt from audit_entry
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
