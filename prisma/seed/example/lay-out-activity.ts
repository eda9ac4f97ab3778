import { standInTrail } from "~/domain/positions/stand-trail";
import { statementAudit } from "~/domain/statements/statement-trail.server";
import type { LocalDate } from "~/kernel/local-date";
import { formatNumber } from "~/kernel/numbering";
import type { AuditDraft } from "~/platform/access/authority";
import type { ByConvenor, ExampleAct } from "./example-act";
import { type ExampleCalendar, instantOn } from "./example-calendar";
import type { ExampleCouncil } from "./example-council";
import { convenorId } from "./lay-out-accounts";
import type { LaidOutParties } from "./lay-out-parties";
import { partyActs } from "./lay-out-party-acts";
import type { LaidOutPlan } from "./lay-out-plan";
import type { ExampleReport } from "./lay-out-reports";
import type { LaidOutStatement } from "./lay-out-statements";

/** The council's trail from the adoption of the plan in force, oldest first. */
export function layOutActivity(
  council: ExampleCouncil,
  parties: LaidOutParties,
  plans: readonly LaidOutPlan[],
  statements: readonly LaidOutStatement[],
  calendar: ExampleCalendar,
): readonly ExampleAct[] {
  const convenor = {
    actorId: convenorId(council),
    actorName: council.convenor,
    actorRole: "convenor",
  } as const;
  const byConvenor: ByConvenor = (at, draft) => ({ at, ...convenor, partyId: null, partyName: null, draft });
  const accounts = new Map(parties.people.map(({ name, accountId }) => [name, accountId]));
  const first = instantOn(calendar.adoptedOn, 0);
  return [
    ...partyActs(parties, calendar, byConvenor),
    ...plans.flatMap((plan) => planActs(plan, parties, calendar, byConvenor, accounts)),
    ...statements.flatMap((one) => statementActs(one, byConvenor, accounts)),
  ]
    .filter(({ at }) => at >= first)
    .sort((a, b) => a.at.getTime() - b.at.getTime() || (a.draft.subjectId < b.draft.subjectId ? -1 : 1));
}

type Accounts = ReadonlyMap<string, string | null>;

function planActs(
  { plan, measures, reports, handOvers, version }: LaidOutPlan,
  parties: LaidOutParties,
  calendar: ExampleCalendar,
  byConvenor: ByConvenor,
  accounts: Accounts,
): readonly ExampleAct[] {
  const subject = { subjectKind: "plan", subjectId: plan.id, subjectName: plan.title };
  const names = new Map(measures.map(({ id, number, title }) => [id, `${number} ${title}`]));
  const onMeasure = (id: string) => ({
    subjectKind: "measure",
    subjectId: id,
    subjectName: names.get(id) ?? "",
  });
  const acts: ExampleAct[] = [];
  if (version === null) {
    acts.push(byConvenor(instantOn(calendar.ago(38), 90), { act: "plans.planStarted", ...subject }));
  } else {
    const { decision, adoptedOn, fingerprint, frozenAt } = version;
    const after = { decision, adoptedOn, fingerprint, measures: measures.length };
    acts.push(byConvenor(frozenAt, { act: "plans.planAdopted", ...subject, after }));
  }
  if (plan.closedOn) {
    acts.push(byConvenor(instantOn(plan.closedOn, 60), { act: "plans.planClosed", ...subject }));
  }
  for (const report of reports) {
    const draft = {
      act: report.kind === "changed" ? "plans.statusReported" : "plans.statusConfirmed",
      ...onMeasure(report.measureId),
      after: { state: report.state, party: report.partyName },
    };
    acts.push(
      report.reporterRole === "convenor"
        ? byConvenor(report.reportedAt, draft)
        : byParty(
            report.reportedAt,
            { name: report.reporterName, ...partyOf(report, parties) },
            draft,
            accounts,
          ),
    );
  }
  for (const { measureId, fromHoldingId, toHoldingId, onDate, recordedAt } of handOvers) {
    const name = (holdingId: string) => parties.nameOfHolder(holdingId, onDate);
    acts.push(
      byConvenor(recordedAt, {
        act: "plans.measureHandedOver",
        ...onMeasure(measureId),
        before: { party: name(fromHoldingId) },
        after: { party: name(toHoldingId), onDate },
      }),
    );
  }
  return acts;
}

/** Who spoke, and for which party. */
type Voice = { readonly name: string } & Pick<ExampleAct, "partyId" | "partyName">;

function byParty(at: Date, { name, ...party }: Voice, draft: AuditDraft, accounts: Accounts): ExampleAct {
  const actor = {
    actorId: accounts.get(name) ?? null,
    actorName: name,
    actorRole: "representative",
  } as const;
  return { at, ...actor, ...party, draft };
}

function partyOf({ representationId, partyName }: ExampleReport, parties: LaidOutParties) {
  const mandate = parties.representations.find(({ id }) => id === representationId);
  const holding = parties.holdings.find(({ id }) => id === mandate?.holdingId);
  return { partyId: holding?.organisationId ?? null, partyName };
}

function statementActs(
  { statement, revisions, stands }: LaidOutStatement,
  byConvenor: ByConvenor,
  accounts: Accounts,
): readonly ExampleAct[] {
  const { deadline, decision, adoptedOn, publishedAt, numberYear: year, numberSeq: seq } = statement;
  const acts: ExampleAct[] = [];
  for (const { no, savedAt, frozenAt, fingerprint } of revisions) {
    if (no === 1) acts.push(byConvenor(savedAt, statementAudit("drafted", statement)));
    if (frozenAt === null) continue;
    const after = { fingerprint, deadline };
    acts.push(byConvenor(frozenAt, statementAudit(no === 1 ? "frozen" : "reopened", statement, { after })));
  }
  for (const stand of stands) {
    const after = standInTrail(stand);
    const taken = statementAudit("standTaken", statement, { after });
    const party = { partyId: stand.organisationId, partyName: stand.partyName };
    acts.push(byParty(stand.givenAt, { name: stand.givenBy, ...party }, taken, accounts));
    if (stand.withdrawnAt === null) continue;
    const withdrawn = statementAudit("standWithdrawn", statement, {
      before: after,
      after: { ...after, withdrawnWhy: stand.withdrawnWhy },
    });
    acts.push(byParty(stand.withdrawnAt, { name: stand.withdrawnBy ?? "", ...party }, withdrawn, accounts));
  }
  if (adoptedOn !== null) {
    const at = instantOn(adoptedOn as LocalDate, 250);
    acts.push(byConvenor(at, statementAudit("adopted", statement, { after: { decision, adoptedOn } })));
  }
  if (publishedAt !== null && year !== null && seq !== null) {
    const after = { number: formatNumber({ year, seq }) };
    acts.push(byConvenor(publishedAt, statementAudit("published", statement, { after })));
  }
  return acts;
}
