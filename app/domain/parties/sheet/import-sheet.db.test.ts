import { beforeAll, describe, expect, it } from "vitest";
import { councilOnDate } from "~/domain/parties/composition/council-on-date.server";
import { addSeat } from "~/domain/parties/seats/add-seat.server";
import { seatPage } from "~/domain/parties/seats/seat-page.server";
import { activityOf } from "~/domain/starts/workspace-activity.server";
import { localDate } from "~/kernel/local-date";
import { systemAuthority } from "~/platform/access/system-authority.server";
import { readSheet } from "~/platform/sheets/read-sheet.server";
import { writeCsv, writeXlsx } from "~/platform/sheets/write-sheet.server";
import { councilAuthority } from "../../../../tests/support/authorities";
import { freshToken, valueIn } from "../../../../tests/support/outcomes";
import { scratchDatabase } from "../../../../tests/support/scratch-database";
import { addSubstitute, type SeatedParty, seatParty } from "../../../../tests/support/seated-parties";
import { insertStandBy, insertStatement } from "../../../../tests/support/spoken-stand";
import { commitImport } from "./commit-import.server";
import { exportParties } from "./export-parties.server";
import { importPage } from "./import-page.server";
import { mostRows } from "./party-import";
import { prepareImport } from "./prepare-import.server";
import { sweepImports } from "./sweep-imports.server";

const scratch = scratchDatabase();
const importer = (council = "skaraborg") => councilAuthority<"party:import">(scratch.platform, council);
const editor = (council = "skaraborg") => councilAuthority<"party:edit">(scratch.platform, council);
const exporter = (council = "skaraborg") => councilAuthority<"party:export">(scratch.platform, council);
const today = localDate("2026-11-23");

type Rows = readonly (readonly string[])[];
const headers = ["Part", "Perspektiv", "Sektor", "Kommun", "Till och med"];

const prepare = async (sheet: Rows, council?: string) =>
  valueIn(await prepareImport(importer(council), freshToken(), { fileName: "parter.csv", sheet }));

async function commit(id: string, council?: string) {
  const { fingerprint } = valueIn(await importPage(importer(council), id));
  return commitImport(importer(council), freshToken(), { id, seen: fingerprint });
}

const countsOf = async (id: string, council?: string) =>
  valueIn(await importPage(importer(council), id)).preview.counts;

/** What a party's own log tells, the newest first. */
async function activityOfParty(council: string, { mandate }: SeatedParty) {
  const reader = councilAuthority<"activity:read">(scratch.platform, council, {
    role: "representative",
    mandate,
  });
  const acts = await reader.read((sql) =>
    activityOf(sql, reader, { limit: 20, about: mandate.organisationId }),
  );
  return acts.map(({ act }) => act);
}

const shape = async (council?: string) => {
  const { composition } = await councilOnDate(editor(council), today);
  return composition.seats.map(({ holder, perspective }) => `${perspective}: ${holder?.name ?? "–"}`);
};

beforeAll(async () => {
  for (const name of ["Lidans Verkstad", "=SUMMA(A1)", "'+46 Ringer", 'Åkeri; & Söner, "Ö"']) {
    await seatParty(scratch.root, "skaraborg", { name, from: "2026-02-01" });
  }
  await seatParty(scratch.root, "skaraborg", { name: "Gäst", kind: "co-opted", to: "2027-01-01" });
  await seatParty(scratch.root, "skaraborg", { name: "Har lämnat", from: "2026-01-01", to: "2026-06-01" });
});

describe("the council's own export", () => {
  it.each([
    ["CSV", async (rows: Rows) => writeCsv(rows)],
    ["XLSX", async (rows: Rows) => writeXlsx([{ name: "Parter", rows }])],
  ])("changes nothing when it is read in again as %s, in either language", async (format, write) => {
    for (const language of ["sv", "en"] as const) {
      const rows = await exportParties(exporter(), { language, format });
      const sheet = valueIn(await readSheet("skaraborg", new Uint8Array(await write(rows)), 2000));
      const id = await prepare(sheet);
      expect(await countsOf(id)).toEqual({ added: 0, changed: 0, wrong: 0, unchanged: rows.length - 1 });
      expect(await commit(id)).toMatchObject({ reason: "nothingToImport" });
    }
  });

  it("is noted in the trail each time", async () => {
    const noted = () => scratch.root`select 1 from audit_entry where act = 'parties.partiesExported'`;
    const before = (await noted()).length;
    await exportParties(exporter(), { language: "sv", format: "csv" });
    expect(await noted()).toHaveLength(before + 1);
  });

  it("makes the same parties when it is read in elsewhere, and then changes nothing there", async () => {
    const rows = await exportParties(exporter(), { language: "sv", format: "csv" });
    const id = await prepare(rows, "boras");
    expect(await countsOf(id, "boras")).toMatchObject({ added: rows.length - 1, wrong: 0 });
    valueIn(await commit(id, "boras"));
    const held = (seats: readonly string[]) => seats.filter((seat) => !seat.endsWith("–"));
    expect(held(await shape("boras"))).toEqual(held(await shape()));
    expect(await countsOf(await prepare(rows, "boras"), "boras")).toMatchObject({
      unchanged: rows.length - 1,
    });
  });
});

describe("committing a sheet", () => {
  it("does every right row, no wrong one, and says exactly which", async () => {
    const vacant = valueIn(
      await addSeat(editor("fyrbodal"), freshToken(), {
        perspective: "employers",
        sector: "private",
        kind: "ordinary",
        label: null,
        purpose: null,
        validFrom: localDate("2026-01-01"),
        validTo: null,
      }),
    );
    const seated = await seatParty(scratch.root, "fyrbodal", {
      name: "Älvens Flyg",
      perspective: "agencies",
      email: "a@example.org",
    });
    const later = (await addSubstitute(scratch.root, "fyrbodal", seated)).representationId;
    await scratch.root`update representation set valid_from = '2027-02-01' where id = ${later}`;
    const id = await prepare(
      [
        headers,
        ["Nya Bageriet", "Arbetsgivare och bransch", "Privat", "Skövde", ""],
        ["Fel AB", "Grannar", "Privat", "Atlantis", ""],
        ["Älvens Flyg", "", "", "", "2026-12-31"],
      ],
      "fyrbodal",
    );
    valueIn(await commit(id, "fyrbodal"));
    const { preview, committedAt } = valueIn(await importPage(importer("fyrbodal"), id));
    expect(committedAt).not.toBeNull();
    expect(preview.counts).toEqual({ added: 1, changed: 1, unchanged: 0, wrong: 1 });
    expect(preview.rows.map(({ row, verdict }) => [row, verdict.kind])).toEqual([
      [2, "added"],
      [3, "wrong"],
      [4, "changed"],
    ]);
    expect((await seatPage(editor("fyrbodal"), vacant)).holders[0]?.name).toBe("Nya Bageriet");
    const { holders } = await seatPage(editor("fyrbodal"), seated.seatId);
    expect(holders[0]).toMatchObject({ validTo: "2027-01-01", mandates: [{ validTo: "2027-01-01" }] });
    const [kept] = await scratch.root`select rows from party_import where id = ${id}`;
    expect(kept?.rows).toEqual({});
    const trail = await scratch.root`
      select act, subject_name as name, after from audit_entry where subject_id = ${id} order by seq`;
    expect(trail).toMatchObject([
      { act: "parties.sheetRead", name: "parter.csv", after: { counts: { added: 1, changed: 1, wrong: 1 } } },
      {
        act: "parties.sheetImported",
        after: {
          rows: [
            { row: 2, name: "Nya Bageriet", kind: "added" },
            { row: 4, name: "Älvens Flyg", kind: "changed" },
          ],
        },
      },
    ]);
    const things = await scratch.root`
      select act, subject_name as name, before ->> 'validTo' as before, after ->> 'validTo' as after
      from audit_entry where council_id = 'fyrbodal' and after ->> 'import' = ${id} order by seq`;
    expect(things).toEqual([
      { act: "parties.mandateRemoved", name: "En ersättare, Älvens Flyg", before: null, after: null },
      ...["mandateEnded", "holdingEnded"].map((act) => ({
        act: `parties.${act}`,
        name: act === "holdingEnded" ? "Älvens Flyg" : "Företrädare för Älvens Flyg, Älvens Flyg",
        ...{ before: null, after: "2027-01-01" },
      })),
      { act: "parties.partyPlaced", name: "Nya Bageriet", before: null, after: null },
    ]);
    const log = await activityOfParty("fyrbodal", seated);
    expect(log).toEqual(["parties.holdingEnded", "parties.mandateEnded"]);
    expect(await commitImport(importer("fyrbodal"), freshToken(), { id, seen: "" })).toMatchObject({
      reason: "importDone",
    });
  });

  it("is refused when the council has changed since the preview was seen, and shows the new one", async () => {
    const id = await prepare([headers, ["Sent Bolag", "Myndigheter", "Statlig", "", ""]], "goteborg");
    const { fingerprint } = valueIn(await importPage(importer("goteborg"), id));
    await seatParty(scratch.root, "goteborg", { name: "Sent Bolag", perspective: "agencies" });
    const late = await commitImport(importer("goteborg"), freshToken(), { id, seen: fingerprint });
    expect(late).toMatchObject({ reason: "importChanged" });
    expect(valueIn(await importPage(importer("goteborg"), id)).hasChanged).toBe(true);
    expect(await shape("goteborg")).toEqual(["agencies: Sent Bolag"]);
  });

  it("gives a seat to the party that comes after the one that another row says is leaving", async () => {
    const seated = await seatParty(scratch.root, "fyrbodal", {
      name: "Gamla Slussen",
      perspective: "education",
    });
    const id = await prepare(
      [
        [...headers, "Från"],
        ["Gamla Slussen", "", "", "", "2026-12-31", ""],
        ["Nya Slussen", "Utbildning", "Privat", "", "", "2027-01-01"],
      ],
      "fyrbodal",
    );
    valueIn(await commit(id, "fyrbodal"));
    const { holders } = await seatPage(editor("fyrbodal"), seated.seatId);
    expect(holders.map(({ name, validFrom }) => [name, validFrom])).toEqual([
      ["Nya Slussen", "2027-01-01"],
      ["Gamla Slussen", "2026-01-01"],
    ]);
  });

  it("leaves a row that would wipe out a mandate that has acted, as the preview says with the reason", async () => {
    const { root } = scratch;
    const seated = await seatParty(root, "goteborg", { name: "Hamnen", email: "h@example.org" });
    await root`update representation set valid_from = '2026-06-01' where id = ${seated.mandate.representationId}`;
    const statement = await insertStatement(root, "goteborg");
    await insertStandBy(root, "goteborg", statement, seated.mandate.representationId);
    const leaves = ["Hamnen", "", "", "", "2026-03-31", ""];
    const columns = [...headers, "Från"];
    const alone = await prepare([columns, leaves], "goteborg");
    expect(await countsOf(alone, "goteborg")).toMatchObject({ changed: 0, wrong: 1 });
    expect(await commit(alone, "goteborg")).toMatchObject({ reason: "nothingToImport" });
    const id = await prepare(
      [columns, leaves, ["Kajen", "Arbetsgivare och bransch", "Privat", "", "", "2026-04-01"]],
      "goteborg",
    );
    const verdicts = async () =>
      valueIn(await importPage(importer("goteborg"), id)).preview.rows.map(({ verdict }) => verdict);
    const previewed = await verdicts();
    expect(previewed).toMatchObject([
      { problems: [{ reason: "mandateHasActed", detail: { name: "Företrädare för Hamnen" } }] },
      { kind: "added", seat: { kind: "new" } },
    ]);
    valueIn(await commit(id, "goteborg"));
    expect(await verdicts()).toEqual(previewed);
    expect(await shape("goteborg")).toContain("employers: Hamnen");
    expect(await shape("goteborg")).toContain("employers: Kajen");
  });

  it("takes two thousand rows and refuses one more", async () => {
    const rows = Array.from({ length: mostRows }, (_, index) => [
      `Part nummer ${index}`,
      "Utbildning",
      "Kommunal",
      "Skövde",
      "",
    ]);
    const id = await prepare([headers, ...rows], "boras");
    valueIn(await commit(id, "boras"));
    expect((await councilOnDate(editor("boras"), today)).balance.byPerspective.education.held).toBe(mostRows);
    const more = {
      fileName: "x.csv",
      sheet: [headers, ...rows, ["En till", "Utbildning", "Kommunal", "", ""]],
    };
    expect(await prepareImport(importer("boras"), freshToken(), more)).toMatchObject({
      reason: "tooManyRows",
      detail: { most: mostRows },
    });
  });
});

describe("a preview that nobody commits", () => {
  it("is taken away after a day, and neither a newer one nor what came of a committed one is", async () => {
    const row = (name: string) => [headers, [name, "Arbetsgivare och bransch", "Privat", "Skövde", ""]];
    const [old, done, fresh] = [
      await prepare(row("Gammal förhandsvisning"), "goteborg"),
      await prepare(row("Inläst förhandsvisning"), "goteborg"),
      await prepare(row("Ny förhandsvisning"), "goteborg"),
    ];
    valueIn(await commit(done, "goteborg"));
    const now = scratch.platform.clock.now();
    const readAt = (hours: number) => new Date(now.getTime() - hours * 3_600_000);
    await scratch.root`update party_import set read_at = ${readAt(23.9)}`;
    await scratch.root`update party_import set read_at = ${readAt(24.1)} where id in (${old}, ${done})`;
    expect(valueIn(await sweepImports(systemAuthority(scratch.platform, "test")))).toBe(1);
    const left = await scratch.root`select id from party_import where id in (${old}, ${done}, ${fresh})`;
    expect(left.map(({ id }) => id).sort()).toEqual([done, fresh].sort());
    await expect(importPage(importer("goteborg"), old)).rejects.toMatchObject({ status: 404 });
  });
});

describe("what came of a sheet", () => {
  it("can be seen for thirty days", async () => {
    const ids = [];
    for (const days of [29, 31]) {
      const name = `Inläst för ${days} dagar sedan`;
      const id = await prepare(
        [headers, [name, "Arbetsgivare och bransch", "Privat", "Skövde", ""]],
        "fyrbodal",
      );
      valueIn(await commit(id, "fyrbodal"));
      const committedAt = new Date(scratch.platform.clock.now().getTime() - days * 86_400_000);
      await scratch.root`update party_import set committed_at = ${committedAt} where id = ${id}`;
      ids.push(id);
    }
    expect(valueIn(await sweepImports(systemAuthority(scratch.platform, "test")))).toBe(1);
    const left = await scratch.root`select id from party_import where id = any(${ids})`;
    expect(left).toEqual([{ id: ids[0] }]);
  });
});
