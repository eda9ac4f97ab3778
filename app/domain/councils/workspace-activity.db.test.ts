import { describe, expect, it } from "vitest";
import { localDate } from "~/domain/kernel/local-date";
import { done } from "~/domain/kernel/outcome";
import { correctOrganisation } from "~/domain/parties/correct-organisation.server";
import { renameOrganisation } from "~/domain/parties/rename-organisation.server";
import type { StatementInput } from "~/domain/statements/statement-forms";
import { appendAudit } from "~/platform/audit/append-audit.server";
import { councilAuthority } from "../../../tests/support/authorities";
import { valueIn } from "../../../tests/support/outcomes";
import { type SeatedParty, seatParty } from "../../../tests/support/seated-parties";
import { signIn } from "../../../tests/support/sign-in";
import { council, statementsAtWork } from "../../../tests/support/statements-at-work";
import { partyStart } from "./party-workspace-start.server";

const { scratch, token } = statementsAtWork();
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
      await scratch.root`update audit_entry set party_id = null where subject_id = ${organisationId}`;
      expect([await told(renamed), await told(theirs)], "an entry without the id").toEqual([own, []]);
    },
  );
});
