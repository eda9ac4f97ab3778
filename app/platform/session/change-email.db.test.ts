import { describe, expect, it, vi } from "vitest";
import { newId } from "~/domain/kernel/ids";
import { operatorAuthority } from "../../../tests/support/audited-acts";
import { scratchDatabase } from "../../../tests/support/scratch-database";
import { anAccount, deskOf, lettersTo } from "../../../tests/support/sign-in-desk";
import { changeEmail } from "./change-email.server";
import { makeSession } from "./open-session.server";
import { requestSignInLink } from "./request-link.server";
import { consumeLink } from "./use-link.server";

const scratch = scratchDatabase();

describe("another address for an account", () => {
  it("signs in from then on, the old one does not, and both are told", async () => {
    const { platform, root } = scratch;
    const operator = operatorAuthority<"account:manage">(platform);
    const { id, email } = await anAccount(platform);
    await root`update identity.account set language = 'en' where id = ${id}`;
    const next = `${newId()}@provadress.se`;
    const cookie = await makeSession(await deskOf(platform), id, new Date());
    await requestSignInLink(await deskOf(platform), email);
    const [link] = await lettersTo(scratch, email);
    const input = { id, version: 1, email: next };
    const token = newId();
    expect((await changeEmail(platform, operator, token, input)).ok).toBe(true);
    expect((await changeEmail(platform, operator, token, input)).ok, "sent twice").toBe(true);
    expect((await deskOf(platform, { cookie })).signedIn).toBeNull();
    expect(await consumeLink(await deskOf(platform), link?.key ?? "", "sign-in")).toMatchObject({
      reason: "linkGone",
    });
    const [told, given] = [await lettersTo(scratch, email), await lettersTo(scratch, next)];
    expect([told.length, given.length]).toEqual([2, 1]);
    expect(told[0]?.subject).toBe("Your email address in Samsyn has been changed");
    expect(told[0]?.text).not.toContain(next);
    expect(given[0]?.text).toContain("you sign in with this address");
    await requestSignInLink(await deskOf(platform), email);
    await requestSignInLink(await deskOf(platform), next);
    expect(await lettersTo(scratch, email)).toHaveLength(2);
    const [fresh] = await lettersTo(scratch, next);
    const entered = await consumeLink(await deskOf(platform), fresh?.key ?? "", "sign-in");
    if (!entered.ok) throw new Error(entered.reason);
    const { signedIn } = await deskOf(platform, { cookie: entered.value.cookie });
    expect(signedIn?.account).toMatchObject({ id, email: next });
  });

  it("is not one that an account has, nor set over another change, on a closed account or on one's own", async () => {
    const { platform, root } = scratch;
    const operator = operatorAuthority<"account:manage">(platform);
    const [first, second, taken] = await Promise.all([1, 2, 3].map(() => anAccount(platform)));
    if (!first || !second || !taken) throw new Error("Three accounts are needed");
    const change = (of: { id: string }, email: string, version = 1) =>
      changeEmail(platform, operator, newId(), { id: of.id, version, email });
    expect(await change(first, taken.email)).toMatchObject({ reason: "emailTaken" });
    expect(await change(first, first.email)).toMatchObject({ reason: "emailSame" });
    const wanted = `${newId()}@provadress.se`;
    const both = await Promise.all([change(first, wanted), change(second, wanted)]);
    expect(both.filter(({ ok }) => ok)).toHaveLength(1);
    expect(both).toContainEqual({ ok: false, reason: "emailTaken" });
    expect(await lettersTo(scratch, wanted)).toHaveLength(1);
    const changed = both[0]?.ok ? first : second;
    const over = await change(changed, `${newId()}@provadress.se`);
    expect(over).toMatchObject({ reason: "changedMeanwhile", outdated: true });
    await root`update identity.account set disabled_at = now() where id = ${taken.id}`;
    expect(await change(taken, `${newId()}@provadress.se`)).toMatchObject({ reason: "accountDisabled" });
    const own = { ...operator, actor: { ...operator.actor, accountId: first.id } } as typeof operator;
    const itself = changeEmail(platform, own, newId(), { id: first.id, version: 1, email: wanted });
    expect(await itself).toMatchObject({ reason: "ownAccount" });
  });

  it("lets no link out to the old one that is asked for at the same moment", async () => {
    const { platform, root } = scratch;
    const { id, email } = await anAccount(platform);
    let asked: Promise<void> | undefined;
    await root.begin(async (sql) => {
      await sql`update identity.account set email = ${`${newId()}@provadress.se`} where id = ${id}`;
      asked = requestSignInLink(await deskOf(platform), email);
      await vi.waitFor(async () => {
        const waiting = await root`
          select 1 from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`;
        expect(waiting).toHaveLength(1);
      }, 10_000);
    });
    await asked;
    expect(await lettersTo(scratch, email)).toEqual([]);
  });

  it("leaves no address in the trail", async () => {
    const entries = await scratch.root<{ text: string }[]>`
      select row_to_json(e)::text as text from audit_entry e where act = 'account.emailChanged'`;
    expect(entries).toHaveLength(2);
    expect(entries.map(({ text }) => text).join()).not.toContain("@");
  });
});
