import { describe, expect, it } from "vitest";
import { newId } from "~/kernel/ids";
import { type LocalDate, localDate } from "~/kernel/local-date";
import { councilAuthority } from "../../../tests/support/authorities";
import { freshToken, valueIn } from "../../../tests/support/outcomes";
import { scratchDatabase } from "../../../tests/support/scratch-database";
import { type SeatedParty, seatParty } from "../../../tests/support/seated-parties";
import { councilOnDate } from "./composition/council-on-date.server";
import { appointRepresentative } from "./mandates/appoint-representative.server";
import { correctMandate } from "./mandates/correct-mandate.server";
import { endMandate } from "./mandates/end-mandate.server";
import { mandatePage } from "./mandates/mandate-page.server";
import { personPage } from "./mandates/person-page.server";
import { removeMandate } from "./mandates/remove-mandate.server";
import { removePerson } from "./mandates/remove-person.server";
import { changeHolder } from "./seats/change-holder.server";
import { coOptParty } from "./seats/co-opt-party.server";
import { correctHolding } from "./seats/correct-holding.server";
import { correctSeat } from "./seats/correct-seat.server";
import { endHolding } from "./seats/end-holding.server";
import { holdingPage } from "./seats/holding-page.server";
import { placeParty } from "./seats/place-party.server";
import { seatPage } from "./seats/seat-page.server";

const scratch = scratchDatabase();
const editor = () => councilAuthority<"party:edit">(scratch.platform, "skaraborg");
const keeper = () => councilAuthority<"person:edit">(scratch.platform, "skaraborg");
const [january, march, june, july] = ["01", "03", "06", "07"].map((month) =>
  localDate(`2026-${month}-01`),
) as [LocalDate, LocalDate, LocalDate, LocalDate];

const seated = (name: string, more: { from?: string; to?: string } = {}) =>
  seatParty(scratch.root, "skaraborg", { name, email: `${name}@example.org`.replaceAll(" ", "."), ...more });
const holdersOf = async ({ seatId }: Pick<SeatedParty, "seatId">) =>
  (await seatPage(editor(), seatId)).holders.map(({ name, validFrom, validTo, mandates }) => ({
    name,
    days: [validFrom, validTo],
    mandates: mandates.map((mandate) => [mandate.validFrom, mandate.validTo]),
  }));

describe("a mandate", () => {
  it("that was ended by mistake goes on, and one with a wrong first day gets the right one", async () => {
    const party = await seated("Part som ångrar sig");
    const { representationId } = party.mandate;
    valueIn(await endMandate(keeper(), freshToken(), { representationId, validTo: march, version: 1 }));
    const fields = { representationId, kind: "substitute", appointedBy: "Styrelsen" } as const;
    const days = { validFrom: june, validTo: null };
    const correct = (version: number, over: Partial<typeof days> = {}) =>
      correctMandate(keeper(), freshToken(), { ...fields, ...days, ...over, version });
    expect(await correct(1)).toMatchObject({ reason: "changedMeanwhile" });
    expect(await correct(2, { validFrom: localDate("2025-12-31") })).toMatchObject({
      reason: "outsideHolding",
    });
    valueIn(await correct(2));
    expect(await mandatePage(keeper(), representationId)).toMatchObject({
      kind: "substitute",
      appointedBy: "Styrelsen",
      validFrom: june,
      validTo: null,
    });
  });

  it("that should never have been is removed, unless something was said by virtue of it", async () => {
    const [wrong, used] = [await seated("Part av misstag"), await seated("Part som har talat")];
    const { root } = scratch;
    await root`insert into statement (council_id, id, title, body, stage)
      values ('skaraborg', gen_random_uuid(), 'T', 'B', 'draft')`;
    await root`insert into stand (council_id, id, statement_id, holding_id, organisation_id, party_name, kind,
        fingerprint, given_at, given_by, given_role, representation_id)
      select 'skaraborg', gen_random_uuid(), id, ${used.holdingId}, ${used.organisationId}, 'P', 'behind', 'f', now(),
        'Någon', 'representative', ${used.mandate.representationId} from statement`;
    const remove = ({ mandate: { representationId } }: SeatedParty, version: number) =>
      removeMandate(keeper(), freshToken(), { representationId, version });
    expect(await remove(used, 1)).toMatchObject({ reason: "mandateIsUsed" });
    expect(await remove(wrong, 2)).toMatchObject({ reason: "changedMeanwhile" });
    valueIn(await remove(wrong, 1));
    expect((await holdersOf(wrong))[0]?.mandates).toEqual([]);
    expect((await holdersOf(used))[0]?.mandates).toHaveLength(1);
  });
});

describe("a person", () => {
  it("entered by mistake is removed once the mandate is, and the trail keeps no more than the name", async () => {
    const party = await seated("Part med fel person");
    const personId = party.personId ?? "";
    const remove = (version: number) => removePerson(keeper(), freshToken(), { personId, version });
    expect(await remove(1)).toMatchObject({ reason: "personIsUsed" });
    const { representationId } = party.mandate;
    valueIn(await removeMandate(keeper(), freshToken(), { representationId, version: 1 }));
    expect(await remove(2)).toMatchObject({ reason: "changedMeanwhile" });
    valueIn(await remove(1));
    await expect(personPage(keeper(), personId)).rejects.toMatchObject({ status: 404 });
    const [entry] = await scratch.root`select act, before, after from audit_entry
      where council_id = 'skaraborg' order by seq desc limit 1`;
    expect(entry).toEqual({ act: "parties.personRemoved", before: null, after: null });
  });

  it("who can sign in or has been invited is kept", async () => {
    for (const reach of ["account", "invitation"]) {
      const personId = newId();
      const accountId = reach === "account" ? newId() : null;
      await scratch.root`insert into person (council_id, id, name, account_id)
        values ('skaraborg', ${personId}, ${reach}, ${accountId})`;
      if (reach === "invitation")
        await scratch.root`insert into invitation (council_id, id, person_id, sent_at, expires_at)
          values ('skaraborg', ${newId()}, ${personId}, now(), now())`;
      const removed = await removePerson(keeper(), freshToken(), { personId, version: 1 });
      expect(removed).toMatchObject({ reason: "personIsUsed" });
    }
  });
});

describe("a party's days", () => {
  it("take the mandates along that begin or end with them, and are refused when another would lie outside", async () => {
    const party = await seated("Part med fel dag");
    const correct = (validFrom: LocalDate, validTo: LocalDate | null, version: number) =>
      correctHolding(editor(), freshToken(), { holdingId: party.holdingId, validFrom, validTo, version });
    valueIn(await correct(march, null, 1));
    expect(await holdersOf(party)).toMatchObject([{ days: [march, null], mandates: [[march, null]] }]);
    const { representationId } = party.mandate;
    valueIn(await endMandate(keeper(), freshToken(), { representationId, validTo: july, version: 2 }));
    expect(await correct(march, june, 2)).toMatchObject({ reason: "mandatesOutside" });
    valueIn(await correct(january, july, 2));
    expect(await holdersOf(party)).toMatchObject([{ days: [january, july], mandates: [[january, july]] }]);
  });

  it("come back with the mandates that ended with them when they were ended by mistake", async () => {
    const party = await seated("Part som blev kvar");
    const { holdingId } = party;
    const { seen } = await holdingPage(editor(), holdingId);
    valueIn(await endHolding(editor(), freshToken(), { holdingId, validTo: june, seen }));
    expect(await holdersOf(party)).toMatchObject([{ mandates: [[january, june]] }]);
    const open = { holdingId, validFrom: january, validTo: null, version: 2 };
    valueIn(await correctHolding(editor(), freshToken(), open));
    expect(await holdersOf(party)).toMatchObject([{ days: [january, null], mandates: [[january, null]] }]);
  });

  it("are longer when a co-option is made longer, with its people's", async () => {
    const { organisationId } = await seated("Part som adjungeras");
    const input = { organisationId, perspective: "agencies", label: null, purpose: "Elnät" } as const;
    const coOption = coOptParty(editor(), freshToken(), { ...input, validFrom: january, validTo: march });
    const seatId = valueIn(await coOption);
    const { organisationId: _, ...fields } = input;
    const later = { ...fields, sector: "private", validFrom: january, validTo: july } as const;
    valueIn(await correctSeat(editor(), freshToken(), { ...later, seatId, version: 1 }));
    expect(await holdersOf({ seatId })).toMatchObject([{ days: [january, july] }]);
    const { composition } = await councilOnDate(editor(), june);
    expect(composition.coOpted.map(({ holder }) => holder?.name)).toContain("Part som adjungeras");
  });
});

describe("a new party on a seat", () => {
  const seenOf = async (seatId: string) => (await seatPage(editor(), seatId)).seen;
  const change = (
    { seatId }: Pick<SeatedParty, "seatId">,
    { organisationId }: SeatedParty,
    validFrom: LocalDate,
    seen: string,
  ) => changeHolder(editor(), freshToken(), { seatId, organisationId, validFrom, validTo: null, seen });

  it("takes it from the day on which the other's end was settled before", async () => {
    const [leaving, next] = [await seated("Part som lämnar", { to: june }), await seated("Part som kommer")];
    valueIn(await change(leaving, next, june, await seenOf(leaving.seatId)));
    expect(await holdersOf(leaving)).toMatchObject([
      { name: "Part som kommer", days: [june, null] },
      { name: "Part som lämnar", days: [january, june] },
    ]);
  });

  it("takes it after the party that is to come, when that one was seen", async () => {
    const [first, second, third] = [await seated("Etta"), await seated("Tvåa"), await seated("Trea")];
    const atFirst = await seenOf(first.seatId);
    valueIn(await change(first, second, june, atFirst));
    expect(await change(first, third, july, atFirst)).toMatchObject({ reason: "changedMeanwhile" });
    expect((await holdersOf(first)).map(({ name }) => name)).toEqual(["Tvåa", "Etta"]);
    valueIn(await change(first, third, july, await seenOf(first.seatId)));
    expect((await holdersOf(first)).map(({ name, days }) => [name, ...days])).toEqual([
      ["Trea", july, null],
      ["Tvåa", june, july],
      ["Etta", january, june],
    ]);
  });

  it("doesn't take it from a party whose days or people someone else has changed", async () => {
    const [first, second] = [await seated("Den ena"), await seated("Den andra")];
    const { seatId, holdingId, mandate } = first;
    const { representationId } = mandate;
    const before = await seenOf(seatId);
    const days = { validFrom: january, validTo: july };
    valueIn(await correctHolding(editor(), freshToken(), { holdingId, ...days, version: 1 }));
    expect(await change(first, second, june, before)).toMatchObject({ reason: "changedMeanwhile" });
    const between = await seenOf(seatId);
    valueIn(await endMandate(keeper(), freshToken(), { representationId, validTo: march, version: 2 }));
    expect(await change(first, second, june, between)).toMatchObject({ reason: "changedMeanwhile" });
    valueIn(await change(first, second, june, await seenOf(seatId)));
  });

  it("is one of two that were placed on the same free seat, and the other is told", async () => {
    const [first, second, third] = [await seated("En"), await seated("Två"), await seated("Tre")];
    const { seatId, holdingId } = first;
    const { seen } = await holdingPage(editor(), holdingId);
    valueIn(await endHolding(editor(), freshToken(), { holdingId, validTo: march, seen }));
    const free = await seenOf(seatId);
    const answers = await Promise.all(
      [second, third].map(({ organisationId }) =>
        placeParty(editor(), freshToken(), {
          ...{ seatId, organisationId, validFrom: june, validTo: null, seen: free },
        }),
      ),
    );
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
    expect(answers.find(({ ok }) => !ok)).toMatchObject({ reason: "changedMeanwhile" });
    expect(await holdersOf(first)).toHaveLength(2);
  });
});

describe("a party's end", () => {
  it("takes no mandate with it that was not seen", async () => {
    const party = await seated("Part som avslutas");
    const { holdingId } = party;
    const end = async (seen: string) =>
      endHolding(editor(), freshToken(), { holdingId, validTo: june, seen });
    const { seen } = await holdingPage(editor(), holdingId);
    const person = { name: "Just Utsedd", email: null, phone: null };
    const days = { validFrom: january, validTo: null };
    const appointed = { holdingId, person, kind: "substitute", appointedBy: null, ...days } as const;
    valueIn(await appointRepresentative(keeper(), freshToken(), appointed));
    expect(await end(seen)).toMatchObject({ reason: "changedMeanwhile" });
    expect(await holdersOf(party)).toMatchObject([{ days: [january, null] }]);
    const now = await holdingPage(editor(), holdingId);
    expect(now.mandates.map(({ name }) => name)).toContain("Just Utsedd");
    valueIn(await end(now.seen));
    expect(await holdersOf(party)).toMatchObject([
      {
        mandates: [
          [january, june],
          [january, june],
        ],
      },
    ]);
  });
});
