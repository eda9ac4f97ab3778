import { beforeAll, describe, expect, it } from "vitest";
import { organisationPage } from "~/domain/parties/registry/organisation-page.server";
import { putAwayStatement } from "~/domain/statements/put-away-statement.server";
import { takePartyStand } from "~/domain/statements/stands/statement-stands.server";
import * as organisation from "~/routes/workspace/parties/registry/organisation";
import * as measure from "~/routes/workspace/plans/measure";
import { councilAuthority } from "../support/authorities";
import { aPlan } from "../support/builders/a-plan";
import { valueIn } from "../support/outcomes";
import { signIn } from "../support/sign-in";
import { council, statementsAtWork } from "../support/statements-at-work";
import { workspacePages } from "../support/workspace-pages";

const { scratch, parties, token, convenor, speaker, page, opened } = statementsAtWork();
let cookie = "";
const ask = workspacePages(scratch, council, () => cookie);

beforeAll(async () => {
  ({ cookie } = await signIn(scratch.platform, [{ role: "convenor", council }]));
});

describe("a party's page in the workspace", () => {
  it("leads from each measure to that measure, also when two plans have one of the same number", async () => {
    const { holdingId, organisationId } = parties.kluster;
    const plans = [];
    for (const year of [2027, 2026]) {
      const wish = { stage: "adopted", year, responsible: [holdingId] } as const;
      plans.push({ ...(await aPlan(scratch.root, council, wish)), title: `Handlingsplan ${year}` });
    }
    const where = { pattern: "/parter/organisationer/:organisation" };
    const { links } = await ask(organisation, {
      ...where,
      address: `/parter/organisationer/${organisationId}`,
    });
    const measures = links.filter((link) => link.includes("/handlingsplan/"));
    expect(measures).toEqual(plans.map(({ planId }) => expect.stringMatching(`/1\\.1\\?plan=${planId}$`)));
    for (const [index, link] of measures.entries()) {
      const address = link.replace(`/${council}/arbetsyta`, "");
      const { text } = await ask(measure, { pattern: "/handlingsplan/:number", address });
      expect(text).toContain(plans[index]?.title);
    }
  });

  it("shows a stand on a text that was put away to those who may open the text", async () => {
    const { id, fingerprint } = await opened();
    const stand = { statementId: id, kind: "abstains", text: "", readFingerprint: fingerprint } as const;
    valueIn(await takePartyStand(speaker(parties.skola), token(), { ...stand, readStand: "" }));
    const shown = async (reader: Parameters<typeof organisationPage>[0]) =>
      (await organisationPage(reader, parties.skola.organisationId)).stands.map(
        ({ statementId }) => statementId,
      );
    const observer = councilAuthority<"party:read">(scratch.platform, council, { role: "observer" });
    expect(await shown(observer)).toEqual([id]);
    const { version } = await page(id);
    valueIn(await putAwayStatement(convenor(), token(), { id, version }));
    expect(await shown(observer)).toEqual([]);
    expect(await shown(speaker(parties.skola))).toEqual([]);
    expect(await shown(convenor())).toEqual([id]);
  });
});
