import { describe, expect, test } from "vitest";
import { type Actor, mandateRoles, type Role, roles } from "~/kernel/actor";
import { holdingForm, organisationForm, personForm, seatForm } from "./party-forms";
import { mayEditOrganisation, mayEditParties, mayReadContacts } from "./party-policy";

const mandate = { representationId: "r", holdingId: "h", organisationId: "o", partyName: "Part" };
const actor = (role: Role): Actor => ({
  accountId: "k",
  name: "Anna Exempel",
  role,
  councilId: "skaraborg",
  mandate: mandateRoles.some((one) => one === role) ? mandate : null,
});

describe("who may", () => {
  test.each(roles)("%s edits parties only as convenor", (role) => {
    expect(mayEditParties(actor(role)).may).toBe(role === "convenor");
  });

  test("an organisation is changed by the council that registered it", () => {
    expect(mayEditOrganisation(actor("convenor"), { registeredBy: "skaraborg", name: "A" }).may).toBe(true);
    expect(mayEditOrganisation(actor("convenor"), { registeredBy: "boras", name: "A" })).toMatchObject({
      may: false,
      reason: "registeredElsewhere",
    });
  });

  test.each(roles)("%s reads contacts of their own party, and all of them only as convenor", (role) => {
    const isMandate = mandateRoles.some((one) => one === role);
    expect(mayReadContacts(actor(role), { organisationId: "o" }).may).toBe(isMandate || role === "convenor");
    expect(mayReadContacts(actor(role), { organisationId: "other" }).may).toBe(role === "convenor");
  });
});

describe("a form", () => {
  const messages = (read: { error?: { issues: { path: PropertyKey[]; message: string }[] } | undefined }) =>
    read.error?.issues.map(({ path, message }) => `${path.join(".")}: ${message}`);

  test("gives the key of the sentence for each field that is wrong", () => {
    expect(messages(organisationForm.safeParse({ name: " ", sector: "x", number: "1" }))).toEqual([
      "number: reasons.organisationNumberShape",
      "name: reasons.nameMissing",
      "sector: reasons.sectorMissing",
    ]);
    expect(messages(personForm.safeParse({ name: "A", email: "a@", shownInPublic: "" }))).toEqual([
      "email: reasons.emailWrong",
    ]);
    expect(messages(personForm.safeParse({ name: "A", shownInPublic: "on" }))).toEqual([
      "shownReason: reasons.shownReasonMissing",
    ]);
  });

  test("asks for purpose and last day of a co-opted seat", () => {
    const seat = { perspective: "agencies", sector: "state", from: "2026-01-01" };
    expect(messages(seatForm.safeParse({ ...seat, kind: "co-opted" }))).toEqual([
      "purpose: reasons.purposeMissing",
      "lastDay: reasons.endMissing",
    ]);
    expect(seatForm.parse(seat)).toMatchObject({ kind: "ordinary", validFrom: "2026-01-01", validTo: null });
  });

  test("turns the last day into the day after it", () => {
    const id = "0199c0de-0000-7000-8000-000000000001";
    const held = { seatId: id, organisationId: id, from: "2026-01-01" };
    expect(holdingForm.parse({ ...held, lastDay: "2026-12-31" })).toMatchObject({ validTo: "2027-01-01" });
    expect(holdingForm.parse({ ...held, lastDay: "2026-01-01" })).toMatchObject({ validTo: "2026-01-02" });
    expect(messages(holdingForm.safeParse({ ...held, lastDay: "2025-12-31" }))).toEqual([
      "lastDay: reasons.endNotAfterStart",
    ]);
    expect(messages(holdingForm.safeParse({ ...held, lastDay: "31/12" }))).toEqual([
      "lastDay: reasons.dayWrong",
    ]);
  });
});
