import type postgres from "postgres";
import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { done } from "~/kernel/outcome";
import { appendAudit } from "~/platform/audit/append-audit.server";
import { type AuditLink, hashOf, plainHashOf } from "~/platform/audit/audit-chain";
import { trailKeys } from "~/platform/audit/trail-keys";
import { operatorAuthority, recordAct } from "../../../tests/support/audited-acts";
import { councilAuthority } from "../../../tests/support/authorities";
import { chainReport } from "../../../tests/support/chain-report";
import { scratchDatabase } from "../../../tests/support/scratch-database";
import {
  cutOff,
  insertCopy,
  manipulations,
  mine,
  third,
  wholeChain,
} from "../../../tests/support/trail-manipulations";
import { answerToHead } from "./chain-page.server";
import { publishHeads } from "./publish-heads.server";

const scratch = scratchDatabase();
const kept: Record<string, { entries: postgres.Row[]; heads: postgres.Row[] }> = {};

/** The chains as they were, past the trigger that would have entries follow the head. */
async function putBack(state: { entries: postgres.Row[]; heads: postgres.Row[] }): Promise<void> {
  await scratch.root.begin(async (sql) => {
    await sql`set local session_replication_role = replica`;
    await sql`delete from audit_entry`;
    await sql`delete from audit_head`;
    for (const { row } of state.entries)
      await sql`insert into audit_entry select * from jsonb_populate_record(null::audit_entry, ${row}::text::jsonb)`;
    for (const { row } of state.heads)
      await sql`insert into audit_head select * from jsonb_populate_record(null::audit_head, ${row}::text::jsonb)`;
  });
}

async function keep(name: string): Promise<void> {
  kept[name] = {
    entries: await scratch.root`select to_jsonb(e)::text as row from audit_entry e`,
    heads: await scratch.root`select to_jsonb(h)::text as row from audit_head h`,
  };
}

const act = async (council: string, subjectName: string, after: object) =>
  councilAuthority(scratch.platform, council, { name: "Anna Exempel" }).act(null, async (work) => {
    const before = { note: "Café", n: 1 };
    await appendAudit(work, {
      act: "test.done",
      subjectKind: "test",
      subjectId: "1",
      subjectName,
      before,
      after,
    });
    return done();
  });

beforeAll(async () => {
  for (const [place, name] of ["Ett", "Två", "Café", "Fyra", "Fem"].entries())
    await act("skaraborg", name, {
      place,
      list: [1, null, 0.5],
      tiny: 1e-7,
      vast: 1e21,
      åäö: "\u2028",
      z: "",
    });
  await recordAct(scratch.platform, "boras", ["plans.adopted", "Plan 2026"]);
  await keep("unpublished");
  await publishHeads(scratch.platform);
  await keep("published");
});

const manipulate = (text: string) =>
  scratch.root.begin(async (sql) => {
    await sql`set local session_replication_role = replica`;
    await sql.unsafe(text);
  });
const faultNow = async () => (await chainReport(scratch.platform, "skaraborg")).fault;

/** Writes the chain anew with hashes that fit, as one does who knows the program but not its secret. */
async function rewrite(hash: (link: AuditLink) => string, over: (link: AuditLink) => Partial<AuditLink>) {
  const rows = await scratch.root<(AuditLink & { place: number })[]>`
    select council_id as "councilId", seq::int as place,
           to_char(at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as at, actor_id as "actorId",
           actor_name as "actorName", actor_role as "actorRole", party_id as "partyId", party_name as "partyName",
           act, subject_kind as "subjectKind", subject_id as "subjectId", subject_name as "subjectName",
           before::text, after::text, request_id as "requestId", key_id as "keyId"
    from audit_entry where council_id = 'skaraborg' order by seq`;
  let prevHash = "0".repeat(64);
  for (const { place: seq, ...row } of rows) {
    const link = { ...row, seq, prevHash };
    const said = { ...link, ...over(link) };
    const { actorName, keyId } = said;
    const made = hash(said);
    await scratch.root`
      update audit_entry set actor_name = ${actorName}, key_id = ${keyId}, prev_hash = ${prevHash}, hash = ${made}
      where council_id = 'skaraborg' and seq = ${seq}`;
    prevHash = made;
  }
  await scratch.root`update audit_head set hash = ${prevHash} where council_id = 'skaraborg'`;
}

describe.each(["unpublished", "published"])("in a chain that is %s", (state) => {
  beforeEach(() => putBack(kept[state] as (typeof kept)[string]));

  it("nothing is wrong before", async () => expect(await faultNow()).toBeNull());

  it.each(manipulations)("%s is named", async (_what, text, fault) => {
    await manipulate(text);
    expect(await faultNow()).toEqual(fault);
  });

  it("0.4 ms more is named, in a column that could keep them", async () => {
    await scratch.root.unsafe("alter table audit_entry alter column at type timestamptz(6)");
    await manipulate(`update audit_entry set at = at + interval '0.4 milliseconds' where ${third}`);
    expect(await faultNow()).toEqual({ seq: 3, kind: "altered" });
    await scratch.root.unsafe("alter table audit_entry alter column at type timestamptz(3)");
  });

  it("one entry changed with all hashes made anew is named, with another key or none", async () => {
    const foreign = trailKeys({ secret: "y".repeat(32), previousSecrets: [] }).current();
    const changed = (link: AuditLink) => (link.seq === 3 ? { actorName: "Någon Annan" } : {});
    await rewrite((link) => hashOf(link, foreign), changed);
    expect(await faultNow()).toEqual({ seq: 1, kind: "altered" });
    await rewrite(
      (link) => hashOf(link, foreign),
      (link) => ({ ...changed(link), keyId: foreign.id }),
    );
    expect(await faultNow()).toEqual({ seq: 1, kind: "unknown-key" });
    await rewrite(plainHashOf, (link) => ({ ...changed(link), keyId: null }));
    expect(await faultNow()).toEqual({ seq: 5, kind: "unkeyed" });
  });

  it("an entry added by the program's login in another's name is named", async () => {
    await scratch.platform.database.login.begin(async (sql) => {
      await sql`select set_config('role', 'samsyn_council', true), set_config('app.council', 'skaraborg', true)`;
      await sql.unsafe(
        insertCopy(
          `jsonb_build_object('seq', 6, 'prev_hash', e.hash, 'actor_name', 'Bo Annan', 'hash', repeat('b', 64))`,
          `${mine} and seq = 5`,
        ),
      );
    });
    expect(await faultNow()).toEqual({ seq: 6, kind: "altered" });
  });

  it("takes no entry without a key, as a release from before would add", async () => {
    const text = insertCopy(
      `jsonb_build_object('seq', 6, 'key_id', null, 'prev_hash', e.hash)`,
      `${mine} and seq = 5`,
    );
    await expect(scratch.root.unsafe(text)).rejects.toThrow("the entry does not follow the end of its chain");
  });
});

describe("what a published head tells", () => {
  const told = () =>
    kept.published?.heads.map(({ row }) => JSON.parse(row as string) as Record<string, unknown>) ?? [];
  const askedOf = (scope: string) => {
    const head = told().find(({ council_id }) => council_id === scope);
    return { scope, seq: Number(head?.seq), hash: String(head?.hash) };
  };
  const ask = (scope: string) =>
    answerToHead(operatorAuthority<"audit:verify">(scratch.platform), askedOf(scope));

  it.each([
    ["the end cut off and the head set back", cutOff, "published", 5],
    ["everything and the head removed", wholeChain, "published", 5],
  ] as const)("%s is named, and answered to whoever has the letter", async (_what, text, kind, seq) => {
    await putBack(kept.published as (typeof kept)[string]);
    expect(await ask("skaraborg")).toBe("held");
    await manipulate(text);
    expect(await faultNow()).toEqual({ seq, kind });
    expect(await ask("skaraborg")).toBe("gone");
  });

  it("the end cut off and other acts done since is answered as another checksum", async () => {
    await putBack(kept.published as (typeof kept)[string]);
    await manipulate(cutOff);
    for (const name of ["Nytt", "Nyare"]) await act("skaraborg", name, {});
    expect(await faultNow()).toEqual({ seq: 5, kind: "published" });
    expect(await ask("skaraborg")).toBe("other");
  });

  it("the platform's own chain cut off, and what was told with it, is answered to whoever has the letter", async () => {
    await putBack(kept.published as (typeof kept)[string]);
    expect(await ask("_platform")).toBe("held");
    await manipulate(
      "delete from audit_entry where council_id = '_platform'; delete from audit_head where council_id = '_platform'",
    );
    expect(await ask("_platform")).toBe("gone");
  });
});

describe("a council whose chain and head are gone", () => {
  it("is named although nothing was published, by the rows that acts have made", async () => {
    await putBack(kept.unpublished as (typeof kept)[string]);
    await manipulate(wholeChain);
    expect(await faultNow()).toBeNull();
    await scratch.root`insert into person (council_id, id, name, language)
      values ('skaraborg', '00000000-0000-7000-8000-000000000031', 'Kim Kvar', 'sv')`;
    expect(await faultNow()).toEqual({ seq: 1, kind: "missing" });
    await scratch.root`delete from person where name = 'Kim Kvar'`;
  });

  it("is named by what an earlier check found", async () => {
    await putBack(kept.unpublished as (typeof kept)[string]);
    const results = [{ scope: "skaraborg", entries: 5, fault: null }];
    await scratch.root`insert into audit_check (id, asked_at, finished_at, results)
      values ('00000000-0000-7000-8000-000000000041', now(), now(), ${scratch.root.json(results)})`;
    await manipulate(cutOff);
    expect(await faultNow()).toEqual({ seq: 4, kind: "missing" });
    await scratch.root`delete from audit_check`;
  });
});

describe("every column of the trail", () => {
  it("is among what is tried here", async () => {
    const columns = await scratch.root<{ name: string }[]>`
      select column_name as name from information_schema.columns where table_name = 'audit_entry'`;
    const tried = manipulations.map(([, text]) => text).join();
    expect(
      columns.map(({ name }) => name).filter((name) => !new RegExp(`\\b${name} = `).test(tried)),
    ).toEqual([]);
    expect(manipulations.length).toBeGreaterThanOrEqual(28);
  });
});
