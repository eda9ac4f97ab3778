import type { z } from "zod";
import type { renameForm } from "~/domain/parties/party-forms";
import { mayEditOrganisation, type PartyPolicyReason } from "~/domain/parties/party-policy";
import { organisationEntry } from "~/domain/parties/sheet/party-trail.server";
import { newId } from "~/kernel/ids";
import { done, type Outcome, outdated, refused } from "~/kernel/outcome";
import { type Authority, personOf } from "~/platform/access/authority";
import { lockRegistry } from "./lock-registry.server";
import { renameFrom } from "./organisation";
import { indexOrganisations } from "./organisation-index";
import { loadOrganisation, loadRegistry, saveOrganisation } from "./organisation-store.server";

/** Gives an organisation a new official name from a day; the old one is shown for the days before it. */
export async function renameOrganisation(
  authority: Authority<"party:edit">,
  token: string,
  input: z.output<typeof renameForm> & { readonly organisationId: string; readonly version: number },
): Promise<
  Outcome<
    undefined,
    | "nameUnchanged"
    | "nameTaken"
    | "nameStartsBeforeLast"
    | "nameFromLater"
    | PartyPolicyReason
    | "changedMeanwhile"
  >
> {
  return authority.act(token, async (work) => {
    await lockRegistry(work, "organisations");
    const before = await loadOrganisation(work, input.organisationId);
    const policy = mayEditOrganisation(personOf(authority), before);
    if (!policy.may) return refused(policy.reason, policy.detail);
    if (input.from > work.today) return refused("nameFromLater");
    const sameName = indexOrganisations(await loadRegistry(work))
      .byName(input.name)
      .find(({ id }) => id !== before.id);
    if (sameName) return refused("nameTaken", { name: sameName.name });
    const renamed = renameFrom(before, input.name, input.from, newId());
    if (!renamed.ok) return renamed;
    const after = { ...renamed.value, version: input.version };
    const saved = await saveOrganisation(
      work,
      after,
      organisationEntry("organisationRenamed", after, before),
    );
    return saved ? done() : outdated("changedMeanwhile");
  });
}
