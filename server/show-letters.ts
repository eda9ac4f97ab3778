import type { Platform } from "~/platform/http/platform";
import { letterChannel } from "~/platform/mail/queue-letter.server";
import { keptLetters } from "~/platform/mail/read-letters.server";
import { say } from "./say";

/** In development: tells each new letter at the terminal, with its link. */
export async function showLetters(platform: Platform): Promise<void> {
  const told = new Set((await keptLetters(platform)).map(({ id }) => id));
  const tell = async () => {
    const letters = await keptLetters(platform);
    for (const { id, to, subject, text } of letters.reverse()) {
      if (told.has(id)) continue;
      told.add(id);
      const link = /https?:\/\/\S+/.exec(text)?.[0] ?? "";
      say(`\nLetter to ${to}: ${subject}\n  ${link}\n  ${platform.settings.origin}/utveckling/brev/${id}`);
    }
  };
  await platform.database.login.listen(letterChannel, () => void tell().catch((error) => say(String(error))));
}
