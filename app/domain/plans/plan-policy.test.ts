import { describe, expect, test } from "vitest";
import { type Actor, mandateRoles, type Role, roles } from "~/kernel/actor";
import { reportForm } from "./follow-up/report-forms";
import { planStages } from "./plan";
import { adoptionForm, measureForm } from "./plan-forms";
import {
  mayAdoptPlan,
  mayClosePlan,
  mayEditPlan,
  mayHandOver,
  mayReadPlan,
  mayReportOn,
  mayStartPlan,
} from "./plan-policy";

const mandate = { representationId: "r", holdingId: "h", organisationId: "o", partyName: "Part" };
const isVoice = (role: Role) => mandateRoles.some((one) => one === role);
const actor = (role: Role): Actor => ({
  accountId: "k",
  name: "Anna Exempel",
  role,
  councilId: "skaraborg",
  mandate: isVoice(role) ? mandate : null,
});

describe.each(roles)("%s", (role) => {
  test.each(planStages)("on a plan in stage %s", (stage) => {
    const isConvenor = role === "convenor";
    const own = { organisationId: "o", name: "Part", orphaned: false };
    const other = { ...own, organisationId: "other", name: "Annan" };
    expect(mayStartPlan(actor(role)).may).toBe(isConvenor);
    expect(mayReadPlan(actor(role), { stage }).may).toBe(true);
    expect(mayReadPlan({ ...actor(role), councilId: null }, { stage }).may).toBe(stage !== "draft");
    expect(mayAdoptPlan(actor(role), { stage }).may).toBe(isConvenor && stage === "draft");
    expect(mayEditPlan(actor(role), { stage }).may).toBe(isConvenor && stage === "draft");
    expect(mayClosePlan(actor(role), { stage }).may).toBe(isConvenor && stage === "adopted");
    expect(mayHandOver(actor(role), { stage }).may).toBe(isConvenor && stage === "adopted");
    expect(mayReportOn(actor(role), { stage }, own).may).toBe(
      (isConvenor || isVoice(role)) && stage === "adopted",
    );
    expect(mayReportOn(actor(role), { stage }, other).may).toBe(isConvenor && stage === "adopted");
    expect(mayReportOn(actor(role), { stage }, { ...own, orphaned: true }).may).toBe(false);
    expect(mayReportOn(actor(role), { stage }, { ...own, organisationId: null }).may).toBe(false);
  });
});

test("the forms give the key of the sentence for each field that is wrong", () => {
  const messages = (read: { error?: { issues: { message: string }[] } | undefined }) =>
    read.error?.issues.map(({ message }) => message);
  expect(messages(adoptionForm.safeParse({}))).toEqual([
    "reasons.decisionMissing",
    "reasons.adoptedOnMissing",
    "reasons.draftChanged",
  ]);
  const measureId = "00000000-0000-7000-8000-000000000002";
  expect(messages(reportForm.safeParse({ measureId, state: "hindered" }))).toEqual([
    "reasons.hindranceMissing",
    "reasons.helpNeededMissing",
  ]);
  expect(messages(reportForm.safeParse({ measureId, state: "done", progress: "101" }))).toEqual([
    "reasons.progressOutside",
  ]);
  expect(reportForm.parse({ measureId, state: "done", progress: "60 %" })).toMatchObject({
    measureId,
    said: { progress: 60 },
  });
  expect(
    measureForm.parse({
      title: "A",
      areaId: "00000000-0000-7000-8000-000000000001",
      from: "2026-01-01",
      lastDay: "2026-12-31",
      contributorHoldingIds: "x",
    }),
  ).toMatchObject({
    periodTo: "2027-01-01",
    contributorHoldingIds: ["x"],
    responsibleHoldingId: null,
  });
});
