import { describe, expect, it } from "vitest";
import { acceptInvitation } from "~/domain/people/accept-invitation.server";
import { findInvitation } from "~/domain/people/find-invitation.server";
import { invitePerson } from "~/domain/people/invite-person.server";
import { newId } from "~/kernel/ids";
import { makeSession } from "~/platform/session/open-session.server";
import { requestSignInLink } from "~/platform/session/request-link.server";
import { sweepIdentities } from "~/platform/session/sweep-identities.server";
import { consumeLink, findLink } from "~/platform/session/use-link.server";
import { operatorAuthority } from "../../../tests/support/audited-acts";
import { councilAuthority } from "../../../tests/support/authorities";
import { valueIn } from "../../../tests/support/outcomes";
import { scratchDatabase } from "../../../tests/support/scratch-database";
import { anAccount, deskOf, lettersTo, proven } from "../../../tests/support/sign-in-desk";
import { waitingForLocks } from "../../../tests/support/waiting-for-locks";
import { changeEmail } from "./change-email.server";
import { inviteStaff } from "./staff-accounts.server";
import { staffInvitations } from "./staff-invitations.server";

const scratch = scratchDatabase();

/** Invites a new person of a council; returns the person with the key of the letter. */
async function invited(council: string, email: string) {
  const id = newId();
  await scratch.root`
    insert into person (council_id, id, name, email) values (${council}, ${id}, 'Rut Representant', ${email})`;
  const by = councilAuthority<"invitation:send">(scratch.platform, council);
  valueIn(await invitePerson(by, newId(), { personId: id }));
  const [letter] = await lettersTo(scratch, email);
  const accept = async () => acceptInvitation(await deskOf(scratch.platform), letter?.key ?? "");
  const accountOf = async () =>
    (await scratch.root`select account_id as id from person where id = ${id}`)[0]?.id;
  return { id, council, key: letter?.key ?? "", accept, accountOf };
}

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
    expect((await changeEmail(platform, proven(operator), token, input)).ok).toBe(true);
    expect((await changeEmail(platform, proven(operator), token, input)).ok, "sent twice").toBe(true);
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
    const { signedIn } = await deskOf(platform, { cookie: entered.value.cookies[0] });
    expect(signedIn?.account).toMatchObject({ id, email: next });
  });

  it("is not one that an account has, nor set over another change, on a closed account or on one's own", async () => {
    const { platform, root } = scratch;
    const operator = operatorAuthority<"account:manage">(platform);
    const [first, second, taken] = await Promise.all([1, 2, 3].map(() => anAccount(platform)));
    if (!first || !second || !taken) throw new Error("Three accounts are needed");
    const change = (of: { id: string }, email: string, version = 1) =>
      changeEmail(platform, proven(operator), newId(), { id: of.id, version, email });
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
    const itself = changeEmail(platform, proven(own), newId(), { id: first.id, version: 1, email: wanted });
    expect(await itself).toMatchObject({ reason: "ownAccount" });
  });

  it("lets no link out to the old one that is asked for at the same moment", async () => {
    const { platform, root } = scratch;
    const { id, email } = await anAccount(platform);
    let asked: Promise<void> | undefined;
    await root.begin(async (sql) => {
      await sql`update identity.account set email = ${`${newId()}@provadress.se`} where id = ${id}`;
      asked = requestSignInLink(await deskOf(platform), email);
      await waitingForLocks(root);
    });
    await asked;
    expect(await lettersTo(scratch, email)).toEqual([]);
  });

  it("ends an operator's invitation to the old one, which the operators still see", async () => {
    const { platform, root } = scratch;
    const operator = operatorAuthority<"account:manage">(platform);
    const form = { name: "Siv", language: "sv", role: "convenor", council: "skaraborg" } as const;
    const email = `${newId()}@provadress.se`;
    const id = valueIn(await inviteStaff(platform, operator, newId(), { ...form, email }));
    const seen = async () =>
      (await staffInvitations(platform, operator)).find(({ accountId }) => accountId === id);
    const sent = await seen();
    expect(sent?.state).toBe("sent");
    await requestSignInLink(await deskOf(platform), email);
    const next = `${newId()}@provadress.se`;
    valueIn(await changeEmail(platform, proven(operator), newId(), { id, version: 1, email: next }));
    expect(await seen()).toEqual({ ...sent, state: "expired" });
    const links = await root`select purpose from identity.sign_in_link where account_id = ${id}`;
    expect(links).toEqual([{ purpose: "invitation" }]);
    for (const { key } of await lettersTo(scratch, email)) {
      expect(await findLink(await deskOf(platform), key)).toBeNull();
      const used = await consumeLink(await deskOf(platform), key, "invitation");
      expect(used).toMatchObject({ reason: "linkGone" });
    }
    await sweepIdentities(platform);
    expect((await seen())?.state, "swept").toBe("expired");
    await requestSignInLink(await deskOf(platform), next);
    const [link] = await lettersTo(scratch, next);
    valueIn(await consumeLink(await deskOf(platform), link?.key ?? "", "sign-in"));
    expect((await seen())?.state).toBe("accepted");
  });

  it("lets no council's invitation to the old one tie a person to anyone, and takes no other back", async () => {
    const { platform, root } = scratch;
    const operator = operatorAuthority<"account:manage">(platform);
    const [account, other] = [await anAccount(platform), await anAccount(platform)];
    const old = [];
    for (const council of ["skaraborg", "skaraborg", "boras"])
      old.push(await invited(council, account.email));
    const another = await invited("boras", other.email);
    const change = (email: string) =>
      changeEmail(platform, proven(operator), newId(), { id: account.id, version: 1, email });
    expect(await change(other.email)).toMatchObject({ reason: "emailTaken" });
    for (const { key } of old) expect(await findInvitation(platform, key)).not.toBeNull();
    valueIn(await change(`${newId()}@provadress.se`));
    for (const { id, council, accept, accountOf } of old) {
      expect(await accept()).toMatchObject({ reason: "linkGone" });
      expect(await accountOf()).toBeNull();
      const trail = await root`
        select council_id as council, actor_role as role, subject_name as name from audit_entry
        where act = 'account.invitationRevoked' and subject_id = ${id}`;
      expect(trail).toEqual([{ council, role: "system", name: "Rut Representant" }]);
    }
    expect(await root`select 1 from identity.account where email = ${account.email}`).toEqual([]);
    expect((await another.accept()).ok).toBe(true);
  });

  it("lets a council's invitation to the old one be answered before or not at all", async () => {
    const { platform } = scratch;
    const operator = operatorAuthority<"account:manage">(platform);
    for (let turn = 0; turn < 4; turn++) {
      const account = await anAccount(platform);
      const { accept, accountOf } = await invited("skaraborg", account.email);
      const input = { id: account.id, version: 1, email: `${newId()}@provadress.se` };
      const [answer, changed] = await Promise.all([
        accept(),
        changeEmail(platform, proven(operator), newId(), input),
      ]);
      expect(changed.ok).toBe(true);
      expect(await accountOf()).toBe(answer.ok ? account.id : null);
    }
  });

  it("leaves no address in the trail", async () => {
    const entries = await scratch.root<{ text: string }[]>`
      select row_to_json(e)::text as text from audit_entry e where act = 'account.emailChanged'`;
    expect(entries.length).toBeGreaterThan(2);
    expect(entries.map(({ text }) => text).join()).not.toContain("@");
  });
});
