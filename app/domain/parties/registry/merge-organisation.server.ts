import { mayEditOrganisation, type PartyPolicyReason } from "~/domain/parties/party-policy";
import { organisationEntry } from "~/domain/parties/sheet/party-trail.server";
import { done, type Outcome, outdated, refused } from "~/kernel/outcome";
import { type Authority, personOf, type Work } from "~/platform/access/authority";
import { lockRegistry } from "./lock-registry.server";
import { mergeInto, type Organisation } from "./organisation";
import { loadOrganisation, loadRegistry, saveOrganisation } from "./organisation-store.server";

/** Notes that an organisation has gone into another, or with null that it has not. Its seats and what it has said stay. */
export async function mergeOrganisation(
  authority: Authority<"party:edit">,
  token: string,
  input: { readonly organisationId: string; readonly successorId: string | null; readonly version: number },
): Promise<Outcome<undefined, "mergedIntoItself" | PartyPolicyReason | "changedMeanwhile">> {
  return authority.act(token, async (work) => {
    await lockRegistry(work, "organisations");
    const before = await loadOrganisation(work, input.organisationId);
    const policy = mayEditOrganisation(personOf(authority), before);
    if (!policy.may) return refused(policy.reason, policy.detail);
    const merged =
      input.successorId === null
        ? done({ ...before, successorId: null })
        : mergeInto(before, await loadOrganisation(work, input.successorId), await registryById(work));
    if (!merged.ok) return merged;
    const after = { ...merged.value, version: input.version };
    const act = after.successorId === null ? "organisationParted" : "organisationMerged";
    const saved = await saveOrganisation(work, after, organisationEntry(act, after, before));
    return saved ? done() : outdated("changedMeanwhile");
  });
}

async function registryById(work: Work): Promise<ReadonlyMap<string, Organisation>> {
  return new Map((await loadRegistry(work)).map((one) => [one.id, one]));
}
