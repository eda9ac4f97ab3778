import type { Page } from "playwright";
import { describe, expect, it } from "vitest";
import { resources } from "~/platform/i18n/resources";
import { signInAs } from "../support/example-visitor";
import { followLetter, lettersKept } from "../support/kept-letter";
import { expectFine, openBrowser } from "../support/open-browser";
import { type CodeApp, giveCode, readCodeApp, setUpSecondFactor } from "../support/second-factor";

const open = openBrowser();

const { account, operator: operation, parties } = resources.sv;
const { errors, reasons } = account;

/** Waits until the browser is at a path. */
const at = (page: Page, path: string) => page.waitForURL((url) => url.pathname === path);
const password = "fyra ord efter varandra";

async function signInWith(page: Page, email: string, secret: string): Promise<void> {
  await page.goto("/logga-in");
  const form = page.getByRole("form", { name: account.signIn.passwordHeading });
  await form.getByLabel(account.signIn.email).fill(email);
  await form.getByLabel(account.signIn.password).fill(secret);
  await form.getByRole("button", { name: account.signIn.withPassword }).click();
}

describe("a convenor's account", () => {
  const email = "siv.provsson@provadress.example";
  let app: CodeApp;
  let recoveryCodes: string[];

  it("begins with an invitation by the operator, who can't give the same role twice", async () => {
    const operator = (await open.visitor()).page;
    await signInAs(operator, "Dag Driftmark");
    for (const again of [false, true]) {
      await operator.goto("/drift/konton/ny");
      await operator.getByLabel(operation.invite.name).fill("Siv Provsson");
      await operator.getByLabel(operation.invite.email).fill(email);
      await operator.getByLabel(operation.invite.role).selectOption("convenor");
      await operator.getByLabel(operation.invite.council).selectOption("boras");
      await expectFine(operator);
      await operator.getByRole("button", { name: operation.invite.button }).click();
      if (!again) await operator.getByText(operation.done.invited).waitFor();
    }
    await operator.getByRole("alert").getByRole("link", { name: reasons.hasRole }).click();
    expect(await operator.getByLabel(operation.invite.email).inputValue()).toBe(email);
    await expectFine(operator);
    expect(await lettersKept(operator, email)).toBe(1);
  });

  it("is made by the letter's link, and must have a second factor before the workspace opens", async () => {
    const { page } = await open.visitor();
    await followLetter(page, email);
    await expectFine(page);
    const invitation = page.url();
    await page.getByRole("button", { name: account.invitation.button }).click();
    await at(page, "/konto/valkommen");
    await expectFine(page);
    await page.getByLabel(account.password.new).fill("kort");
    await page.getByRole("button", { name: account.welcome.save }).click();
    await page.getByRole("alert").getByRole("link", { name: errors.passwordShort }).waitFor();
    await page.getByLabel(account.password.new).fill(password);
    await page.getByRole("button", { name: account.welcome.save }).click();
    for (const wanted of ["/boras/arbetsyta", "/boras/arbetsyta/parter"]) {
      await page.goto(wanted);
      await at(page, "/konto/tvafaktor");
    }
    await page.getByText(account.secondFactor.required).waitFor();
    await expectFine(page);

    app = await readCodeApp(page);
    const wrong = app.code(10);
    await giveCode(page, wrong, account.secondFactor.button);
    await page.getByRole("alert").getByRole("link", { name: reasons.codeWrong }).waitFor();
    await expectFine(page);
    ({ app, recoveryCodes } = await setUpSecondFactor(page));
    expect(new Set(recoveryCodes).size).toBe(10);
    await expectFine(page);
    await page.getByRole("link", { name: account.secondFactor.goOn }).click();
    await at(page, "/boras/arbetsyta/parter");

    await page.goto(invitation);
    await page.getByRole("heading", { level: 1, name: account.invitation.goneTitle }).waitFor();
    await expectFine(page);
  });

  it("is left by signing out, and entered with password and a code that opens one session only", async () => {
    const { page } = await open.visitor();
    await signInWith(page, email, "fel ord efter varandra");
    await page.getByRole("alert").getByText(reasons.wrongPassword).waitFor();
    await signInWith(page, email, password);
    await at(page, "/logga-in/kod");
    await expectFine(page);
    await page.goto("/boras/arbetsyta");
    await at(page, "/logga-in/kod");
    await giveCode(page, app.code());
    await page.getByRole("alert").getByRole("link", { name: reasons.codeUsed }).waitFor();
    await giveCode(page, app.code(1));
    await at(page, "/boras/arbetsyta");
    await page.getByRole("banner").getByRole("button", { name: account.frame.signOut }).click();
    await page.getByRole("heading", { level: 1, name: account.out.doneTitle }).waitFor();
    await expectFine(page);
    await page.goto("/boras/arbetsyta");
    await at(page, "/logga-in");
  });

  it("is entered with a recovery code once, lists its sessions, and ends another one", async () => {
    const [code = ""] = recoveryCodes;
    const [here, there] = [(await open.visitor()).page, (await open.visitor({ script: false })).page];
    await signInWith(there, email, password);
    await giveCode(there, code);
    await at(there, "/boras/arbetsyta");
    await signInWith(here, email, password);
    await giveCode(here, code);
    await here.getByRole("alert").getByRole("link", { name: reasons.codeWrong }).waitFor();
    await giveCode(here, recoveryCodes[1]?.toUpperCase() ?? "");
    await here.goto("/konto");
    await here.getByText(/^Åtta återställningskoder/).waitFor();
    await expectFine(here);
    const sessions = here.getByRole("table", { name: account.page.sessions }).getByRole("row");
    const before = await sessions.count();
    // The newest of the others is the one that has just been opened.
    await sessions
      .getByRole("button", { name: account.page.endOne.split("{{")[0] ?? "" })
      .first()
      .click();
    await here.getByText(account.done.session).waitFor();
    expect(await sessions.count()).toBe(before - 1);
    await there.goto("/boras/arbetsyta");
    await at(there, "/logga-in");
    await here.goto("/boras/arbetsyta");
    await at(here, "/boras/arbetsyta");
  });
});

describe("a link by letter", () => {
  it("is answered alike for an address that is known and one that is not", async () => {
    const { page } = await open.visitor();
    const told: string[] = [];
    for (const address of ["siv.provsson@provadress.example", "ingen.alls@provadress.example"]) {
      const before = await lettersKept(page, address);
      await page.goto("/logga-in");
      await page.getByLabel(account.signIn.email).first().fill(address);
      await page.getByRole("button", { name: account.signIn.sendLink }).click();
      told.push(`${page.url()} ${await page.textContent("body")}`);
      await expectFine(page);
      expect(await lettersKept(page, address)).toBe(address.startsWith("siv") ? before + 1 : 0);
    }
    expect(told[1]).toBe(told[0]);
  });
});

describe("a representative", () => {
  it("is invited again by the convenor, comes in without a second factor, and is not invited once more", async () => {
    const convenor = (await open.visitor()).page;
    await signInAs(convenor, "Cecilia Exempel");
    await convenor.getByRole("link", { name: /^Niklas Modellius, inbjuden/ }).click();
    const person = convenor.url();
    const email = await convenor.getByRole("textbox", { name: parties.person.email }).inputValue();
    await convenor.getByRole("button", { name: parties.person.inviteAgain }).click();
    await expectFine(convenor);
    await convenor.goto(person);

    const { page } = await open.visitor({ script: false });
    await followLetter(page, email);
    await page.getByRole("button", { name: account.invitation.button }).click();
    await page.getByRole("link", { name: account.welcome.skip }).click();
    await at(page, "/boras/arbetsyta");

    await convenor.getByRole("button", { name: parties.person.inviteAgain }).click();
    await convenor.getByText(reasons.inviteHasAccount).waitFor();
    await expectFine(convenor);
  });
});
