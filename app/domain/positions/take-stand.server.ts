import { speaksFor } from "~/kernel/actor";
import { newId } from "~/kernel/ids";
import { done, type Outcome, refused } from "~/kernel/outcome";
import { type Authority, personOf } from "~/platform/access/authority";
import { loadStands } from "./read-stands.server";
import { holdsMandate } from "./seated-council.server";
import { currentStand, type StandReason, takeStand } from "./stand";
import type { StandInput } from "./stand-forms";
import { mayTakeStandOn, type StandPolicyReason } from "./stand-policy";
import { insertStand } from "./stand-store.server";
import { standInTrail } from "./stand-trail";
import type { TextsForStands } from "./text-kind.server";

export type TakeStandReason = StandReason | StandPolicyReason | "mandateEnded";

/** Gives the party's answer to the text that was read. A changed answer is added; the earlier one stays. */
export async function takeStandOn(
  texts: TextsForStands,
  authority: Authority<"stand:take">,
  token: string,
  { subjectId, ...input }: StandInput & { subjectId: string },
): Promise<Outcome<{ id: string }, TakeStandReason>> {
  return authority.act(token, async (work) => {
    const text = await texts.load(work, subjectId);
    const person = personOf(authority);
    const answer = mayTakeStandOn(person, text.isOpen);
    if (!answer.may) return refused(answer.reason);
    const mandate = speaksFor(person);
    if (mandate === null || !(await holdsMandate(work))) return refused("mandateEnded");
    const earlier = await loadStands(work, texts.kind, subjectId);
    const voice = { mandate, name: person.name, role: person.role };
    const taken = takeStand(text, { id: newId(), ...input }, voice, earlier, work.now);
    if (!taken.ok) return taken;
    const before = currentStand(earlier, mandate.organisationId, taken.value.fingerprint);
    const audit = text.audit("standTaken", {
      before: before && standInTrail(before),
      after: standInTrail(taken.value),
    });
    await insertStand(work, taken.value, audit);
    return done({ id: taken.value.id });
  });
}
