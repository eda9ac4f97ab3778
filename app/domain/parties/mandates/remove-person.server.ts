import { lockRegistry } from "~/domain/parties/registry/lock-registry.server";
import { done, type Outcome, outdated, refused } from "~/kernel/outcome";
import type { Authority } from "~/platform/access/authority";
import { isPersonUsed, loadPerson, removePerson as remove } from "./mandate-store.server";

/** Takes away a person whom nothing in the council speaks of. The trail keeps the name and no more. */
export async function removePerson(
  authority: Authority<"person:edit">,
  token: string,
  input: { readonly personId: string; readonly version: number },
): Promise<Outcome<undefined, "personIsUsed" | "changedMeanwhile">> {
  return authority.act(token, async (work) => {
    await lockRegistry(work, "people");
    const person = await loadPerson(work, input.personId);
    if (await isPersonUsed(work, person.id)) return refused("personIsUsed", { name: person.name });
    const subject = { subjectKind: "person", subjectId: person.id, subjectName: person.name };
    const audit = { act: "parties.personRemoved", ...subject };
    return (await remove(work, { ...person, version: input.version }, audit))
      ? done()
      : outdated("changedMeanwhile");
  });
}
