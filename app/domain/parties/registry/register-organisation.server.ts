import type { z } from "zod";
import type { organisationForm } from "~/domain/parties/party-forms";
import { organisationEntry } from "~/domain/parties/sheet/party-trail.server";
import { newId } from "~/kernel/ids";
import { done, type Outcome, refused } from "~/kernel/outcome";
import type { Authority } from "~/platform/access/authority";
import { breaksConstraint } from "~/platform/database/broken-constraint";
import { lockRegistry } from "./lock-registry.server";
import type { Organisation } from "./organisation";
import { indexOrganisations } from "./organisation-index";
import { addOrganisation, loadRegistry, withAliases } from "./organisation-store.server";

export type RegistrationReason = "numberTaken" | "nameTaken";

/** Registers an organisation in the registry that all councils share. The value is its id. */
export async function registerOrganisation(
  authority: Authority<"party:edit">,
  token: string,
  input: z.output<typeof organisationForm>,
): Promise<Outcome<string, RegistrationReason>> {
  return authority.act(token, async (work) => {
    await lockRegistry(work, "organisations");
    const { aliases, ...fields } = input;
    const registry = indexOrganisations(await loadRegistry(work));
    const sameNumber = fields.number === null ? undefined : registry.byNumber(fields.number);
    if (sameNumber) return refused("numberTaken", { name: sameNumber.name });
    const [sameName] = registry.byName(fields.name);
    if (sameName) return refused("nameTaken", { name: sameName.name });
    const own = { registeredBy: work.scope, invented: false, successorId: null, version: 1 };
    const bare: Organisation = { id: newId(), ...fields, ...own, names: [] };
    const organisation = { ...bare, names: withAliases(bare, aliases) };
    const broken = await breaksConstraint("organisation_number_key", () =>
      addOrganisation(work, organisation, organisationEntry("organisationRegistered", organisation)),
    );
    return broken ? refused("numberTaken", { name: fields.name }) : done(organisation.id);
  });
}
