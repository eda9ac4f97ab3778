import { describe, expect, test } from "vitest";
import { standForm } from "~/domain/positions/stand-forms";
import { mayWithdrawStand } from "~/domain/positions/stand-policy";
import { type Actor, mandateRoles, type Role, roles } from "~/kernel/actor";
import { statementStages } from "./statement";
import { adoptStatementForm, statementForm } from "./statement-forms";
import {
  mayAdoptStatement,
  mayChangeText,
  mayDoWith,
  mayFreeze,
  mayPublish,
  mayReadStatement,
  mayRemind,
  mayTakeStand,
  mayWithdrawDraft,
} from "./statement-policy";

const mandate = { representationId: "r", holdingId: "h", organisationId: "o", partyName: "Part" };
const ofCouncil = (role: Role) => !["regional-analyst", "regional-lead", "operator"].includes(role);
const actor = (role: Role): Actor => ({
  accountId: "k",
  name: "Anna Exempel",
  role,
  councilId: ofCouncil(role) ? "skaraborg" : null,
  mandate: mandateRoles.some((one) => one === role) ? mandate : null,
});

describe.each(roles)("%s", (role) => {
  test.each(statementStages)("on a statement in stage %s", (stage) => {
    const isConvenor = role === "convenor";
    const isVoice = role === "representative" || role === "substitute";
    const isPrivate = stage === "draft" || stage === "withdrawn-draft";
    const statement = { stage };
    expect(mayReadStatement(actor(role), statement).may).toBe(
      isConvenor || stage === "published" || (ofCouncil(role) && !isPrivate),
    );
    expect(mayChangeText(actor(role), statement).may).toBe(
      isConvenor && stage !== "published" && stage !== "withdrawn-draft",
    );
    expect(mayFreeze(actor(role), statement).may).toBe(isConvenor && stage === "draft");
    expect(mayAdoptStatement(actor(role), statement).may).toBe(isConvenor && stage === "open-for-stands");
    expect(mayPublish(actor(role), statement).may).toBe(isConvenor && stage === "adopted");
    expect(mayWithdrawDraft(actor(role), statement).may).toBe(
      isConvenor && (stage === "draft" || stage === "open-for-stands"),
    );
    expect(mayTakeStand(actor(role), statement).may).toBe(isVoice && stage === "open-for-stands");
    expect(mayRemind(actor(role), statement).may).toBe(isConvenor && stage === "open-for-stands");
  });

  test.each(statementStages)("adopts and publishes only what someone stands behind, in stage %s", (stage) => {
    const nobody = mayDoWith(actor(role), { stage }, 0);
    const someone = mayDoWith(actor(role), { stage }, 1);
    for (const act of ["adopt", "publish"] as const) {
      expect(nobody[act].may).toBe(false);
      expect(nobody[act]).toMatchObject(someone[act].may ? { reason: "nobodyBehind" } : someone[act]);
    }
  });

  test("withdraws a stand only for their own party, once", () => {
    const isVoice = role === "representative" || role === "substitute";
    const stand = { organisationId: "o", withdrawnAt: null, partyName: "Part" };
    const other = { ...stand, organisationId: "other" };
    expect(mayWithdrawStand(actor(role), stand, true).may).toBe(isVoice);
    expect(mayWithdrawStand(actor(role), other, true).may).toBe(false);
    expect(mayWithdrawStand(actor(role), { ...stand, withdrawnAt: new Date() }, true).may).toBe(false);
    expect(mayWithdrawStand(actor(role), other, false).may).toBe(role === "convenor");
    expect(mayWithdrawStand(actor(role), { ...other, withdrawnAt: new Date() }, false).may).toBe(false);
  });
});

test("the forms give the key of the sentence for each field that is wrong", () => {
  const messages = (read: { error?: { issues: { message: string }[] } | undefined }) =>
    read.error?.issues.map(({ message }) => message);
  expect(messages(statementForm.safeParse({ title: "", body: "" }))).toEqual([
    "reasons.titleMissing",
    "reasons.textMissing",
  ]);
  expect(messages(standForm.safeParse({ kind: "dissents", readFingerprint: "0".repeat(64) }))).toEqual([
    "reasons.standTextMissing",
  ]);
  expect(messages(standForm.safeParse({ readFingerprint: "0" }))).toEqual([
    "reasons.standKindMissing",
    "reasons.otherText",
  ]);
  expect(messages(adoptStatementForm.safeParse({ decision: "Möte", adoptedOn: "i går" }))).toEqual([
    "reasons.dayWrong",
  ]);
});
