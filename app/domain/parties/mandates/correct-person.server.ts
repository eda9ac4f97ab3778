import type { z } from "zod";
import type { personForm } from "~/domain/parties/party-forms";
import { lockRegistry } from "~/domain/parties/registry/lock-registry.server";
import { personEntry } from "~/domain/parties/sheet/party-trail.server";
import { revokeInvitationsElsewhere } from "~/domain/people/revoke-invitation.server";
import { done, type Outcome, outdated, refused } from "~/kernel/outcome";
import type { Authority } from "~/platform/access/authority";
import { findPersonByEmail, loadPerson, savePerson } from "./mandate-store.server";
import { hideFromPublic, showInPublic } from "./person";

/**
 * Corrects a person's name and contact, the language of letters, and whether the name is shown in public, for which
 * reason. Whoever has an account chooses the language there. An unanswered invitation that went to another address is
 * taken back; `uninvited` tells of it.
 */
export async function correctPerson(
  authority: Authority<"person:edit">,
  token: string,
  input: z.output<typeof personForm> & { readonly personId: string; readonly version: number },
): Promise<Outcome<{ uninvited: boolean }, "shownReasonMissing" | "emailKnown" | "changedMeanwhile">> {
  const { personId, version, name, email, phone, shownInPublic, shownReason } = input;
  return authority.act(token, async (work) => {
    await lockRegistry(work, "people");
    const before = await loadPerson(work, personId);
    const known = email === null ? null : await findPersonByEmail(work, email);
    if (known && known.id !== personId) return refused("emailKnown", { name: known.name });
    const language = (before.accountId === null ? input.language : undefined) ?? before.language;
    const corrected = { ...before, name, email, phone, language, version };
    const shown = shownInPublic
      ? showInPublic(corrected, before.shownSince ?? work.today, shownReason ?? "")
      : done(hideFromPublic(corrected));
    if (!shown.ok) return shown;
    const saved = await savePerson(work, shown.value, personEntry("personCorrected", shown.value, before));
    if (!saved) return outdated("changedMeanwhile");
    return done({ uninvited: await revokeInvitationsElsewhere(work, shown.value) });
  });
}
