import { beforeAll, describe, expect, it } from "vitest";
import { askStatus } from "~/domain/plans/asking/ask-status.server";
import { revokeStatusLink } from "~/domain/plans/asking/revoke-status-link.server";
import { statusAsking } from "~/domain/plans/asking/status-asking.server";
import { reportStatus } from "~/domain/plans/follow-up/report-status.server";
import { measurePage } from "~/domain/plans/measure-page.server";
import { fixedClock } from "~/kernel/clock";
import { resources } from "~/platform/i18n/resources";
import { councilAuthority } from "../support/authorities";
import { aCouncilWithParties } from "../support/builders/a-council-with-parties";
import { aPlan } from "../support/builders/a-plan";
import { httpClient } from "../support/http-client";
import { openForm } from "../support/open-form";
import { scratchDatabase } from "../support/scratch-database";
import type { SeatedParty } from "../support/seated-parties";

const scratch = scratchDatabase();
const client = httpClient(scratch);
type P = "status:ask" | "status:report-on-behalf" | "plan:read" | "plan:hand-over";
const convenor = () => councilAuthority<P>(scratch.platform, "skaraborg");
const reading = { interval: 90, language: "sv" } as const;
const { gone } = resources.sv.common.byLink;
const { reasons, byLink } = resources.sv.plans;

let count = 0;
const token = () => `status-link-${count++}`;
let measureIds: string[];
let planId: string;
let owner: SeatedParty;
let mute: SeatedParty;
const idOf = (index: number) => measureIds[index] ?? "";

beforeAll(async () => {
  [owner, mute] = await aCouncilWithParties(scratch.root, "skaraborg", [
    { name: "Ansvarig part", from: "2025-01-01", email: "ansvarig@example.org" },
    { name: "Part utan adress", from: "2025-01-01", email: null },
  ]);
  const responsible = [...Array(7).fill(owner.holdingId), mute.holdingId];
  ({ planId, measureIds } = await aPlan(scratch.root, "skaraborg", { stage: "adopted", responsible }));
});

const page = async (index: number) => {
  const found = await measurePage(
    convenor(),
    { number: `1.${index + 1}`, planId },
    convenor().today,
    reading,
  );
  if (!found) throw new Error(`There is no measure 1.${index + 1}`);
  return found;
};
const asking = async (index: number) => statusAsking(convenor(), (await page(index)).measure);

async function ask(index: number, read?: { readLetters: string; readReceivers: string }) {
  const { mark, promise } = await asking(index);
  const marks = read ?? { readLetters: mark, readReceivers: promise.mark };
  return askStatus(convenor(), token(), { measureId: idOf(index), ...marks });
}

/** Asks about a measure and returns the address in the letter. */
async function linkAbout(index: number): Promise<string> {
  expect(await ask(index)).toMatchObject({ ok: true, value: { letters: 1 } });
  const [letter] = await scratch.root<{ text: string }[]>`
    select text from letter where to_address = 'ansvarig@example.org' and subject like ${`%1.${index + 1} %`}
    order by queued_at desc, id desc limit 1`;
  return /\/svar\/[\w-]+/.exec(letter?.text ?? "")?.[0] ?? "";
}

const reports = async (index: number) => (await page(index)).history.filter(({ what }) => what === "report");

describe("asking how a measure goes", () => {
  it("says who gets a letter, and afterwards who got one", async () => {
    expect((await asking(0)).promise).toMatchObject({ letters: 1, unreached: [] });
    await linkAbout(0);
    const { letters, links } = await asking(0);
    expect(letters?.receipt).toMatchObject({
      reached: [{ party: "Ansvarig part", letters: 1 }],
      unreached: [],
    });
    expect(links).toMatchObject([{ party: "Ansvarig part", usedOn: null }]);
  });

  it("asks once when two press at the same time", async () => {
    const { mark, promise } = await asking(1);
    const read = { readLetters: mark, readReceivers: promise.mark };
    expect(await ask(1, read)).toMatchObject({ ok: true });
    expect(await ask(1, read)).toMatchObject({ ok: false, reason: "lettersSent" });
  });

  it("is refused when nobody can get the letter, or others than were read", async () => {
    expect((await asking(7)).promise).toMatchObject({ letters: 0, unreached: [{ why: "noAddress" }] });
    expect(await ask(7)).toMatchObject({ ok: false, reason: "nobodyReached" });
    const others = { readLetters: "", readReceivers: "0".repeat(64) };
    expect(await ask(6, others)).toMatchObject({ ok: false, reason: "receiversChanged" });
  });
});

describe("a link about a measure", () => {
  it("does nothing by its button alone, and takes a state with what belongs to it", async () => {
    const address = await linkAbout(2);
    const shown = await (await client.get(address)).text();
    expect(shown, "the styles of forms").toMatch(/assets\/workspace-[\w-]+\.css/);
    expect(shown).not.toContain("<script");
    const form = await openForm(client, address, "");
    expect(form.text()).toContain("Ansvarig part");
    expect(await form.press({})).toBe(422);
    expect(form.text()).toContain(reasons.stateMissing);
    expect(await form.press({ state: "hindered", hindrance: "Ingen lokal." })).toBe(422);
    expect(form.text()).toContain(reasons.helpNeededMissing);
    expect(form.text()).toContain("Ingen lokal.");
    expect(await reports(2)).toEqual([]);
    const said = { state: "hindered", hindrance: "Ingen lokal.", helpNeeded: "Kommunen" };
    expect(await form.press(said)).toBe(303);
    expect(await page(2)).toMatchObject({
      measure: { state: "hindered", confirmedBy: "Ansvarig part", onBehalf: false },
    });
  });

  it("confirms that nothing has changed, keeps the note, and shows the same however often it is sent", async () => {
    const address = await linkAbout(3);
    const first = await openForm(client, address, "");
    expect(first.text()).not.toContain(byLink.unchanged);
    const earlier = { ...scratch.platform, clock: fixedClock("2026-11-20T09:00:00Z") };
    const before = councilAuthority<P>(earlier, "skaraborg");
    const onTrack = { state: "on-track", progress: 40, note: "", hindrance: "", helpNeeded: "" } as const;
    expect((await reportStatus(before, token(), idOf(3), 0, onTrack)).ok).toBe(true);
    const again = await openForm(client, `${address}?andra=1`, "");
    const sent = { state: "unchanged", note: "Fjorton platser nu." };
    expect([await again.press(sent), await again.press(sent)]).toEqual([303, 303]);
    const said = await reports(3);
    expect(said).toHaveLength(2);
    expect(said).toContainEqual(
      expect.objectContaining({
        kind: "confirmed-unchanged",
        state: "on-track",
        progress: 40,
        note: sent.note,
      }),
    );
    const receipt = await (await client.get(address)).text();
    expect(receipt).toContain(sent.note);
  });

  it("shows what somebody said meanwhile, and saves over it only when that has been seen", async () => {
    const form = await openForm(client, await linkAbout(4), "");
    const other = {
      state: "delayed",
      progress: null,
      note: "Försenat.",
      hindrance: "",
      helpNeeded: "",
    } as const;
    const { events } = await page(4);
    expect((await reportStatus(convenor(), token(), idOf(4), events, other)).ok).toBe(true);
    expect(await form.press({ state: "on-track", note: "I fas." })).toBe(409);
    expect(form.text()).toContain("Försenat.");
    expect(form.text()).toContain("I fas.");
    expect(await form.press({ state: "on-track", note: "I fas." })).toBe(303);
    expect((await page(4)).measure.state).toBe("on-track");
  });

  it("stops when it is taken back, when another party answers, and when the plan is closed", async () => {
    const [taken, passed] = [await linkAbout(5), await linkAbout(6)];
    const [link] = (await asking(5)).links;
    const revoke = () =>
      revokeStatusLink(convenor(), token(), { measureId: idOf(5), linkId: link?.id ?? "" });
    expect(await revoke()).toMatchObject({ ok: true });
    expect(await revoke()).toMatchObject({ ok: false, reason: "linkGone" });
    const revoked = await client.get(taken);
    expect(revoked.status).toBe(410);
    expect(await revoked.text()).toContain(gone.revoked.title);

    const form = await openForm(client, passed, "");
    await scratch.root`
      insert into hand_over (council_id, id, measure_id, from_holding_id, to_holding_id, on_date, reason, recorded_at)
      values ('skaraborg', gen_random_uuid(), ${idOf(6)}, ${owner.holdingId}, ${mute.holdingId}, '2026-11-01', '', now())`;
    const ended = await client.get(passed);
    expect(ended.status).toBe(410);
    expect(await ended.text()).toContain(gone.statusClosed.title);
    expect(await form.press({ state: "done", note: "För sent skrivet." })).toBe(422);
    expect(form.text()).toContain("För sent skrivet.");
    await scratch.root`delete from hand_over where measure_id = ${idOf(6)}`;
    expect((await client.get(passed)).status).toBe(200);
    await scratch.root`update plan set stage = 'closed', closed_on = '2026-11-20' where id = ${planId}`;
    expect((await client.get(passed)).status).toBe(410);
  });
});
