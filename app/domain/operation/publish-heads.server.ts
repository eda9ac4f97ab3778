import { address } from "~/kernel/address/address";
import { groupFingerprint } from "~/kernel/fingerprint";
import { done } from "~/kernel/outcome";
import type { Work } from "~/platform/access/authority";
import { systemAuthority } from "~/platform/access/system-authority.server";
import { appendAudit, holdChain } from "~/platform/audit/append-audit.server";
import type { Platform } from "~/platform/http/platform";
import { queueLetter } from "~/platform/mail/queue-letter.server";
import { operatorAddresses } from "~/platform/session/operator-addresses.server";
import type { ChainReport } from "./chain-check.server";
import { headsPublished } from "./outside-witness.server";

interface Head {
  scope: string;
  seq: number;
  hash: string;
}

async function headsNow({ db }: Work): Promise<Head[]> {
  const heads = await db.auditHead.findMany({ orderBy: { councilId: "asc" } });
  return heads.map(({ councilId, seq, hash }) => ({ scope: councilId, seq: Number(seq), hash }));
}

/** Whether all chains held when they were last followed to the end. */
async function latestWord({ db }: Work): Promise<"holds" | "broken" | "unknown"> {
  const check = await db.auditCheck.findFirst({
    where: { finishedAt: { not: null } },
    orderBy: { finishedAt: "desc" },
    select: { results: true },
  });
  const reports = check?.results as ChainReport[] | null | undefined;
  if (!reports) return "unknown";
  return reports.every(({ fault }) => fault === null) ? "holds" : "broken";
}

/**
 * Once a day, however many processes there are, tells where each chain ends to where nobody reaches who can write the
 * database: by letter to every operator, and in the log. What was told stands in the platform's own chain.
 */
export async function publishHeads(platform: Platform): Promise<void> {
  const authority = systemAuthority(platform, "heads are published");
  const operators = await operatorAddresses(platform, authority, authority.today);
  const told = await authority.act(null, async (work) => {
    await holdChain(work);
    const today = { councilId: work.scope, subjectKind: headsPublished.subjectKind, subjectId: work.today };
    if (await work.db.auditEntry.findFirst({ where: today, select: { seq: true } })) return done([]);
    const before = await headsNow(work);
    if (before.length === 0) return done([]);
    await appendAudit(work, {
      ...headsPublished,
      subjectId: work.today,
      subjectName: work.today,
      after: { heads: Object.fromEntries(before.map(({ scope, seq, hash }) => [scope, { seq, hash }])) },
    });
    const heads = await headsNow(work);
    const word = await latestWord(work);
    for (const { to, language } of operators) {
      const t = work.post.translations.t(language, null, "letters");
      await queueLetter(work, {
        to,
        language,
        template: "auditHeads",
        values: {
          day: work.today,
          heads: heads.map((head) => lineOf(work, head, language)).join("\n\n"),
          word: t(`auditHeads.${word}`),
        },
        path: address("/drift/kedja"),
      });
    }
    return done(heads);
  });
  if (!told.ok) return;
  for (const { scope, seq, hash } of told.value)
    platform.log.info({ chain: scope, seq, hash, day: authority.today }, "the head of an audit chain");
}

function lineOf(
  { post, today, scope: platform }: Work,
  { scope, seq, hash }: Head,
  language: "sv" | "en",
): string {
  const council = scope === platform ? null : scope;
  const name = post.senderName(council, today, language);
  const t = post.translations.t(language, null, "letters");
  return `${t("auditHeads.head", { name, seq })}\n${groupFingerprint(hash)}`;
}
