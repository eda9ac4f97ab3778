import { beforeAll, describe, expect, it } from "vitest";
import { adoptStatement } from "~/domain/statements/adopt-statement.server";
import { remindParties } from "~/domain/statements/asking/remind-parties.server";
import { moveStatementDeadline } from "~/domain/statements/move-deadline.server";
import { publishStatement } from "~/domain/statements/publish-statement.server";
import { putAwayStatement } from "~/domain/statements/put-away-statement.server";
import { saveStatementText } from "~/domain/statements/save-statement.server";
import { groupFingerprint } from "~/kernel/fingerprint";
import { localDate } from "~/kernel/local-date";
import { resources } from "~/platform/i18n/resources";
import { acceptedValue as value } from "../support/accepted-value";
import { httpClient } from "../support/http-client";
import { openForm } from "../support/open-form";
import { signIn } from "../support/sign-in";
import { council, input, statementsAtWork } from "../support/statements-at-work";

const { scratch, parties, token, convenor, page, drafted, opened, answer, adopted, lettersTo } =
  statementsAtWork();
const client = httpClient(scratch);
const { reasons, staleTitle, unsent } = resources.sv.statements;

let anna = "";
beforeAll(async () => {
  anna = (await signIn(scratch.platform, [{ role: "convenor", council }], "Anna Exempel")).cookie;
});

/** Anna has a page of the statement open; what another convenor does meanwhile is done by `bo`. */
const opens = (id: string, below: string) =>
  openForm(client, `/${council}/arbetsyta/uttalanden/${id}/${below}`, anna);
const bo = () => convenor("Bo Exempel");
const boSaves = async (id: string, body: string) => {
  const { version } = await page(id);
  await value(saveStatementText(bo(), token(), { id, version, input: { ...input, body } }));
};

const boAdopts = async (id: string) => {
  const { version, marks } = await page(id);
  const read = { id, version, readStands: marks.stands };
  const adoptedOn = localDate("2026-11-23");
  await value(adoptStatement(bo(), token(), { ...read, decision: "Rådets möte", adoptedOn }));
};
const typedText = { title: "Annas rubrik", body: "Annas första stycke.\n\nAnnas andra stycke." };

describe("a text that is written while another settles it", () => {
  const settle = {
    "puts it away": async () => {
      const id = await drafted();
      return { id, act: () => putAwayStatement(bo(), token(), { id, version: 1 }) };
    },
    "publishes it": async () => {
      const read = await adopted();
      return { id: read.id, act: () => publishStatement(bo(), token(), read) };
    },
  };

  it.each([
    ["puts it away", "save", 422, reasons.withdrawnIsFinal],
    ["puts it away", "preview", 200, reasons.withdrawnIsFinal],
    ["publishes it", "save", 422, reasons.publishedIsFinal],
  ] as const)("is still on the page when another %s before the %s", async (what, intent, status, why) => {
    const { id, act } = await settle[what]();
    const form = await opens(id, "text");
    await value<unknown>(act());
    expect(await form.press({ ...typedText, _intent: intent })).toBe(status);
    expect(form.text()).toContain(why);
    expect(form.text()).toContain(unsent);
    expect(form.text()).toContain("Annas rubrik");
    expect(form.text()).toContain("Annas första stycke. Annas andra stycke.");
  });

  it("is not said to be unsaved while it can be saved", async () => {
    const form = await opens(await drafted(), "text");
    expect(await form.press({ title: "" })).toBe(422);
    expect(form.text()).not.toContain(unsent);
    expect(await form.press(typedText)).toBe(303);
  });
});

describe("the page that freezes a text", () => {
  it("shows the text with its fingerprint, and freezes no other, also after a mistyped day", async () => {
    const id = await drafted();
    await scratch.root`delete from letter`;
    const form = await opens(id, "oppna");
    expect(form.text()).toContain("Vi behöver fler platser.");
    expect(form.text()).toContain(groupFingerprint((await page(id)).textFingerprint));
    await boSaves(id, "Bos helt andra text.");
    expect(await form.press({ deadline: "4 december" })).toBe(422);
    expect(await form.press({ deadline: "2026-12-04" })).toBe(409);
    expect((await page(id)).stage).toBe("draft");
    expect(await lettersTo()).toEqual([]);
    expect(form.text()).toContain(staleTitle);
    expect(form.text()).toContain(reasons.changedMeanwhile);
    expect(form.text()).toContain("Bos helt andra text.");
    expect(form.text()).toContain(groupFingerprint((await page(id)).textFingerprint));
    expect(await form.press({ deadline: "2026-12-04" })).toBe(303);
    expect(await page(id)).toMatchObject({ stage: "open-for-stands", body: "Bos helt andra text." });
  });
});

describe("the page that adopts a text", () => {
  async function ready() {
    const read = await opened();
    await value(answer(parties.kluster, read.id, read.fingerprint));
    return read;
  }
  const typed = { decision: "Mötet i november, punkt 4", adoptedOn: "2026-11-23" };

  it("keeps the decision that was typed while another adopted it", async () => {
    const { id } = await ready();
    const form = await opens(id, "anta");
    await boAdopts(id);
    expect(await form.press(typed)).toBe(422);
    expect(form.text()).toContain(reasons.notOpenForStands);
    expect(form.text()).toContain(typed.decision);
    expect(form.text()).toContain(unsent);
  });

  it("adopts no text that was saved meanwhile, also after an empty decision", async () => {
    const { id } = await ready();
    const form = await opens(id, "anta");
    await boSaves(id, "Bos helt andra text.");
    await value(answer(parties.kluster, id, (await page(id)).textFingerprint));
    expect(await form.press({ ...typed, decision: "" })).toBe(422);
    expect(await form.press(typed)).toBe(409);
    expect(form.text()).toContain(reasons.changedMeanwhile);
    expect(form.text()).toContain("Bos helt andra text.");
    expect(await form.press(typed)).toBe(303);
  });

  it("adopts it with the parties' answers that were read, and shows how they stand now", async () => {
    const { id, fingerprint } = await ready();
    const form = await opens(id, "anta");
    expect(form.text()).toContain("1 av 3 parter står bakom");
    await value(answer(parties.skola, id, fingerprint));
    expect(await form.press({ ...typed, decision: "" })).toBe(422);
    expect(await form.press(typed)).toBe(409);
    expect(form.text()).toContain(reasons.standsChanged);
    expect(form.text()).toContain("2 av 3 parter står bakom");
    expect(await form.press(typed)).toBe(303);
  });
});

describe("a step that only has to be confirmed", () => {
  it("publishes with the answers that were read", async () => {
    const { id, version, readStands } = await adopted();
    const { fingerprint } = await page(id);
    const { current } = (await page(id)).parties[0] ?? {};
    expect(current?.fingerprint).toBe(fingerprint);
    const form = await opens(id, "publicera");
    await scratch.root`update seat set valid_to = '2026-11-20' where id = ${parties.fack.seatId}`;
    expect(await form.press({})).toBe(409);
    expect(form.text()).toContain(reasons.standsChanged);
    expect(await publishStatement(bo(), token(), { id, version, readStands })).toMatchObject({ ok: false });
    expect(await form.press({})).toBe(303);
    expect((await page(id)).stage).toBe("published");
    await scratch.root`update seat set valid_to = null where id = ${parties.fack.seatId}`;
  });

  it("does not put away what has been changed since it was read", async () => {
    const id = await drafted();
    const form = await opens(id, "lagg-undan");
    await boSaves(id, "Bos helt andra text.");
    expect(await form.press({})).toBe(409);
    expect(form.text()).toContain(reasons.changedMeanwhile);
    expect(form.text()).toContain("Bos helt andra text.");
    expect(await form.press({})).toBe(303);
    expect((await page(id)).stage).toBe("withdrawn-draft");
  });
});

describe("the page that reminds the parties", () => {
  it("sends no second reminder over one that was not read of, and says whose it was", async () => {
    const { id } = await opened();
    const form = await opens(id, "paminn");
    const { letters } = (await page(id)).marks;
    await value(remindParties(bo(), token(), { id, readLetters: letters }));
    await scratch.root`delete from letter`;
    expect(await form.press({}, "remind")).toBe(409);
    expect(form.text()).toContain("Bo Exempel skickade mejl till parterna 23 november 2026 kl. 10.00.");
    expect(await lettersTo()).toEqual([]);
    expect(await form.press({}, "remind")).toBe(303);
    expect(await lettersTo()).toContain("kluster@example.org");
  });

  it("moves no last day that another has moved, also after a mistyped one", async () => {
    const { id, version } = await opened();
    const form = await opens(id, "paminn");
    const deadline = localDate("2026-12-18");
    await value(moveStatementDeadline(bo(), token(), { id, version, deadline }));
    expect(await form.press({ deadline: "snart" }, "move")).toBe(422);
    expect(await form.press({ deadline: "2026-12-11" }, "move")).toBe(409);
    expect(form.text()).toContain(reasons.changedMeanwhile);
    expect(form.text()).toContain("fredag 18 december");
    expect((await page(id)).deadline).toBe(deadline);
    expect(await form.press({ deadline: "2026-12-11" }, "move")).toBe(303);
    expect((await page(id)).deadline).toBe("2026-12-11");
  });
});
