import { beforeAll, describe, expect, it } from "vitest";
import { endMandate } from "~/domain/parties/mandates/end-mandate.server";
import { correctHolding } from "~/domain/parties/seats/correct-holding.server";
import { countFilters } from "~/domain/plans/measure-row";
import { planPage } from "~/domain/plans/plan-page.server";
import { newId } from "~/kernel/ids";
import { localDate } from "~/kernel/local-date";
import type { Authority } from "~/platform/access/authority";
import { mandatesOf } from "~/platform/access/mandates.server";
import { loadExampleYear } from "../../../prisma/seed/example/load-example-year";
import { councilAuthority } from "../../../tests/support/authorities";
import { statementsOf } from "../../../tests/support/count-statements";
import { valueIn } from "../../../tests/support/outcomes";
import { scratchDatabase } from "../../../tests/support/scratch-database";
import { addSubstitute, seatParty } from "../../../tests/support/seated-parties";
import type { ConvenorNeed } from "./convenor-needs.server";
import { convenorStart } from "./convenor-workspace-start.server";
import { partyStart } from "./party-workspace-start.server";
import { readerStart } from "./reader-workspace-start.server";
import { activityPage } from "./workspace-activity.server";

const empty = scratchDatabase();
const filled = scratchDatabase();
const councils = ["skaraborg", "fyrbodal", "goteborg", "boras"];

beforeAll(() => loadExampleYear(filled.platform, localDate("2026-11-23")), 60_000);

const open = (council: string, wish: Parameters<typeof councilAuthority>[2] = {}, scratch = filled) =>
  councilAuthority<"workspace:open" | "activity:read">(scratch.platform, council, wish);

type Of<K extends ConvenorNeed["kind"]> = Extract<ConvenorNeed, { kind: K }>;

async function needOf<K extends ConvenorNeed["kind"]>(council: string, kind: K): Promise<Of<K>> {
  const { needs } = await convenorStart(open(council), 90);
  const need = needs.find((one) => one.kind === kind);
  if (!need) throw new Error(`${council} has no need of kind ${kind}`);
  return need as Of<K>;
}

/** An authority of a representative from the example year, with the mandate that the account holds. */
async function representative(council: string): Promise<[Authority<"workspace:open">, string]> {
  const [found] = await filled.root<{ account: string; name: string }[]>`
    select p.account_id as account, p.name from person p
    join representation r on r.council_id = p.council_id and r.person_id = p.id and r.valid_to is null
    where p.council_id = ${council} and p.account_id is not null order by p.id limit 1`;
  if (!found) throw new Error(`${council} has no representative with an account`);
  const account = { id: found.account, name: found.name, email: "", language: "sv" as const };
  const signedIn = {
    sessionId: "",
    account,
    grants: [],
    secondFactor: true,
    secondFactorReady: true,
    provedAt: null,
    actingFor: {},
  };
  const [mandate] = await mandatesOf(filled.platform, council, signedIn, "2026-11-23");
  if (!mandate) throw new Error("The mandate has ended");
  const wish = { role: mandate.role, mandate, accountId: found.account, name: found.name };
  return [open(council, wish), mandate.organisationId];
}

describe("the start page of an empty council", () => {
  it("tells the convenor where to begin", async () => {
    const start = await convenorStart(open("skaraborg", {}, empty), 90);
    const needs = [{ kind: "noSeats" }, { kind: "noPlan" }];
    expect(start).toEqual({ today: "2026-11-23", needs, next: [], acts: [] });
  });

  it("tells an observer that there is no plan", async () => {
    expect((await readerStart(open("skaraborg", { role: "observer" }, empty), 90)).finding.total).toBe(0);
  });
});

describe("the convenor's start page", () => {
  it.each(councils)(
    "counts the parties of %s that have not answered as the database does",
    async (council) => {
      const need = await needOf(council, "standsMissing");
      const [truth] = await filled.root<{ asked: number; answered: number }[]>`
      with party as (
        select distinct h.organisation_id as id from seat s
        join seat_holding h on h.council_id = s.council_id and h.seat_id = s.id
        where s.council_id = ${council} and s.kind = 'ordinary'
          and daterange(s.valid_from, s.valid_to) @> date '2026-11-23'
          and daterange(h.valid_from, h.valid_to) @> date '2026-11-23')
      select count(*)::int as asked, count(*) filter (where exists (
        select 1 from stand a join statement t on t.council_id = a.council_id and t.id = a.statement_id
        where a.council_id = ${council} and a.statement_id = ${need.statement.id}
          and a.organisation_id = party.id and a.fingerprint = t.fingerprint and a.withdrawn_at is null))::int
        as answered
      from party`;
      expect(need).toMatchObject({ asked: truth?.asked, answered: truth?.answered });
      expect(need.count).toBe((truth?.asked ?? 0) - (truth?.answered ?? 0));
    },
  );

  it("names the measures whose party has left, and since when", async () => {
    const need = await needOf("skaraborg", "orphaned");
    expect(need.measures.map(({ number }) => number)).toEqual(["1.4", "5.2"]);
    expect(need.parties).toEqual(["Fordonskluster Öst"]);
    expect(need.since).toBe("2026-09-30");
  });

  it.each(councils)("counts the measures of %s as the plan's own page does", async (council) => {
    const { needs } = await convenorStart(open(council), 90);
    const reader = councilAuthority<"plan:read">(filled.platform, council);
    const plan = await planPage(reader, null, reader.today, { interval: 90, language: "sv" });
    const counts = countFilters(plan?.measures ?? []);
    for (const kind of ["orphaned", "hindered", "unconfirmed"] as const) {
      const need = needs.find((one): one is Of<typeof kind> => one.kind === kind);
      expect(need?.count ?? 0, kind).toBe(counts[kind]);
    }
    expect(counts.unconfirmed).toBeGreaterThan(0);
  });

  it("tells vacant seats, coming ends, invitations and what a draft lacks", async () => {
    expect((await needOf("skaraborg", "vacant")).seats.length).toBeGreaterThan(0);
    expect((await needOf("skaraborg", "ending")).ends.every(({ endsOn }) => endsOn > "2026-11-23")).toBe(
      true,
    );
    expect((await needOf("skaraborg", "invitations")).people.length).toBeGreaterThan(0);
    expect((await needOf("skaraborg", "draft")).plan.stage).toBe("draft");
  });

  it("tells which party nobody speaks for, and since when, until someone is appointed", async () => {
    const wish = { name: "Tystnadens Verk", email: "tyst@example.org", from: "2026-02-01" };
    const party = await seatParty(filled.root, "skaraborg", wish);
    const { holdingId, mandate } = party;
    const told = async () => {
      const { needs } = await convenorStart(open("skaraborg"), 90);
      const need = needs.find((one): one is Of<"voiceless"> => one.kind === "voiceless");
      return need?.parties.find((one) => one.holdingId === holdingId);
    };
    expect(await told()).toBeUndefined();
    await filled.root`update representation set valid_to = '2026-11-23' where id = ${mandate.representationId}`;
    const silent = { holdingId, party: "Tystnadens Verk", since: "2026-11-23", appointedFrom: null };
    expect(await told()).toEqual(silent);
    const { representationId } = await addSubstitute(filled.root, "skaraborg", party);
    await filled.root`update representation set valid_from = '2026-12-01' where id = ${representationId}`;
    expect(await told()).toEqual({ ...silent, appointedFrom: "2026-12-01" });
    await filled.root`update representation set valid_from = '2026-11-01' where id = ${representationId}`;
    expect(await told()).toBeUndefined();
  });

  it("names nothing of another council", async () => {
    for (const council of councils) {
      const start = JSON.stringify(await convenorStart(open(council), 90));
      const ids = [...new Set(start.match(/[0-9a-f]{8}-[0-9a-f-]{27}/g))];
      const foreign = await filled.root`
        select id from (
          select council_id, id from statement union all select council_id, id from measure
          union all select council_id, id from seat union all select council_id, id from person
          union all select council_id, id from plan union all select council_id, id from seat_holding) owned
        where council_id <> ${council} and id = any(${ids}::uuid[])
          and not exists (select 1 from person p where p.id = owned.id and p.council_id = ${council})`;
      expect(ids.length, council).toBeGreaterThan(3);
      expect(foreign, council).toEqual([]);
    }
  });

  it("is closed to those who may not invite", async () => {
    const attempt = convenorStart(open("skaraborg", { role: "observer" }), 90);
    await expect(attempt).rejects.toMatchObject({ status: 403 });
  });
});

describe("the start page of a party", () => {
  it.each(councils)("shows in %s only what its own party owes and has said", async (council) => {
    const [authority, organisationId] = await representative(council);
    const mandate = authority.actor.mandate;
    if (!mandate) throw new Error("No mandate");
    const start = await partyStart(authority, mandate, 90);
    const owned = start.measures.map(({ id }) => id);
    const others = await filled.root`
      select m.id from measure m join seat_holding h on h.council_id = m.council_id and h.id = m.responsible_holding_id
      where m.id = any(${owned}::uuid[]) and h.organisation_id <> ${organisationId}
        and not exists (select 1 from hand_over x where x.council_id = m.council_id and x.measure_id = m.id)`;
    expect(others).toEqual([]);
    for (const need of start.needs) {
      if (need.kind === "measure") expect(need.measure.stale).toBe(true);
      else
        expect(start.stands.filter(({ id, kind }) => id === need.statement.id && kind !== "awaits")).toEqual(
          [],
        );
    }
  });
});

describe("what has happened, to a party", () => {
  const setUp = async (name: string) => {
    const party = await seatParty(filled.root, "boras", { name, email: `${name}@example.org` });
    const authority = open("boras", { role: "representative", mandate: party.mandate });
    return { party, acts: async () => (await partyStart(authority, party.mandate, 90)).acts };
  };
  const keeper = () => councilAuthority<"person:edit" | "party:edit">(filled.platform, "boras");
  const ended = (representationId: string) =>
    endMandate(keeper(), newId(), { representationId, validTo: localDate("2026-12-01"), version: 1 });

  it("is its own seat's and people's, and no other party's", async () => {
    const [mine, theirs] = [await setUp("Mitt"), await setUp("Deras")];
    const before = await mine.acts();
    valueIn(await ended(theirs.party.mandate.representationId));
    expect(await mine.acts()).toEqual(before);
    valueIn(await ended(mine.party.mandate.representationId));
    const days = { validFrom: localDate("2026-01-01"), validTo: localDate("2027-01-01") };
    const { holdingId } = mine.party;
    valueIn(await correctHolding(keeper(), newId(), { holdingId, ...days, version: 1 }));
    const told = (await mine.acts()).slice(0, 2).map(({ act, subjectId }) => [act, subjectId]);
    expect(told).toEqual([
      ["parties.holdingCorrected", mine.party.seatId],
      ["parties.mandateEnded", mine.party.personId],
    ]);
  });

  it.each(councils)("is in %s what its measures met, and the steps of statements", async (council) => {
    const [authority, organisationId] = await representative(council);
    const mandate = authority.actor.mandate;
    if (!mandate) throw new Error("No mandate");
    const { acts } = await partyStart(authority, mandate, 90);
    expect(acts.length).toBeGreaterThan(0);
    const steps = /^statements\.(frozen|reopened|deadlineMoved|adopted|published)$/;
    for (const { act, subjectKind, subjectId, who } of acts) {
      if (who === mandate.partyName || steps.test(act) || subjectKind !== "measure") continue;
      const concerned = await filled.root`
        select 1 from seat_holding h where h.council_id = ${council} and h.organisation_id = ${organisationId}
          and (exists (select 1 from measure m where m.id::text = ${subjectId} and m.responsible_holding_id = h.id)
            or exists (select 1 from measure_contributor c where c.measure_id::text = ${subjectId} and c.holding_id = h.id)
            or exists (select 1 from hand_over v where v.measure_id::text = ${subjectId}
                       and h.id in (v.from_holding_id, v.to_holding_id)))`;
      expect(concerned.length, `${act} ${subjectId}`).toBeGreaterThan(0);
    }
    expect(acts.filter(({ act }) => act.startsWith("statements.draft"))).toEqual([]);
  });
});

describe("the log", () => {
  it("names people to the convenor only", async () => {
    const names = (await filled.root`select name from person`).map((row) => String(row.name));
    const told = async (role: "convenor" | "observer") => {
      const { acts } = await activityPage(open("skaraborg", { role }), { page: 1, kind: null });
      return JSON.stringify(acts.map(({ who, subject }) => [who, subject]));
    };
    const [convenor, observer] = [await told("convenor"), await told("observer")];
    expect(names.some((name) => convenor.includes(name))).toBe(true);
    expect(names.filter((name) => observer.includes(name))).toEqual([]);
  });

  it("tells what is done to a statement's draft to the convenor only", async () => {
    const drafts = await filled.root<{ id: string }[]>`
      select id from statement where council_id = 'skaraborg' and stage = 'draft'`;
    const about = async (role: "convenor" | "representative") => {
      const { acts } = await activityPage(open("skaraborg", { role }), { page: 1, kind: "statements" });
      return acts.filter(({ subjectId }) => drafts.some(({ id }) => id === subjectId)).length;
    };
    expect(await about("convenor")).toBeGreaterThan(0);
    expect(await about("representative")).toBe(0);
  });

  it("can be narrowed and turned page by page", async () => {
    const authority = open("skaraborg");
    const first = await activityPage(authority, { page: 1, kind: "statements" });
    expect(first.acts.every(({ act }) => act.startsWith("statements."))).toBe(true);
    const all = [];
    for (let page = 1, more = true; more; page++) {
      const { acts, hasOlder } = await activityPage(authority, { page, kind: null });
      all.push(...acts.map(({ seq }) => seq));
      more = hasOlder;
    }
    expect(all).toEqual(Array.from(all, (_, index) => all.length - index));
  });
});

describe("the start pages", () => {
  it("ask for all that is owed in one statement, in an empty and a full council", async () => {
    for (const scratch of [empty, filled]) {
      const authority = open("skaraborg", {}, scratch);
      const sent = await statementsOf(scratch.platform, () => convenorStart(authority, 90));
      expect(sent).toHaveLength(4);
      const log = await statementsOf(scratch.platform, () =>
        activityPage(authority, { page: 1, kind: null }),
      );
      expect(log).toHaveLength(2);
    }
    const [authority] = await representative("skaraborg");
    const mandate = authority.actor.mandate;
    if (!mandate) throw new Error("No mandate");
    expect(await statementsOf(filled.platform, () => partyStart(authority, mandate, 90))).toHaveLength(6);
  });
});
