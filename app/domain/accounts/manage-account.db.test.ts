import { describe, expect, it } from "vitest";
import { newId } from "~/kernel/ids";
import type { Authority } from "~/platform/access/authority";
import { openAuthority, platformScope } from "~/platform/access/open-authority.server";
import { makeSession } from "~/platform/session/open-session.server";
import { sweepIdentities } from "~/platform/session/sweep-identities.server";
import { consumeLink } from "~/platform/session/use-link.server";
import { chainReport } from "../../../tests/support/chain-report";
import { scratchDatabase } from "../../../tests/support/scratch-database";
import { anAccount, deskOf, lettersTo, proven } from "../../../tests/support/sign-in-desk";
import { findAccounts, managedAccount } from "./find-accounts.server";
import { disableAccount, enableAccount, endGrant, resetSecondFactor } from "./manage-account.server";
import { inviteStaff } from "./staff-accounts.server";
import { type StaffForm, staffForm } from "./staff-forms";
import { staffInvitations } from "./staff-invitations.server";

const scratch = scratchDatabase();
const operatorId = newId();

function operator(): Authority<"account:manage" | "audit:verify"> {
  const actor = {
    accountId: operatorId,
    name: "Ola Operatör",
    role: "operator",
    councilId: null,
    mandate: null,
  };
  return openAuthority(scratch.platform, {
    audience: "system",
    scope: platformScope,
    actor: { ...actor, role: "operator" },
    requestId: "test",
  });
}

const form = (wish: Partial<StaffForm> = {}): StaffForm => ({
  name: "Siv Sammankallande",
  email: `${newId()}@provadress.se`,
  language: "sv",
  role: "convenor",
  council: "skaraborg",
  ...wish,
});

async function invited(wish: Partial<StaffForm> = {}) {
  const given = form(wish);
  const outcome = await inviteStaff(scratch.platform, operator(), newId(), given);
  if (!outcome.ok) throw new Error(outcome.reason);
  return { id: outcome.value, ...given };
}

describe("inviting staff", () => {
  it("makes the account with its role and sends a link that works once", async () => {
    const { platform } = scratch;
    const { email, id } = await invited();
    const [letter] = await lettersTo(scratch, email);
    expect(letter?.text).toContain("sammankallande i Kompetensråd Skaraborg");
    expect(letter?.text).toContain("Rollen kräver två steg");
    expect(letter?.council).toBeNull();
    const entered = await consumeLink(await deskOf(platform), letter?.key ?? "", "invitation");
    if (!entered.ok) throw new Error(entered.reason);
    expect(entered.value.next).toBe("/konto/valkommen");
    const { signedIn } = await deskOf(platform, { cookie: entered.value.cookies[0] });
    expect(signedIn?.account.id).toBe(id);
    expect(signedIn?.grants).toMatchObject([{ role: "convenor", councilId: "skaraborg" }]);
  });

  it("leads from an English letter to an English page", async () => {
    const [english, swedish] = [await invited({ language: "en" }), await invited()];
    const addressIn = async (email: string) =>
      /http\S+nyckel=/.exec((await lettersTo(scratch, email))[0]?.text ?? "")?.[0] ?? "";
    expect(new URL(await addressIn(english.email)).pathname).toBe("/en/logga-in/inbjudan");
    expect(new URL(await addressIn(swedish.email)).pathname).toBe("/logga-in/inbjudan");
  });

  it("adds a role to an account that exists, and not the same role twice", async () => {
    const { platform } = scratch;
    const first = await invited();
    const second = await invited({ email: first.email, council: "boras" });
    expect(second.id).toBe(first.id);
    const again = await inviteStaff(platform, operator(), newId(), form({ email: first.email }));
    expect(again).toMatchObject({ reason: "hasRole" });
    expect(await inviteStaff(platform, operator(), newId(), form({ council: "ingenstans" }))).toMatchObject({
      reason: "councilUnknown",
    });
  });

  it("speaks of two steps only to those whose role demands them", async () => {
    const { email } = await invited({ role: "observer" });
    const [letter] = await lettersTo(scratch, email);
    expect(letter?.text).toContain("observatör i Kompetensråd Skaraborg");
    expect(letter?.text).not.toContain("två steg");
  });

  it("demands a council for the roles that belong to one, and drops it for the others", () => {
    const typed = { name: "A", email: "a@provadress.se" };
    expect(staffForm.safeParse({ ...typed, role: "convenor" }).success).toBe(false);
    expect(staffForm.parse({ ...typed, role: "operator", council: "boras" }).council).toBe("");
    expect(staffForm.safeParse({ ...typed, role: "representative" }).success).toBe(false);
  });
});

describe("an operator", () => {
  it("closes an account: sessions end and nothing lets in; and opens it again", async () => {
    const { platform } = scratch;
    const { id, email } = await invited();
    const cookie = await makeSession(await deskOf(platform), id, null);
    const [letter] = await lettersTo(scratch, email);
    await disableAccount(platform, operator(), newId(), id);
    expect((await deskOf(platform, { cookie })).signedIn).toBeNull();
    expect(await consumeLink(await deskOf(platform), letter?.key ?? "", "invitation")).toMatchObject({
      ok: false,
    });
    expect((await managedAccount(platform, operator(), id)).disabled).toBe(true);
    await enableAccount(platform, operator(), newId(), id);
    expect((await managedAccount(platform, operator(), id)).disabled).toBe(false);
  });

  it("can do none of it to themself", async () => {
    const { platform, root } = scratch;
    const own = operatorId;
    await root`insert into identity.account (id, email, name) values (${own}, 'ola@provadress.se', 'Ola Operatör')`;
    const grant = newId();
    await root`insert into identity.role_grant (id, account_id, role, valid_from, granted_by) values (${grant}, ${own}, 'operator', '2026-01-01', 'test')`;
    const by = operator();
    const refused = { ok: false, reason: "ownAccount" };
    expect(await disableAccount(platform, by, newId(), own)).toMatchObject(refused);
    expect(await resetSecondFactor(platform, proven(by), newId(), { id: own, since: "" })).toMatchObject(
      refused,
    );
    expect(await endGrant(platform, by, newId(), { accountId: own, grantId: grant })).toMatchObject(refused);
  });

  it("ends a role from today, and takes one from today back whole", async () => {
    const { platform, root } = scratch;
    const { id } = await invited();
    const [fresh] = (await managedAccount(platform, operator(), id)).grants;
    await endGrant(platform, operator(), newId(), { accountId: id, grantId: fresh?.id ?? "" });
    expect((await managedAccount(platform, operator(), id)).grants).toEqual([]);
    const older = newId();
    await root`insert into identity.role_grant (id, account_id, role, valid_from, granted_by) values (${older}, ${id}, 'regional-lead', '2026-01-01', 'test')`;
    await endGrant(platform, operator(), newId(), { accountId: id, grantId: older });
    expect((await managedAccount(platform, operator(), id)).grants).toMatchObject([{ to: "2026-11-23" }]);
    const other = await anAccount(platform);
    const across = endGrant(platform, operator(), newId(), { accountId: other.id, grantId: older });
    await expect(across).rejects.toMatchObject({ status: 404 });
  });

  it("leaves the day of a role that has ended as it is, and one that was taken back is gone", async () => {
    const { platform, root } = scratch;
    const { id } = await invited();
    const [fresh] = (await managedAccount(platform, operator(), id)).grants;
    const [ended, ending] = [newId(), newId()];
    await root`insert into identity.role_grant (id, account_id, role, valid_from, valid_to, granted_by) values
      (${ended}, ${id}, 'regional-lead', '2026-01-01', '2026-11-16', 'test'),
      (${ending}, ${id}, 'regional-analyst', '2026-01-01', '2026-12-31', 'test')`;
    const end = (grantId = "") => endGrant(platform, operator(), newId(), { accountId: id, grantId });
    expect(await end(ended)).toMatchObject({ ok: false, reason: "roleEnded" });
    expect((await end(ending)).ok).toBe(true);
    expect((await end(fresh?.id)).ok).toBe(true);
    expect(await end(fresh?.id)).toMatchObject({ ok: false, reason: "roleEnded" });
    const { grants } = await managedAccount(platform, operator(), id);
    expect(grants.map(({ role, to }) => [role, to])).toEqual([
      ["regional-analyst", "2026-11-23"],
      ["regional-lead", "2026-11-16"],
    ]);
  });

  it("takes a lost second factor away, with the sessions, and a letter tells", async () => {
    const { platform, root } = scratch;
    const { id, email } = await anAccount(platform);
    await root`update identity.account set totp_secret = 'x', totp_confirmed_at = now() where id = ${id}`;
    const cookie = await makeSession(await deskOf(platform), id, new Date());
    const { factorSince } = await managedAccount(platform, operator(), id);
    await resetSecondFactor(platform, proven(operator()), newId(), { id, since: factorSince ?? "" });
    expect((await managedAccount(platform, operator(), id)).factorSince).toBeNull();
    expect((await deskOf(platform, { cookie })).signedIn).toBeNull();
    expect(await lettersTo(scratch, email)).toHaveLength(1);
  });

  it("leaves a second factor that was set up after the page was shown", async () => {
    const { platform, root } = scratch;
    const { id, email } = await anAccount(platform);
    const setUp = (at: string) =>
      root`update identity.account set totp_secret = 'x', totp_confirmed_at = ${at} where id = ${id}`;
    const shown = async () => (await managedAccount(platform, operator(), id)).factorSince ?? "";
    const reset = (since: string) => resetSecondFactor(platform, proven(operator()), newId(), { id, since });
    await setUp("2026-11-20T08:00:00Z");
    const stale = await shown();
    expect((await reset(stale)).ok).toBe(true);
    await setUp("2026-11-23T08:30:00Z");
    expect(await reset(stale)).toMatchObject({ ok: false, reason: "factorChanged" });
    expect(await shown()).toBe("2026-11-23T08:30:00.000Z");
    expect(await lettersTo(scratch, email)).toHaveLength(1);
    expect((await reset(await shown())).ok).toBe(true);
    expect(await shown()).toBe("");
  });

  it("sees whom operators have invited, and what came of it", async () => {
    const { platform, root } = scratch;
    const [waits, came, ended, closed] = [await invited(), await invited(), await invited(), await invited()];
    const [letter] = await lettersTo(scratch, came.email);
    await consumeLink(await deskOf(platform), letter?.key ?? "", "invitation");
    const [grant] = (await managedAccount(platform, operator(), ended.id)).grants;
    await endGrant(platform, operator(), newId(), { accountId: ended.id, grantId: grant?.id ?? "" });
    await disableAccount(platform, operator(), newId(), closed.id);
    const stateOf = async ({ id }: { id: string }) => {
      const all = await staffInvitations(platform, operator());
      return all.find(({ accountId }) => accountId === id)?.state;
    };
    const states = await Promise.all([waits, came, ended, closed].map((one) => stateOf(one)));
    expect(states).toEqual(["sent", "accepted", "revoked", "revoked"]);
    const [first] = (await staffInvitations(platform, operator())).filter(
      ({ accountId }) => accountId === waits.id,
    );
    expect(first).toMatchObject({
      roles: [{ role: "convenor", council: "skaraborg" }],
      sentAt: platform.clock.now().toISOString(),
    });
    await root`update identity.sign_in_link set expires_at = '2026-11-20' where account_id = ${waits.id}`;
    expect(await stateOf(waits)).toBe("expired");
    await sweepIdentities(platform);
    expect(await root`select 1 from identity.sign_in_link where account_id = ${waits.id}`).toHaveLength(0);
    expect(await stateOf(waits), "with an account so new that a link would still be there").toBeUndefined();
    await root`update identity.account set created_at = '2026-11-01' where id = ${waits.id}`;
    expect(await stateOf(waits)).toBe("expired");
    const { id: uninvited } = await anAccount(platform);
    expect(await stateOf({ id: uninvited })).toBeUndefined();
  });

  it("finds accounts by part of name or address, signs in the search taken as they are", async () => {
    const { platform } = scratch;
    await anAccount(platform, { name: "Åsa Ökänd", email: "asa_okand@provadress.se" });
    const find = async (text: string) =>
      (await findAccounts(platform, operator(), { text, page: 1 })).lines.map(({ name }) => name);
    expect(await find("ökÄn")).toEqual(["Åsa Ökänd"]);
    expect(await find("asa_ok")).toEqual(["Åsa Ökänd"]);
    expect(await find("asa%ok")).toEqual([]);
  });

  it("leaves a trail whose chain holds, without addresses", async () => {
    await invited();
    const report = await chainReport(scratch.platform, platformScope);
    expect(report.entries).toBeGreaterThan(5);
    expect(report.fault).toBeNull();
    const entries = await scratch.root<{ text: string }[]>`
      select row_to_json(e)::text as text from audit_entry e where council_id = '_platform'`;
    expect(entries.map(({ text }) => text).join()).not.toContain("@");
  });
});
