import type { Transporter } from "nodemailer";
import type { Platform } from "~/platform/http/platform";
import { type DueLetter, markFailed, markSent, takeDueLetter } from "~/platform/mail/outbox.server";

/** Milliseconds that sending one letter may take: well within the time for which it is this process's. */
const longest = 100_000;

/** What sending letters heeds when the process is asked to stop. */
interface Stopping {
  /** Fires when it is asked to: no other letter is begun. */
  asked: AbortSignal;
  /** Milliseconds that the letter under way then gets. */
  grace?: number;
}

/** Runs a piece of work with a signal that ends it when it takes too long, or is late when the process stops. */
async function inTime<T>(stopping: Stopping | undefined, work: (signal: AbortSignal) => Promise<T>) {
  const limit = new AbortController();
  const endIn = (milliseconds: number) =>
    setTimeout(() => limit.abort(new Error("the mail server takes too long")), milliseconds).unref();
  const timers = [endIn(longest)];
  const hurry = () => timers.push(endIn(stopping?.grace ?? 10_000));
  if (stopping?.asked.aborted) hurry();
  stopping?.asked.addEventListener("abort", hurry);
  try {
    return await work(limit.signal);
  } finally {
    stopping?.asked.removeEventListener("abort", hurry);
    for (const timer of timers) clearTimeout(timer);
  }
}

/**
 * Sends the letters that are due, one after the other, until asked to stop. Returns how many went. A letter that was
 * sent but could not be marked goes out again: at least once, never not at all. Its Message-ID is the same each time,
 * so that mail programs show it once.
 */
export async function sendLetters(
  platform: Platform,
  smtp: Transporter,
  stopping?: Stopping,
): Promise<number> {
  let sent = 0;
  while (!stopping?.asked.aborted) {
    const letter = await takeDueLetter(platform);
    if (!letter) break;
    if (await inTime(stopping, (signal) => sendOne(platform, smtp, letter, signal))) sent++;
  }
  return sent;
}

async function sendOne(
  platform: Platform,
  smtp: Transporter,
  letter: DueLetter,
  signal: AbortSignal,
): Promise<boolean> {
  const { id, to, subject, text, html, language } = letter;
  const host = new URL(platform.settings.origin).hostname;
  try {
    await smtp.sendMail({
      from: platform.settings.mailFrom,
      to: { name: "", address: to },
      subject,
      text,
      html,
      messageId: `<${id}@${host}>`,
      headers: { "Auto-Submitted": "auto-generated", "Content-Language": language },
      signal,
    });
  } catch (error) {
    const cause = signal.aborted ? signal.reason : error;
    const message = cause instanceof Error ? cause.message : String(cause);
    platform.log.warn({ letter: id, attempts: letter.attempts, err: message }, "letter not sent");
    await markFailed(platform, letter, message);
    return false;
  }
  await markSent(platform, id);
  return true;
}
