import { describe, expect, it } from "vitest";
import { newId } from "~/kernel/ids";
import routes from "~/routes";
import { httpClient } from "../support/http-client";
import { functionsOf, modulesOf } from "../support/route-modules";
import { scratchDatabase } from "../support/scratch-database";
import { signIn } from "../support/sign-in";

const scratch = scratchDatabase();
const client = httpClient(scratch);

const read = modulesOf(await routes)
  .filter(({ file }) => functionsOf(file).some(({ kind }) => kind === "loader"))
  .map(({ address }) =>
    address.replace(":council", "skaraborg").replace(/:\w+/g, newId()).replace("*", "ingenstans"),
  );

const told = ({ status, headers }: Response) => ({
  status,
  to: headers.get("location"),
  type: headers.get("content-type"),
});

describe("HEAD", () => {
  it.each(["nobody", "a convenor"])("answers as GET does, at every address, to %s", async (who) => {
    const grants = [{ role: "convenor", council: "skaraborg" }] as const;
    const cookie = who === "nobody" ? undefined : (await signIn(scratch.platform, grants)).cookie;
    expect(read.length).toBeGreaterThan(80);
    for (const address of read) {
      const asked = `${address}?plan=x`;
      const [head, get] = [await client.head(asked, cookie), await client.get(asked, cookie)];
      expect({ address, ...told(head) }).toEqual({ address, ...told(get) });
      expect(await head.text()).toBe("");
      await get.body?.cancel();
    }
  });

  it("leads to sign-in and back to the address", async () => {
    const answer = await client.head("/skaraborg/arbetsyta/handlingsplan?den=2026-11-01");
    expect(answer.status).toBe(302);
    const back = "%2Fskaraborg%2Farbetsyta%2Fhandlingsplan%3Fden%3D2026-11-01";
    expect(answer.headers.get("location")).toBe(`/logga-in?till=${back}`);
  });
});
