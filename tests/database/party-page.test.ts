import { beforeAll, describe, expect, it } from "vitest";
import * as organisation from "~/routes/workspace/parties/organisation";
import * as measure from "~/routes/workspace/plans/measure";
import { aPlan } from "../support/builders/a-plan";
import { signIn } from "../support/sign-in";
import { council, statementsAtWork } from "../support/statements-at-work";
import { workspacePages } from "../support/workspace-pages";

const { scratch, parties } = statementsAtWork();
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
});
