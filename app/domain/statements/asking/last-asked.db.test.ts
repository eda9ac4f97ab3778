import { describe, expect, it } from "vitest";
import { convenorStart } from "~/domain/starts/convenor-workspace-start.server";
import { fixedClock } from "~/kernel/clock";
import { acceptedValue as value } from "../../../../tests/support/accepted-value";
import { councilAuthority } from "../../../../tests/support/authorities";
import { addSubstitute } from "../../../../tests/support/seated-parties";
import { council, statementsAtWork } from "../../../../tests/support/statements-at-work";
import { remindParties } from "./remind-parties.server";

const { scratch, parties, token, convenor, page, opened, answer } = statementsAtWork();

const needOf = async (id: string, day = "2026-11-23") => {
  const platform = { ...scratch.platform, clock: fixedClock(`${day}T09:00:00Z`) };
  const { needs } = await convenorStart(councilAuthority(platform, council), 90);
  return needs.find((need) => need.kind === "standsMissing" && need.statement.id === id);
};

const remind = async (id: string) => {
  const { marks } = await page(id);
  return value(remindParties(convenor(), token(), { id, readLetters: marks.letters }));
};

const told = async (id: string) =>
  Object.fromEntries(
    (await page(id)).asking.map(({ party, reminded, reached, waits }) => [
      party,
      { reminded, reached, waits },
    ]),
  );

describe("when a party was last written to", () => {
  it("is told of each, with whether it could be reached and whether the letter has gone", async () => {
    const { id, fingerprint } = await opened();
    const unreached = { reminded: false, reached: false, waits: false };
    expect(await told(id)).toEqual({
      "Fordonskluster Väst": { reminded: false, reached: true, waits: true },
      "Yrkeshögskolan Tidan": unreached,
      "Fackförbund A": unreached,
    });
    await scratch.root`update letter set sent_at = now()`;
    expect((await told(id))["Fordonskluster Väst"]).toEqual({ reminded: false, reached: true, waits: false });
    await addSubstitute(scratch.root, council, parties.fack, "fack@example.org");
    await value(answer(parties.kluster, id, fingerprint));
    await remind(id);
    expect(await told(id)).toEqual({
      "Fordonskluster Väst": { reminded: false, reached: true, waits: false },
      "Yrkeshögskolan Tidan": { ...unreached, reminded: true },
      "Fackförbund A": { reminded: true, reached: true, waits: true },
    });
  });

  it("takes the reminder off what waits only on the day on which all who are silent were reminded", async () => {
    const { id, fingerprint } = await opened();
    expect(await needOf(id)).toMatchObject({ remindedOn: null, remindedToday: false, reminderWaits: false });
    expect(await needOf(id), "all were asked when the text was locked").toMatchObject({ askedToday: true });
    expect((await page(id)).askedToday).toBe(true);
    expect(await needOf(id, "2026-11-24")).toMatchObject({ askedToday: false, remindedToday: false });
    await value(answer(parties.kluster, id, fingerprint));
    await remind(id);
    expect(await needOf(id)).toMatchObject({
      count: 2,
      remindedOn: "2026-11-23",
      remindedToday: true,
      reminderWaits: true,
    });
    expect((await page(id)).remindedToday).toBe(true);
    await scratch.root`update letter set sent_at = now()`;
    expect(await needOf(id)).toMatchObject({ remindedToday: true, reminderWaits: false });
    expect(await needOf(id, "2026-11-24")).toMatchObject({ remindedOn: "2026-11-23", remindedToday: false });
    const { organisationId } = parties.kluster;
    await scratch.root`
      update stand set withdrawn_at = given_at, withdrawn_by = 'Anna', withdrawn_role = 'representative',
             withdrawn_why = 'Skäl'
      where statement_id = ${id} and organisation_id = ${organisationId}`;
    expect(await needOf(id), "one that fell silent since was not reminded").toMatchObject({
      count: 3,
      remindedToday: false,
    });
    expect((await page(id)).remindedToday).toBe(false);
  });
});
