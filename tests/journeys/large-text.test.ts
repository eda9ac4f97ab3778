import type { Page } from "playwright";
import { describe, expect, it } from "vitest";
import { signInAs } from "../support/example-visitor";
import { expectNoSidewaysScroll, openBrowser } from "../support/open-browser";

/** A browser whose reader has set text to twice the usual size (WCAG 2.2, 1.4.4). */
const open = openBrowser(["--blink-settings=defaultFontSize=32"]);

const council = "/skaraborg/arbetsyta";

const walks: Record<string, readonly string[]> = {
  "a visitor": [
    "/",
    ...["", "/parter", "/parter/over-tid", "/handlingsplan", "/handlingsplan?visa=parter"].map(
      (page) => `/skaraborg${page}`,
    ),
    ...["/handlingsplan/2026/1.1", "/uttalanden", "/uttalanden/2026-3", "/om", "/tillganglighet"].map(
      (page) => `/skaraborg${page}`,
    ),
    "/logga-in",
  ],
  "Anna Exempel": [
    council,
    ...["/handlingsplan", "/handlingsplan/parter", "/handlingsplan/1.5", "/uttalanden", "/parter"].map(
      (page) => `${council}${page}`,
    ),
    "/konto",
  ],
  "Regina Analysgren": ["/region", "/region/planer", "/region/uttalanden", "/region/parter"],
  "Dag Driftmark": ["/drift", "/drift/konton", "/drift/logg"],
};

const rootSize = (page: Page) => page.evaluate(() => getComputedStyle(document.documentElement).fontSize);

/** Words that their own box cuts off. */
const cutOff = (page: Page) =>
  page.locator("body *").evaluateAll((elements) =>
    elements.flatMap((element) => {
      const { overflowX, overflowY } = getComputedStyle(element);
      const words = element.children.length === 0 ? (element.textContent ?? "").trim() : "";
      const isHidden = element.clientWidth <= 2;
      const cut =
        (overflowX === "hidden" && element.scrollWidth > element.clientWidth + 1) ||
        (overflowY === "hidden" && element.scrollHeight > element.clientHeight + 1);
      return words && !isHidden && cut ? [words] : [];
    }),
  );

describe("text of twice the size", () => {
  it.each(Object.entries(walks))("is whole and scrolls down only, for %s", async (who, addresses) => {
    const { page } = await open.visitor({ width: 1280 });
    if (who !== "a visitor") await signInAs(page, who);
    for (const address of addresses) {
      const answer = await page.goto(address);
      expect(answer?.status(), address).toBe(200);
      expect(await rootSize(page)).toBe(`${2 * 18}px`);
      await expectNoSidewaysScroll(page);
      expect(await cutOff(page), address).toEqual([]);
    }
  });
});
