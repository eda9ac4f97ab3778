import { describe, expect, it } from "vitest";
import { publishStatement } from "~/domain/statements/publish-statement.server";
import {
  takePartyStand,
  withdrawForParty,
  withdrawPartyStand,
} from "~/domain/statements/stands/statement-stands.server";
import { acceptedValue as value } from "../../../../tests/support/accepted-value";
import { councilAuthority } from "../../../../tests/support/authorities";
import { addSubstitute, type SeatedParty, seatParty } from "../../../../tests/support/seated-parties";
import { council, statementsAtWork, type Voice } from "../../../../tests/support/statements-at-work";

const { scratch, parties, token, convenor, speaker, page, drafted, opened, answer, adopted } =
  statementsAtWork();

describe("a party's stand", () => {
  it("is added to, never replaced, when the party changes it", async () => {
    const { id, fingerprint } = await opened();
    await value(answer(parties.kluster, id, fingerprint, "abstains"));
    await value(answer(parties.kluster, id, fingerprint, "dissents", "Frivilligt för små företag."));
    const party = (await page(id)).parties[0];
    expect(party).toMatchObject({ position: "dissents", current: { text: "Frivilligt för små företag." } });
    expect(party?.earlier.map(({ kind }) => kind)).toEqual(["abstains"]);
  });

  it("is not given over a colleague's that was not read; once read, it is", async () => {
    const { id, fingerprint } = await opened();
    const mandate = await addSubstitute(scratch.root, council, parties.kluster);
    const colleague = councilAuthority<Voice>(scratch.platform, council, {
      role: "substitute",
      name: "Bo Ersättare",
      mandate,
    });
    const give = (voice: typeof colleague, kind: "abstains" | "behind", readStand: string) =>
      takePartyStand(voice, token(), {
        statementId: id,
        kind,
        text: "",
        readFingerprint: fingerprint,
        readStand,
      });
    const outcomes = await Promise.all([
      give(speaker(parties.kluster), "behind", ""),
      give(colleague, "abstains", ""),
    ]);
    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
    expect(outcomes.find(({ ok }) => !ok)).toMatchObject({ reason: "answeredMeanwhile" });
    const { current, earlier } = (await page(id)).parties[0] ?? {};
    expect(earlier).toEqual([]);
    const other = current?.kind === "behind" ? ("abstains" as const) : ("behind" as const);
    await value(give(colleague, other, current?.id ?? ""));
    expect((await page(id)).parties[0]).toMatchObject({ position: other, earlier: [{ id: current?.id }] });
  });

  it.each(["behind-with-reservation", "dissents"] as const)("needs a text when it is %s", async (kind) => {
    const { id, fingerprint } = await opened();
    expect(await answer(parties.kluster, id, fingerprint, kind, "  ")).toMatchObject({
      reason: "standTextMissing",
    });
  });

  it("is not taken on another text than the one that was read", async () => {
    const { id } = await opened();
    expect(await answer(parties.kluster, id, "0".repeat(64))).toMatchObject({
      ok: false,
      reason: "otherText",
    });
  });

  it("can't be given by the convenor, by a co-opted party, or by a mandate that has ended", async () => {
    const { id, fingerprint } = await opened();
    const read = { readFingerprint: fingerprint, readStand: "" };
    const stand = { statementId: id, kind: "behind" as const, text: "", ...read };
    const asConvenor = councilAuthority<Voice>(scratch.platform, council);
    expect(await takePartyStand(asConvenor, token(), stand)).toMatchObject({ reason: "onlyParties" });
    const coOpted = councilAuthority<"stand:take">(scratch.platform, council, {
      role: "co-opted",
      mandate: parties.adjungerad.mandate,
    });
    expect(await takePartyStand(coOpted, token(), stand)).toMatchObject({ reason: "coOptedTakesNoStand" });
    expect(await takePartyStand(speaker(parties.adjungerad), token(), stand)).toMatchObject({
      reason: "mandateEnded",
    });
    expect(await takePartyStand(speaker(parties.fack), token(), stand)).toMatchObject({
      reason: "mandateEnded",
    });
  });

  it("can't be given on a draft or after adoption", async () => {
    const draft = await drafted();
    expect(await answer(parties.kluster, draft, "0".repeat(64))).toMatchObject({
      reason: "notOpenForStands",
    });
    const { id } = await adopted();
    const { fingerprint } = await page(id);
    expect(await answer(parties.kluster, id, fingerprint ?? "", "abstains")).toMatchObject({
      reason: "notOpenForStands",
    });
  });

  it("can be taken back by another person of the party, with the reason and who", async () => {
    const { id, fingerprint } = await opened();
    const { id: standId } = await value(answer(parties.kluster, id, fingerprint));
    const mandate = await addSubstitute(scratch.root, council, parties.kluster);
    const other = councilAuthority<Voice>(scratch.platform, council, {
      role: "substitute",
      name: "Bo Ersättare",
      mandate,
    });
    const why = "Styrelsen har ändrat sig.";
    await value(withdrawPartyStand(other, token(), { statementId: id, standId, why }));
    const party = (await page(id)).parties[0];
    expect(party).toMatchObject({
      position: "withdrawn",
      current: { givenBy: "Anna Exempel", withdrawnBy: "Bo Ersättare", withdrawnWhy: why },
    });
    const twice = await withdrawPartyStand(other, token(), { statementId: id, standId, why });
    expect(twice).toMatchObject({ ok: false, reason: "alreadyWithdrawn" });
  });

  it("can't be taken back by another party, or without a reason", async () => {
    const { id, fingerprint } = await opened();
    const { id: standId } = await value(answer(parties.kluster, id, fingerprint));
    const withdraw = (party: SeatedParty, why: string) =>
      withdrawPartyStand(speaker(party), token(), { statementId: id, standId, why });
    expect(await withdraw(parties.skola, "Fel part")).toMatchObject({ ok: false, reason: "onlyOwnParty" });
    expect(await withdraw(parties.kluster, " ")).toMatchObject({
      ok: false,
      reason: "withdrawalReasonMissing",
    });
  });
});

describe("a stand of a party that nobody speaks for", () => {
  const why = "Vi har lämnat rådet och står inte längre bakom texten.";

  async function leftBehind() {
    const party = await seatParty(scratch.root, council, { name: "Lämnar rådet AB", email: "l@example.org" });
    const { id, fingerprint } = await opened();
    await value(answer(parties.kluster, id, fingerprint));
    const { id: standId } = await value(answer(party, id, fingerprint));
    return { party, id, standId };
  }
  const leave = async (party: SeatedParty) => {
    await scratch.root`update representation set valid_to = '2026-11-20' where holding_id = ${party.holdingId}`;
    await scratch.root`update seat_holding set valid_to = '2026-11-20' where id = ${party.holdingId}`;
  };

  it("is withdrawn by the convenor on the word of someone at the party, and the trail keeps both", async () => {
    const { party, id, standId } = await leftBehind();
    const form = { statementId: id, standId, why, onWordOf: "Maria Exempel, vd" };
    expect((await page(id)).withdrawable).toEqual([]);
    expect(await withdrawForParty(convenor(), token(), form)).toMatchObject({
      reason: "partySpeaksForItself",
    });
    await leave(party);
    expect((await page(id)).withdrawable).toMatchObject([{ organisationId: party.organisationId }]);
    expect(await withdrawForParty(convenor(), token(), { ...form, onWordOf: " " })).toMatchObject({
      reason: "authoriserMissing",
    });
    await value(withdrawForParty(convenor(), token(), form));
    const after = await page(id);
    expect(after.withdrawable).toEqual([]);
    expect(after.others).toMatchObject([
      { partyName: "Lämnar rådet AB", withdrawnWhy: why, withdrawnOnWordOf: "Maria Exempel, vd" },
    ]);
    const [trail] = await scratch.root`
      select act, actor_role as role, after from audit_entry where subject_id = ${id} order by seq desc limit 1`;
    expect(trail).toMatchObject({
      act: "statements.standWithdrawnOnWord",
      role: "convenor",
      after: { party: "Lämnar rådet AB", why, onWordOf: "Maria Exempel, vd" },
    });
    expect(await withdrawForParty(convenor(), token(), form)).toMatchObject({ reason: "alreadyWithdrawn" });
  });

  it("can no longer be withdrawn by the mandate that has ended", async () => {
    const { party, id, standId } = await leftBehind();
    await leave(party);
    const form = { statementId: id, standId, why };
    expect(await withdrawPartyStand(speaker(party), token(), form)).toMatchObject({ reason: "mandateEnded" });
  });
});

describe("a statement that nobody stands behind any longer", () => {
  it("is not published, and its number is not taken", async () => {
    const { id, version } = await adopted();
    const shown = (await page(id)).parties;
    const { organisationId } = parties.kluster;
    const standId = shown.find((party) => party.organisationId === organisationId)?.current?.id;
    await value(
      withdrawPartyStand(speaker(parties.kluster), token(), {
        statementId: id,
        standId: standId ?? "",
        why: "Nej.",
      }),
    );
    const numbers = () => scratch.root`select last from number_sequence where council_id = ${council}`;
    const before = await numbers();
    expect((await page(id)).may.publish).toMatchObject({ may: false, reason: "nobodyBehind" });
    const { stands: readStands } = (await page(id)).marks;
    expect(await publishStatement(convenor(), token(), { id, version, readStands })).toMatchObject({
      reason: "nobodyBehind",
    });
    expect(await numbers()).toEqual(before);
  });
});
