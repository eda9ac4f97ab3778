import type { Page } from "playwright";
import { beforeAll, describe, expect, it } from "vitest";
import { resources } from "~/platform/i18n/resources";
import { signInAs } from "../support/example-visitor";
import { expectAccessible, expectNoSidewaysScroll, openBrowser } from "../support/open-browser";

const open = openBrowser();

const council = "/skaraborg/arbetsyta";

/** The pages that each role opens every week, by a person who is signed in on two devices. */
const walks: Record<string, readonly string[]> = {
  "Anna Exempel": [
    council,
    `${council}/handelser`,
    `${council}/handlingsplan`,
    `${council}/handlingsplan?visa=hindrade`,
    `${council}/handlingsplan/parter`,
    `${council}/handlingsplan/1.5`,
    `${council}/handlingsplan/1.5/lage`,
    `${council}/uttalanden`,
    `${council}/uttalanden/nytt`,
    `${council}/parter`,
    `${council}/parter/import`,
    `${council}/parter/platser/ny`,
    "/konto",
    "/konto/bekrafta",
  ],
  "Alva Mallgren": [council, `${council}/uttalanden`],
  "Regina Analysgren": ["/region", "/region/planer", "/region/uttalanden", "/region/parter", "/region/metod"],
  "Dag Driftmark": [
    "/drift",
    "/drift/konton",
    "/drift/logg",
    "/drift/kedja",
    "/drift/kedja?kedja=&post=&summa=",
    "/drift/brev",
  ],
};

describe("a form with several groups of choices", () => {
  it("has a label for each, which ticks that one and no other", async () => {
    const { page } = await open.visitor();
    await signInAs(page, "Anna Exempel");
    await page.getByRole("link", { name: resources.sv.workspace.need.draft.action }).click();
    const draft = page.url();
    await page.goto(`${draft}/omrade/ny`);
    const boxes = page.getByRole("checkbox");
    const count = await boxes.count();
    expect(count).toBeGreaterThan(10);
    for (let index = 0; index < count; index++) {
      const box = boxes.nth(index);
      await page.locator("label.choice, .choice label").nth(index).click();
      expect(await box.isChecked(), `choice ${index + 1}`).toBe(true);
      expect(await page.getByRole("checkbox", { checked: true }).count()).toBe(index + 1);
    }
    await expectAccessible(page);
  });
});

describe("who meets a closed door", () => {
  it("is led to what is their own, also from another council's workspace", async () => {
    const { page } = await open.visitor();
    await signInAs(page, "Bertil Exempel");
    for (const address of [council, `${council}/parter`, "/region", "/drift"]) {
      expect((await page.goto(address))?.status(), address).toBe(404);
      await expectAccessible(page);
      await page.getByRole("link", { name: resources.sv.errors.toAccount }).click();
      await page.waitForURL("**/fyrbodal/arbetsyta");
    }
  });

  it("is not met by the public frame, which looks as if one were signed out", async () => {
    const { page } = await open.visitor();
    await signInAs(page, "Anna Exempel");
    const signIn = page.getByRole("link", { name: resources.sv.public.footer.signIn });
    for (const address of [
      `${council}/finns-inte`,
      `${council}/uttalanden/x?for=x`,
      "/region",
      "/drift/x",
      "/konto/x",
    ]) {
      expect((await page.goto(address))?.status(), address).toBe(404);
      expect(await signIn.count(), address).toBe(0);
      expect(
        await page.locator("header.band--work").evaluate((band) => getComputedStyle(band).borderTopWidth),
      ).toBe("6px");
    }
    await page.goto("/skaraborg/finns-inte");
    expect(await signIn.count(), "in public there is a way in").toBe(1);
  });
});

describe("measures without a responsible party", () => {
  it("lead from the convenor's start straight to their hand-over", async () => {
    const { page } = await open.visitor();
    await signInAs(page, "Anna Exempel");
    for (const number of ["1.4", "5.2"]) {
      await page.goto(council);
      await page
        .getByRole("link", { name: new RegExp(`^${number} `) })
        .first()
        .click();
      await page.getByRole("heading", { level: 1 }).waitFor();
      expect(new URL(page.url()).pathname).toBe(`${council}/handlingsplan/${number}/lamna-over`);
      await expectAccessible(page);
    }
  });
});

describe.each(Object.entries(walks))("of the closed pages of %s", (name, addresses) => {
  let page: Page;

  beforeAll(async () => {
    const elsewhere = await open.visitor();
    await signInAs(elsewhere.page, name);
    ({ page } = await open.visitor({ width: 320 }));
    await signInAs(page, name);
  });

  it.each(addresses)("%s has nothing for axe to find and fits a window of 320 pixels", async (address) => {
    const answer = await page.goto(address);
    expect(answer?.status(), address).toBe(200);
    await expectNoSidewaysScroll(page);
    await expectAccessible(page);
  });
});
