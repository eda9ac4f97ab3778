import { describe, expect, it } from "vitest";
import { correctPerson } from "~/domain/parties/mandates/correct-person.server";
import { personPage } from "~/domain/parties/mandates/person-page.server";
import { replaceRepresentative } from "~/domain/parties/mandates/replace-representative.server";
import { newId } from "~/kernel/ids";
import { localDate } from "~/kernel/local-date";
import { done } from "~/kernel/outcome";
import type { Platform } from "~/platform/http/platform";
import { councilAuthority } from "../../../tests/support/authorities";
import { valueIn } from "../../../tests/support/outcomes";
import { scratchDatabase } from "../../../tests/support/scratch-database";
import { seatParty } from "../../../tests/support/seated-parties";
import { anAccount, deskOf, lettersTo } from "../../../tests/support/sign-in-desk";
import { waitingForLocks } from "../../../tests/support/waiting-for-locks";
import { acceptInvitation } from "./accept-invitation.server";
import { findInvitation } from "./find-invitation.server";
import { invitePerson } from "./invite-person.server";
import { revokeInvitation } from "./revoke-invitation.server";

const scratch = scratchDatabase();

async function aPerson(council: string, email: string | null = `${newId()}@provadress.se`) {
  const id = newId();
  await scratch.root`
    insert into person (council_id, id, name, email) values (${council}, ${id}, 'Rut Representant', ${email})`;
  return { id, email: email ?? "" };
}

const convenor = (council: string) =>
  councilAuthority<"invitation:send" | "person:edit">(scratch.platform, council, {
    name: "Siv Sammankallande",
  });

/** Invites a new person of the council; returns them with the key of the letter. */
async function invited(council = "skaraborg", address?: string) {
  const person = await aPerson(council, address);
  const outcome = await invitePerson(convenor(council), newId(), { personId: person.id });
  if (!outcome.ok) throw new Error(outcome.reason);
  const [letter] = await lettersTo(scratch, person.email);
  return { ...person, letter, key: letter?.key ?? "" };
}

const waiting = (count: number) => waitingForLocks(scratch.root, count);

const accept = async (key: string, platform: Platform = scratch.platform) =>
  acceptInvitation(await deskOf(platform), key);

describe("an invitation", () => {
  it("goes out in the council's name, and makes the account when it is accepted", async () => {
    const { platform, root } = scratch;
    const { id, email, key, letter } = await invited();
    expect(letter?.subject).toContain("Kompetensråd Skaraborg");
    expect(letter?.text).toContain("Siv Sammankallande");
    expect(letter?.council).toBe("skaraborg");
    expect(await root`select 1 from identity.account where email = ${email}`).toHaveLength(0);
    expect(await findInvitation(platform, key)).toMatchObject({ council: "skaraborg", email });
    const entered = await accept(key);
    if (!entered.ok) throw new Error(entered.reason);
    expect(entered.value.next).toBe("/konto/valkommen");
    const { signedIn } = await deskOf(platform, { cookie: entered.value.cookies[0] });
    const [person] = await root`select account_id, version from person where id = ${id}`;
    expect(person).toEqual({ account_id: signedIn?.account.id, version: 2 });
    expect(
      await root`select 1 from invitation where person_id = ${id} and accepted_at is not null`,
    ).toHaveLength(1);
    expect(await accept(key)).toMatchObject({ reason: "linkGone" });
  });

  it("is said to be sent when its letter has gone, and not before", async () => {
    const { platform, root } = scratch;
    const reader = councilAuthority<"person:read">(platform, "skaraborg");
    const { id } = await aPerson("skaraborg");
    const letter = async () => (await personPage(reader, id)).invitation?.letter;
    expect(await letter()).toBeUndefined();
    for (const sent of [false, true]) {
      valueIn(await invitePerson(convenor("skaraborg"), newId(), { personId: id }));
      expect(await letter()).toBe("waiting");
      const ofLatest = root`id = (select id from letter where to_address = (select email from person where id = ${id})
        order by queued_at desc, id desc limit 1)`;
      await root`update letter set attempts = 10 where ${ofLatest}`;
      expect(await letter()).toBe("failed");
      if (sent) await root`update letter set sent_at = now() where ${ofLatest}`;
    }
    expect(await letter()).toBe("sent");
    await root`delete from letter where to_address = (select email from person where id = ${id})`;
    expect(await letter(), "kept no longer").toBeNull();
  });

  it("is written in the language of the one who gets it, and leads to a page in that language", async () => {
    for (const [language, words, page] of [
      ["en", "Siv Sammankallande invites you", "/en/logga-in/inbjudan?nyckel="],
      ["sv", "Siv Sammankallande bjuder in dig", ":3000/logga-in/inbjudan?nyckel="],
    ] as const) {
      const { id, email } = await aPerson("skaraborg");
      await scratch.root`update person set language = ${language} where id = ${id}`;
      valueIn(await invitePerson(convenor("skaraborg"), newId(), { personId: id }));
      const [letter] = await lettersTo(scratch, email);
      expect(letter?.text).toContain(words);
      expect(letter?.text).toContain(page);
    }
  });

  it("keeps the hash of its key only", async () => {
    const { key } = await invited();
    const rows = await scratch.root<{ row: string }[]>`
      select row_to_json(i)::text as row from invitation i union all
      select row_to_json(e)::text from audit_entry e union all
      select row_to_json(f)::text from form_token f`;
    expect(rows.map(({ row }) => row).join()).not.toContain(key);
  });

  it("ties the person to the account that the address already has", async () => {
    const { platform, root } = scratch;
    const account = await anAccount(platform);
    for (const council of ["skaraborg", "boras"]) {
      const { id, key } = await invited(council, account.email);
      expect((await accept(key)).ok).toBe(true);
      const [person] = await root`select account_id from person where id = ${id}`;
      expect(person?.account_id).toBe(account.id);
    }
    expect(await root`select 1 from identity.account where email = ${account.email}`).toHaveLength(1);
  });

  it("is replaced by a new one, and can be taken back", async () => {
    const first = await invited();
    await invitePerson(convenor("skaraborg"), newId(), { personId: first.id });
    const keys = (await lettersTo(scratch, first.email)).map(({ key }) => key);
    const second = keys.find((key) => key !== first.key) ?? "";
    expect(await accept(first.key)).toMatchObject({ reason: "linkGone" });
    const found = await findInvitation(scratch.platform, second);
    const revoke = () => revokeInvitation(convenor("skaraborg"), newId(), { invitationId: found?.id ?? "" });
    expect((await revoke()).ok).toBe(true);
    expect(await accept(second)).toMatchObject({ reason: "linkGone" });
    expect(await revoke()).toMatchObject({ reason: "inviteGone" });
  });

  it("is not taken back once it is answered", async () => {
    const { key } = await invited();
    const found = await findInvitation(scratch.platform, key);
    expect((await accept(key)).ok).toBe(true);
    const revoke = revokeInvitation(convenor("skaraborg"), newId(), { invitationId: found?.id ?? "" });
    expect(await revoke).toMatchObject({ reason: "inviteAnswered" });
  });

  it("stops working when the person's address is corrected, and a new one goes to the right one", async () => {
    const { id, email, key } = await invited();
    const by = convenor("skaraborg");
    const right = `ratt.${email}`;
    const contact = {
      personId: id,
      name: "Rut Rättad",
      phone: null,
      shownInPublic: false,
      shownReason: null,
    };
    const correct = (version: number, to: string | null) =>
      correctPerson(by, newId(), { ...contact, email: to, version });
    expect(await correct(1, email.toUpperCase()), "the same address").toEqual(done({ uninvited: false }));
    expect(await findInvitation(scratch.platform, key)).not.toBeNull();
    expect(await correct(2, right)).toEqual(done({ uninvited: true }));
    expect(await accept(key)).toMatchObject({ reason: "linkGone" });
    expect(valueIn(await invitePerson(by, newId(), { personId: id }))).toBe(right);
    const [letter] = await lettersTo(scratch, right);
    expect(await correct(3, null)).toEqual(done({ uninvited: true }));
    expect(await accept(letter?.key ?? "")).toMatchObject({ reason: "linkGone" });
    const trail = await scratch.root`
      select 1 from audit_entry where act = 'account.invitationRevoked' and subject_id = ${id}`;
    expect(trail).toHaveLength(2);
  });

  it("is either accepted or taken back when its person is corrected at the same moment", async () => {
    for (let turn = 0; turn < 4; turn++) {
      const { id, email, key } = await invited();
      const contact = { personId: id, name: "Rut", phone: null, shownInPublic: false, shownReason: null };
      const [accepted, corrected] = await Promise.all([
        accept(key),
        correctPerson(convenor("skaraborg"), newId(), { ...contact, email: `ratt.${email}`, version: 1 }),
      ]);
      if (accepted.ok) expect(corrected).toMatchObject({ reason: "changedMeanwhile" });
      else expect(corrected).toEqual(done({ uninvited: true }));
    }
  });

  it("goes out, is answered or taken back while its person takes over a mandate, whichever comes first", async () => {
    const { root, platform } = scratch;
    const takeOver = async (personId: string) => {
      const party = await seatParty(root, "skaraborg", { name: `Part ${personId}`, email: null });
      const input = { representationId: party.mandate.representationId, version: 1, person: { personId } };
      const days = { validFrom: localDate("2026-12-01"), appointedBy: null };
      return () => replaceRepresentative(convenor("skaraborg"), newId(), { ...input, ...days });
    };
    const send = async () => {
      const { id } = await aPerson("skaraborg");
      return { id, act: () => invitePerson(convenor("skaraborg"), newId(), { personId: id }) };
    };
    const answer = async () => {
      const { id, key } = await invited();
      return { id, act: () => accept(key) };
    };
    const takeBack = async () => {
      const { id, key } = await invited();
      const found = await findInvitation(platform, key);
      const input = { invitationId: found?.id ?? "" };
      return { id, act: () => revokeInvitation(convenor("skaraborg"), newId(), input) };
    };
    for (const prepare of [send, answer, takeBack]) {
      for (const turned of [false, true]) {
        const { id, act } = await prepare();
        const acts: (() => Promise<{ ok: boolean }>)[] = [await takeOver(id), act];
        const [first, second] = turned ? acts.reverse() : acts;
        const answers = await root.begin(async (sql) => {
          await sql`select pg_advisory_xact_lock(hashtextextended('audit:skaraborg', 0))::text`;
          const begun = [first?.()];
          await waiting(1);
          begun.push(second?.());
          await waiting(2);
          return { both: Promise.all(begun) };
        });
        expect(await answers.both, `${prepare.name} ${turned}`).toMatchObject([{ ok: true }, { ok: true }]);
      }
    }
  });

  it("ends after fourteen days", async () => {
    const { key } = await invited();
    const at = new Date(scratch.platform.clock.now().getTime() + 14 * 86_400_000);
    expect(await accept(key, { ...scratch.platform, clock: { now: () => at } })).toMatchObject({
      reason: "linkGone",
    });
  });

  it("is accepted by one of two clicks at the same time, with one account", async () => {
    const { key, email } = await invited();
    const answers = await Promise.all([accept(key), accept(key)]);
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
    expect(await scratch.root`select 1 from identity.account where email = ${email}`).toHaveLength(1);
  });

  it("is sent once by a form that comes twice", async () => {
    const person = await aPerson("skaraborg");
    const token = newId();
    const send = () => invitePerson(convenor("skaraborg"), token, { personId: person.id });
    expect(await Promise.all([send(), send()])).toEqual([
      { ok: true, value: person.email },
      { ok: true, value: person.email },
    ]);
    expect(await lettersTo(scratch, person.email)).toHaveLength(1);
  });

  it("needs an address, and nobody is invited who has an account", async () => {
    const without = await aPerson("skaraborg", null);
    const by = convenor("skaraborg");
    expect(await invitePerson(by, newId(), { personId: without.id })).toMatchObject({
      reason: "inviteEmailMissing",
    });
    const { id, key } = await invited();
    await accept(key);
    expect(await invitePerson(by, newId(), { personId: id })).toMatchObject({ reason: "inviteHasAccount" });
  });

  it("can't reach another council's person or invitation", async () => {
    const { id, key } = await invited("boras");
    const by = convenor("skaraborg");
    await expect(invitePerson(by, newId(), { personId: id })).rejects.toMatchObject({ status: 404 });
    const found = await findInvitation(scratch.platform, key);
    const revoke = revokeInvitation(by, newId(), { invitationId: found?.id ?? "" });
    await expect(revoke).rejects.toMatchObject({ status: 404 });
    expect((await accept(key)).ok).toBe(true);
  });

  it("lets nobody in whose account the operator has closed", async () => {
    const { root, platform } = scratch;
    const { id, email } = await anAccount(platform);
    await root`update identity.account set disabled_at = now() where id = ${id}`;
    const { key } = await invited("skaraborg", email);
    expect(await accept(key)).toMatchObject({ reason: "linkGone" });
  });
});
