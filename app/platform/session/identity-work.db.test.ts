import { describe, expect, it } from "vitest";
import { newId } from "~/kernel/ids";
import { done } from "~/kernel/outcome";
import { scratchDatabase } from "../../../tests/support/scratch-database";
import { identityAct } from "./identity-work.server";

const scratch = scratchDatabase();

describe("an act on accounts", () => {
  it("gives one account nothing of what came of another's form", async () => {
    let acted = 0;
    const by = (accountId: string) =>
      identityAct(
        scratch.platform,
        { actor: { accountId, name: "Någon", role: "operator" } as never, requestId: "test", token: "one" },
        async () => {
          acted++;
          return done("a secret outcome");
        },
      );
    const [mine, other] = [newId(), newId()];
    expect(await by(mine)).toEqual({ ok: true, value: "a secret outcome" });
    await expect(by(other)).rejects.toMatchObject({ status: 403 });
    expect(await by(mine)).toEqual({ ok: true, value: "a secret outcome" });
    expect(acted).toBe(1);
  });
});
