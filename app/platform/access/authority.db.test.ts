import { describe, expect, it } from "vitest";
import { newId } from "~/kernel/ids";
import { done, refused } from "~/kernel/outcome";
import { appendAudit } from "~/platform/audit/append-audit.server";
import { councilAuthority, counterAuthority } from "../../../tests/support/authorities";
import { scratchDatabase } from "../../../tests/support/scratch-database";
import type { Work } from "./authority";

const scratch = scratchDatabase();

const entry = { act: "test.done", subjectKind: "test", subjectId: "1", subjectName: "Ett prov" };

describe("an authority", () => {
  it("shows a council only its own rows, and the public nothing of people", async () => {
    const { platform } = scratch;
    for (const council of ["skaraborg", "boras"]) {
      const authority = councilAuthority<"person:edit">(platform, council);
      const outcome = await authority.act(null, async (work) => {
        const data = { councilId: council, id: newId(), name: `Någon i ${council}` };
        await work.db.person.create({ data });
        await appendAudit(work, entry);
        return done();
      });
      expect(outcome.ok).toBe(true);
    }
    const seen = await councilAuthority(platform, "skaraborg").read(
      (sql) => sql`select council_id from person`,
    );
    expect(seen.map((row) => row.council_id)).toEqual(["skaraborg"]);
    const shown = await counterAuthority(platform, "skaraborg").read((sql) => sql`select name from person`);
    expect(shown).toHaveLength(0);
  });

  it("can't write into another council", async () => {
    const authority = councilAuthority<"person:edit">(scratch.platform, "skaraborg");
    const attempt = authority.act(null, async ({ db }) => {
      await db.person.create({ data: { councilId: "boras", id: newId(), name: "Fel råd" } });
      return done();
    });
    await expect(attempt).rejects.toThrow(/row-level security/);
  });

  it("rolls a refusal back, with what was written before it", async () => {
    const authority = councilAuthority(scratch.platform, "fyrbodal");
    const outcome = await authority.act(null, async (work) => {
      await appendAudit(work, entry);
      return refused("too-late");
    });
    expect(outcome).toEqual({ ok: false, reason: "too-late" });
    expect(await scratch.root`select 1 from audit_entry where council_id = 'fyrbodal'`).toHaveLength(0);
  });

  it("acts once for a form that comes twice at the same time, and gives both the same result", async () => {
    const authority = councilAuthority(scratch.platform, "goteborg");
    const submit = () =>
      authority.act("token-1", async (work) => {
        await appendAudit(work, entry);
        return done(newId());
      });
    const [first, second] = await Promise.all([submit(), submit()]);
    expect(first).toEqual(second);
    expect(await scratch.root`select 1 from audit_entry where council_id = 'goteborg'`).toHaveLength(1);
  });

  it("gives one account nothing of what came of another's form", async () => {
    const by = (accountId: string) => councilAuthority(scratch.platform, "boras", { accountId });
    const act = async (work: Work) => {
      await appendAudit(work, entry);
      return done("a secret outcome");
    };
    const [mine, other] = [newId(), newId()];
    expect(await by(mine).act("token-2", act)).toEqual({ ok: true, value: "a secret outcome" });
    await expect(by(other).act("token-2", act)).rejects.toMatchObject({ status: 403 });
    expect(await by(mine).act("token-2", act)).toEqual({ ok: true, value: "a secret outcome" });
    const entries = await scratch.root`
      select 1 from audit_entry where council_id = 'boras' and actor_id in ${scratch.root([mine, other])}`;
    expect(entries).toHaveLength(1);
  });

  it("takes no form without a token", async () => {
    const authority = councilAuthority(scratch.platform, "goteborg");
    const attempt = authority.act("", async () => done());
    await expect(attempt).rejects.toMatchObject({ status: 400 });
  });

  it("leaves the login without any privilege outside a transaction", async () => {
    await expect(scratch.platform.database.login`select * from public.person`).rejects.toThrow(
      /permission denied/,
    );
  });
});

describe("the end of an act", () => {
  const authority = () => councilAuthority<"person:edit">(scratch.platform, "fyrbodal");
  const versionOf = async (council: string) => {
    const [row] = await scratch.root<{ version: number }[]>`
      select version::int as version from public_version where council_id = ${council}`;
    return row?.version ?? 0;
  };
  const write = (shownInPublic: boolean, isNoted = true) => {
    const data = { councilId: "fyrbodal", id: newId(), name: "Någon", shownInPublic };
    return authority().act(null, async (work) => {
      await work.db.person.create({ data });
      if (isNoted) await appendAudit(work, entry);
      return done(data.id);
    });
  };
  const people = () => scratch.root`select id from person where council_id = 'fyrbodal'`;

  it("is refused to one that wrote and left no entry in the trail, and nothing of it stays", async () => {
    const before = (await people()).length;
    await expect(write(false, false)).rejects.toThrow(
      "An act wrote to person and left no entry in the trail",
    );
    await expect(write(true, false)).rejects.toThrow("no entry in the trail");
    expect(await people()).toHaveLength(before);
  });

  it("asks no entry of one that wrote nothing, nor of one whose change met no row", async () => {
    const nothing = await authority().act(null, async ({ db }) => {
      await db.person.updateMany({ where: { id: newId() }, data: { name: "Ingen" } });
      return done();
    });
    expect(nothing.ok).toBe(true);
  });

  it("raises the council's public version when the public reads something else, and then only", async () => {
    const before = await versionOf("fyrbodal");
    await write(false);
    expect(await versionOf("fyrbodal")).toBe(before);
    const shown = await write(true);
    expect(await versionOf("fyrbodal")).toBe(before + 1);
    await authority().act(null, async (work) => {
      const where = { councilId: "fyrbodal", id: shown.ok ? shown.value : "" };
      await work.db.person.updateMany({ where, data: { shownInPublic: false } });
      await work.db.person.deleteMany({ where });
      await appendAudit(work, entry);
      return done();
    });
    expect(await versionOf("fyrbodal"), "once for what was hidden and taken away in one act").toBe(
      before + 2,
    );
    expect(await versionOf("skaraborg")).toBe(1);
  });

  it("leaves the version as it is when the act is refused", async () => {
    const before = await versionOf("fyrbodal");
    await authority().act(null, async (work) => {
      const data = { councilId: "fyrbodal", id: newId(), name: "Någon", shownInPublic: true };
      await work.db.person.create({ data });
      return refused("too-late");
    });
    expect(await versionOf("fyrbodal")).toBe(before);
  });
});
