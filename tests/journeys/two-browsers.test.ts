import type { Locator, Page } from "playwright";
import { describe, expect, it } from "vitest";
import { resources } from "~/platform/i18n/resources";
import { signInAs } from "../support/example-visitor";
import { expectFine, openBrowser } from "../support/open-browser";

const open = openBrowser();

const { statements, plans, parties } = resources.sv;
const council = "/skaraborg/arbetsyta";

/** A form that two people have open: the field that both write in, one that must not be empty, and its button. */
interface Shared {
  field: string;
  needed: string;
  button: string;
  /** Makes or finds what is to be changed, and returns the form's address. */
  arrange(page: Page, mark: string): Promise<string>;
}

const shared = {
  "a statement's text": {
    field: statements.editor.body,
    needed: statements.editor.title,
    button: statements.edit.submit,
    async arrange(page: Page) {
      await page.goto(`${council}/uttalanden/nytt`);
      await page.getByLabel(statements.editor.title, { exact: true }).fill("Två skriver i samma text");
      await page.getByLabel(statements.editor.body, { exact: true }).fill("Från början.");
      await page.getByLabel(statements.editor.addressees, { exact: true }).fill("Alla i Skaraborg");
      await page.getByRole("button", { name: statements.new.submit }).click();
      await page.waitForURL(/klart=/);
      return `${new URL(page.url()).pathname}/text`;
    },
  },
  "a draft plan's measure": {
    field: plans.measureForm.description,
    needed: plans.measureForm.title,
    button: plans.measureForm.save,
    async arrange(page: Page) {
      await page.goto(`${council}/handlingsplan/planer`);
      await page.locator('main a[href*="/utkast/"]').first().click();
      const measures = page.locator('main a[href*="/atgard/"]:not([href*="/atgard/ny"])');
      return (await measures.last().getAttribute("href")) ?? "";
    },
  },
  "a seat": {
    field: parties.seat.label,
    needed: parties.seat.from,
    button: parties.work.save,
    async arrange(page: Page) {
      await page.goto(`${council}/parter`);
      const seats = page.locator('main a[href*="/parter/platser/"]:not([href$="/ny"])');
      return `${await seats.last().getAttribute("href")}/ratta`;
    },
  },
  "a party": {
    field: parties.organisation.aliases,
    needed: parties.organisation.name,
    button: parties.organisation.correctSubmit,
    async arrange(page: Page, mark: string) {
      await page.goto(`${council}/parter/organisationer/ny`);
      await page.getByLabel(parties.organisation.name, { exact: true }).fill(`Tvåmansverket ${mark}`);
      await page.getByLabel(parties.organisation.sector).selectOption("private");
      await page.getByRole("button", { name: parties.organisation.newSubmit }).click();
      await page.waitForURL(/klart=/);
      return `${new URL(page.url()).pathname}/ratta`;
    },
  },
} satisfies Record<string, Shared>;

describe("in two browsers", () => {
  it.each([
    ["a statement's text", "with"],
    ["a statement's text", "without"],
    ["a draft plan's measure", "with"],
    ["a draft plan's measure", "without"],
    ["a seat", "with"],
    ["a party", "without"],
  ] as const)("%s is met by the second save, which loses nothing, %s script", async (what, mark) => {
    const script = mark === "with";
    const { field, needed, button, arrange } = shared[what];
    const [hers, his] = [(await open.visitor()).page, (await open.visitor({ script })).page];
    await signInAs(hers, "Anna Exempel");
    await signInAs(his, "Anna Exempel");
    const address = await arrange(hers, mark);
    const input = (page: Page, label: string) => page.getByLabel(new RegExp(`^${label}( \\(|$)`)).first();
    const save = async (page: Page) => {
      const answered = page.waitForResponse((answer) => answer.request().method() === "POST");
      await page.getByRole("button", { name: button, exact: true }).first().click();
      return (await answered).status();
    };
    const both = [`Hennes rader ${mark}`, `Hans rader ${mark}`] as const;
    for (const page of [hers, his]) await page.goto(address);
    await input(hers, field).fill(both[0]);
    expect(await save(hers)).toBe(303);

    await input(his, field).fill(both[1]);
    const kept = await input(his, needed).inputValue();
    await input(his, needed).fill("");
    expect(await save(his), "a wrong field").toBe(422);
    expect(await input(his, field).inputValue()).toBe(both[1]);
    await input(his, needed).fill(kept);
    expect(await save(his), "the save after it").toBe(409);
    for (const text of both) await his.getByRole("alert").getByText(text, { exact: true }).waitFor();
    expect(await input(his, field).inputValue()).toBe(both[1]);
    if (script) await expectFine(his);

    expect(await save(his), "once more").toBe(303);
    await his.goto(address);
    expect(await input(his, field).inputValue()).toBe(both[1]);
  });
});

describe("an adoption", () => {
  it("is of the draft that was read, also after a wrong field", async () => {
    const [hers, his] = [(await open.visitor()).page, (await open.visitor({ script: false })).page];
    await signInAs(hers, "Anna Exempel");
    await signInAs(his, "Anna Exempel");
    const { field, button, arrange } = shared["a draft plan's measure"];
    const address = await arrange(hers);
    await his.goto(`${new URL(hers.url()).pathname}/faststall`);
    await hers.goto(address);
    await hers.getByLabel(new RegExp(`^${field}`)).fill("Skrivet sedan dess.");
    await hers.getByRole("button", { name: button, exact: true }).click();
    await hers.waitForURL(/klart=/);
    const adopt = async () => {
      const answered = his.waitForResponse((answer) => answer.request().method() === "POST");
      await his.getByRole("button", { name: plans.adopt.save, exact: true }).click();
      return (await answered).status();
    };
    expect(await adopt(), "without a decision").toBe(422);
    await his.getByLabel(plans.adopt.decision, { exact: true }).fill("Rådets möte, punkt 4");
    expect(await adopt()).toBe(409);
    await his.getByText(plans.reasons.draftChanged).first().waitFor();
    expect(await his.getByLabel(plans.adopt.decision, { exact: true }).inputValue()).toBe(
      "Rådets möte, punkt 4",
    );
  });
});

describe("a preview", () => {
  it("does not let the next save pass over what was saved meanwhile", async () => {
    const [hers, his] = [(await open.visitor()).page, (await open.visitor()).page];
    await signInAs(hers, "Anna Exempel");
    await signInAs(his, "Anna Exempel");
    const { field, button, arrange } = shared["a statement's text"];
    const address = await arrange(hers);
    for (const page of [hers, his]) await page.goto(address);
    await hers.getByLabel(field, { exact: true }).fill("Hennes hela text.");
    await hers.getByRole("button", { name: button, exact: true }).click();
    await hers.waitForURL(/klart=/);
    await his.getByLabel(field, { exact: true }).fill("Hans hela text.");
    await his.getByRole("button", { name: statements.editor.preview }).click();
    await his.getByText("Hans hela text.").first().waitFor();
    await his.getByRole("button", { name: button, exact: true }).click();
    await his.getByRole("alert").getByText("Hennes hela text.").waitFor();
  });
});

describe("a measure of a draft that another takes out", () => {
  it("stays when it has been changed since, and comes back with what was being written in it", async () => {
    const [hers, his] = [(await open.visitor()).page, (await open.visitor({ script: false })).page];
    await signInAs(hers, "Anna Exempel");
    await signInAs(his, "Anna Exempel");
    const address = await shared["a draft plan's measure"].arrange(hers);
    const draft = hers.url();
    const row = (page: Page) => page.locator(`tr:has(a[href="${address}"])`);
    const press = async (page: Page, button: Locator) => {
      const answered = page.waitForResponse((answer) => answer.request().method() === "POST");
      await button.click();
      return (await answered).status();
    };
    const takeOut = (page: Page) => press(page, row(page).locator('button[value="remove"]'));
    const title = (page: Page) => page.getByLabel(plans.measureForm.title, { exact: true });
    const button = (page: Page, name: string) => page.getByRole("button", { name, exact: true });

    await his.goto(draft);
    await hers.goto(address);
    await title(hers).fill("Hennes rubrik");
    expect(await press(hers, button(hers, plans.measureForm.save))).toBe(303);
    expect(await takeOut(his), "not as he read it").toBe(409);
    await his.getByText(plans.reasons.partChanged).first().waitFor();

    await hers.goto(address);
    expect(await takeOut(his), "as he reads it now").toBe(303);
    await title(hers).fill("Hennes nya rubrik");
    expect(await press(hers, button(hers, plans.measureForm.save))).toBe(409);
    for (const text of ["Hennes rubrik", "Hennes nya rubrik"]) {
      await hers.getByRole("alert").getByText(text, { exact: true }).waitFor();
    }
    await expectFine(hers);
    expect(await press(hers, button(hers, plans.removed.putBack))).toBe(303);
    await hers.getByText(plans.done.putBack).waitFor();

    await his.goto(draft);
    await row(his).getByRole("link", { name: "Hennes nya rubrik" }).waitFor();
    expect(await takeOut(hers), "her own change of mind").toBe(303);
    await hers.getByRole("link", { name: plans.removed.putBack }).click();
    expect(await title(hers).inputValue()).toBe("Hennes nya rubrik");
    await expectFine(hers);
    expect(await press(hers, button(hers, plans.removed.putBack))).toBe(303);
    await row(hers).waitFor();
  });
});

describe("two who speak for the same party", () => {
  it("meet each other's answer, and each page that tells of it is fine", async () => {
    const [convenor, hers, his] = [
      (await open.visitor()).page,
      (await open.visitor({ script: false })).page,
      (await open.visitor()).page,
    ];
    await signInAs(convenor, "Anna Exempel");
    for (const page of [hers, his]) await signInAs(page, "Alva Mallgren");
    const text = await shared["a statement's text"].arrange(convenor);
    const address = text.replace(/\/text$/, "");
    await convenor.goto(`${address}/oppna`);
    await expectFine(convenor);
    await convenor.getByRole("button", { name: statements.open.submit }).click();
    await convenor.waitForURL(/klart=/);

    for (const page of [hers, his]) await page.goto(`${address}/svara`);
    const press = async (page: Page, stand: string, words: string) => {
      await page.getByRole("radio", { name: new RegExp(`^${stand}`) }).check();
      await page.getByLabel(statements.answer.text).fill(words);
      const answered = page.waitForResponse((answer) => answer.request().method() === "POST");
      await page.getByRole("button", { name: /^Svara för/ }).click();
      return (await answered).status();
    };
    const { dissents, "behind-with-reservation": reserved } = statements.stand;
    expect(await press(hers, reserved, "Hennes förbehåll.")).toBe(303);
    expect(await press(his, dissents, "Hans skäl.")).toBe(409);
    for (const said of ["Hennes förbehåll.", "Hans skäl."]) {
      await his.getByRole("alert").getByText(said).waitFor();
    }
    await expectFine(his);
    expect(await press(his, dissents, "Hans skäl.")).toBe(303);

    await his.goto(`${address}/ta-tillbaka`);
    await hers.goto(`${address}/ta-tillbaka`);
    await hers.getByLabel(statements.withdraw.why).fill("Hennes andra skäl.");
    await hers.getByRole("button", { name: statements.withdraw.submit }).click();
    await hers.waitForURL(/klart=/);
    await his.getByLabel(statements.withdraw.why).fill("Hans andra skäl.");
    await his.getByRole("button", { name: statements.withdraw.submit }).click();
    await his.getByText(statements.unsent).waitFor();
    await his.getByText("Hans andra skäl.").waitFor();
    await expectFine(his);
  });
});
