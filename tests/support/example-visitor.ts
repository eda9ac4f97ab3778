import type { Page } from "playwright";

/** Signs in as one of the example year's people, as a person would: by the button on the sign-in page. */
export async function signInAs(page: Page, name: string): Promise<void> {
  await page.goto("/logga-in");
  await page.getByRole("button", { name: `Logga in som ${name}`, exact: true }).click();
  await page.waitForURL((url) => !url.pathname.startsWith("/logga-in"));
}
