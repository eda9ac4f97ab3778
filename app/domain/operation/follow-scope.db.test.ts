import { beforeAll, describe, expect, it } from "vitest";
import { systemAuthority } from "~/platform/access/system-authority.server";
import { type AuditLink, hashOf } from "~/platform/audit/audit-chain";
import { jsonbText } from "~/platform/audit/jsonb-text";
import { trailKeys } from "~/platform/audit/trail-keys";
import { recordAct } from "../../../tests/support/audited-acts";
import { chainReport } from "../../../tests/support/chain-report";
import { scratchDatabase } from "../../../tests/support/scratch-database";
import { auditScopes } from "./audit-scopes.server";

const scratch = scratchDatabase();
const record = (council: string, ...act: Parameters<typeof recordAct>[2]) =>
  recordAct(scratch.platform, council, act);

const check = (council: string) => chainReport(scratch.platform, council);

beforeAll(async () => {
  await record("skaraborg", "parties.seatAdded", "Ny plats");
  await record("skaraborg", "plans.adopted", "Plan 100 %", "Bo Prov");
  await record("skaraborg", "plans.adopted", "Plan 2026");
  await record("boras", "plans.adopted", "Plan 2026");
});

describe("the verification of the trail", () => {
  /** Puts entries back as they were, past the trigger that would have them follow the head. */
  const putBack = (rows: readonly unknown[]) =>
    scratch.root.begin(async (sql) => {
      await sql`set local session_replication_role = replica`;
      await sql`insert into audit_entry select * from jsonb_populate_recordset(null::audit_entry, ${sql.json(rows as never)})`;
    });
  const verify = () => check("skaraborg");
  const entry = (seq: number) =>
    scratch.root`select * from audit_entry where council_id = 'skaraborg' and seq = ${seq}`;

  it("holds for what was written", async () => {
    expect(await verify()).toEqual({ scope: "skaraborg", entries: 3, fault: null });
  });

  it("finds an altered entry, and its mending", async () => {
    const set = (name: string) =>
      scratch.root`update audit_entry set actor_name = ${name} where council_id = 'skaraborg' and seq = 2`;
    await set("Någon Annan");
    expect((await verify()).fault).toEqual({ seq: 2, kind: "altered" });
    await set("Bo Prov");
    expect((await verify()).fault).toBeNull();
  });

  it("finds a removed entry, and does not let it be put back by an ordinary insert", async () => {
    const [kept] = await entry(2);
    await scratch.root`delete from audit_entry where council_id = 'skaraborg' and seq = 2`;
    expect((await verify()).fault).toEqual({ seq: 2, kind: "missing" });
    const row = { ...kept, after: scratch.root.json(kept?.after) };
    await expect(scratch.root`insert into audit_entry ${scratch.root(row as never)}`).rejects.toThrow(
      "the entry does not follow the end of its chain",
    );
    await putBack([kept]);
    expect((await verify()).fault).toBeNull();
  });

  it("finds the last entries removed, and still when acts have gone on", async () => {
    const kept = await scratch.root`
      delete from audit_entry where council_id = 'skaraborg' and seq > 1 returning *`;
    expect(await verify()).toEqual({ scope: "skaraborg", entries: 1, fault: { seq: 2, kind: "missing" } });
    await record("skaraborg", "parties.seatAdded", "Efteråt");
    expect(await verify()).toEqual({ scope: "skaraborg", entries: 2, fault: { seq: 2, kind: "missing" } });
    await putBack(kept);
    expect(await verify()).toEqual({ scope: "skaraborg", entries: 4, fault: null });
  });

  it("finds that a whole chain is gone", async () => {
    const kept = await scratch.root`delete from audit_entry where council_id = 'boras' returning *`;
    expect(await check("boras")).toEqual({ scope: "boras", entries: 0, fault: { seq: 1, kind: "missing" } });
    await putBack(kept);
  });

  it("finds a last entry written anew with a hash that fits, and one added past the head", async () => {
    const [kept] = await entry(4);
    const { hash: _hash, at, ...rest } = kept as AuditLink & { hash: string };
    const link = Object.fromEntries(
      Object.entries({ ...rest, actor_name: "Någon Annan" }).map(([column, value]) => [
        column.replace(/_(.)/g, (_whole, letter: string) => letter.toUpperCase()),
        value,
      ]),
    );
    const said = {
      ...link,
      seq: 4,
      at: new Date(at).toISOString(),
      after: jsonbText(kept?.after),
    } as AuditLink;
    const forged = hashOf(said, trailKeys(scratch.platform.settings).current());
    const set = (name: string, hash: string) =>
      scratch.root`update audit_entry set actor_name = ${name}, hash = ${hash}
        where council_id = 'skaraborg' and seq = 4`;
    await set("Någon Annan", forged);
    expect((await verify()).fault).toEqual({ seq: 4, kind: "other-end" });
    await set(kept?.actor_name, kept?.hash);
    expect((await verify()).fault).toBeNull();
    const [head] = await scratch.root`delete from audit_head where council_id = 'skaraborg' returning *`;
    expect((await verify()).fault).toEqual({ seq: 1, kind: "other-end" });
    await scratch.root`insert into audit_head ${scratch.root(head as never)}`;
  });

  it("reaches a council whose folder is gone, and a chain whose entries are", async () => {
    const { root, platform } = scratch;
    await root`insert into council (id, profile) values ('nedlagt', '{}')`;
    await record("nedlagt", "plans.adopted", "Plan 2025");
    expect(platform.tenants.byId("nedlagt")).toBeNull();
    const reports = async () => {
      const scopes = await auditScopes(systemAuthority(platform, "test"));
      return Promise.all(scopes.map((scope) => chainReport(platform, scope)));
    };
    expect(await reports()).toContainEqual({ scope: "nedlagt", entries: 1, fault: null });
    await root`delete from audit_entry where council_id = 'nedlagt'`;
    expect(await reports()).toContainEqual({
      scope: "nedlagt",
      entries: 0,
      fault: { seq: 1, kind: "missing" },
    });
    const scopes = (await reports()).map(({ scope }) => scope);
    expect(scopes).toEqual([...new Set(scopes)]);
    expect(scopes).toEqual(expect.arrayContaining(["fyrbodal", "skaraborg", "goteborg", "boras"]));
  });

  it("holds while acts go on at the same time, and ends where the last of them did", async () => {
    const before = (await verify()).entries;
    const acts = Array.from({ length: 12 }, (_, place) =>
      record("skaraborg", "plans.adopted", `Nr ${place}`),
    );
    const checks = Array.from({ length: 12 }, () => verify());
    expect((await Promise.all(checks)).map((report) => report.fault)).toEqual(checks.map(() => null));
    await Promise.all(acts);
    expect(await verify()).toEqual({ scope: "skaraborg", entries: before + 12, fault: null });
    const [head] = await scratch.root`select seq, hash from audit_head where council_id = 'skaraborg'`;
    const [last] = await entry(before + 12);
    expect(head).toEqual({ seq: last?.seq, hash: last?.hash });
  });
});
