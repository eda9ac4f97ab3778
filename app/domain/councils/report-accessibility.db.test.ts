import { beforeEach, describe, expect, it } from "vitest";
import { scratchDatabase } from "../../../tests/support/scratch-database";
import { accessibilityReportForm } from "./accessibility-report-form";
import { reportAccessibility } from "./report-accessibility.server";

const scratch = scratchDatabase();

const report = { what: "Jag kommer inte förbi kartan.", where: "/skaraborg/parter", email: "" };

const reader = (council: string | null = "skaraborg") => ({
  platform: scratch.platform,
  council: council === null ? null : (scratch.platform.tenants.byId(council) ?? null),
  remoteAddress: "192.0.2.7",
});

const letters = () => scratch.root<{ to: string; council: string | null; text: string }[]>`
  select to_address as "to", council_id as council, text from letter order by queued_at, id`;

beforeEach(async () => {
  await scratch.root`delete from letter`;
  await scratch.root`delete from identity.rate_limit`;
});

describe("a report of an accessibility problem", () => {
  it("goes to the council's association, with the reader's words and no more", async () => {
    const outcome = await reportAccessibility(reader(), crypto.randomUUID(), {
      ...report,
      email: "rut@provadress.se",
    });
    expect(outcome.ok).toBe(true);
    const [letter, ...others] = await letters();
    expect(others).toEqual([]);
    expect(letter).toMatchObject({ to: "skaraborg@samsyn.example", council: "skaraborg" });
    expect(letter?.text).toContain("Jag kommer inte förbi kartan.");
    expect(letter?.text).toContain("Sida: /skaraborg/parter");
    expect(letter?.text).toContain("Svara till: rut@provadress.se");
  });

  it("goes to those who run the platform, from a page of the whole region", async () => {
    expect((await reportAccessibility(reader(null), crypto.randomUUID(), report)).ok).toBe(true);
    expect(await letters()).toMatchObject([{ to: "samsyn@samsyn.example", council: null }]);
  });

  it("is noted in the audit trail, without what was written", async () => {
    await reportAccessibility(reader(), crypto.randomUUID(), report);
    const [entry] = await scratch.root<{ act: string; all: string }[]>`
      select act, audit_entry::text as "all" from audit_entry
      where council_id = 'skaraborg' order by seq desc limit 1`;
    expect(entry?.act).toBe("public.accessibilityReported");
    expect(entry?.all).not.toContain("kartan");
  });

  it("is sent once, however often the form comes", async () => {
    const token = crypto.randomUUID();
    const twice = await Promise.all([1, 2].map(() => reportAccessibility(reader(), token, report)));
    expect(twice.map(({ ok }) => ok)).toEqual([true, true]);
    expect(await letters()).toHaveLength(1);
  });

  it("is refused after ten from one place in an hour, and nobody else is", async () => {
    for (let count = 0; count < 10; count++)
      expect((await reportAccessibility(reader(), crypto.randomUUID(), report)).ok).toBe(true);
    expect(await reportAccessibility(reader(), crypto.randomUUID(), report)).toMatchObject({
      ok: false,
      reason: "tooManyReports",
    });
    const other = { ...reader(), remoteAddress: "192.0.2.8" };
    expect((await reportAccessibility(other, crypto.randomUUID(), report)).ok).toBe(true);
    expect(await letters()).toHaveLength(11);
  });
});

describe("the report's form", () => {
  it("asks only for what does not work", () => {
    expect(accessibilityReportForm.parse({ what: " Kartan " })).toEqual({
      what: "Kartan",
      where: "",
      email: "",
    });
    expect(accessibilityReportForm.safeParse({ what: "  " }).success).toBe(false);
    expect(accessibilityReportForm.safeParse({ what: "Kartan", email: "rut" }).success).toBe(false);
  });
});
