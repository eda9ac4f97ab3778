import { address } from "~/kernel/address/address";
import { newId } from "~/kernel/ids";
import type { Work } from "~/platform/access/authority";
import { randomPathToken } from "~/platform/session/random-token";
import { hashToken } from "~/platform/session/session-adapter.server";
import { type LinkPurpose, linkPurposes } from "./link-purpose";

export interface NewLink {
  readonly purpose: LinkPurpose;
  /** The one row that it is about, of the purpose's kind. */
  readonly subjectId: string;
  /** Whose mandate it speaks by. */
  readonly representationId: string;
  readonly expiresAt: Date;
}

/** Makes a link for one letter, in the act that sends it. Returns its own address, which is kept nowhere. */
export async function makeLink(work: Work, { purpose, ...link }: NewLink): Promise<string> {
  const { db, scope, actor, now } = work;
  const token = randomPathToken();
  await db.signedLink.create({
    data: {
      councilId: scope,
      id: newId(),
      tokenHash: hashToken(token),
      purpose,
      subjectKind: linkPurposes[purpose].subjectKind,
      madeBy: actor.name,
      madeAt: now,
      ...link,
    },
  });
  return address(`/svar/${token}`);
}
