import { done, type Outcome, refused } from "~/domain/kernel/outcome";
import { type Authority, personOf } from "~/platform/access/authority";
import { mergeInto } from "./organisation";
import { loadOrganisation, loadRegistry, saveOrganisation } from "./organisation-store.server";
import { mayEditOrganisation, type PartyPolicyReason } from "./party-policy";
import { organisationEntry } from "./party-trail.server";

/** Notes that an organisation has gone into another. Its seats and what it has said stay as they were. */
export async function mergeOrganisation(
  authority: Authority<"party:edit">,
  token: string,
  input: { readonly organisationId: string; readonly successorId: string; readonly version: number },
): Promise<Outcome<undefined, "mergedIntoItself" | PartyPolicyReason | "changedMeanwhile">> {
  return authority.act(token, async (work) => {
    const before = await loadOrganisation(work, input.organisationId);
    const policy = mayEditOrganisation(personOf(authority), before);
    if (!policy.may) return refused(policy.reason, policy.detail);
    const successor = await loadOrganisation(work, input.successorId);
    const all = new Map((await loadRegistry(work)).map((one) => [one.id, one]));
    const merged = mergeInto(before, successor, all);
    if (!merged.ok) return merged;
    const after = { ...merged.value, version: input.version };
    const saved = await saveOrganisation(work, after, organisationEntry("organisationMerged", after, before));
    return saved ? done() : refused("changedMeanwhile");
  });
}
