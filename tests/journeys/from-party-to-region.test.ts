import { describe, expect, it } from "vitest";
import { signInAs } from "../support/example-visitor";
import { openBrowser } from "../support/open-browser";

const open = openBrowser();

describe("from a new party to the region, without script", () => {
  it("seats a party that the public sees at once", async () => {
    const { page } = await open.visitor({ script: false });
    await signInAs(page, "Anna Exempel");
    await page.goto("/skaraborg/arbetsyta/parter/organisationer/ny");
    await page.getByLabel("Namn", { exact: true }).fill("Provverkstaden i Exempelby");
    await page.getByLabel("Sektor").selectOption({ label: "Privat" });
    await page.getByRole("button", { name: "Registrera" }).click();
    await page.goto("/skaraborg/arbetsyta/parter/platser/ny");
    await page.getByLabel("Perspektiv").selectOption({ label: "Arbetsgivare och bransch" });
    await page.getByLabel("Sektor").selectOption({ label: "Privat" });
    await page.getByLabel("Beteckning").fill("Provplatsen");
    await page.getByRole("button", { name: "Lägg till platsen" }).click();
    await page.getByRole("link", { name: "Ge en part platsen" }).first().click();
    await page.getByLabel("Organisation").selectOption({ label: "Provverkstaden i Exempelby" });
    await page.getByRole("button", { name: "Ge parten platsen" }).click();
    const visitor = await open.visitor({ script: false });
    await visitor.page.goto("/skaraborg/parter");
    expect(await visitor.page.textContent("main")).toContain("Provverkstaden i Exempelby");
    await visitor.page.goto("/skaraborg/parter?den=2026-03-01");
    expect(await visitor.page.textContent("main")).not.toContain("Provverkstaden i Exempelby");
  });

  it("takes a statement from draft through the parties' stands to the public and the region", async () => {
    const convenor = (await open.visitor({ script: false })).page;
    await signInAs(convenor, "Anna Exempel");
    await convenor.goto("/skaraborg/arbetsyta/uttalanden/nytt");
    await convenor.getByLabel("Rubrik").fill("Handledare behöver tid");
    await convenor
      .getByLabel("Text", { exact: true })
      .fill("Den som handleder behöver tid.\n\nVi vill att arbetsgivare planerar för det.");
    await convenor.getByLabel("Till", { exact: true }).fill("Arbetsgivare i Skaraborg");
    await convenor.getByRole("button", { name: "Spara utkastet" }).click();
    const address = new URL(convenor.url()).pathname;
    await convenor.goto(`${address}/oppna`);
    await convenor.getByRole("button", { name: "Lås texten och skicka mejl" }).click();

    const party = (await open.visitor({ script: false })).page;
    await signInAs(party, "Alva Mallgren");
    await party.goto(`${address}/svara`);
    await party.getByRole("radio", { name: /^Står bakom med reservation/ }).check();
    await party.getByRole("button", { name: /^Svara för/ }).click();
    expect(await party.textContent("main"), "a reservation without words").toMatch(/reservation/i);
    await party.getByRole("radio", { name: /^Står bakom(?! med)/ }).check();
    await party.getByRole("button", { name: /^Svara för/ }).click();

    await convenor.goto(`${address}/anta`);
    await convenor.getByRole("textbox").first().fill("Rådets möte 23 november 2026, punkt 4");
    await convenor.getByRole("button", { name: "Anta uttalandet" }).click();
    await convenor.goto(`${address}/publicera`);
    await convenor.getByRole("button", { name: "Publicera uttalandet" }).click();

    const visitor = (await open.visitor({ script: false })).page;
    await visitor.goto("/skaraborg/uttalanden/2026-4");
    const text = (await visitor.textContent("main")) ?? "";
    expect(text).toContain("Handledare behöver tid");
    expect(text).toContain("Fordonskluster Väst");
    expect(text).not.toContain("Alva Mallgren");

    const region = (await open.visitor()).page;
    await signInAs(region, "Regina Analysgren");
    await region.goto("/region/uttalanden");
    expect(await region.textContent("main")).toContain("Handledare behöver tid");
  });
});
