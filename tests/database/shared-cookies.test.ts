import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { httpClient } from "../support/http-client";
import { scratchDatabase } from "../support/scratch-database";
import { signIn } from "../support/sign-in";

const scratch = scratchDatabase();
const client = httpClient(scratch);

const pages = ["/skaraborg", "/skaraborg/arbetsyta", "/konto", "/logga-in", "/logga-in/kod", "/logga-ut"];
const signInConvenor = () => signIn(scratch.platform, [{ role: "convenor", council: "skaraborg" }]);
const statuses = (cookie?: string) =>
  Promise.all(pages.map(async (page) => (await client.get(page, cookie)).status));

describe("a cookie header that is shared with other sites", () => {
  it.each([
    ["after a value that is not text", "ort=Bor%E5s; "],
    ["after a value without a space", "a=b;"],
    ["after a broken name", "%=%; =; ;;"],
    ["after a session of another form", "samsyn=%E5; "],
  ])("signs in %s", async (_how, before) => {
    const { cookie } = await signInConvenor();
    const alone = await statuses(cookie);
    expect(alone.slice(0, 3)).toEqual([200, 200, 200]);
    expect(await statuses(before + cookie)).toEqual(alone);
    expect(await statuses(`${cookie};${before}`)).toEqual(alone);
  });

  it("ends no request, whatever others wrote in it", async () => {
    const { cookie } = await signInConvenor();
    const [alone, without] = [await statuses(cookie), await statuses()];
    const written = fc.stringMatching(/^[!-~]{0,40}$/).filter((text) => !/samsyn/.test(text));
    await fc.assert(
      fc.asyncProperty(fc.array(written, { minLength: 1 }), async (pairs) => {
        const others = pairs.join(";");
        expect(await statuses(`${others};${cookie}`)).toEqual(alone);
        expect(await statuses(others)).toEqual(without);
      }),
      { numRuns: 15 },
    );
  });
});
