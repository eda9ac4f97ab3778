import type { Page } from "playwright";
import { beforeAll, describe, expect, it } from "vitest";
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
  ],
  "Alva Mallgren": [council, `${council}/uttalanden`],
  "Regina Analysgren": ["/region", "/region/planer", "/region/uttalanden", "/region/parter", "/region/metod"],
  "Dag Driftmark": ["/drift", "/drift/konton", "/drift/logg", "/drift/kedja", "/drift/brev"],
};

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
