import fc from "fast-check";
import { beforeAll, expect, it } from "vitest";
import { regionalStatements } from "~/domain/overview/regional-statements.server";
import { standKinds } from "~/domain/positions/stand";
import { type RolledStand, standSteps } from "~/domain/positions/stand-rollup";
import { adoptStatement } from "~/domain/statements/adopt-statement.server";
import { draftStatement } from "~/domain/statements/draft-statement.server";
import { freezeStatement } from "~/domain/statements/freeze-statement.server";
import { publishStatement } from "~/domain/statements/publish-statement.server";
import { takePartyStand, withdrawPartyStand } from "~/domain/statements/stands/statement-stands.server";
import { statementPage } from "~/domain/statements/statement-page.server";
import { statementSteps } from "~/domain/statements/statement-rollup";
import { fixedClock } from "~/kernel/clock";
import { addDays, type LocalDate, localDate } from "~/kernel/local-date";
import { acceptedValue } from "../../../../tests/support/accepted-value";
import { councilAuthority, regionAuthority } from "../../../../tests/support/authorities";
import { aCouncilWithParties } from "../../../../tests/support/builders/a-council-with-parties";
import { scratchDatabase } from "../../../../tests/support/scratch-database";
import type { SeatedParty } from "../../../../tests/support/seated-parties";

const scratch = scratchDatabase();
let parties: SeatedParty[] = [];
let day: LocalDate = localDate("2026-02-01");
let count = 0;
const token = () => `stand-${count++}`;
const now = () => ({ ...scratch.platform, clock: fixedClock(`${day}T09:00:00Z`) });
const convenor = () =>
  councilAuthority<
    "statement:draft" | "statement:freeze" | "statement:adopt" | "statement:publish" | "statement:read"
  >(now(), "skaraborg");
const speaker = ({ mandate }: SeatedParty) =>
  councilAuthority<"stand:take" | "stand:withdraw">(now(), "skaraborg", { role: "representative", mandate });

beforeAll(async () => {
  const wishes = ["ett", "två", "tre"].map((name) => ({ name, email: null }));
  parties = await aCouncilWithParties(scratch.root, "skaraborg", wishes);
});

const text = { title: "Text", body: "Text.", addressees: "", registrationNumber: null };
const course = fc.record({
  answers: fc.tuple(...[0, 1, 2].map(() => fc.option(fc.constantFrom(...standKinds), { nil: null }))),
  published: fc.nat(10),
  /** Which party takes its answer back, and how many days after what came before. */
  takenBack: fc.array(fc.record({ party: fc.nat(2), days: fc.nat(6) }), { maxLength: 3 }),
});
type Course = typeof course extends fc.Arbitrary<infer C> ? C : never;

/** A statement from draft to publication, and then the withdrawals, day after day. */
async function follow({ answers, published, takenBack }: Course): Promise<void> {
  const { id } = await acceptedValue(draftStatement(convenor(), token(), { ...text, deadline: null }));
  await acceptedValue(freezeStatement(convenor(), token(), { id, version: 1, deadline: null }));
  const readFingerprint = (await statementPage(convenor(), id)).fingerprint ?? "";
  const stands = new Map<number, string>();
  for (const [index, kind] of answers.entries()) {
    const party = parties[index];
    if (!party || kind === null) continue;
    const answer = { statementId: id, kind, text: "Skäl.", readFingerprint, readStand: "" };
    stands.set(index, (await acceptedValue(takePartyStand(speaker(party), token(), answer))).id);
  }
  const { stands: readStands } = (await statementPage(convenor(), id)).marks;
  const adoption = { id, version: 2, readStands, decision: "Möte", adoptedOn: day };
  const adopted = await adoptStatement(convenor(), token(), adoption);
  if (!adopted.ok) return;
  day = addDays(day, published);
  await acceptedValue(publishStatement(convenor(), token(), { id, version: 3, readStands }));
  for (const { party: index, days } of takenBack) {
    day = addDays(day, days);
    const [party, standId] = [parties[index], stands.get(index)];
    if (party && standId)
      await withdrawPartyStand(speaker(party), token(), { statementId: id, standId, why: "Nytt beslut." });
  }
}

const facts = () => scratch.root<{ id: string; publishedOn: LocalDate; stands: RolledStand[] }[]>`
  select s.id::text, (s.published_at at time zone 'Europe/Stockholm')::date::text as "publishedOn",
         coalesce((select jsonb_agg(jsonb_build_object('kind', a.kind, 'withdrawnOn',
             (a.withdrawn_at at time zone 'Europe/Stockholm')::date))
           from stand a where a.statement_id = s.id and a.fingerprint = s.fingerprint), '[]') as stands
  from statement s where s.published_at is not null order by s.id`;

it("after any course of statements the rollups are what the answers themselves give, on any day", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(course, { minLength: 1, maxLength: 2 }), fc.nat(90), async (courses, back) => {
      for (const one of courses) await follow(one);
      const published = await facts();
      const kept = await scratch.root`
        select statement_id::text as id, day::text, stands from stand_rollup order by 1, 2`;
      expect([...kept]).toEqual(
        published.flatMap((one) => standSteps(one).map((step) => ({ id: one.id, ...step }))),
      );
      const sums = await scratch.root`select day::text, summary from statement_rollup order by 1`;
      expect([...sums]).toEqual(JSON.parse(JSON.stringify(statementSteps(published))));
      const asked = addDays(day, -back);
      const seen = await regionalStatements(regionAuthority(scratch.platform), asked);
      const upTo = published.filter(({ publishedOn }) => publishedOn <= asked);
      expect(seen.total).toBe(upTo.length);
      const answersOf = (stands: readonly object[]) =>
        stands.map((one) => JSON.stringify(Object.entries(one).sort())).sort();
      expect(answersOf(seen.statements.map(({ stands }) => stands))).toEqual(
        answersOf(upTo.map((one) => standSteps(one).findLast((step) => step.day <= asked)?.stands ?? {})),
      );
    }),
    { numRuns: 8 },
  );
}, 120_000);
