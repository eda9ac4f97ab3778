import { done, type Outcome } from "~/kernel/outcome";
import type { Prisma } from "~/platform/database/generated/prisma/client";
import type { AnyActor, Work } from "./authority";

/** Whose a form's token is: an account's, or a link's, so that two people without accounts never share one. */
function ownerOf({ accountId, link }: AnyActor): string {
  return accountId ?? (link ? `link:${link.id}` : "");
}

/**
 * Takes the form's token in the act's own transaction. Returns null the first time, and the first result when
 * the same form comes again; a second submission waits here for the first one's commit. Throws a 400 for a form that
 * carries none.
 */
export async function firstOutcome<V>(work: Work, token: string | null): Promise<Outcome<V, never> | null> {
  if (token === null) return null;
  if (token === "") throw new Response(null, { status: 400 });
  const taken = await work.db.$executeRaw`
    insert into form_token (council_id, token, act) values (${work.scope}, ${token}, ${ownerOf(work.actor)})
    on conflict do nothing`;
  if (taken === 1) return null;
  const earlier = await work.db.formToken.findUniqueOrThrow({
    where: { councilId_token: { councilId: work.scope, token } },
  });
  if (earlier.act !== ownerOf(work.actor)) throw new Response(null, { status: 403 });
  return done((earlier.outcome as { value?: V } | null)?.value as V);
}

/** Keeps the act's result with its token, for a repeated submission. */
export async function recordOutcome(work: Work, token: string | null, value: unknown): Promise<void> {
  if (token === null) return;
  await work.db.formToken.update({
    where: { councilId_token: { councilId: work.scope, token } },
    data: { outcome: value === undefined ? {} : ({ value } as Prisma.InputJsonObject) },
  });
}

/** Days that a token is remembered. A form that comes again after that counts as a new one. */
const tokenDays = 30;

/** Forgets the tokens of all councils, and of the platform, that have had their days. Run as the system. */
export async function forgetOldTokens({ db, now }: Work): Promise<void> {
  const before = new Date(now.getTime() - tokenDays * 86_400_000);
  await db.formToken.deleteMany({ where: { usedAt: { lt: before } } });
}
