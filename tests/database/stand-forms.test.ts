import { beforeAll, describe, expect, it } from "vitest";
import { adoptStatement } from "~/domain/statements/adopt-statement.server";
import { saveStatementText } from "~/domain/statements/save-statement.server";
import { withdrawForParty, withdrawPartyStand } from "~/domain/statements/stands/statement-stands.server";
import { localDate } from "~/kernel/local-date";
import { resources } from "~/platform/i18n/resources";
import { acceptedValue as value } from "../support/accepted-value";
import { httpClient } from "../support/http-client";
import { openForm } from "../support/open-form";
import { seatParty } from "../support/seated-parties";
import { signIn } from "../support/sign-in";
import { council, input, statementsAtWork } from "../support/statements-at-work";

const { scratch, parties, token, convenor, speaker, page, opened, answer } = statementsAtWork();
const client = httpClient(scratch);
const { reasons, staleTitle, unsent } = resources.sv.statements;

let anna = "";
let bo = "";
beforeAll(async () => {
  const signInAt = async (email: string, name: string) => {
    const { accountId, cookie } = await signIn(scratch.platform, [], name);
    await scratch.root`update person set account_id = ${accountId} where email = ${email}`;
    return cookie;
  };
  anna = await signInAt("kluster@example.org", "Anna Exempel");
  bo = await signInAt("ersattare@example.org", "Bo Exempel");
});

/** Fordonskluster Väst has two who speak for it; each may have a page of the statement open. */
const opens = (cookie: string, id: string, below: string) =>
  openForm(client, `/${council}/arbetsyta/uttalanden/${id}/${below}`, cookie);
const own = async (id: string) => {
  const { organisationId } = parties.kluster;
  return (await page(id)).parties.find((party) => party.organisationId === organisationId);
};
const words = "Om de små företagen undantas.";
const reserved = { kind: "behind-with-reservation", text: words };

describe("the page on which a party answers", () => {
  it("does not let a colleague's answer be passed over unread, and shows both", async () => {
    const { id } = await opened();
    const [hers, his] = [await opens(anna, id, "svara"), await opens(bo, id, "svara")];
    expect(await hers.press(reserved)).toBe(303);
    expect(await his.press({ kind: "dissents", text: "" }), "without words").toBe(422);
    expect(await his.press({ kind: "dissents", text: "Vi är emot." })).toBe(409);
    expect(await own(id)).toMatchObject({ position: "behind-with-reservation", earlier: [] });
    expect(his.text()).toContain("Anna Exempel svarade för Fordonskluster Väst 23 november 2026 kl. 10.00");
    expect(his.text()).toContain(words);
    expect(his.text()).toContain("Vi är emot.");
    expect(await his.press({ kind: "dissents", text: "Vi är emot." }), "knowingly").toBe(303);
    expect(await own(id)).toMatchObject({ position: "dissents", earlier: [{ text: words }] });
  });

  it("does not let an answer pass over that a colleague took one back", async () => {
    const { id, fingerprint } = await opened();
    const { id: standId } = await value(answer(parties.kluster, id, fingerprint));
    const form = await opens(bo, id, "svara");
    const why = "Styrelsen säger nej.";
    await value(withdrawPartyStand(speaker(parties.kluster), token(), { statementId: id, standId, why }));
    expect(await form.press(reserved)).toBe(409);
    expect(form.text()).toContain(why);
    expect(await form.press(reserved)).toBe(303);
  });

  it("takes the answer to the text that was read, and to a new one only when it has been told of", async () => {
    const { id, fingerprint, version } = await opened();
    const form = await opens(anna, id, "svara");
    const changed = { ...input, body: "En helt annan text." };
    await value(saveStatementText(convenor(), token(), { id, version, input: changed }));
    expect(await form.press({ ...reserved, text: "" })).toBe(422);
    expect(await form.press(reserved)).toBe(409);
    expect(await own(id)).toMatchObject({ current: null });
    expect(form.text()).toContain(staleTitle);
    expect(form.text()).toContain(reasons.otherText);
    expect(form.text()).toContain("En helt annan text.");
    expect(form.text()).toContain(words);
    expect(await form.press(reserved)).toBe(303);
    const { current } = (await own(id)) ?? {};
    expect(current?.fingerprint).not.toBe(fingerprint);
    expect(current?.fingerprint).toBe((await page(id)).fingerprint);
  });

  it("shows what was written when the text was adopted meanwhile", async () => {
    const { id, fingerprint, version } = await opened();
    const form = await opens(anna, id, "svara");
    await value(answer(parties.skola, id, fingerprint));
    const read = { id, version, readStands: (await page(id)).marks.stands };
    const adoptedOn = localDate("2026-11-23");
    await value(adoptStatement(convenor(), token(), { ...read, decision: "Möte", adoptedOn }));
    expect(await form.press(reserved)).toBe(422);
    for (const shown of [
      reasons.notOpenForStands,
      unsent,
      words,
      resources.sv.statements.stand["behind-with-reservation"],
    ]) {
      expect(form.text()).toContain(shown);
    }
  });
});

describe("the page on which a party takes its answer back", () => {
  const why = "Vi har fått nya uppgifter.";
  const behind = async () => {
    const { id, fingerprint, version } = await opened();
    const { id: standId } = await value(answer(parties.kluster, id, fingerprint));
    return { id, fingerprint, standId, version };
  };

  it("takes back the answer that was read and not a colleague's later one, also without a reason at first", async () => {
    const { id, fingerprint } = await behind();
    const form = await opens(bo, id, "ta-tillbaka");
    await value(answer(parties.kluster, id, fingerprint, "dissents", "Vi är emot."));
    expect(await form.press({ why: "" })).toBe(422);
    expect(await form.press({ why })).toBe(409);
    expect(await own(id)).toMatchObject({ position: "dissents" });
    expect(form.text()).toContain(reasons.standReplaced);
    expect(form.text()).toContain("Vi är emot.");
    expect(form.text()).toContain(why);
    expect(await form.press({ why })).toBe(303);
    expect(await own(id)).toMatchObject({ position: "withdrawn", current: { withdrawnWhy: why } });
  });

  it("shows what was written when a colleague took it back first", async () => {
    const { id, standId } = await behind();
    const form = await opens(bo, id, "ta-tillbaka");
    const hers = { statementId: id, standId, why: "Hennes skäl." };
    await value(withdrawPartyStand(speaker(parties.kluster), token(), hers));
    expect(await form.press({ why })).toBe(409);
    for (const shown of [reasons.alreadyWithdrawn, unsent, why]) expect(form.text()).toContain(shown);
    expect(await own(id)).toMatchObject({ current: { withdrawnWhy: "Hennes skäl." } });
  });

  it("shows what was written when the answer belongs to an earlier text by then", async () => {
    const { id, version } = await behind();
    const form = await opens(bo, id, "ta-tillbaka");
    const changed = { ...input, body: "En helt annan text." };
    await value(saveStatementText(convenor(), token(), { id, version, input: changed }));
    const long = "Skälen är många. ".repeat(120);
    expect(await form.press({ why: long })).toBe(422);
    for (const shown of [reasons.noAnswer, unsent, long.trim()]) expect(form.text()).toContain(shown);
  });

  it("shows the convenor what was written when another had noted it first", async () => {
    const party = await seatParty(scratch.root, council, { name: "Lämnar AB", email: "lamnar@example.org" });
    const { id, fingerprint } = await opened();
    const { id: standId } = await value(answer(party, id, fingerprint));
    await scratch.root`update representation set valid_to = '2026-11-20' where holding_id = ${party.holdingId}`;
    const her = (await signIn(scratch.platform, [{ role: "convenor", council }], "Clara Exempel")).cookie;
    const form = await opens(her, id, `ta-tillbaka-for-part?part=${party.organisationId}`);
    const first = { statementId: id, standId, why: "Först.", onWordOf: "Dan Exempel, vd" };
    expect(await form.press({ why, onWordOf: "" })).toBe(422);
    await value(withdrawForParty(convenor(), token(), first));
    expect(await form.press({ why, onWordOf: "Eva Exempel, ordförande" })).toBe(409);
    for (const shown of [reasons.alreadyWithdrawn, unsent, why, "Eva Exempel, ordförande"]) {
      expect(form.text()).toContain(shown);
    }
  });
});
