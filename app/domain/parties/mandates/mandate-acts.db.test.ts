import { beforeAll, describe, expect, it } from "vitest";
import { councilOnDate } from "~/domain/parties/composition/council-on-date.server";
import { endHolding } from "~/domain/parties/seats/end-holding.server";
import { holdingPage } from "~/domain/parties/seats/holding-page.server";
import { seatPage } from "~/domain/parties/seats/seat-page.server";
import { newId } from "~/kernel/ids";
import { localDate } from "~/kernel/local-date";
import { councilAuthority, counterAuthority } from "../../../../tests/support/authorities";
import { freshToken, valueIn } from "../../../../tests/support/outcomes";
import { scratchDatabase } from "../../../../tests/support/scratch-database";
import { type SeatedParty, seatParty } from "../../../../tests/support/seated-parties";
import { appointRepresentative } from "./appoint-representative.server";
import { correctPerson } from "./correct-person.server";
import { endMandate } from "./end-mandate.server";
import { mandatePage } from "./mandate-page.server";
import { personPage } from "./person-page.server";
import { removePerson } from "./remove-person.server";
import { replaceRepresentative } from "./replace-representative.server";

const scratch = scratchDatabase();
const convenor = () => councilAuthority<"person:edit">(scratch.platform, "skaraborg");
const editor = () => councilAuthority<"party:edit">(scratch.platform, "skaraborg");
const someoneNew = (name: string, email: string | null = null) => ({ name, email, phone: null });
const appointment = (holdingId: string, name: string, email: string | null = null) => ({
  holdingId,
  person: someoneNew(name, email),
  kind: "ordinary" as const,
  appointedBy: null,
  validFrom: localDate("2026-02-01"),
  validTo: null,
});

let party: SeatedParty;

/** A stand and a report made by virtue of the party's mandate, after a day. */
async function act(seated: SeatedParty): Promise<void> {
  const { root } = scratch;
  const [statement, plan, area, measure] = [newId(), newId(), newId(), newId()];
  const { representationId, holdingId, organisationId } = seated.mandate;
  await root`insert into statement (council_id, id, title, body, stage) values ('skaraborg', ${statement}, 'T', 'B', 'draft')`;
  await root`insert into stand (council_id, id, statement_id, holding_id, organisation_id, party_name, kind, fingerprint,
      given_at, given_by, given_role, representation_id)
    values ('skaraborg', ${newId()}, ${statement}, ${holdingId}, ${organisationId}, 'Lidans', 'behind', 'f',
      '2026-08-01', 'Någon', 'representative', ${representationId})`;
  await root`insert into plan (council_id, id, title, period_from, period_to, stage)
    values ('skaraborg', ${plan}, 'P', '2026-01-01', '2027-01-01', 'draft')`;
  await root`insert into priority_area (council_id, id, plan_id, lineage_id, position, title, strategy_nodes, categories)
    values ('skaraborg', ${area}, ${plan}, ${newId()}, 1, 'O', '{}', '{}')`;
  await root`insert into measure (council_id, id, plan_id, area_id, lineage_id, position, title, period_from, period_to,
      responsible_holding_id)
    values ('skaraborg', ${measure}, ${plan}, ${area}, ${newId()}, 1, 'Å', '2026-01-01', '2027-01-01', ${holdingId})`;
  await root`insert into status_report (council_id, id, measure_id, state, kind, reported_at, party_name, reporter_role,
      reporter_name, representation_id)
    values ('skaraborg', ${newId()}, ${measure}, 'on-track', 'changed', '2026-08-01', 'Lidans', 'representative', 'Någon',
      ${representationId})`;
}

const said = async () => {
  const { root } = scratch;
  return {
    stands: await root`select * from stand order by id`,
    reports: await root`select * from status_report order by id`,
    statements: await root`select * from statement order by id`,
  };
};

beforeAll(async () => {
  party = await seatParty(scratch.root, "skaraborg", { name: "Lidans Verkstad", email: "lidan@example.org" });
  await act(party);
});

describe("a mandate", () => {
  it("ends without changing any stand, report or statement made by virtue of it", async () => {
    const before = await said();
    const representationId = party.mandate.representationId;
    const input = { representationId, validTo: localDate("2026-03-01"), version: 1 };
    valueIn(await endMandate(convenor(), freshToken(), input));
    expect(await said()).toEqual(before);
    expect(await mandatePage(convenor(), representationId)).toMatchObject({ validTo: "2026-03-01", acts: 2 });
    const again = await endMandate(convenor(), freshToken(), input);
    expect(again).toMatchObject({ reason: "changedMeanwhile" });
  });

  it("is not wiped out by its party's end when it has acted", async () => {
    const seated = await seatParty(scratch.root, "skaraborg", { name: "Ett nätverk", from: "2026-01-01" });
    const input = { ...appointment(seated.holdingId, "Sen Start"), validFrom: localDate("2026-06-01") };
    const { personId } = valueIn(await appointRepresentative(convenor(), freshToken(), input));
    const [mandate] = (await personPage(convenor(), personId)).mandates;
    const representationId = mandate?.id ?? "";
    await act({ ...seated, mandate: { ...seated.mandate, representationId } });
    const before = await said();
    const { holdingId } = seated;
    const end = { holdingId, seen: (await holdingPage(convenor(), holdingId)).seen };
    const early = await endHolding(editor(), freshToken(), { ...end, validTo: localDate("2026-05-01") });
    expect(early).toMatchObject({ reason: "mandateHasActed", detail: { name: "Sen Start" } });
    valueIn(await endHolding(editor(), freshToken(), { ...end, validTo: localDate("2026-10-01") }));
    expect(await mandatePage(convenor(), representationId)).toMatchObject({ validTo: "2026-10-01" });
    expect(await said()).toEqual(before);
  });

  it("lies within the party's time, one at a time for each person", async () => {
    const seated = await seatParty(scratch.root, "skaraborg", {
      name: "En skola",
      from: "2026-02-01",
      to: "2027-01-01",
    });
    const input = appointment(seated.holdingId, "Rut Rätt");
    const tooEarly = { ...input, validFrom: localDate("2026-01-31") };
    expect(await appointRepresentative(convenor(), freshToken(), tooEarly)).toMatchObject({
      reason: "outsideHolding",
    });
    const { personId, warnings } = valueIn(await appointRepresentative(convenor(), freshToken(), input));
    expect(warnings).toEqual([]);
    const twice = { ...input, person: { personId } };
    expect(await appointRepresentative(convenor(), freshToken(), twice)).toMatchObject({
      reason: "personAlreadyRepresents",
    });
    const second = valueIn(
      await appointRepresentative(convenor(), freshToken(), appointment(seated.holdingId, "Två")),
    );
    expect(second.warnings).toEqual(["severalOrdinary"]);
    const { holders } = await seatPage(convenor(), seated.seatId);
    expect(holders[0]?.mandates.map(({ validTo }) => validTo)).toEqual(["2027-01-01", "2027-01-01"]);
  });

  it("is taken over on a day by someone else, with the same end", async () => {
    const seated = await seatParty(scratch.root, "skaraborg", {
      name: "En myndighet",
      email: "m@example.org",
    });
    const { representationId } = seated.mandate;
    const input = { representationId, version: 1, appointedBy: null, validFrom: localDate("2026-10-01") };
    const same = { ...input, person: { personId: seated.personId ?? "" } };
    expect(await replaceRepresentative(convenor(), freshToken(), same)).toMatchObject({
      reason: "samePersonAgain",
    });
    valueIn(
      await replaceRepresentative(convenor(), freshToken(), { ...input, person: someoneNew("Ny Röst") }),
    );
    const names = async (day: string) => {
      const { composition } = await councilOnDate(convenor(), localDate(day));
      const seat = composition.seats.find(({ seatId }) => seatId === seated.seatId);
      return seat?.holder?.representatives.map(({ name }) => name);
    };
    expect(await names("2026-09-30")).toEqual(["Företrädare för En myndighet"]);
    expect(await names("2026-10-01")).toEqual(["Ny Röst"]);
  });
});

describe("a person", () => {
  const fields = { phone: null, shownInPublic: false, shownReason: null };

  it("has an address that nobody else in the council has", async () => {
    const seated = await seatParty(scratch.root, "skaraborg", { name: "Ett fackförbund" });
    const input = appointment(seated.holdingId, "Dubbel", "lidan@example.org");
    expect(await appointRepresentative(convenor(), freshToken(), input)).toMatchObject({
      reason: "emailKnown",
    });
    const personId = party.personId ?? "";
    const own = { personId, version: 1, name: "Lova Lidan", email: "lidan@example.org", ...fields };
    expect((await correctPerson(convenor(), freshToken(), own)).ok).toBe(true);
  });

  it("is one, also when two enter the same address at the same moment", async () => {
    for (const turn of [1, 2, 3, 4]) {
      const email = `samtidigt.${turn}@example.org`;
      const [one, two, known] = await Promise.all(
        ["A", "B", "C"].map((which) =>
          seatParty(scratch.root, "skaraborg", {
            name: `Samtidig ${which}${turn}`,
            email: `${which}${turn}@example.org`,
          }),
        ),
      );
      const correct = { ...fields, personId: known?.personId ?? "", version: 1, name: "Rättad", email };
      const answers = await Promise.all([
        appointRepresentative(convenor(), freshToken(), appointment(one?.holdingId ?? "", "En", email)),
        appointRepresentative(convenor(), freshToken(), appointment(two?.holdingId ?? "", "Två", email)),
        correctPerson(convenor(), freshToken(), correct),
      ]);
      expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
      expect(answers.filter((answer) => !answer.ok && answer.reason === "emailKnown")).toHaveLength(2);
      expect(await scratch.root`select 1 from person where email = ${email}`).toHaveLength(1);
    }
  });

  it("who was removed meanwhile is said to be gone, and someone else can be appointed", async () => {
    const seated = await seatParty(scratch.root, "skaraborg", {
      name: "Utan någon",
      email: "kvar@example.org",
    });
    const personId = newId();
    await scratch.root`insert into person (council_id, id, name) values ('skaraborg', ${personId}, 'Snart Borta')`;
    valueIn(await removePerson(convenor(), freshToken(), { personId, version: 1 }));
    const { person, ...input } = appointment(seated.holdingId, "Någon Annan", "annan@example.org");
    const chosen = await appointRepresentative(convenor(), freshToken(), { ...input, person: { personId } });
    expect(chosen).toMatchObject({ reason: "personGone" });
    valueIn(await appointRepresentative(convenor(), freshToken(), { ...input, person }));
  });

  it("gets letters in the language that the convenor writes in, until there is an account that chooses", async () => {
    const wish = { name: "Ett engelskt nätverk", email: "network@example.org" };
    const personId = (await seatParty(scratch.root, "skaraborg", wish)).personId ?? "";
    const language = async () => (await personPage(convenor(), personId)).person.language;
    const input = { ...fields, personId, name: "Emma English", email: wish.email };
    expect(await language()).toBe("sv");
    valueIn(await correctPerson(convenor(), freshToken(), { ...input, version: 1, language: "en" }));
    expect(await language()).toBe("en");
    valueIn(await correctPerson(convenor(), freshToken(), { ...input, version: 2 }));
    expect(await language()).toBe("en");
    await scratch.root`update person set account_id = ${newId()} where id = ${personId}`;
    valueIn(await correctPerson(convenor(), freshToken(), { ...input, version: 3, language: "sv" }));
    expect(await language()).toBe("en");
  });

  it("is shown to the public only when flagged, with the day and the reason kept", async () => {
    const seated = await seatParty(scratch.root, "skaraborg", {
      name: "En förening",
      email: "f@example.org",
    });
    const personId = seated.personId ?? "";
    const shownPeople = async () => {
      const counter = counterAuthority(scratch.platform, "skaraborg");
      const { composition } = await councilOnDate(counter, localDate("2026-11-23"));
      return composition.seats.flatMap(({ holder }) => holder?.representatives.map(({ name }) => name) ?? []);
    };
    expect(await shownPeople()).toEqual([]);
    const input = { ...fields, personId, version: 1, name: "Synlig Person", email: null };
    const flagged = { ...input, shownInPublic: true, shownReason: "Talar för parten" };
    valueIn(await correctPerson(convenor(), freshToken(), flagged));
    expect(await shownPeople()).toEqual(["Synlig Person"]);
    expect((await personPage(convenor(), personId)).person).toMatchObject({
      shownSince: "2026-11-23",
      shownReason: "Talar för parten",
    });
    valueIn(await correctPerson(convenor(), freshToken(), { ...input, version: 2 }));
    expect(await shownPeople()).toEqual([]);
  });
});
