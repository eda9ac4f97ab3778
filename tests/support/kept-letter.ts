import type { Page } from "playwright";

/** How many letters to an address the example's page of letters shows. */
export async function lettersKept(page: Page, to: string): Promise<number> {
  await page.goto("/utveckling/brev");
  return page.getByRole("row").filter({ hasText: to }).count();
}

/** Opens the newest letter to an address, and follows the link in it. */
export async function followLetter(page: Page, to: string): Promise<void> {
  await page.goto("/utveckling/brev");
  await page.getByRole("row").filter({ hasText: to }).first().getByRole("link").click();
  await page
    .getByRole("main")
    .getByRole("link", { name: /nyckel=/ })
    .click();
}
