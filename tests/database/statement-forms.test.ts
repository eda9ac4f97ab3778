import { beforeAll, describe, expect, it } from "vitest";
import { publishStatement } from "~/domain/statements/publish-statement.server";
import { putAwayStatement } from "~/domain/statements/put-away-statement.server";
import { resources } from "~/platform/i18n/resources";
import { acceptedValue as value } from "../support/accepted-value";
import { httpClient } from "../support/http-client";
import { openForm } from "../support/open-form";
import { signIn } from "../support/sign-in";
import { council, statementsAtWork } from "../support/statements-at-work";

const { scratch, token, convenor, drafted, adopted } = statementsAtWork();
const client = httpClient(scratch);
const { reasons, unsent } = resources.sv.statements;

let anna = "";
beforeAll(async () => {
  anna = (await signIn(scratch.platform, [{ role: "convenor", council }], "Anna Exempel")).cookie;
});

/** Anna has a page of the statement open; what another convenor does meanwhile is done by `bo`. */
const opens = (id: string, below: string) =>
  openForm(client, `/${council}/arbetsyta/uttalanden/${id}/${below}`, anna);
const bo = () => convenor("Bo Exempel");
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
