import { beforeAll, describe, expect, it } from "vitest";
import { httpClient } from "../support/http-client";
import { scratchDatabase } from "../support/scratch-database";
import { type TextPiece, textPieces } from "../support/text-pieces";

const scratch = scratchDatabase(undefined, "samsyn_example");
const client = httpClient(scratch);
const councils = ["fyrbodal", "skaraborg", "goteborg", "boras"];

/** All that a council has written, line by line, whether it is shown or not; names of parties apart. */
async function writtenBy(council: string): Promise<ReadonlySet<string>> {
  const rows = await scratch.root<{ text: string | null }[]>`
    select unnest(array[title, decision]) as text from plan where council_id = ${council}
    union select unnest(array[title, description]) from priority_area where council_id = ${council}
    union select text from goal where council_id = ${council}
    union select unnest(array[title, description, resources, contact]) from measure where council_id = ${council}
    union select unnest(array[note, hindrance, help_needed]) from status_report where council_id = ${council}
    union select reason from hand_over where council_id = ${council}
    union select unnest(array[label, purpose]) from seat where council_id = ${council}
    union select unnest(array[title, body, addressees, decision]) from statement where council_id = ${council}
    union select unnest(array[text, withdrawn_why]) from stand where council_id = ${council}`;
  const lines = rows.flatMap(({ text }) => (text ?? "").split("\n"));
  return new Set(lines.map((line) => line.replace(/^(\d+[.)]|[-→])\s+/, "").trim()).filter(Boolean));
}

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");

/** True when a piece of a page holds a text as words of its own. Names of parties stand unmarked within sentences. */
const holds = (piece: string, text: string) =>
  text.length < 12
    ? piece === text
    : piece.includes(text) && new RegExp(`(?<!\\p{L})${escaped(text)}(?!\\p{L})`, "u").test(piece);

const names = new Set<string>();
const pages: Record<string, string[]> = {};

beforeAll(async () => {
  for (const { name } of await scratch.root`
    select name from organisation union select name from organisation_name`) {
    names.add(name);
  }
  for (const council of councils) {
    await scratch.root`
      update seat set label = 'Plats för skolan' where council_id = ${council} and id in (
        select s.id from seat s where council_id = ${council} and kind <> 'co-opted' and not exists (
          select 1 from seat_holding h where h.council_id = s.council_id and h.seat_id = s.id and h.valid_to is null)
        limit 1)`;
    const map = await (await client.get(`/${council}/sitemap.xml`)).text();
    const listed = [...map.matchAll(/<loc>https?:\/\/[^/]+(\/en\/[^<]*)<\/loc>/g)].map(
      ([, path]) => path ?? "",
    );
    const start = `/en/${council}`;
    const days = ["2026-11-23", "2026-03-01", "2025-06-01"];
    const plan = `${start}/handlingsplan`;
    pages[council] = [
      ...listed,
      `${plan}?visa=parter`,
      ...days.flatMap((day) => [start, plan, `${start}/parter`].map((page) => `${page}?den=${day}`)),
    ];
  }
});

const piecesOf = async (address: string): Promise<TextPiece[]> => {
  const answer = await client.get(address);
  expect(answer.status, address).toBe(200);
  return textPieces(await answer.text());
};

describe.each(councils)("on the English pages of %s", (council) => {
  it("what the council has written is marked as Swedish, wherever it stands", async () => {
    const isInName = (text: string) => [...names].some((name) => name.includes(text));
    const written = [...(await writtenBy(council))].filter((text) => !isInName(text));
    const unmarked: string[] = [];
    const marked = new Set<string>();
    for (const address of pages[council] ?? []) {
      for (const { text, lang } of await piecesOf(address)) {
        const found = names.has(text) ? text : written.find((one) => holds(text, one));
        if (found === undefined) continue;
        if (lang === "sv") marked.add(found);
        else unmarked.push(`${address}: ${text}`);
      }
    }
    expect(unmarked).toEqual([]);
    expect(marked.size).toBeGreaterThan(40);
  });

  it("the rest is English", async () => {
    for (const address of (pages[council] ?? []).slice(0, 4)) {
      const pieces = await piecesOf(address);
      expect(pieces.filter(({ lang }) => lang === "en").length, address).toBeGreaterThan(10);
    }
  });
});

it("a Swedish page spends nothing on marking its own language", async () => {
  const html = await (await client.get("/skaraborg/handlingsplan")).text();
  expect(html.match(/lang="sv"/g)).toHaveLength(1);
});
