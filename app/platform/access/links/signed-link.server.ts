import type { LoaderFunctionArgs } from "@remix-run/node";
import type { Mandate, Role } from "~/kernel/actor";
import { todayOf } from "~/kernel/clock";
import type { CouncilProfile } from "~/kernel/council/council-profile";
import type { LocalDate } from "~/kernel/local-date";
import type { Authority } from "~/platform/access/authority";
import { openAuthority } from "~/platform/access/open-authority.server";
import { systemAuthority } from "~/platform/access/system-authority.server";
import { keepSent } from "~/platform/http/kept-texts";
import type { Platform } from "~/platform/http/platform";
import { countAttempt } from "~/platform/session/limits/count-attempts.server";
import { countToken } from "~/platform/session/limits/count-sign-in.server";
import { hashToken } from "~/platform/session/session-adapter.server";
import { type LinkEnd, linkEndAt } from "./link-end";
import { type LinkPermission, type LinkPurpose, linkPurposes } from "./link-purpose";

/** A link that holds: its purpose, and the authority that it gives over its one subject. */
export type HoldingLink<P extends LinkPurpose = LinkPurpose> = {
  [Purpose in P]: {
    readonly holds: true;
    readonly purpose: Purpose;
    readonly authority: Authority<LinkPermission<Purpose>>;
    readonly subjectId: string;
    readonly mandate: Mandate;
    readonly council: CouncilProfile;
    /** Something has been answered by it. */
    readonly isUsed: boolean;
  };
}[P];

/** A link that does not hold, or no longer; `council` is null for one that nobody knows. */
export interface GoneLink {
  readonly holds: false;
  readonly why: LinkEnd | "unknown";
  readonly status: 404 | 410;
  readonly council: CouncilProfile | null;
}

/**
 * The authority of whoever has a link from a letter, if it is for one of these purposes, over its subject and in the name of its one receiver.
 * Whoever else is signed in in the same browser has no part in it. Answers 429 to what comes too often, by network and by
 * link. To open a link uses nothing up.
 */
export async function signedLink<P extends LinkPurpose>(
  args: Pick<LoaderFunctionArgs, "context" | "params">,
  ...purposes: readonly P[]
): Promise<HoldingLink<P> | GoneLink> {
  const { platform, requestId } = args.context;
  keepSent(args);
  await countToken(args.context);
  const today = todayOf(platform.clock);
  const link = await findLink(platform, args.params.token ?? "", purposes, today);
  const council = link ? platform.tenants.byId(link.councilId) : null;
  if (!link || !council) return { holds: false, why: "unknown", status: 404, council: null };
  args.context.trace.actor = `link:${link.id}`;
  await countAttempt(platform, ["signed-link", link.id]);
  const why = linkEndAt(link, platform.clock.now());
  if (why) return { holds: false, why, status: 410, council };
  const { id, purpose, councilId, subjectId, name, representationId, holdingId, organisationId, partyName } =
    link;
  const mandate = { representationId, holdingId, organisationId, partyName };
  const { subjectKind } = linkPurposes[purpose];
  const authority = openAuthority<LinkPermission<LinkPurpose>>(platform, {
    audience: "council",
    scope: councilId,
    actor: {
      accountId: null,
      name,
      role: roleOf(link),
      councilId,
      mandate,
      link: { id, subjectKind, subjectId },
    },
    requestId,
  });
  const isUsed = link.usedAt !== null;
  return { holds: true, purpose, authority, subjectId, mandate, council, isUsed } as HoldingLink<P>;
}

interface FoundLink extends Mandate {
  id: string;
  purpose: LinkPurpose;
  usedAt: Date | null;
  councilId: string;
  subjectId: string;
  expiresAt: Date;
  revokedAt: Date | null;
  name: string;
  kind: string;
  seatKind: string;
  mandateStands: boolean;
}

function roleOf({ kind, seatKind }: FoundLink): Role {
  if (seatKind === "co-opted") return "co-opted";
  return kind === "substitute" ? "substitute" : "representative";
}

async function findLink(
  platform: Platform,
  token: string,
  purposes: readonly LinkPurpose[],
  day: LocalDate,
): Promise<FoundLink | undefined> {
  const [found] = await systemAuthority(platform, "a signed link is opened").read(
    (sql) => sql<FoundLink[]>`
      select l.id, l.purpose, l.used_at as "usedAt", l.council_id as "councilId", l.subject_id as "subjectId", l.expires_at as "expiresAt",
             l.revoked_at as "revokedAt", p.name, r.kind, s.kind as "seatKind", r.id as "representationId",
             h.id as "holdingId", o.id as "organisationId", o.name as "partyName",
             exists (select 1 from speakers_on(${day}) v
                     where v.council_id = r.council_id and v.representation_id = r.id) as "mandateStands"
      from signed_link l
      join representation r on r.council_id = l.council_id and r.id = l.representation_id
      join person p on p.council_id = r.council_id and p.id = r.person_id
      join seat_holding h on h.council_id = r.council_id and h.id = r.holding_id
      join seat s on s.council_id = h.council_id and s.id = h.seat_id
      join organisation o on o.id = h.organisation_id
      where l.token_hash = ${hashToken(token)} and l.purpose = any(${purposes})`,
  );
  return found;
}
