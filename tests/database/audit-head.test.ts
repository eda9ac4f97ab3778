import { readFile } from "node:fs/promises";
import postgres from "postgres";
import { describe, expect, it } from "vitest";
import { done } from "~/kernel/outcome";
import { appendAudit } from "~/platform/audit/append-audit.server";
import { appendPlatformAudit } from "~/platform/audit/append-platform-audit.server";
import { trailKeys } from "~/platform/audit/trail-keys";
import { councilAuthority } from "../support/authorities";
import { scratchDatabase } from "../support/scratch-database";

const scratch = scratchDatabase(undefined, "samsyn_example");
const migration = "prisma/migrations/20261124010000_audit_head/migration.sql";
const draft = { act: "test.done", subjectKind: "test", subjectId: "1", subjectName: "Ett prov" };

const heads = () => scratch.root`select council_id, seq, hash from audit_head order by council_id`;
const lastEntries = () => scratch.root`
  select distinct on (council_id) council_id, seq, hash from audit_entry order by council_id, seq desc`;

const asOwner = async <T>(work: (owner: postgres.Sql) => Promise<T>): Promise<T> => {
  const owner = postgres(scratch.urls.owner, { max: 1, onnotice: () => {} });
  try {
    return await work(owner);
  } finally {
    await owner.end();
  }
};

const writes = [
  "insert into audit_head values ('karlskoga', 1, 'x')",
  "update audit_head set seq = 1",
  "delete from audit_head",
];

describe("the head of an audit chain", () => {
  it("is where the last entry is, after acts in a council and on the platform", async () => {
    await councilAuthority(scratch.platform, "boras").act(null, async (work) => {
      await appendAudit(work, draft);
      return done();
    });
    const by = {
      actor: { accountId: null, name: "Prov", role: "system" },
      now: new Date(),
      requestId: "test",
      trail: trailKeys(scratch.platform.settings),
    };
    for (const _time of [1, 2]) {
      await scratch.platform.database.session.begin((sql) => appendPlatformAudit(sql, by, draft));
    }
    expect((await heads()).map(({ council_id }) => council_id)).toContain("_platform");
    expect([...(await heads())]).toEqual([...(await lastEntries())]);
  });

  it("can be written by none of the program's roles, nor by the tables' owner", async () => {
    const kept = [...(await heads())];
    const { login, session } = scratch.platform.database;
    for (const write of writes) {
      await expect(session.unsafe(write), write).rejects.toThrow(/permission denied/);
      for (const role of ["samsyn_public", "samsyn_council", "samsyn_region", "samsyn_system"]) {
        const attempt = login.begin(async (sql) => {
          await sql`select set_config('role', ${role}, true), set_config('app.council', 'skaraborg', true)`;
          await sql.unsafe(write);
        });
        await expect(attempt, `${role}: ${write}`).rejects.toThrow(/permission denied/);
      }
    }
    await asOwner(async (owner) => {
      await expect(owner.unsafe(writes[0] as string)).rejects.toThrow(/row-level security/);
      for (const write of writes.slice(1)) expect((await owner.unsafe(write)).count).toBe(0);
    });
    expect([...(await heads())]).toEqual(kept);
  });

  it("can't be moved through a table of one's own", async () => {
    const { login, session } = scratch.platform.database;
    const tryFalseTable = async (sql: { unsafe: (text: string) => PromiseLike<unknown> }) => {
      await sql.unsafe(
        "create temporary table false_entry (council_id text, seq bigint, prev_hash text, hash text)",
      );
      await sql.unsafe(`create trigger false_one after insert on false_entry
        for each row execute function public.advance_audit_head()`);
      await sql.unsafe("insert into false_entry values ('karlskoga', 1, repeat('0', 64), 'x')");
    };
    const asSession = session.begin((sql) => tryFalseTable(sql));
    await expect(asSession).rejects.toThrow(/permission denied for function .*advance_audit_head/);
    for (const role of ["samsyn_council", "samsyn_system"]) {
      const attempt = login.begin(async (sql) => {
        await sql`select set_config('role', ${role}, true)`;
        await tryFalseTable(sql);
      });
      await expect(attempt, role).rejects.toThrow(/permission denied for function .*advance_audit_head/);
    }
    await expect(asOwner(tryFalseTable)).rejects.toThrow(/only entries of the trail advance its head/);
  });

  it("takes no entry that skips a place, repeats one or follows another hash", async () => {
    const [head] =
      await scratch.root`select seq::int as seq, hash from audit_head where council_id = 'skaraborg'`;
    const add = (council: string, seq: number, prevHash: string) => scratch.root`
      insert into audit_entry (council_id, seq, at, actor_name, actor_role, act, subject_kind, subject_id,
                               subject_name, request_id, prev_hash, hash)
      values (${council}, ${seq}, now(), 'a', 'b', 'c', 'd', 'e', 'f', 'g', ${prevHash}, 'h')`;
    const start = "0".repeat(64);
    const refused = /the entry does not follow the end of its chain/;
    await expect(add("skaraborg", head?.seq + 2, head?.hash)).rejects.toThrow(refused);
    await expect(add("skaraborg", head?.seq + 1, start)).rejects.toThrow(refused);
    await expect(add("karlskoga", 2, start)).rejects.toThrow(refused);
    await expect(add("karlskoga", 1, "x")).rejects.toThrow(refused);
    await scratch.root`delete from audit_entry where council_id = 'skaraborg'`;
    await expect(add("skaraborg", 1, start)).rejects.toThrow(refused);
  });

  it("is counted by the migration from the entries that are there, run by the owner of the tables", async () => {
    const ends = [...(await lastEntries())];
    expect(ends.length).toBeGreaterThan(2);
    await scratch.root.unsafe(
      "drop trigger audit_entry_advances_head on audit_entry; drop function advance_audit_head; drop table audit_head",
    );
    const script = await readFile(migration, "utf8");
    await asOwner((owner) => owner.unsafe(script));
    expect([...(await heads())]).toEqual(ends);
    const [entries] = await scratch.root`
      select relforcerowsecurity as forced from pg_class where oid = 'audit_entry'::regclass`;
    expect(entries).toEqual({ forced: true });
  });
});
