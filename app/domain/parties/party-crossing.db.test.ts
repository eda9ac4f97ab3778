import { beforeAll, describe, expect, it } from "vitest";
import { newId } from "~/kernel/ids";
import { localDate } from "~/kernel/local-date";
import { councilAuthority, counterAuthority } from "../../../tests/support/authorities";
import { freshToken, valueIn } from "../../../tests/support/outcomes";
import { scratchDatabase } from "../../../tests/support/scratch-database";
import { type SeatedParty, seatParty } from "../../../tests/support/seated-parties";
import { councilComparison } from "./composition/council-comparison.server";
import { councilChanges, councilOnDate } from "./composition/council-on-date.server";
import { appointRepresentative } from "./mandates/appoint-representative.server";
import { correctMandate } from "./mandates/correct-mandate.server";
import { correctPerson } from "./mandates/correct-person.server";
import { endMandate } from "./mandates/end-mandate.server";
import { mandatePage } from "./mandates/mandate-page.server";
import { personPage } from "./mandates/person-page.server";
import { removeMandate } from "./mandates/remove-mandate.server";
import { removePerson } from "./mandates/remove-person.server";
import { replaceRepresentative } from "./mandates/replace-representative.server";
import { personChoices } from "./party-choices.server";
import { organisationPage } from "./registry/organisation-page.server";
import { changeHolder } from "./seats/change-holder.server";
import { correctHolding } from "./seats/correct-holding.server";
import { correctSeat } from "./seats/correct-seat.server";
import { endHolding } from "./seats/end-holding.server";
import { endSeat } from "./seats/end-seat.server";
import { holdingPage } from "./seats/holding-page.server";
import { placeParty } from "./seats/place-party.server";
import { removeHolding } from "./seats/remove-holding.server";
import { removeSeat } from "./seats/remove-seat.server";
import { seatPage } from "./seats/seat-page.server";
import { commitImport } from "./sheet/commit-import.server";
import { exportParties } from "./sheet/export-parties.server";
import { importPage } from "./sheet/import-page.server";
import { prepareImport } from "./sheet/prepare-import.server";

const scratch = scratchDatabase();
const from = localDate("2026-03-01");
const days = { validFrom: from, validTo: null };
const version = 1;

let theirs: SeatedParty;
let ours: SeatedParty;
let theirImport = "";

beforeAll(async () => {
  theirs = await seatParty(scratch.root, "boras", { name: "Deras part", email: "deras@example.org" });
  ours = await seatParty(scratch.root, "skaraborg", { name: "Vår part", email: "var@example.org" });
  const importer = councilAuthority<"party:import">(scratch.platform, "boras");
  const sheet = [
    ["Part", "Perspektiv", "Sektor"],
    ["Hemlig", "Utbildning", "Kommunal"],
  ];
  theirImport = valueIn(await prepareImport(importer, freshToken(), { fileName: "x.csv", sheet }));
});

const authority = () => councilAuthority<"party:edit">(scratch.platform, "skaraborg");
const people = () => councilAuthority<"person:edit">(scratch.platform, "skaraborg");
const importer = () => councilAuthority<"party:import">(scratch.platform, "skaraborg");

/** Every function that takes an id, called with ids made by `idsOf`. */
const calls: Record<string, (ids: SeatedParty & { importId: string }) => Promise<unknown>> = {
  seatPage: ({ seatId }) => seatPage(authority(), seatId),
  holdingPage: ({ holdingId }) => holdingPage(authority(), holdingId),
  mandatePage: ({ mandate }) => mandatePage(authority(), mandate.representationId),
  personPage: ({ personId }) => personPage(authority(), personId ?? ""),
  importPage: ({ importId }) => importPage(importer(), importId),
  correctSeat: ({ seatId }) =>
    correctSeat(authority(), freshToken(), {
      ...{ seatId, version, ...days, label: null, purpose: null },
      perspective: "employers",
      sector: "private",
    }),
  endSeat: ({ seatId }) => endSeat(authority(), freshToken(), { seatId, validTo: from, version }),
  removeSeat: ({ seatId }) => removeSeat(authority(), freshToken(), { seatId, version }),
  placeParty: ({ seatId }) =>
    placeParty(authority(), freshToken(), { seatId, organisationId: ours.organisationId, ...days }),
  changeHolder: ({ seatId }) =>
    changeHolder(authority(), freshToken(), {
      seatId,
      organisationId: ours.organisationId,
      ...days,
      seen: "",
    }),
  endHolding: ({ holdingId }) =>
    endHolding(authority(), freshToken(), { holdingId, validTo: from, seen: "" }),
  correctHolding: ({ holdingId }) =>
    correctHolding(authority(), freshToken(), { holdingId, ...days, version }),
  removeHolding: ({ holdingId }) => removeHolding(authority(), freshToken(), { holdingId, version }),
  appointRepresentative: ({ holdingId }) =>
    appointRepresentative(people(), freshToken(), {
      ...{ holdingId, ...days, appointedBy: null, kind: "ordinary" },
      person: { name: "X", email: null, phone: null },
    }),
  replaceRepresentative: ({ mandate: { representationId } }) =>
    replaceRepresentative(people(), freshToken(), {
      ...{ representationId, version, validFrom: from, appointedBy: null },
      person: { name: "X", email: null, phone: null },
    }),
  endMandate: ({ mandate: { representationId } }) =>
    endMandate(people(), freshToken(), { representationId, validTo: from, version }),
  correctMandate: ({ mandate: { representationId } }) =>
    correctMandate(people(), freshToken(), {
      ...{ representationId, version, ...days, kind: "ordinary", appointedBy: null },
    }),
  removeMandate: ({ mandate: { representationId } }) =>
    removeMandate(people(), freshToken(), { representationId, version }),
  correctPerson: ({ personId }) =>
    correctPerson(people(), freshToken(), {
      ...{ personId: personId ?? "", version, name: "X", email: null, phone: null },
      shownInPublic: false,
      shownReason: null,
    }),
  removePerson: ({ personId }) => removePerson(people(), freshToken(), { personId: personId ?? "", version }),
  commitImport: ({ importId }) => commitImport(importer(), freshToken(), { id: importId, seen: "" }),
};

describe("another council's id", () => {
  it.each(Object.entries(calls))("is not found by %s, just like an id that is not there", async (_, call) => {
    const rows = () => scratch.root`select council_id, id, version from seat_holding order by id`;
    const before = await rows();
    const foreign = await call({ ...theirs, importId: theirImport }).catch((error: unknown) => error);
    const nowhere = { representationId: newId(), holdingId: newId(), organisationId: newId(), partyName: "" };
    const missing = { seatId: newId(), holdingId: newId(), organisationId: newId(), personId: newId() };
    const absent = await call({ ...missing, mandate: nowhere, importId: newId() }).catch(
      (error: unknown) => error,
    );
    for (const answer of [foreign, absent]) {
      expect(answer).toBeInstanceOf(Response);
      expect((answer as Response).status).toBe(404);
    }
    expect(await rows()).toEqual(before);
  });

  it("is a person who isn't there, when someone is chosen by it", async () => {
    const choose = (personId: string) =>
      appointRepresentative(people(), freshToken(), {
        ...{ holdingId: ours.holdingId, ...days, appointedBy: null, kind: "substitute" },
        person: { personId },
      });
    const foreign = await choose(theirs.personId ?? "");
    expect(foreign).toMatchObject({ ok: false, reason: "personGone" });
    expect(await choose(newId())).toEqual(foreign);
  });

  it("is found by its own council", async () => {
    expect((await seatPage(authority(), ours.seatId)).holders[0]?.name).toBe("Vår part");
    expect((await personPage(authority(), ours.personId ?? "")).person.email).toBe("var@example.org");
  });
});

describe("what a council reads", () => {
  it("holds nothing of another's, in lists, exports, comparisons and in public", async () => {
    const counter = counterAuthority(scratch.platform, "skaraborg");
    const exporter = councilAuthority<"party:export">(scratch.platform, "skaraborg");
    const read = await Promise.all([
      councilOnDate(authority(), from),
      councilOnDate(counter, from),
      councilChanges(counter),
      councilComparison(authority(), localDate("2020-01-01"), from),
      personChoices(authority()),
      exportParties(exporter, { language: "sv", format: "csv" }),
    ]);
    expect(JSON.stringify(read)).toContain("Vår part");
    expect(JSON.stringify(read)).not.toContain("Deras part");
    expect(JSON.stringify(read)).not.toContain("deras@example.org");
  });

  it("shows a shared organisation without what it does in another council", async () => {
    const page = await organisationPage(authority(), theirs.organisationId);
    expect(page).toMatchObject({ seats: [], people: [], measures: [], stands: [] });
  });
});
