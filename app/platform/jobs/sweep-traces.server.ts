import { done } from "~/kernel/outcome";
import type { Authority } from "~/platform/access/authority";
import { forgetOldTokens } from "~/platform/access/form-token.server";
import { removeOldLinks } from "~/platform/access/links/note-link-use.server";
import { removeOldLetters } from "~/platform/mail/outbox.server";

/** Takes away what forms, letters and links have left behind once it has had its day. */
export async function sweepTraces(authority: Authority<"system">): Promise<void> {
  await authority.act(null, async (work) => {
    await forgetOldTokens(work);
    await removeOldLetters(work);
    await removeOldLinks(work);
    return done();
  });
}
