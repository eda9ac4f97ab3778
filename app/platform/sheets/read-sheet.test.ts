import { describe, expect, it } from "vitest";
import { readFiles, refusedFiles } from "../../../tests/support/hostile-files";
import { readApart } from "./read-apart.server";
import { readSheet } from "./read-sheet.server";
import { readSheetFile } from "./read-sheet-file";
import { Unreadable } from "./unreadable";
import { writeXlsx } from "./write-sheet.server";

const most = 2000;
const rows = [
  ["Part", "Perspektiv"],
  ["Ett", "Utbildning"],
];
const workbook = async () => new Uint8Array(await writeXlsx([{ name: "Parter", rows }]));

describe("a file that somebody sends in", { timeout: 60_000 }, () => {
  it("is read in a process of its own", async () => {
    expect(await readSheet("skaraborg", await workbook(), most)).toEqual({ ok: true, value: rows });
    expect(await readSheet("skaraborg", new Uint8Array(Buffer.from("a;b\nc;d")), most)).toMatchObject({
      ok: true,
    });
    expect(await readSheet("skaraborg", Uint8Array.of(0x50, 0x4b, 3, 4), most)).toEqual({
      ok: false,
      reason: "fileBroken",
    });
  });

  it("is refused when its reader needs more memory than it may", async () => {
    const answer = await readApart(await workbook(), most, { megabytes: 1, milliseconds: 20_000 });
    expect(answer).toEqual({ reason: "fileTooHeavy" });
    expect(await readSheet("skaraborg", await workbook(), most)).toMatchObject({ ok: true });
  });

  it("is refused when its reader takes longer than it may", async () => {
    const answer = await readApart(await workbook(), most, { megabytes: 96, milliseconds: 1 });
    expect(answer).toEqual({ reason: "fileTooHeavy" });
  });
});

describe("a file made to do harm", { timeout: 60_000 }, () => {
  it.each(refusedFiles.map((make, at) => [at, make] as const))("is refused (%i)", async (_, make) => {
    const { name, bytes } = make();
    await expect(readSheetFile(bytes, most), name).rejects.toBeInstanceOf(Unreadable);
  });

  it.each(readFiles.map((make, at) => [at, make] as const))(
    "is read as if it held no more (%i)",
    async (_, make) => {
      const { name, bytes } = make();
      expect(await readSheetFile(bytes, most), name).toEqual([["Part", "Perspektiv"], ["Ett"]]);
    },
  );
});
