import { describe, expect, it } from "vitest";
import { correctOrganisation } from "~/domain/parties/registry/correct-organisation.server";
import { renameOrganisation } from "~/domain/parties/registry/rename-organisation.server";
import { draftStatement } from "~/domain/statements/draft-statement.server";
import { freezeStatement } from "~/domain/statements/freeze-statement.server";
import { putAwayStatement } from "~/domain/statements/put-away-statement.server";
import { saveStatementText } from "~/domain/statements/save-statement.server";
import type { StatementInput } from "~/domain/statements/statement-forms";
import { localDate } from "~/kernel/local-date";
import { done } from "~/kernel/outcome";
import { appendAudit } from "~/platform/audit/append-audit.server";
import { acceptedValue as value } from "../../../tests/support/accepted-value";
import { councilAuthority } from "../../../tests/support/authorities";
import { valueIn } from "../../../tests/support/outcomes";
import { type SeatedParty, seatParty } from "../../../tests/support/seated-parties";
import { signIn } from "../../../tests/support/sign-in";
import { council, input, statementsAtWork } from "../../../tests/support/statements-at-work";
import { partyStart } from "./party-workspace-start.server";
import { readerStart } from "./reader-workspace-start.server";
import { activityPage } from "./workspace-activity.server";

const { scratch, parties, token, convenor, opened } = statementsAtWork();
const open = (wish: Parameters<typeof councilAuthority>[2]) =>
  councilAuthority<"workspace:open" | "activity:read">(scratch.platform, council, wish);
const actsOf = async ({ mandate }: SeatedParty) =>
  (await partyStart(open({ role: "representative", mandate }), mandate, 90)).acts;

describe("a party's own acts", () => {
  const keeper = () => councilAuthority<"party:edit">(scratch.platform, council);
  const facts = { sector: "private" as const, municipalityCode: null, aliases: [], number: null };
  const callIt = {
    "a new name": (organisationId: string, name: string) => {
      const from = localDate("2026-11-01");
      return renameOrganisation(keeper(), token(), { organisationId, name, from, version: 1 });
    },
    "a corrected name": (organisationId: string, name: string) =>
      correctOrganisation(keeper(), token(), { ...facts, name, organisationId, version: 1 }),
  };

  it.each(Object.entries(callIt))(
    "are told it after %s, and not to another party that takes the old one",
    async (how, call) => {
      const seat = (name: string) => seatParty(scratch.root, council, { name, email: null });
      const mine = await seat(`Gamla namnet, ${how}`);
      const { mandate, personId, organisationId } = mine;
      const { accountId } = await signIn(scratch.platform, []);
      await scratch.root`update person set account_id = ${accountId} where id = ${personId}`;
      await open({ role: "representative", mandate, accountId }).act(null, async (work) => {
        const subject = { subjectKind: "test", subjectId: organisationId, subjectName: how };
        await appendAudit(work, { act: "test.done", ...subject });
        return done();
      });
      const name = `Nya namnet, ${how}`;
      valueIn(await call(organisationId, name));
      const theirs = await seat(mandate.partyName);
      const told = async (party: SeatedParty) =>
        (await actsOf(party)).flatMap(({ act, who, subject }) =>
          act === "test.done" ? { who, subject } : [],
        );
      const renamed = { ...mine, mandate: { ...mandate, partyName: name } };
      const own = [{ who: mandate.partyName, subject: how }];
      expect([await told(renamed), await told(theirs)]).toEqual([own, []]);
    },
  );
});

describe("what was done to a statement before it was opened", () => {
  const titles = ["Arbetsnamn", "Ett bättre namn", "Öppnad text"] as const;

  /** A text with two working titles, opened under a third and changed once more. */
  async function openedUnder() {
    const { id } = await value(draftStatement(convenor(), token(), { ...input, title: titles[0] }));
    const save = (version: number, over: Partial<StatementInput>) => {
      const saved = { ...input, title: titles[2], ...over };
      return value(saveStatementText(convenor(), token(), { id, version, input: saved }));
    };
    await save(1, { title: titles[1] });
    await save(2, { title: titles[1], registrationNumber: "2026/0200" });
    await save(3, { registrationNumber: "2026/0200" });
    const opening = { id, version: 4, deadline: localDate("2026-12-04") };
    await value(freezeStatement(convenor(), token(), opening));
    await save(5, { deadline: opening.deadline, registrationNumber: "2026/0300" });
    return id;
  }

  it("is told to those who may read drafts, and its working titles to nobody else", async () => {
    const id = await openedUnder();
    const told = async (
      acts: Promise<{ acts: readonly { act: string; subject: string | null; subjectId: string }[] }>,
    ) =>
      (await acts).acts.flatMap(({ act, subject, subjectId }) =>
        subjectId === id ? [[act.replace("statements.", ""), subject]] : [],
      );
    const log = (wish: Parameters<typeof open>[0]) =>
      told(activityPage(open(wish), { page: 1, kind: "statements" }));
    const since = [
      ["factsSaved", titles[2]],
      ["frozen", titles[2]],
    ];
    expect(await log({})).toEqual([
      ...since,
      ["textSaved", titles[2]],
      ["factsSaved", titles[1]],
      ["textSaved", titles[1]],
      ["drafted", titles[0]],
    ]);
    const { mandate } = parties.kluster;
    expect(await log({ role: "representative", mandate })).toEqual(since);
    expect(await log({ role: "observer" })).toEqual(since);
    expect(await told(readerStart(open({ role: "observer" }), 90))).toEqual(since);
    const started = partyStart(open({ role: "representative", mandate }), mandate, 90);
    expect(await told(started)).toEqual([["frozen", titles[2]]]);
    await value(putAwayStatement(convenor(), token(), { id, version: 6 }));
    expect(await log({ role: "observer" })).toEqual([]);
  });
});

describe("that a statement was opened for answers", () => {
  it("is told to the parties that were asked, and to none that was co-opted, had left or came later", async () => {
    const seat = (wish: Partial<Parameters<typeof seatParty>[2]> & { name: string }) =>
      seatParty(scratch.root, council, { email: null, ...wish });
    const asked = await seat({ name: "Tillfrågad" });
    const coOpted = await seat({ name: "Adjungerad part", kind: "co-opted" });
    const left = await seat({ name: "Har lämnat", to: "2026-11-23" });
    const later = await seat({ name: "Kommer sedan", from: "2026-11-24" });
    const { id } = await opened();
    const toldOf = async ({ mandate }: SeatedParty, role: "representative" | "co-opted") => {
      const start = await partyStart(open({ role, mandate }), mandate, 90);
      const told = start.acts.filter(({ subjectId }) => subjectId === id).map(({ act }) => act);
      return { takesStands: start.takesStands, told };
    };
    const frozen = { takesStands: true, told: ["statements.frozen"] };
    expect(await toldOf(asked, "representative")).toEqual(frozen);
    expect(await toldOf(coOpted, "co-opted")).toEqual({ takesStands: false, told: [] });
    expect((await toldOf(left, "representative")).told).toEqual([]);
    expect((await toldOf(later, "representative")).told).toEqual([]);
  });
});
