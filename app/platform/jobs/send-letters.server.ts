import type { Transporter } from "nodemailer";
import type { Platform } from "~/platform/http/platform";
import { type DueLetter, markFailed, markSent, takeDueLetters } from "~/platform/mail/outbox.server";

/**
 * Sends the letters that are due. A letter that was sent but could not be marked goes out again: at least
 * once, never not at all. Its Message-ID is the same each time, so that mail programs show it once.
 */
export async function sendLetters(platform: Platform, smtp: Transporter): Promise<number> {
  let sent = 0;
  for (;;) {
    const letters = await takeDueLetters(platform);
    if (letters.length === 0) return sent;
    for (const letter of letters) {
      if (await sendOne(platform, smtp, letter)) sent++;
    }
  }
}

async function sendOne(platform: Platform, smtp: Transporter, letter: DueLetter): Promise<boolean> {
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
    });
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    platform.log.warn({ letter: id, attempts: letter.attempts, err: message }, "letter not sent");
    await markFailed(platform, letter, message);
    return false;
  }
  await markSent(platform, id);
  return true;
}
