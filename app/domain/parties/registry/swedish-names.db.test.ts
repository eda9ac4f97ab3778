import { beforeAll, expect, it } from "vitest";
import { councilOnDate } from "~/domain/parties/composition/council-on-date.server";
import { organisationChoices, personChoices } from "~/domain/parties/party-choices.server";
import { seatPage } from "~/domain/parties/seats/seat-page.server";
import { exportParties } from "~/domain/parties/sheet/export-parties.server";
import { newId } from "~/kernel/ids";
import { localDate } from "~/kernel/local-date";
import { councilAuthority } from "../../../../tests/support/authorities";
import { scratchDatabase } from "../../../../tests/support/scratch-database";
import { type SeatedParty, seatParty } from "../../../../tests/support/seated-parties";
import { organisationPage } from "./organisation-page.server";

const scratch = scratchDatabase();
const reader = () => councilAuthority<"party:read">(scratch.platform, "skaraborg");
const inOrder = ["Adam", "Zeta", "Åsa", "Ärla", "Örn"];
let first: SeatedParty;

beforeAll(async () => {
  const parties: SeatedParty[] = [];
  for (const name of ["Örn", "Åsa", "Zeta", "Ärla", "Adam"])
    parties.push(await seatParty(scratch.root, "skaraborg", { name }));
  [first] = parties as [SeatedParty];
  for (const name of ["Örn", "Åsa", "Zeta", "Ärla", "Adam"]) {
    const personId = newId();
    await scratch.root`insert into person (council_id, id, name) values ('skaraborg', ${personId}, ${name})`;
    await scratch.root`insert into representation (council_id, id, holding_id, person_id, kind, valid_from)
      values ('skaraborg', ${newId()}, ${first.holdingId}, ${personId}, 'substitute', '2026-02-01')`;
  }
});

it("names stand in Swedish order on every page, in every list and in the sheet", async () => {
  const names = (things: readonly { readonly name: string }[]) => things.map(({ name }) => name);
  const { composition } = await councilOnDate(reader(), localDate("2026-06-01"));
  expect(composition.seats.map(({ holder }) => holder?.name)).toEqual(inOrder);
  const holder = composition.seats.find(({ seatId }) => seatId === first.seatId)?.holder;
  expect(names(holder?.substitutes ?? [])).toEqual(inOrder);
  expect(names((await seatPage(reader(), first.seatId)).holders[0]?.mandates ?? [])).toEqual(inOrder);
  expect(names((await organisationPage(reader(), first.organisationId)).people)).toEqual(inOrder);
  expect(names(await personChoices(reader()))).toEqual(inOrder);
  expect(names(await organisationChoices(reader())).filter((name) => inOrder.includes(name))).toEqual(
    inOrder,
  );
  const exporter = councilAuthority<"party:export">(scratch.platform, "skaraborg");
  const [, ...rows] = await exportParties(exporter, { language: "sv", format: "csv" });
  expect(rows.map(([, name]) => name)).toEqual(inOrder);
});
