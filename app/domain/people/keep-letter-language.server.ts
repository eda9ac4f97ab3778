import type { Language } from "~/kernel/language";
import { done } from "~/kernel/outcome";
import type { AccountAuthority } from "~/platform/access/require-account.server";
import { systemAuthority } from "~/platform/access/system-authority.server";
import { saveLetterLanguage } from "./invitation-store.server";

/** Lets councils' letters follow the language that a person has chosen for the account. Safe to repeat. */
export async function keepLetterLanguage(
  { platform, signedIn }: AccountAuthority,
  language: Language,
): Promise<void> {
  await systemAuthority(platform, "letters follow the account's language").act(null, async (work) => {
    await saveLetterLanguage(work, signedIn.account.id, language, "account.letterLanguageKept");
    return done();
  });
}
