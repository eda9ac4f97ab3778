import { beforeAll, describe, expect, it } from "vitest";
import { appointRepresentative } from "~/domain/parties/mandates/appoint-representative.server";
import { correctMandate } from "~/domain/parties/mandates/correct-mandate.server";
import { correctPerson } from "~/domain/parties/mandates/correct-person.server";
import { endMandate } from "~/domain/parties/mandates/end-mandate.server";
import { mergeOrganisation } from "~/domain/parties/registry/merge-organisation.server";
import { changeHolder } from "~/domain/parties/seats/change-holder.server";
import { endSeat } from "~/domain/parties/seats/end-seat.server";
import { placeParty } from "~/domain/parties/seats/place-party.server";
import { seatPage } from "~/domain/parties/seats/seat-page.server";
import { prepareImport } from "~/domain/parties/sheet/prepare-import.server";
import { invitePerson } from "~/domain/people/invite-person.server";
import { newId } from "~/kernel/ids";
import { localDate } from "~/kernel/local-date";
import * as mandate from "~/routes/workspace/parties/mandates/mandate";
import * as person from "~/routes/workspace/parties/mandates/person";
import * as editOrganisation from "~/routes/workspace/parties/registry/edit-organisation";
import * as editSeat from "~/routes/workspace/parties/seats/edit-seat";
import * as holding from "~/routes/workspace/parties/seats/holding";
import * as place from "~/routes/workspace/parties/seats/place";
import * as importPreview from "~/routes/workspace/parties/sheet/import-preview";
import { councilAuthority } from "../support/authorities";
import { freshToken, valueIn } from "../support/outcomes";
import { scratchDatabase } from "../support/scratch-database";
import { seatParty } from "../support/seated-parties";
import { signIn } from "../support/sign-in";
import { workspacePages } from "../support/workspace-pages";

const scratch = scratchDatabase();
let cookie = "";
const ask = workspacePages(scratch, "skaraborg", () => cookie);
const bo = () => councilAuthority<"party:edit" | "person:edit">(scratch.platform, "skaraborg");
const [today, tomorrow] = [localDate("2026-11-23"), localDate("2026-11-24")];

beforeAll(async () => {
  ({ cookie } = await signIn(scratch.platform, [{ role: "convenor", council: "skaraborg" }], "Anna"));
});

const party = (name: string, more: { to?: string } = {}) =>
  seatParty(scratch.root, "skaraborg", { name, email: `${name}@example.org`.replaceAll(" ", "."), ...more });
const at = (pattern: string, id: string) => ({ pattern, address: pattern.replace(/:\w+/, id) });
const placeAt = (seatId: string) => at("/parter/platser/:seat/part", seatId);
const mandateAt = (id: string) => at("/parter/uppdrag/:representation", id);
const holdersOf = async (seatId: string) => (await seatPage(bo(), seatId)).holders.map(({ name }) => name);

async function boGives(seatId: string, organisationId: string) {
  const { seen } = await seatPage(bo(), seatId);
  const input = { seatId, organisationId, validFrom: today, validTo: null, seen };
  valueIn(await changeHolder(bo(), freshToken(), input));
}

describe("a seat that two give away", () => {
  it("stays with the party that got it first, who is shown to the other before it can be taken", async () => {
    const [first, second, third] = [await party("Etta"), await party("Tvåa"), await party("Trea")];
    const { seatId } = first;
    const form = (await ask(place, placeAt(seatId))).form("holder") ?? {};
    await boGives(seatId, second.organisationId);
    const typed = { ...form, organisationId: third.organisationId, from: tomorrow };
    const refused = await ask(place, placeAt(seatId), typed);
    expect(refused.status).toBe(409);
    expect(refused.text).toContain("Tvåa , sedan 23 november 2026");
    expect(await holdersOf(seatId)).toEqual(["Tvåa", "Etta"]);
    const again = refused.form("holder") ?? {};
    expect(again).toMatchObject({ organisationId: third.organisationId, from: tomorrow });
    expect((await ask(place, placeAt(seatId), again)).status).toBe(303);
    expect(await holdersOf(seatId)).toEqual(["Trea", "Tvåa", "Etta"]);
  });

  it("is still as it was first read after a wrong field has been put right", async () => {
    const [first, second, third] = [await party("Fyra"), await party("Femma"), await party("Sexa")];
    const { seatId } = first;
    const form = (await ask(place, placeAt(seatId))).form("holder") ?? {};
    await boGives(seatId, second.organisationId);
    const typed = { ...form, organisationId: third.organisationId, from: "i morgon" };
    const wrong = await ask(place, placeAt(seatId), typed);
    expect(wrong.status).toBe(422);
    const mended = { ...wrong.form("holder"), from: tomorrow };
    expect((await ask(place, placeAt(seatId), mended)).status).toBe(409);
    expect(await holdersOf(seatId)).toEqual(["Femma", "Fyra"]);
  });

  it("keeps what was typed and says who has it, when it was free for both", async () => {
    const [first, second, third] = [
      await party("Sjua", { to: "2026-06-01" }),
      await party("Åtta"),
      await party("Nia"),
    ];
    const { seatId } = first;
    const opened = await ask(place, placeAt(seatId));
    expect(opened.text).toContain("Ge en part platsen");
    const input = { seatId, organisationId: second.organisationId, validFrom: today, validTo: null };
    valueIn(await placeParty(bo(), freshToken(), input));
    const typed = { ...opened.form("holder"), organisationId: third.organisationId, from: tomorrow };
    const refused = await ask(place, placeAt(seatId), typed);
    expect(refused.status).toBe(409);
    expect(refused.text).toContain("Åtta , sedan 23 november 2026");
    expect(refused.text).toContain("Byt part på platsen");
    expect(refused.form("holder")).toMatchObject({ organisationId: third.organisationId, act: "change" });
    expect(await holdersOf(seatId)).toEqual(["Åtta", "Sjua"]);
  });

  it("is given by the only one who does", async () => {
    const [first, second] = [await party("Tia", { to: "2026-06-01" }), await party("Elva")];
    const form = (await ask(place, placeAt(first.seatId))).form("holder") ?? {};
    const typed = { ...form, organisationId: second.organisationId };
    expect(await ask(place, placeAt(first.seatId), typed)).toMatchObject({ status: 303 });
    expect(await holdersOf(first.seatId)).toEqual(["Elva", "Tia"]);
  });
});

describe("a sheet that says that a party leaves", () => {
  it("names whose mandates go with it, and is previewed again when someone has been appointed meanwhile", async () => {
    const { holdingId } = await party("Bladet");
    const sheet = [
      ["Part", "Perspektiv", "Till och med"],
      ["Bladet", "", "2026-12-31"],
    ];
    const importer = councilAuthority<"party:import">(scratch.platform, "skaraborg");
    const read = await prepareImport(importer, freshToken(), { fileName: "parter.csv", sheet });
    const page = at("/parter/import/:import", valueIn(read));
    const opened = await ask(importPreview, page);
    expect(opened.text).toContain("Företrädare för Bladet slutar företräda parten samma dag.");
    for (const name of ["Anna Ek", "Bo Alm"]) {
      const days = { validFrom: localDate("2027-01-15"), validTo: null };
      const person = { name, email: null, phone: null };
      const appointed = { holdingId, person, kind: "substitute", appointedBy: null, ...days } as const;
      valueIn(await appointRepresentative(bo(), freshToken(), appointed));
    }
    const refused = await ask(importPreview, page, opened.form("commit") ?? {});
    expect(refused.status).toBe(409);
    expect(refused.text).toContain("Rådet har ändrats sedan du såg förhandsvisningen.");
    expect(refused.text).toMatch(/(Anna Ek och Bo Alm|Bo Alm och Anna Ek) skulle börja efter den dagen/);
    expect((await ask(importPreview, page, refused.form("commit") ?? {})).status).toBe(303);
    expect((await ask(importPreview, page)).text).toContain("De uppdragen tas bort.");
  });
});

describe("a party's end", () => {
  it("lists whose mandates go with it, and asks again when someone has been appointed meanwhile", async () => {
    const ending = await party("Avslutade");
    const where = at("/parter/innehav/:holding", ending.holdingId);
    const opened = await ask(holding, where);
    expect(opened.text).toContain("Ett uppdrag upphör samtidigt: Företrädare för Avslutade.");
    const someone = { name: "Just Utsedd", email: null, phone: null };
    const days = { validFrom: today, validTo: null };
    const appointed = { holdingId: ending.holdingId, person: someone, kind: "substitute", ...days } as const;
    valueIn(await appointRepresentative(bo(), freshToken(), { ...appointed, appointedBy: null }));
    const refused = await ask(holding, where, { ...opened.form("end"), lastDay: "2026-12-31" });
    expect(refused.status).toBe(409);
    expect(refused.text).toContain("Företrädare för Avslutade, Just Utsedd.");
    expect(refused.form("end")?.lastDay).toBe("2026-12-31");
    expect((await ask(holding, where, refused.form("end") ?? {})).status).toBe(303);
  });
});

describe("a merger that two write", () => {
  it("shows the other's successor by name, also when the other took it back", async () => {
    const [own, theirs, mine] = [await party("Uppgångna"), await party("Deras"), await party("Min")];
    const { organisationId } = own;
    const where = at("/parter/organisationer/:organisation/ratta", organisationId);
    const form = (await ask(editOrganisation, where)).form("merge") ?? {};
    const boMerges = async (successorId: string | null, version: number) =>
      valueIn(await mergeOrganisation(bo(), freshToken(), { organisationId, successorId, version }));
    await boMerges(theirs.organisationId, 1);
    const refused = await ask(editOrganisation, where, { ...form, successorId: mine.organisationId });
    expect(refused.status).toBe(409);
    expect(refused.text).toContain("Det som står nu Deras");
    expect(refused.text).toContain("Din text Min");
    const back = refused.form("part") ?? {};
    await boMerges(null, 2);
    const parted = await ask(editOrganisation, where, back);
    expect(parted.status).toBe(409);
    expect(parted.text).toContain("Uppgångna har inte gått upp i någon annan.");
    expect((await ask(editOrganisation, where, { ...refused.form("merge"), _version: "3" })).status).toBe(
      303,
    );
  });
});

describe("a mandate that two change", () => {
  it("shows what the other wrote of its kind and who appointed", async () => {
    const { mandate: own } = await party("Rättade");
    const { representationId } = own;
    const form = (await ask(mandate, mandateAt(representationId))).form("correct") ?? {};
    const days = { validFrom: localDate("2026-01-01"), validTo: null };
    const input = { representationId, kind: "substitute", appointedBy: "Bos styrelse", version: 1 } as const;
    valueIn(await correctMandate(bo(), freshToken(), { ...input, ...days }));
    const typed = { ...form, appointedBy: "Annas styrelse" };
    const refused = await ask(mandate, mandateAt(representationId), typed);
    expect(refused.status).toBe(409);
    expect(refused.text).toContain("Utsedd av Det som står nu Bos styrelse Din text Annas styrelse");
    expect(refused.text).toContain("Uppdrag Det som står nu Ersättare Din text Representant");
  });

  it("keeps the form and what was typed, although the other has ended it", async () => {
    const { mandate: own } = await party("Avbrutna");
    const { representationId } = own;
    const opened = await ask(mandate, mandateAt(representationId));
    const yesterday = { representationId, validTo: today, version: 1 };
    valueIn(await endMandate(bo(), freshToken(), yesterday));
    const who = { personId: "new", name: "Nyss Vald", from: tomorrow };
    const replaced = await ask(mandate, mandateAt(representationId), { ...opened.form("replace"), ...who });
    expect(replaced.status).toBe(422);
    expect(replaced.text).toContain("Uppdraget slutar före den dagen.");
    expect(replaced.form("replace")).toMatchObject(who);
    const ended = await ask(mandate, mandateAt(representationId), {
      ...opened.form("end"),
      lastDay: "2026-12-31",
    });
    expect(ended.status).toBe(409);
    expect(ended.form("end")).toMatchObject({ lastDay: "2026-12-31" });
    const reopened = await ask(mandate, mandateAt(representationId));
    expect(reopened.form("replace")).toBeNull();
    expect(reopened.form("correct")).not.toBeNull();
  });
});

describe("a seat that two take away", () => {
  it("keeps the form and the day that was typed, and tells the other's", async () => {
    const { seatId } = await party("Indragna", { to: "2026-06-01" });
    const where = at("/parter/platser/:seat/ratta", seatId);
    const form = (await ask(editSeat, where)).form("end") ?? {};
    valueIn(await endSeat(bo(), freshToken(), { seatId, validTo: localDate("2027-01-01"), version: 1 }));
    const refused = await ask(editSeat, where, { ...form, lastDay: "2027-06-30" });
    expect(refused.status).toBe(409);
    expect(refused.text).toContain("Det som står nu 2026-12-31 Din text 2027-06-30");
    expect(refused.form("end")).toMatchObject({ lastDay: "2027-06-30" });
    expect((await ask(editSeat, where)).form("end")).toBeNull();
  });
});

describe("a person that two change", () => {
  it("tells whether the other shows the name, and is not removed over what the other wrote", async () => {
    const personId = newId();
    await scratch.root`insert into person (council_id, id, name) values ('skaraborg', ${personId}, 'Delad Person')`;
    const where = at("/parter/personer/:person", personId);
    const opened = await ask(person, where);
    const shown = {
      name: "Delad Person",
      email: null,
      phone: null,
      shownInPublic: true,
      shownReason: "Skäl",
    };
    valueIn(await correctPerson(bo(), freshToken(), { ...shown, personId, version: 1 }));
    const refused = await ask(person, where, opened.form("person") ?? {});
    expect(refused.status).toBe(409);
    expect(refused.text).toContain("Visa namnet på de öppna sidorna Det som står nu Ja Din text Nej");
    const kept = await ask(person, where, opened.form("remove") ?? {});
    expect(kept.status).toBe(409);
    expect(kept.text).toContain("Någon annan hann ändra något.");
    expect((await ask(person, where, kept.form("remove") ?? {})).status).toBe(303);
  });
});

describe("a person who has been invited at a wrong address", () => {
  it("is told of as no longer invited when it is corrected, and can be invited at the right one", async () => {
    const personId = newId();
    await scratch.root`
      insert into person (council_id, id, name, email) values ('skaraborg', ${personId}, 'Fel Adress', 'fel@example.org')`;
    const inviter = councilAuthority<"invitation:send">(scratch.platform, "skaraborg");
    valueIn(await invitePerson(inviter, freshToken(), { personId }));
    const where = at("/parter/personer/:person", personId);
    const opened = await ask(person, where);
    expect(opened.text).toContain("Bjud in igen");
    const save = (form: Record<string, string> | null, email: string) =>
      ask(person, where, { ...form, email });
    const saved = await save(opened.form("person"), "ratt@example.org");
    expect(saved.location).toContain("klart=inbjudan-galler-inte");
    const shown = await ask(person, { ...where, address: `${where.address}?klart=inbjudan-galler-inte` });
    expect(shown.text).toContain("Inbjudan gick till den gamla adressen och är tillbakatagen.");
    expect(shown.text).toContain("Fel Adress har inget konto.");
    expect(shown.form("invite")).not.toBeNull();
    const again = await save(shown.form("person"), "rattare@example.org");
    expect(again.location).toContain("klart=person-rattad");
  });

  it("signs in with the address of the account, once there is one, says the form", async () => {
    const personId = newId();
    await scratch.root`
      insert into person (council_id, id, name, account_id) values ('skaraborg', ${personId}, 'Har Konto', ${newId()})`;
    const where = at("/parter/personer/:person", personId);
    const hint = "Personen loggar in med den e-postadress som kontot har.";
    expect((await ask(person, where)).text).toContain(hint);
    await scratch.root`update person set account_id = null where id = ${personId}`;
    const without = (await ask(person, where)).text;
    expect(without).not.toContain(hint);
    expect(without).toContain("Behövs för att personen ska kunna logga in.");
  });
});
