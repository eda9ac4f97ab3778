import { utcDate } from "~/domain/kernel/local-date";
import type { Work } from "~/platform/access/authority";
import { withMandate } from "~/platform/http/site";
import { queueLetter } from "~/platform/mail/queue-letter.server";
import type { PlanParty } from "./plan-parties.server";

/** Queues a letter to each person who speaks for the party today and has an address. */
export async function tellReceiver(
  work: Work,
  party: PlanParty,
  { planId, number, title }: { readonly planId: string; readonly number: string; readonly title: string },
): Promise<void> {
  const today = utcDate(work.today);
  const valid = { validFrom: { lte: today }, OR: [{ validTo: null }, { validTo: { gt: today } }] };
  const people = await work.db.representation.findMany({
    where: { councilId: work.scope, holdingId: party.holdingId, ...valid },
    select: { id: true, person: { select: { email: true, language: true } } },
    orderBy: { id: "asc" },
  });
  const receivers = new Map(
    people.flatMap(({ id, person: { email, language } }) =>
      email ? [[email.toLowerCase(), { language, representationId: id }]] : [],
    ),
  );
  for (const [to, { language, representationId }] of receivers) {
    await queueLetter(work, {
      to,
      language: language === "en" ? "en" : "sv",
      template: "handOver",
      values: { party: party.nameOn(work.today), measures: `${number} ${title}` },
      path: withMandate(`/${work.scope}/arbetsyta/handlingsplan/${number}?plan=${planId}`, representationId),
    });
  }
}
