import type { Page } from "playwright";
import { beforeAll, describe, expect, it } from "vitest";
import { resources } from "~/platform/i18n/resources";
import { signInAs } from "../support/example-visitor";
import { expectFine, openBrowser } from "../support/open-browser";
import { csvFile, type SheetFile, swellingXlsx, xlsxFile, xlsxNamed } from "../support/sheet-files";

const open = openBrowser();

const { reasons, import: words, work } = resources.sv.parties;
const council = "/goteborg/arbetsyta";
const head = ["Organisationsnummer", "Part", "Perspektiv", "Sektor", "Kommun", "Från", "Till och med"];
const seated = "Godsrådet Älvmynningen";

let page: Page;

beforeAll(async () => {
  page = (await open.visitor()).page;
  await signInAs(page, "David Exempel");
});

async function send(file: SheetFile | string | null): Promise<number> {
  await page.goto(`${council}/parter/import`);
  if (file) await page.locator("input[type=file]").setInputFiles(file);
  const answered = page.waitForResponse((answer) => answer.request().method() === "POST");
  await page.getByRole("button", { name: words.submit }).click();
  const status = (await answered).status();
  await page.waitForLoadState();
  return status;
}

/** What the preview says of the rows, each as a line. */
async function rowsShown(): Promise<string[]> {
  const rows = await page.getByRole("table", { name: words.rows }).locator("tbody tr").allInnerTexts();
  return rows.map((row) => row.replace(/\s+/g, " ").trim());
}

async function seatedNow(): Promise<string> {
  await page.goto(`${council}/parter`);
  return (await page.getByRole("main").textContent()) ?? "";
}

describe("a file that can't be read in", () => {
  const png = Buffer.from("89504e470d0a1a0a0000000d494844520000000100000001", "hex");
  it.each<[string, () => SheetFile | null, string]>([
    ["no file", () => null, reasons.fileMissing],
    ["a picture called XLSX", () => xlsxNamed("parter.xlsx", png), reasons.fileTypeUnknown],
    ["an empty file", () => csvFile("parter.csv", []), reasons.fileEmpty],
    ["headers alone", () => csvFile("parter.csv", [head.join(";")]), reasons.sheetEmpty],
    [
      "a missing header",
      () => csvFile("parter.csv", ["Part;Sektor", "Ett;Privat"]),
      reasons.headerMissing.replace("{{header}}", "Perspektiv (Perspective)"),
    ],
    [
      "a header that stands twice",
      () => csvFile("parter.csv", ["Part;Namn;Perspektiv", "Ett;Två;Utbildning"]),
      reasons.headerTwice.replace("{{header}}", "Namn"),
    ],
    ["three megabytes", () => csvFile("parter.csv", ["x".repeat(3 << 20)]), reasons.fileTooLarge],
    ["a workbook that swells", () => swellingXlsx("parter.xlsx"), reasons.fileTooHeavy],
    [
      "half a workbook",
      () => xlsxNamed("parter.xlsx", xlsxFile("", [head]).buffer.subarray(0, 900)),
      reasons.fileBroken,
    ],
  ])("%s is told of beside the field", async (_, file, sentence) => {
    expect(await send(file())).toBe(422);
    const input = page.locator("input[type=file]");
    expect(await input.getAttribute("aria-invalid")).toBe("true");
    const described = (await input.getAttribute("aria-describedby")) ?? "";
    const beside = described.split(" ").map((id) => page.locator(`[id="${id}"]`).textContent());
    expect((await Promise.all(beside)).join(" ")).toContain(sentence);
    expect(await page.getByRole("alert").textContent()).toContain(sentence);
  });

  it("is told of on a page that is fine on a phone and a desk", async () => {
    await send(null);
    await expectFine(page);
  });
});

describe("a file with wrong rows", () => {
  it("tells beside each row what is wrong in which column, and changes nothing before the commit", async () => {
    const before = await seatedNow();
    const rows: [string, string][] = [
      ["222000-2189;Fel nummer;Utbildning;Kommunal;;;", reasons.organisationNumberChecksum],
      [";Dubbelgångaren;Utbildning;Kommunal;;;", words.kind.added],
      [";Dubbelgångaren;Utbildning;Kommunal;;;", reasons.duplicateRow],
      [";Okänd ort;Utbildning;Kommunal;Atlantis;;", "Atlantis"],
      [";Ingen dag;Utbildning;Kommunal;;2026-02-30;", reasons.dayWrong],
      [";Bakvänd;Utbildning;Kommunal;;2026-03-01;2026-01-01", reasons.endNotAfterStart],
      [";;Utbildning;Kommunal;;;", reasons.nameMissing],
      [";Grannar;Grannarna;Kommunal;;;", "Grannarna"],
      [";#VÄRDEFEL!;Utbildning;Kommunal;;;", "#VÄRDEFEL!"],
    ];
    const lines = [head.join(";"), ...rows.map(([line]) => line)];
    expect(await send(csvFile("fel.csv", lines, "latin1"))).toBe(303);
    const shown = await rowsShown();
    expect(shown).toHaveLength(rows.length);
    rows.forEach(([, said], index) => {
      expect(shown[index]).toContain(said);
    });
    expect(shown.join(" ")).not.toContain("{{");
    await expectFine(page);
    expect(await seatedNow()).toBe(before);
  });
});

describe("a right file", () => {
  it("is previewed, committed once, and says what was done", async () => {
    const file = csvFile(
      "nya.csv",
      [head.join(";"), ";Åkeriet Provfärden;Arbetsgivare;Privat;Mölndal;;"],
      "latin1",
    );
    expect(await send(file)).toBe(303);
    expect(await rowsShown()).toEqual([expect.stringMatching(`^Åkeriet Provfärden.*${words.kind.added}`)]);
    const other = (await open.visitor({ script: false })).page;
    await signInAs(other, "David Exempel");
    await other.goto(page.url());
    const commit = words.commit_one.split("{{")[0] ?? "";
    await page.getByRole("button", { name: commit }).click();
    await page
      .getByRole("heading", { level: 1, name: words.resultTitle.replace("{{file}}", "nya.csv") })
      .waitFor();
    await expectFine(page);
    const after = await seatedNow();
    expect(after).toContain("Åkeriet Provfärden");

    await other.getByRole("button", { name: commit }).click();
    await other
      .getByRole("heading", { level: 1, name: words.resultTitle.replace("{{file}}", "nya.csv") })
      .waitFor();
    expect(await seatedNow()).toBe(after);
  });

  it("tells what is added, changed, as before and wrong, with formulas by their results", async () => {
    const file = xlsxFile("blandat.xlsx", [
      ["Part", "Perspektiv", "Sektor", "Kommun", "Från"],
      [
        { formula: '"Bageriet "&"Provbaket"', result: "Bageriet Provbaket" },
        "Utbildning",
        "Privat",
        "Göteborg",
        new Date("2026-10-01"),
      ],
      ["Åkeriet Provfärden", "", "", "Kungälv", ""],
      [seated, "", "", "", ""],
      ["Felräknat", "Utbildning", "Privat", { formula: "1/0", result: "#DIV/0!" }, ""],
    ]);
    expect(await send(file)).toBe(303);
    const shown = await rowsShown();
    const expected = [
      ["Bageriet Provbaket", words.kind.added, "1 oktober"],
      ["Åkeriet Provfärden", words.kind.changed, "Mölndal", "Kungälv"],
      [seated, words.kind.unchanged],
      ["Felräknat", words.kind.wrong, "#DIV/0!"],
    ];
    expected.forEach((parts, index) => {
      for (const part of parts) expect(shown[index]).toContain(part);
    });
    await page.getByRole("button", { name: words.commit_other.split("{{")[0] ?? "" }).click();
    await page
      .getByRole("heading", { level: 1, name: words.resultTitle.replace("{{file}}", "blandat.xlsx") })
      .waitFor();
    const now = await seatedNow();
    expect(now).toContain("Bageriet Provbaket");
    expect(now).not.toContain("Felräknat");
  });

  it.each([work.exportXlsx, work.exportCsv])(
    "that is the council's own export as %s changes nothing",
    async (format) => {
      await page.goto(`${council}/parter`);
      const coming = page.waitForEvent("download");
      await page.getByRole("button", { name: format }).click();
      expect(await send(await (await coming).path())).toBe(303);
      await page.getByText(words.nothing).waitFor();
      const shown = await rowsShown();
      expect(shown.length).toBeGreaterThan(10);
      expect(shown.filter((row) => !row.includes(words.kind.unchanged))).toEqual([]);
      expect(await page.getByRole("button", { name: words.commit_one.split("{{")[0] ?? "" }).count()).toBe(0);
    },
  );

  it("is fetched in one format and then in the other, without leaving the page", async () => {
    await page.goto(`${council}/parter`);
    for (const format of [work.exportXlsx, work.exportCsv]) {
      const coming = page.waitForEvent("download");
      await page.getByRole("button", { name: format }).click({ timeout: 5_000 });
      await (await coming).path();
    }
  });
});
