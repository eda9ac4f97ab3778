import {
  drafted,
  emptySeat,
  followed,
  held,
  mandate,
  planIn,
  seat,
  standOn,
  statementIn,
  unseated,
  version,
} from "./crossing-rows";

/** A form of the workspace, filled as a visitor fills it, with the ids of one council's rows. */
export interface CrossingForm {
  /** File of the route. */
  file: string;
  /** Which of the route's acts it is. */
  act?: string;
  /**
   * One row of council $1. A column named as a parameter of the address fills that, `?name` goes into the query,
   * and the rest are fields; `{party}` is the organisation that the council's representative speaks for.
   */
  row: string;
  /** Hidden fields that are taken from the council's own page, such as marks of what it showed. */
  marks?: readonly string[];
  /** Fields that no council owns. */
  fields?: Record<string, string>;
  /** Who sends it; the convenor if left out. */
  as?: "representative";
  /** A form that only a rule turns away when the own council sends it, and the rule's sentence. */
  refusal?: string;
  /** The answer is a file, and each one is noted. */
  download?: true;
}

const parties = (file: string) => `routes/workspace/parties/${file}.tsx`;
const plans = (file: string) => `routes/workspace/plans/${file}.tsx`;
const statements = (file: string) => `routes/workspace/statements/${file}.tsx`;

const questions = (file: string) => `routes/workspace/questions/${file}.tsx`;

const day = "2026-11-23";

/** What each action of the workspace is sent, in an order in which the own council's acts don't bar each other's way. */
export const crossingForms: CrossingForm[] = [
  {
    file: statements("papers/papers"),
    act: "share",
    row: `select statement_id as id, id as document from document where council_id = $1 and stage = 'draft' order by id limit 1`,
  },
  {
    file: statements("links"),
    row: `select subject_id as id, id as link from signed_link where council_id = $1 and purpose = 'stand'
          order by token_hash = encode(sha256(($1 || '-1')::bytea), 'hex'), id limit 1`,
  },
  {
    file: questions("question"),
    act: "hand-in",
    row: `select q.id as question, a.version as "_version" from question q
          join question_answer a on a.council_id = q.council_id and a.question_id = q.id and a.handed_in_at is null
          where q.council_id = $1 and q.stage = 'asked' order by q.id limit 1`,
    fields: { text: "Ett svar" },
  },
  {
    file: parties("mandates/appoint"),
    act: "someone new",
    row: `select holding from (${held}) h`,
    fields: { personId: "new", name: "Ny Person", kind: "substitute", from: day },
  },
  {
    file: parties("mandates/appoint"),
    act: "someone known",
    row: `select h.holding, (select id from person where council_id = $1 and name = 'Utan Uppdrag') as "personId"
          from (${held}) h`,
    fields: { kind: "substitute", from: day },
  },
  { file: parties("mandates/mandate"), act: "correct", row: mandate },
  {
    file: parties("mandates/mandate"),
    act: "replace",
    row: `select representation, "_version", (select id from person where council_id = $1
            and name = 'Utan Uppdrag') as "personId" from (${mandate}) m`,
    fields: { from: day },
  },
  {
    file: parties("mandates/mandate"),
    act: "end",
    row: `select representation, "_version" from (${mandate}) m`,
    fields: { lastDay: day },
  },
  {
    file: parties("mandates/mandate"),
    act: "remove",
    row: `select id as representation, ${version} from representation where council_id = $1
          order by valid_from = '${day}' desc, id limit 1`,
  },
  {
    file: parties("seats/place"),
    act: "place",
    row: `select seat, (${unseated}) as "organisationId" from (${emptySeat}) s`,
    marks: ["act", "seen"],
    fields: { from: day },
  },
  {
    file: parties("seats/place"),
    act: "change",
    row: `select seat_id as seat, (${unseated}) as "organisationId" from seat_holding
          where council_id = $1 and valid_to is null and valid_from < '2026-01-01' order by id desc limit 1`,
    marks: ["act", "seen"],
    fields: { from: day },
  },
  { file: parties("seats/holding"), act: "correct", row: held },
  {
    file: parties("seats/holding"),
    act: "end",
    row: `select holding from (${held}) h`,
    marks: ["seen"],
    fields: { lastDay: day },
  },
  {
    file: parties("seats/holding"),
    act: "remove",
    row: `select h.id as holding, h.version as "_version" from seat_holding h join seat s on s.council_id = h.council_id
            and s.id = h.seat_id where h.council_id = $1 and s.label = 'hållen'`,
  },
  { file: parties("seats/edit-seat"), act: "correct", row: seat, fields: { from: "2020-01-01" } },
  {
    file: parties("seats/edit-seat"),
    act: "end",
    row: `select id as seat, ${version} from seat where council_id = $1 and label = 'dras in'`,
    fields: { lastDay: "2026-12-31" },
  },
  {
    file: parties("seats/edit-seat"),
    act: "remove",
    row: `select id as seat, ${version} from seat where council_id = $1 and label = 'hållen'`,
  },
  {
    file: parties("sheet/import-preview"),
    row: "select id as import from party_import where council_id = $1 order by id limit 1",
    fields: { seen: "another preview" },
    refusal: "parties.reasons.sheetEmpty",
  },
  {
    file: parties("mandates/invite"),
    row: `select id as person from person where council_id = $1 and email is not null and account_id is null
          order by id limit 1`,
  },
  {
    file: "routes/workspace/parties/mandates/take-back-invitation.ts",
    row: `select person_id as person, id as invitation from invitation where council_id = $1
          and accepted_at is null and revoked_at is null order by sent_at desc, id limit 1`,
  },
  {
    file: parties("mandates/person"),
    act: "correct",
    row: `select id as person, name, email, ${version} from person where council_id = $1
          and account_id is null order by id limit 1`,
  },
  {
    file: parties("mandates/person"),
    act: "remove",
    row: `select id as person, ${version} from person where council_id = $1 and name = 'Aldrig Utsedd'`,
  },

  {
    file: plans("draft/area"),
    act: "add",
    row: `select plan, 'ny' as area from (${planIn("draft")}) p`,
    fields: { title: "Ett område" },
  },
  {
    file: plans("draft/area"),
    act: "change",
    row: drafted("plan_id as plan, p.id as area, p.title", "priority_area"),
  },
  {
    file: plans("draft/goal"),
    act: "add",
    row: drafted(`plan_id as plan, 'ny' as goal, p.id as "areaId"`, "priority_area"),
    fields: { text: "Ett mål" },
  },
  {
    file: plans("draft/goal"),
    act: "change",
    row: drafted("plan_id as plan, p.id as goal, p.text", "goal"),
    fields: { areaId: "00000000-0000-7000-8000-000000000000" },
  },
  ...["ny", "p.id"].map((measure) => ({
    file: plans("draft/draft-measure"),
    act: measure === "ny" ? "add" : "change",
    row: drafted(
      `plan_id as plan, ${measure === "ny" ? "'ny'" : measure} as measure, p.title, area_id as "areaId", goal_id as "goalId",
       responsible_holding_id as "responsibleHoldingId", responsible_holding_id as "contributorHoldingIds",
       p.period_from::text as "from", (p.period_to - 1)::text as "lastDay"`,
      "measure",
    ),
  })),
  {
    file: plans("draft/draft"),
    act: "down",
    row: drafted(`plan_id as plan, p.id, 'area' as kind, '0' as place`, "priority_area"),
  },
  {
    file: plans("draft/draft"),
    act: "remove",
    row: drafted(`plan_id as plan, p.id, 'measure' as kind, '0' as place`, "measure"),
  },
  {
    file: plans("draft/about"),
    act: "change",
    row: planIn(
      "draft",
      `id as plan, title, period_from::text as "from", (period_to - 1)::text as "lastDay"`,
    ),
  },
  {
    file: plans("report"),
    row: `select number, "?plan", "measureId", "_version" from (${followed("status_report")}) m`,
    fields: { state: "on-track", progress: "", note: "Det går bra." },
  },
  {
    file: plans("report"),
    row: `select number, "?plan", "measureId", "_version" from (${followed("status_report")}) m`,
    fields: { state: "done", progress: "", note: "Det är klart." },
    as: "representative",
  },
  {
    file: plans("ask-status"),
    act: "ask",
    row: `select number, "?plan", "measureId" from (${followed("status_report")}) m`,
    marks: ["readLetters", "readReceivers"],
  },
  {
    file: plans("ask-status"),
    act: "revoke",
    row: `select number, "?plan", "measureId", (select id from signed_link where subject_id = "measureId" limit 1) as link
          from (${followed("status_report")}) m`,
  },
  {
    file: plans("contact"),
    row: `select number, "?plan", "measureId", (select version from measure where id = "measureId") as "_version"
          from (${followed("status_report")}) m`,
    fields: { contact: "Kim Exempel, kim@example.org" },
  },
  { file: plans("hand-over"), row: followed("hand_over"), fields: { onDate: day, reason: "Nya uppdrag" } },
  ...(["pause", "resume"] as const).map((act) => ({
    file: plans("measure"),
    act,
    row: `select m.number, "?plan", "measureId", own.version as "_version" from (${followed("hand_over")}) m
          join measure own on own.id = "measureId"`,
    fields: act === "pause" ? { until: "2027-03-01", why: "Vi väntar på besked." } : {},
  })),
  {
    file: plans("adopt"),
    row: planIn("draft"),
    marks: ["read"],
    fields: { decision: "Styrelsen § 1", adoptedOn: day },
  },
  {
    file: plans("draft/start"),
    row: `select "copyFrom" from (${planIn("closed", `id as "copyFrom"`)}) p`,
    fields: { title: "Nästa plan", from: "2030-01-01", lastDay: "2031-12-31" },
  },
  ...["csv", "xlsx"].map((format) => ({
    file: `routes/workspace/plans/export-${format}.ts`,
    row: planIn("closed", `id as "?plan"`),
    download: true as const,
  })),
  { file: plans("close"), row: planIn("adopted", `id as "planId"`) },
  { file: plans("draft/about"), act: "discard", row: planIn("draft"), marks: ["read"] },

  {
    file: statements("take-stand"),
    row: `select id from (${statementIn("open-for-stands")}) s`,
    marks: ["readFingerprint", "readStand"],
    fields: { kind: "abstains", text: "Vi har inte hunnit." },
    as: "representative",
  },
  {
    file: statements("withdraw-stand"),
    row: standOn("s.organisation_id::text = '{party}' desc"),
    fields: { why: "Nytt beslut" },
    as: "representative",
  },
  {
    file: statements("withdraw-for-party"),
    row: standOn(`exists (select 1 from seat_holding h where h.council_id = s.council_id
      and h.organisation_id = s.organisation_id and h.valid_to is null)`),
    fields: { onWordOf: "Ordföranden", why: "Nytt beslut" },
  },
  {
    file: statements("remind"),
    act: "move",
    row: statementIn("open-for-stands"),
    fields: { deadline: "2027-01-31" },
  },
  {
    file: statements("remind"),
    act: "remind",
    row: `select id from (${statementIn("open-for-stands")}) s`,
    marks: ["readLetters", "readReceivers"],
  },
  {
    file: statements("adopt"),
    row: statementIn("open-for-stands"),
    marks: ["readStands"],
    fields: { decision: "Styrelsen § 2", adoptedOn: day },
  },
  {
    file: statements("publish"),
    row: statementIn("adopted"),
    marks: ["readStands"],
  },
  {
    file: statements("statement"),
    act: "link",
    row: `select s.id, (select a.lineage_id from priority_area a where a.council_id = $1 and not exists (
            select from trace_link l where l.from_id = s.id and l.to_id = a.lineage_id) order by a.id limit 1) as lineage
          from (${statementIn("published")}) s`,
  },
  {
    file: statements("statement"),
    act: "unlink",
    row: `select from_id as id, to_id as lineage from trace_link where council_id = $1 order by id limit 1`,
  },
  {
    file: statements("edit"),
    row: statementIn("draft"),
    fields: { title: "Ett uttalande", body: "En annan text." },
  },
  {
    file: statements("open"),
    row: `select id, "_version" from (${statementIn("draft")}) s`,
    marks: ["readReceivers"],
    fields: { deadline: "2027-01-31" },
  },
  { file: statements("put-away"), row: statementIn("open-for-stands") },
];
