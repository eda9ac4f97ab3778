import type { z } from "zod";
import type { organisationForm } from "~/domain/parties/party-forms";
import { mayEditOrganisation, type PartyPolicyReason } from "~/domain/parties/party-policy";
import { organisationEntry } from "~/domain/parties/sheet/party-trail.server";
import { done, type Outcome, outdated, refused } from "~/kernel/outcome";
import { type Authority, personOf } from "~/platform/access/authority";
import { breaksConstraint } from "~/platform/database/broken-constraint";
import { lockRegistry } from "./lock-registry.server";
import { indexOrganisations } from "./organisation-index";
import { loadOrganisation, loadRegistry, saveOrganisation, withAliases } from "./organisation-store.server";
import type { RegistrationReason } from "./register-organisation.server";

/** Corrects what the registry says of an organisation that the council has registered. A new name is another act. */
export async function correctOrganisation(
  authority: Authority<"party:edit">,
  token: string,
  input: z.output<typeof organisationForm> & { readonly organisationId: string; readonly version: number },
): Promise<Outcome<undefined, RegistrationReason | PartyPolicyReason | "changedMeanwhile">> {
  const { organisationId, version, aliases, ...fields } = input;
  return authority.act(token, async (work) => {
    await lockRegistry(work, "organisations");
    const before = await loadOrganisation(work, organisationId);
    const policy = mayEditOrganisation(personOf(authority), before);
    if (!policy.may) return refused(policy.reason, policy.detail);
    const registry = indexOrganisations(await loadRegistry(work));
    const sameNumber = fields.number === null ? undefined : registry.byNumber(fields.number);
    if (sameNumber && sameNumber.id !== organisationId)
      return refused("numberTaken", { name: sameNumber.name });
    const sameName = registry.byName(fields.name).find(({ id }) => id !== organisationId);
    if (sameName) return refused("nameTaken", { name: sameName.name });
    const after = { ...before, ...fields, version, names: withAliases(before, aliases) };
    let saved = false;
    const broken = await breaksConstraint("organisation_number_key", async () => {
      saved = await saveOrganisation(work, after, organisationEntry("organisationCorrected", after, before));
    });
    if (broken) return refused("numberTaken", { name: fields.name });
    return saved ? done() : outdated("changedMeanwhile");
  });
}
