import { describe, expect, expectTypeOf, it } from "vitest";
import { address, type ToCouncil, type ToWorkspace, workspaceAddress } from "./address";

const id: string = "7";

describe("an address", () => {
  it("is written as the table of routes has it, with holes for its parameters", () => {
    expect(address("/drift/konton")).toBe("/drift/konton");
    expect(address(`/drift/konton/${id}?klart=sparat#namn`)).toBe("/drift/konton/7?klart=sparat#namn");
    expectTypeOf<ToCouncil<`/uttalanden/${string}.pdf`>>().not.toBeNever();
    expectTypeOf<ToWorkspace<`/uttalanden/${string}/svara`>>().not.toBeNever();
  });

  it("compiles with no other spelling, place or number of parameters", () => {
    // @ts-expect-error no such page
    address("/drift/kontor");
    // @ts-expect-error a text that may be anything
    address(id);
    // @ts-expect-error one segment too many
    address(`/drift/konton/${id}/${id}`);
    expectTypeOf<ToCouncil<`/uttalanden/${string}.pfd`>>().toBeNever();
    expectTypeOf<ToWorkspace<`/uttalanden/${string}/svra`>>().toBeNever();
    expectTypeOf<ToWorkspace<"/uttalanden//svara">>().toBeNever();
    expectTypeOf<ToWorkspace<"/uttalanden/svara">>().toBeNever();
  });

  it("leads into a council's workspace on the shared host", () => {
    const council = { path: "skaraborg" };
    expect(workspaceAddress(council, "/")).toBe("/skaraborg/arbetsyta");
    expect(workspaceAddress(council, `/uttalanden/${id}`)).toBe("/skaraborg/arbetsyta/uttalanden/7");
  });
});
