import { describe, expect, it } from "vitest";
import { httpClient } from "../support/http-client";
import { rawAnswer } from "../support/raw-answer";
import { scratchDatabase } from "../support/scratch-database";

const scratch = scratchDatabase(undefined, "samsyn_example");
const client = httpClient(scratch);

const ask = (path: string, headers: Record<string, string>) => rawAnswer(client.origin() + path, headers);

async function convenor(): Promise<string> {
  const [account] = await scratch.root<{ id: string }[]>`
    select account_id as id from identity.role_grant where role = 'convenor' and council_id = 'skaraborg'`;
  return account?.id ?? "";
}

async function signIn(headers: Record<string, string>) {
  const body = new URLSearchParams({ _intent: "example", account: await convenor() }).toString();
  const answer = await rawAnswer(`${client.origin()}/logga-in`, headers, { method: "POST", body });
  return { status: answer.status, cookie: answer.headers["set-cookie"]?.[0]?.split(";")[0] ?? "" };
}

const proxy = (name: string, value: string) => ({ host: "localhost:3000", [name]: value });

describe("the example", () => {
  it.each(["localhost", "localhost:3000", "prov.localhost:3000", "127.0.0.1:3000", "[::1]:3000"])(
    "is open to one at this machine, who asks for %s",
    async (host) => {
      expect(String((await ask("/logga-in", { host })).bytes)).toContain('value="example"');
      const { status, cookie } = await signIn({ host });
      expect(status).toBe(302);
      expect((await ask("/konto", { host, cookie })).status).toBe(200);
      expect((await ask("/utveckling/brev", { host })).status).toBe(200);
    },
  );

  it.each([
    { host: "samsyn.example" },
    { host: "192.168.1.5:3000" },
    { host: "rebound.attacker.example:3000" },
    { host: "localhost.attacker.example" },
    { host: "127.0.0.1.attacker.example" },
    proxy("x-forwarded-for", "203.0.113.10"),
    proxy("x-forwarded-host", "samsyn.example"),
    proxy("x-forwarded-proto", "https"),
    proxy("x-real-ip", "203.0.113.10"),
    proxy("forwarded", "for=203.0.113.10"),
    proxy("via", "1.1 proxy"),
  ])("is closed to whoever comes otherwise: %o", async (headers) => {
    const { cookie } = await signIn({ host: "localhost:3000" });
    expect(String((await ask("/logga-in", headers)).bytes)).not.toContain('value="example"');
    expect(await signIn(headers)).toEqual({ status: 403, cookie: "" });
    expect((await ask("/konto", { ...headers, cookie })).status).toBe(302);
    expect((await ask("/utveckling/brev", headers)).status).toBe(404);
    expect((await ask("/skaraborg", headers)).status).toBe(200);
  });
});
