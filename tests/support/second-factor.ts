import { decodeBase32IgnorePadding } from "@oslojs/encoding";
import { generateHOTP } from "@oslojs/otp";
import type { Page } from "playwright";
import { resources } from "~/platform/i18n/resources";

const { code, secondFactor } = resources.sv.account;

/** An app for one-time codes, as on a phone. */
export interface CodeApp {
  /** The code of these thirty seconds, or of so many steps on: each opens one session only. */
  code(stepsOn?: number): string;
}

/** Reads the key from the page where the second factor is set up, as someone who types it by hand. */
export async function readCodeApp(page: Page): Promise<CodeApp> {
  await page.getByText(secondFactor.byHand).click();
  const text = (await page.locator("details code").textContent()) ?? "";
  const key = decodeBase32IgnorePadding(text.replace(/\s/g, ""));
  const first = Math.floor(Date.now() / 30_000);
  return { code: (stepsOn = 0) => generateHOTP(key, BigInt(first + stepsOn), 6) };
}

/** Writes a code where one is asked for, and presses the button. */
export async function giveCode(page: Page, given: string, button: string = code.button): Promise<void> {
  await page.getByRole("textbox", { name: code.code, exact: true }).fill(given);
  await page.getByRole("button", { name: button }).click();
}

/** Sets the second factor up; returns the app and the recovery codes. */
export async function setUpSecondFactor(page: Page): Promise<{ app: CodeApp; recoveryCodes: string[] }> {
  const app = await readCodeApp(page);
  await giveCode(page, app.code(), secondFactor.button);
  await page.getByRole("heading", { level: 1, name: secondFactor.doneTitle }).waitFor();
  return { app, recoveryCodes: await page.locator("main li code").allTextContents() };
}
