import { beforeAll, describe, expect, it } from "vitest";
import { newId } from "~/kernel/ids";
import { localDate } from "~/kernel/local-date";
import { councilAuthority, counterAuthority } from "../../../tests/support/authorities";
import { freshToken, valueIn } from "../../../tests/support/outcomes";
import { scratchDatabase } from "../../../tests/support/scratch-database";
import { type SeatedParty, seatParty } from "../../../tests/support/seated-parties";
import { appointRepresentative } from "./appoint-representative.server";
import { changeHolder } from "./change-holder.server";
import { commitImport } from "./commit-import.server";
import { correctHolding } from "./correct-holding.server";
import { correctMandate } from "./correct-mandate.server";
import { correctPerson } from "./correct-person.server";
import { correctSeat } from "./correct-seat.server";
import { councilComparison } from "./council-comparison.server";
import { councilChanges, councilOnDate } from "./council-on-date.server";
import { endHolding } from "./end-holding.server";
import { endMandate } from "./end-mandate.server";
import { endSeat } from "./end-seat.server";
import { exportParties } from "./export-parties.server";
import { holdingPage } from "./holding-page.server";
import { importPage } from "./import-page.server";
import { mandatePage } from "./mandate-page.server";
import { organisationPage } from "./organisation-page.server";
import { personChoices } from "./party-choices.server";
import { personPage } from "./person-page.server";
import { placeParty } from "./place-party.server";
import { prepareImport } from "./prepare-import.server";
import { removeHolding } from "./remove-holding.server";
import { removeMandate } from "./remove-mandate.server";
import { removePerson } from "./remove-person.server";
import { removeSeat } from "./remove-seat.server";
import { replaceRepresentative } from "./replace-representative.server";
import { seatPage } from "./seat-page.server";

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
