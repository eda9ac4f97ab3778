import { done } from "~/kernel/outcome";
import type { Authority, Work } from "~/platform/access/authority";
import { systemAuthority } from "~/platform/access/system-authority.server";
import { appendAudit } from "~/platform/audit/append-audit.server";
import type { Platform } from "~/platform/http/platform";

/** After so many failed attempts a letter waits for the operator. */
export const mostAttempts = 10;

export interface DueLetter {
  id: string;
  to: string;
  language: string;
  subject: string;
  text: string;
  html: string;
  attempts: number;
}

/**
 * Takes the letter that has been due for longest: it is this process's for two minutes, so that nothing is sent
 * inside a transaction and a process that dies gives it back. Other processes skip what is being taken. While it is
 * being sent it has no error; one without that has used up its attempts and is due was in the hands of a process
 * that died.
 */
export async function takeDueLetter(platform: Platform): Promise<DueLetter | null> {
  const authority = systemAuthority(platform, "letters are sent");
  const taken = await authority.act(null, async ({ db, now }) => {
    const until = new Date(now.getTime() + 120_000);
    const [letter] = await db.$queryRaw<DueLetter[]>`
      update letter set attempts = attempts + 1, due_at = ${until}, last_error = null
      where id = (
        select id from letter where sent_at is null and due_at <= ${now} and attempts < ${mostAttempts}
        order by due_at, id limit 1 for update skip locked)
      returning id, to_address as "to", language, subject, text, html, attempts`;
    return done(letter ?? null);
  });
  return taken.ok ? taken.value : null;
}

/** Marks a letter as sent; its text goes, since it may hold a link that still works. */
export async function markSent(platform: Platform, id: string): Promise<void> {
  await systemAuthority(platform, "letters are sent").act(null, async ({ db, now }) => {
    await db.$executeRaw`
      update letter set sent_at = ${now}, text = '', html = '', last_error = null where id = ${id}::uuid`;
    return done();
  });
}

/** Days that a sent letter's address and subject are kept, to answer whether it went out. */
const sentLetterDays = 90;

/** Takes away letters that were sent so long ago; one that waits stays, however old. Run as the system. */
export async function removeOldLetters({ db, now }: Work): Promise<void> {
  const before = new Date(now.getTime() - sentLetterDays * 86_400_000);
  await db.$executeRaw`delete from letter where sent_at < ${before}`;
}

/** Tries again later: after one minute, then two, four … at most six hours. */
export async function markFailed(platform: Platform, letter: DueLetter, error: string): Promise<void> {
  const minutes = Math.min(2 ** (letter.attempts - 1), 360);
  await systemAuthority(platform, "letters are sent").act(null, async ({ db, now }) => {
    const due = new Date(now.getTime() + minutes * 60_000);
    await db.$executeRaw`
      update letter set due_at = ${due}, last_error = ${error.slice(0, 500)} where id = ${letter.id}::uuid`;
    return done();
  });
}

/** Gives letters that failed another ten attempts, from now on; not one that is being sent. Returns how many. */
export async function retryLetters(authority: Authority<"council:operate">, token: string): Promise<number> {
  const outcome = await authority.act(token, async (work) => {
    const { db, now } = work;
    const again = await db.$executeRaw`
      update letter set attempts = 0, due_at = ${now}
      where sent_at is null
        and (last_error is not null or (attempts >= ${mostAttempts} and due_at <= ${now}))`;
    if (again === 0) return done(again);
    await appendAudit(work, {
      act: "operator.lettersRetried",
      subjectKind: "letters",
      subjectId: "failed",
      subjectName: String(again),
      after: { count: again },
    });
    return done(again);
  });
  return outcome.ok ? outcome.value : 0;
}
