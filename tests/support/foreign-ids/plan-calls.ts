import { adoptPlan } from "~/domain/plans/adoption/adopt-plan.server";
import { adoptionPage } from "~/domain/plans/adoption/adoption-page.server";
import { closePlan } from "~/domain/plans/adoption/close-plan.server";
import { partsOnDay } from "~/domain/plans/adoption/parts-on-day.server";
import { askStatus } from "~/domain/plans/asking/ask-status.server";
import { linkedMeasure } from "~/domain/plans/asking/linked-measure.server";
import { revokeStatusLink } from "~/domain/plans/asking/revoke-status-link.server";
import { statusAsking } from "~/domain/plans/asking/status-asking.server";
import { movePart, removeFromDraft } from "~/domain/plans/draft/arrange-draft.server";
import { changePlan, discardDraft } from "~/domain/plans/draft/change-plan.server";
import { draftArea, draftGoal, draftMeasure, draftVersions } from "~/domain/plans/draft/draft-part.server";
import { addArea, changeArea } from "~/domain/plans/draft/edit-area.server";
import { addGoal, changeGoal } from "~/domain/plans/draft/edit-goal.server";
import { addMeasure, changeMeasure } from "~/domain/plans/draft/edit-measure.server";
import { findPart } from "~/domain/plans/draft/find-part.server";
import { areAreasNamed } from "~/domain/plans/draft/plan-order-store.server";
import { loadParts } from "~/domain/plans/draft/plan-parts-store.server";
import { removedPart } from "~/domain/plans/draft/removed-part.server";
import { startPlan } from "~/domain/plans/draft/start-plan.server";
import { exportPlan } from "~/domain/plans/export-plan.server";
import { changeContact } from "~/domain/plans/follow-up/change-contact.server";
import { loadFollowedMeasure } from "~/domain/plans/follow-up/follow-up-store.server";
import { handOverMeasure } from "~/domain/plans/follow-up/hand-over-measure.server";
import { pauseReminders } from "~/domain/plans/follow-up/pause-reminders.server";
import { measuresLeftOpen } from "~/domain/plans/follow-up/plan-progress-store.server";
import { reportStatus } from "~/domain/plans/follow-up/report-status.server";
import { measurePage } from "~/domain/plans/measure-page.server";
import { measureFields } from "~/domain/plans/part-fields";
import { planPage } from "~/domain/plans/plan-page.server";
import { planSheet } from "~/domain/plans/plan-sheet.server";
import { loadPlan } from "~/domain/plans/plan-store.server";
import { planVersions } from "~/domain/plans/plan-versions.server";
import { partyChoices } from "~/domain/plans/seated-parties.server";
import { localDate } from "~/kernel/local-date";
import { blank } from "~/kernel/written-fields";
import type { Calls } from "./asking";
import type { Ids } from "./own-ids";

const day = localDate("2026-11-23");
/** No row has this version. */
const version = -1;
const period = { periodFrom: localDate("2027-01-01"), periodTo: localDate("2028-01-01") };
const reading = { interval: 90, language: "sv" } as const;
const words = { header: String, saidBy: String, state: String };
const area = { title: "Ett område", description: "", strategyNodes: [], categories: [] };
const measureIn = (ids: Ids) => ({
  ...{ ...blank(measureFields), title: "En åtgärd", ...period },
  ...{ areaId: ids.area, goalId: null, responsibleHoldingId: ids.holding, contributorHoldingIds: [] },
});

export const planCalls: Calls = {
  planPage: ({ followedPlan }, { by }) => planPage(by(), followedPlan, day, reading),
  planSheet: ({ followedPlan }, { by }) => planSheet(by(), followedPlan, { day, ...reading }, words),
  exportPlan: ({ followedPlan }, { by }) => exportPlan(by(), "csv", followedPlan, { day, ...reading }, words),
  partsOnDay: ({ followedPlan }, { by }) => partsOnDay(by(), followedPlan, day),
  planVersions: ({ followedPlan }, { by }) => planVersions(by(), followedPlan),
  measurePage: ({ followedPlan: planId }, { by }) =>
    measurePage(by<"plan:read">(), { number: "1.1", planId }, day, reading),
  adoptionPage: ({ plan }, { by }) => adoptionPage(by(), plan, day),
  draftArea: (ids, { by }) => draftArea(by(), ids.plan, ids.area),
  draftGoal: (ids, { by }) => draftGoal(by(), ids.plan, ids.goal),
  draftMeasure: (ids, { by }) => draftMeasure(by(), ids.plan, ids.measure),
  draftVersions: ({ plan }, { by }) => draftVersions(by(), plan),
  partyChoices: async ({ leftHolding }, { by }) =>
    (await partyChoices(by(), { from: day, to: null }, [leftHolding])).filter(
      ({ holdingId }) => holdingId === leftHolding,
    ),

  startPlan: ({ followedPlan: copyFrom }, { by, token }) =>
    startPlan(by(), token(), { title: "Nästa plan", ...period, copyFrom }),
  changePlan: ({ plan }, { by, token }) =>
    changePlan(by(), token(), plan, version, { title: "En plan", ...period }),
  discardDraft: ({ plan }, { by, token }) => discardDraft(by(), token(), plan, ""),
  adoptPlan: ({ plan }, { by, token }) =>
    adoptPlan(by(), token(), plan, version, { decision: "§ 1", adoptedOn: day, read: "" }),
  closePlan: ({ followedPlan }, { by, token }) => closePlan(by(), token(), followedPlan, version),
  addArea: ({ plan }, { by, token }) => addArea(by(), token(), plan, area),
  changeArea: (ids, { by, token }) =>
    changeArea(by(), token(), { planId: ids.plan, areaId: ids.area }, version, area),
  addGoal: (ids, { by, token }) => addGoal(by(), token(), ids.plan, { text: "Ett mål", areaId: ids.area }),
  changeGoal: (ids, { by, token }) =>
    changeGoal(by(), token(), { planId: ids.plan, goalId: ids.goal }, version, {
      text: "Mål",
      areaId: ids.area,
    }),
  addMeasure: (ids, { by, token }) => addMeasure(by(), token(), ids.plan, measureIn(ids)),
  changeMeasure: (ids, { by, token }) =>
    changeMeasure(by(), token(), { planId: ids.plan, measureId: ids.measure }, version, measureIn(ids)),
  movePart: (ids, { by, token }) =>
    movePart(by(), token(), { planId: ids.plan, kind: "area", id: ids.area }, -1, "up"),
  removeFromDraft: (ids, { by, token }) =>
    removeFromDraft(by(), token(), { planId: ids.plan, kind: "measure", id: ids.measure }, version),
  reportStatus: ({ followedMeasure }, { by, token }) =>
    reportStatus(by<"status:report-on-behalf">(), token(), followedMeasure, version, {
      unchanged: true,
      note: "",
    }),
  handOverMeasure: ({ followedMeasure, holding: toHoldingId }, { by, token }) =>
    handOverMeasure(by(), token(), followedMeasure, version, { toHoldingId, onDate: day, reason: "" }),
  askStatus: ({ followedMeasure: measureId }, { by, token }) =>
    askStatus(by(), token(), { measureId, readLetters: "", readReceivers: "" }),
  statusAsking: async ({ followedMeasure: id }, { by }) => {
    const { letters, links } = await statusAsking(by(), { id, organisationId: null, responsible: null });
    return letters ?? links;
  },
  linkedMeasure: ({ followedMeasure }, { by }) => linkedMeasure(by(), followedMeasure, reading),
  revokeStatusLink: ({ followedMeasure: measureId, statusLink: linkId }, { by, token }) =>
    revokeStatusLink(by(), token(), { measureId, linkId }),
  changeContact: ({ followedMeasure }, { by, token }) =>
    changeContact(by(), token(), followedMeasure, version, "Kim Exempel"),
  pauseReminders: ({ followedMeasure }, { by, token }) =>
    pauseReminders(by(), token(), followedMeasure, version, null),

  loadPlan: ({ plan }, { inside }) => inside((work) => loadPlan(work, plan)),
  loadParts: ({ plan }, { inside }) => inside((work) => loadParts(work, plan)),
  measuresLeftOpen: async ({ followedPlan }, { inside }) => [
    ...(await inside((work) => measuresLeftOpen(work, followedPlan))).keys(),
  ],
  loadFollowedMeasure: ({ followedMeasure }, { inside }) =>
    inside((work) => loadFollowedMeasure(work, followedMeasure)),
  areAreasNamed: ({ namedArea }, { inside }) => inside((work) => areAreasNamed(work, [namedArea])),
  findPart: ({ plan: planId, removedMeasure: id }, { inside }) =>
    inside((work) => findPart(work, "measure", [], { planId, id })),
  removedPart: ({ plan: planId, removedMeasure: id }, asking) =>
    asking.reading((sql) => removedPart(sql, "measure", { planId, id })),
};
