import type { ServerBuild } from "@remix-run/node";
import { describe, expect, it } from "vitest";
import { branchFinder, narrowedTo } from "./remix-routes";

const route = (id: string, parentId?: string, over: object = {}) => ({ id, parentId, module: {}, ...over });

const table = [
  route("root", undefined, { path: "" }),
  route("start", "root", { index: true }),
  route("council", "root", { path: ":council" }),
  route("council-start", "council", { index: true }),
  route("plan", "council", { path: "handlingsplan" }),
  route("measure", "council", { path: "handlingsplan/:number" }),
  route("workspace", "root", { path: ":council/arbetsyta" }),
  route("workspace-start", "workspace", { index: true }),
];

const byId = Object.fromEntries(table.map((one) => [one.id, one]));
const build = {
  routes: byId,
  assets: { routes: byId, version: "1" },
  mode: "test",
} as unknown as ServerBuild;
const branchOf = branchFinder(build);

describe("the branch of an address", () => {
  it.each([
    ["/", ["root", "start"]],
    ["/skaraborg", ["root", "council", "council-start"]],
    ["/skaraborg/handlingsplan", ["root", "council", "plan"]],
    ["/boras/handlingsplan/1.5", ["root", "council", "measure"]],
    ["/skaraborg/arbetsyta", ["root", "workspace", "workspace-start"]],
  ])("%s runs from the root to the page, asked once or twice", (address, branch) => {
    expect(branchOf(address)).toEqual(branch);
    expect(branchOf(address)).toEqual(branch);
  });

  it("is none where no page answers", () => {
    expect(branchOf("/skaraborg/handlingsplan/1.5/mer")).toBeNull();
  });
});

describe("a narrowed build", () => {
  it("has the routes of its branch and their files, and nothing else is changed", () => {
    const narrowed = narrowedTo(build, ["root", "council", "plan"]);
    expect(Object.keys(narrowed.routes)).toEqual(["root", "council", "plan"]);
    expect(Object.keys(narrowed.assets.routes)).toEqual(["root", "council", "plan"]);
    expect(narrowed).toMatchObject({ mode: "test", assets: { version: "1" } });
  });
});
