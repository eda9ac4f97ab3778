import type { Authority } from "~/platform/access/authority";
import { mostAttempts } from "~/platform/mail/outbox.server";

/** A letter that has not gone out. Its content stays closed: it may hold a link that works. */
export interface WaitingLetter {
  id: string;
  to: string;
  subject: string;
  queuedAt: string;
  dueAt: string;
  attempts: number;
  error: string | null;
  /** True when the latest attempt came to nothing. */
  failed: boolean;
  /** True when no more attempts are made by themselves. */
  given: boolean;
}

/** Letters that wait, those that failed first. */
export async function waitingLetters(authority: Authority<"council:operate">): Promise<WaitingLetter[]> {
  const { now } = authority;
  const rows = await authority.read(
    (sql) => sql<(Omit<WaitingLetter, "queuedAt" | "dueAt" | "given"> & { queued: Date; due: Date })[]>`
      select id, to_address as "to", subject, queued_at as queued, due_at as due, attempts, last_error as error,
             last_error is not null or (attempts >= ${mostAttempts} and due_at <= ${now}) as failed
      from letter where sent_at is null order by failed desc, queued_at desc, id limit 100`,
  );
  return rows.map(({ queued, due, ...letter }) => ({
    ...letter,
    queuedAt: queued.toISOString(),
    dueAt: due.toISOString(),
    given: letter.failed && letter.attempts >= mostAttempts,
  }));
}
