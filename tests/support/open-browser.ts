import AxeBuilder from "@axe-core/playwright";
import { type Browser, type BrowserContext, chromium, type Page } from "playwright";
import { afterAll, beforeAll, expect, inject } from "vitest";

/** What keeps Chromium from calling home; `--no-sandbox` because tests also run as root. */
const flags = [
  "--no-sandbox",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

export interface OpenBrowser {
  browser: Browser;
  origin: string;
  /** A fresh visitor, without cookies. `script: false` turns scripts off. */
  visitor(options?: {
    width?: number;
    script?: boolean;
    language?: string;
  }): Promise<{ context: BrowserContext; page: Page }>;
}

/** One browser per test file, with more flags when given. Read its members inside tests. */
export function openBrowser(more: readonly string[] = []): OpenBrowser {
  const open = { origin: inject("origin") } as OpenBrowser;
  const contexts: BrowserContext[] = [];
  beforeAll(async () => {
    open.browser = await chromium.launch({ executablePath: inject("browser"), args: [...flags, ...more] });
    open.visitor = async ({ width = 1280, script = true, language = "sv-SE" } = {}) => {
      const context = await open.browser.newContext({
        viewport: { width, height: 900 },
        javaScriptEnabled: script,
        locale: language,
        baseURL: open.origin,
      });
      contexts.push(context);
      context.setDefaultTimeout(15_000);
      return { context, page: await context.newPage() };
    };
  });
  afterAll(async () => {
    await Promise.all(contexts.map((context) => context.close()));
    await open.browser?.close();
  });
  return open;
}

/**
 * Fails with the findings, in words, when axe finds anything on the page (WCAG 2.2 A and AA, best practice). The
 * visitor must have scripts on: axe is one. Legacy mode reads the page alone, which has no frames, and spares a
 * second page for putting frames together.
 */
export async function expectAccessible(page: Page): Promise<void> {
  const axe = new AxeBuilder({ page }).options({ resultTypes: ["violations"] }).setLegacyMode();
  const { violations } = await axe.analyze();
  const found = violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map((node) => node.target.join(" ")).join("; ")}`,
  );
  expect(found, page.url()).toEqual([]);
}

/** Fails when the page is wider than its window. */
export async function expectNoSidewaysScroll(page: Page): Promise<void> {
  const [content, window] = await page.evaluate(() => [
    document.documentElement.scrollWidth,
    document.documentElement.clientWidth,
  ]);
  expect(content, `${page.url()} scrolls sideways`).toBeLessThanOrEqual(window ?? 0);
}

/** Fails when axe finds anything on the page or it is wider than its window, on a phone and on a desk. */
export async function expectFine(page: Page): Promise<void> {
  for (const width of [375, 1280]) {
    await page.setViewportSize({ width, height: 900 });
    await expectNoSidewaysScroll(page);
  }
  await expectAccessible(page);
}
