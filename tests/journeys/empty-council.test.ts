import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import type { Page } from "playwright";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { resources } from "~/platform/i18n/resources";
import { serverUser } from "../../server/database/embedded-binaries";
import { homeFor } from "../../server/database/embedded-postgres";
import { type BuiltProgram, freePort, runBuilt } from "../support/built-program";
import { expectFine, openBrowser } from "../support/open-browser";
import { openPostBox, type PostBox } from "../support/post-box";
import { setUpSecondFactor } from "../support/second-factor";

const open = openBrowser();

const { account, operator: operation, overview, workspace } = resources.sv;
const council = "/skaraborg/arbetsyta";

let folder: string;
let origin: string;
let program: BuiltProgram;
let post: PostBox;
let operator: Page;
let convenor: Page;

/** A visitor of the empty installation. */
async function visitor(): Promise<Page> {
  const context = await open.browser.newContext({ baseURL: origin, viewport: { width: 1280, height: 900 } });
  context.setDefaultTimeout(15_000);
  return context.newPage();
}

const at = (page: Page, where: string) => page.waitForURL((url) => url.pathname === where);

/** The operator invites someone, who comes in by the letter and sets the second factor up. */
async function bringIn(role: string, councilId: string | null): Promise<Page> {
  const email = `${role}@provadress.se`;
  await operator.goto("/drift/konton/ny");
  await operator.getByLabel(operation.invite.name).fill("Siv Provsson");
  await operator.getByLabel(operation.invite.email).fill(email);
  await operator.getByLabel(operation.invite.role).selectOption(role);
  if (councilId) await operator.getByLabel(operation.invite.council).selectOption(councilId);
  await operator.getByRole("button", { name: operation.invite.button }).click();
  const { text = "" } = await post.letterTo(email);
  const page = await visitor();
  await page.goto(/http\S+nyckel=[\w-]+/.exec(text)?.[0] ?? "");
  await page.getByRole("button", { name: account.invitation.button }).click();
  await page.getByRole("link", { name: account.welcome.skip }).click();
  await setUpSecondFactor(page);
  await page.getByRole("link", { name: account.secondFactor.goOn }).click();
  return page;
}

/** Each page answers in its language, with nothing left out of a sentence. */
async function expectAnswers(page: Page, addresses: readonly string[], language: "sv" | "en"): Promise<void> {
  for (const address of addresses) {
    const answer = await page.request.get(address);
    expect(answer.status(), address).toBe(200);
    const html = await answer.text();
    expect(html, address).toContain(`<html lang="${language}"`);
    expect(html, address).not.toMatch(/\{\{|undefined|NaN|Infinity/);
  }
}

/** Pages that would list something say that there is nothing yet, and are fine on a phone and a desk. */
async function expectEmptyState(page: Page, addresses: readonly string[]): Promise<void> {
  for (const address of addresses) {
    await page.goto(address);
    await page.locator("main .empty").first().waitFor();
    await expectFine(page);
  }
}

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "samsyn-empty-"));
  post = await openPostBox();
  const port = await freePort();
  origin = `http://localhost:${port}`;
  program = runBuilt({
    PORT: String(port),
    ORIGIN: origin,
    SAMSYN_DATA: folder,
    SAMSYN_EXAMPLE: "off",
    SMTP_URL: post.url,
  });
  await program.until("forsta-konto?nyckel=");
});

afterAll(async () => {
  await program?.end();
  await post?.close();
  const home = await homeFor(path.join(folder, "postgres"), await serverUser());
  for (const each of [folder, home]) await rm(each, { recursive: true, force: true });
});

describe("an installation without example data", () => {
  it("tells the operator where to make the first account, which can be made once", async () => {
    operator = await visitor();
    const first = /http\S+forsta-konto\?nyckel=\w+/.exec(program.said())?.[0] ?? "";
    await operator.goto(first);
    await expectFine(operator);
    await operator.getByRole("button", { name: account.firstAccount.button }).click();
    await operator.getByRole("alert").getByRole("link", { name: account.errors.nameMissing }).waitFor();
    await operator.getByLabel(account.page.name).fill("Olga Provsson");
    await operator.getByLabel(account.page.email).fill("olga@provadress.se");
    await operator.getByLabel(account.password.new).fill("fyra ord efter varandra");
    await operator.getByRole("button", { name: account.firstAccount.button }).click();
    await operator.goto("/drift");
    await at(operator, "/konto/tvafaktor");
    await setUpSecondFactor(operator);
    await operator.getByRole("link", { name: account.secondFactor.goOn }).click();
    await at(operator, "/drift");

    const late = await visitor();
    await late.goto(first);
    await late.getByRole("heading", { level: 1, name: account.firstAccount.goneTitle }).waitFor();
    await expectFine(late);
    const letters = await late.goto("/utveckling/brev");
    expect(letters?.status(), "letters are nobody's to read here").toBe(404);
    await late.goto("/logga-in");
    expect(await late.getByText(account.example.heading).count()).toBe(0);
  });

  it("shows the operator an installation where nothing has happened", async () => {
    const pages = [
      "/drift",
      "/drift/konton",
      "/drift/inbjudningar",
      "/drift/brev",
      "/drift/logg",
      "/drift/kedja",
    ];
    await expectAnswers(operator, pages, "sv");
    await expectEmptyState(operator, ["/drift/inbjudningar", "/drift/brev"]);
  });

  it("lets a convenor in by a letter, and tells where an empty council begins", async () => {
    convenor = await bringIn("convenor", "skaraborg");
    await at(convenor, council);
    await expectFine(convenor);
    const main = convenor.getByRole("main");
    expect(await main.textContent()).not.toContain(workspace.start.nothing);
    await main.getByRole("link", { name: workspace.need.noPlan.action }).click();
    await at(convenor, `${council}/handlingsplan/ny`);
    await convenor.goto(council);
    await main.getByRole("link", { name: workspace.need.noSeats.action }).click();
    await at(convenor, `${council}/parter/import`);
  });

  it("has an empty state on every page of the workspace, in both languages", async () => {
    const below = [
      "",
      "/handelser",
      ...["", "/parter", "/versioner", "/planer", "/ny", "?visa=hindrade"].map(
        (page) => `/handlingsplan${page}`,
      ),
      ...["", "/andringar", "/adjungera", "/import", "/platser/ny", "/organisationer/ny"].map(
        (page) => `/parter${page}`,
      ),
      ...["", "/nytt"].map((page) => `/uttalanden${page}`),
      "/regionen-ser",
    ];
    const pages = below.map((page) => `${council}${page}`);
    await expectAnswers(convenor, pages, "sv");
    await expectEmptyState(convenor, [
      `${council}/handlingsplan`,
      `${council}/parter`,
      `${council}/uttalanden`,
    ]);
    await convenor.goto("/konto");
    await convenor.getByLabel(account.languages.en).check();
    await convenor.getByRole("button", { name: account.page.save }).click();
    await convenor.getByText(resources.en.account.done.profile).waitFor();
    await expectAnswers(
      convenor,
      pages.map((page) => `/en${page}`),
      "en",
    );
  });

  it("has an empty state on every public page, in both languages", async () => {
    const visiting = await visitor();
    const below = ["", "/om", "/parter", "/parter/over-tid", "/handlingsplan", "/handlingsplan?visa=parter"];
    const more = ["/uttalanden", "/uttalanden/kontrollera", "/tillganglighet", "/kakor", "/personuppgifter"];
    const pages = ["", ...[...below, ...more].map((page) => `/skaraborg${page}`)];
    await expectAnswers(
      visiting,
      pages.map((page) => page || "/"),
      "sv",
    );
    await expectAnswers(
      visiting,
      pages.map((page) => `/en${page}`),
      "en",
    );
    const listing = ["/skaraborg", "/skaraborg/parter", "/skaraborg/handlingsplan", "/skaraborg/uttalanden"];
    await expectEmptyState(visiting, listing);
  });

  it("shows the region four councils without anything yet", async () => {
    const region = await bringIn("regional-analyst", null);
    await at(region, "/region");
    const pages = ["", "/planer", "/uttalanden", "/parter", "/metod"].map((page) => `/region${page}`);
    await expectAnswers(region, pages, "sv");
    await region.goto("/region/planer");
    expect(await region.getByRole("main").textContent()).toContain(overview.planPage.empty);
    await expectFine(region);
    await region.goto("/region");
    const form = { _for: await region.locator("input[name=_for]").first().inputValue() };
    for (const format of ["csv", "xlsx"]) {
      expect((await region.request.post(`/region/oversikt.${format}`, { form })).status(), format).toBe(200);
    }
  });
});
