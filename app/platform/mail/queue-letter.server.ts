import { newId } from "~/kernel/ids";
import type { Work } from "~/platform/access/authority";
import type { LetterDraft } from "./letter";
import { writeLetter } from "./write-letter";

/** Channel on which the job hears that a letter waits. */
export const letterChannel = "samsyn_letter";

/**
 * Puts a letter into the outbox in the act's own transaction: it goes out if the act is committed, and never
 * otherwise. Written in the receiver's language, in the name of the council of the act. Returns its id.
 */
export async function queueLetter(work: Work, letter: LetterDraft): Promise<string> {
  const { db, now, post, today } = work;
  const council = work.scope.startsWith("_") ? null : work.scope;
  const { subject, text, html } = writeLetter(post, council, today, letter);
  const id = newId();
  await db.$executeRaw`
    insert into letter (id, council_id, to_address, language, subject, text, html, queued_at, due_at)
    values (${id}::uuid, ${council}, ${letter.to}, ${letter.language}, ${subject}, ${text}, ${html}, ${now}, ${now})`;
  await db.$queryRaw`select pg_notify(${letterChannel}, '')::text`;
  return id;
}
