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
      const outcome = await authority.act(null, async ({ db }) => {
        await db.person.create({ data: { councilId: council, id: newId(), name: `Någon i ${council}` } });
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
    expect(await scratch.root`select 1 from audit_entry where council_id = 'boras'`).toHaveLength(1);
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
