import { describe, expect, it } from "vitest";
import { scratchDatabase } from "../../../../tests/support/scratch-database";
import { anAccount, deskOf, lettersTo } from "../../../../tests/support/sign-in-desk";
import { requestSignInLink } from "../request-link.server";
import { signInWithPassword } from "../sign-in-with-password.server";
import { consumeLink, findLink } from "../use-link.server";
import { countLink, countPassword } from "./count-sign-in.server";

const scratch = scratchDatabase();
const password = "tre korta ord";

type From = { remoteAddress?: string; device?: string };

/** 200 for an attempt that is let through, else the answer's status. */
const statusOf = (attempt: Promise<unknown>) =>
  attempt.then(
    () => 200,
    (thrown) => (thrown instanceof Response ? thrown.status : Promise.reject(thrown)),
  );
const guess = async (email: string, from: From = {}) =>
  statusOf(countPassword(await deskOf(scratch.platform, from), email));
const askFor = async (email: string, from: From = {}) =>
  statusOf(countLink(await deskOf(scratch.platform, from), email));

async function times(count: number, attempt: (at: number) => Promise<number>): Promise<number[]> {
  const statuses: number[] = [];
  for (let at = 0; at < count; at++) statuses.push(await attempt(at));
  return statuses;
}
const through = (statuses: readonly number[]) => statuses.filter((status) => status === 200).length;

const later = (minutes: number) => {
  const at = new Date(scratch.platform.clock.now().getTime() + minutes * 60_000);
  return { ...scratch.platform, clock: { now: () => at } };
};

/** An account whose owner has signed in with a browser. */
async function withDevice() {
  const account = await anAccount(scratch.platform, { password });
  const entered = await signInWithPassword(await deskOf(scratch.platform), account.email, password);
  if (!entered.ok) throw new Error(entered.reason);
  const [, device] = entered.value.cookies;
  return { ...account, device };
}

describe("guesses at a password", () => {
  it("from one network end in 429, and stop neither another network nor another account there", async () => {
    const [{ email }, other] = [await withDevice(), await withDevice()];
    const from = { remoteAddress: "192.0.2.1" };
    expect(through(await times(30, () => guess(email, from)))).toBe(8);
    const right = async (remoteAddress: string) =>
      signInWithPassword(await deskOf(scratch.platform, { remoteAddress }), email, password);
    await expect(right("192.0.2.1")).rejects.toMatchObject({ status: 429 });
    expect(await right("192.0.2.2")).toMatchObject({ ok: true });
    expect(await guess(other.email, from)).toBe(200);
  });

  it("however many and from wherever never stop the owner's own browser", async () => {
    const { email, device } = await withDevice();
    const networks = await times(14, async (at) =>
      through(await times(9, () => guess(email, { remoteAddress: `10.${at}.0.1` }))),
    );
    expect(networks.reduce((sum, each) => sum + each)).toBeLessThan(100);
    expect(await guess(email)).toBe(429);
    const own = signInWithPassword(await deskOf(scratch.platform, { device }), email, password);
    expect(await own).toMatchObject({ ok: true });
    expect(await askFor(email)).toBe(200);
  });

  it("are bounded on a browser that is known too, and known for the one account only", async () => {
    const [{ email, device }, other] = [await withDevice(), await withDevice()];
    expect(through(await times(12, () => guess(email, { device })))).toBe(10);
    const from = { device, remoteAddress: "192.0.2.3" };
    expect(through(await times(12, () => guess(other.email, from)))).toBe(8);
  });

  it("for an account that does not exist are counted alike", async () => {
    const from = { remoteAddress: "192.0.2.4" };
    expect(through(await times(12, () => guess("ingen@provadress.se", from)))).toBe(8);
    const { email } = await anAccount(scratch.platform);
    expect(through(await times(12, () => guess(email, from)))).toBe(8);
  });

  it("of one day by neighbours are counted together, and a new window opens the limit", async () => {
    const { email } = await anAccount(scratch.platform);
    const neighbours = await times(40, (at) => guess(email, { remoteAddress: `2001:db8:7:${at}::1` }));
    expect(through(neighbours)).toBe(20);
    const on = (minutes: number) => deskOf(later(minutes), { remoteAddress: "192.0.2.5" });
    expect(through(await times(9, async () => statusOf(countPassword(await on(0), email))))).toBe(8);
    expect(await statusOf(countPassword(await on(15), email))).toBe(200);
  });
});

describe("a municipality behind one address", () => {
  it("signs in, all its people at once", async () => {
    const from = { remoteAddress: "198.51.100.1" };
    const many = await times(60, async (at) => guess(`${at}@kommun.se`, from));
    expect(through(many)).toBe(60);
    expect(through(await times(60, async (at) => askFor(`${at}@kommun.se`, from)))).toBe(60);
    const looks = await times(200, async () => statusOf(findLink(await deskOf(scratch.platform, from), "x")));
    expect(through(looks)).toBe(200);
  });
});

describe("letters with a link", () => {
  it("reach an address five times in half a day, whoever asks from wherever, and the owner's browser still", async () => {
    const { email, device } = await withDevice();
    const ask = async (from: From = {}) =>
      statusOf(requestSignInLink(await deskOf(scratch.platform, from), email));
    expect(through(await times(8, (at) => ask({ remoteAddress: `10.0.${at}.1` })))).toBe(5);
    const links = (await lettersTo(scratch, email)).filter(({ key }) => key !== "");
    expect(links).toHaveLength(5);
    expect(await ask({ device })).toBe(200);
    const [letter] = await lettersTo(scratch, email);
    const entered = await consumeLink(await deskOf(scratch.platform), letter?.key ?? "", "sign-in");
    expect(entered).toMatchObject({ ok: true });
  });

  it("are as few for an address without an account", async () => {
    const statuses = await times(8, (at) => askFor("okand@provadress.se", { remoteAddress: `10.1.${at}.1` }));
    expect(through(statuses)).toBe(5);
  });

  it("are bounded by the day for the owner too", async () => {
    const { email, device } = await withDevice();
    const asked = await times(6, async (at) =>
      through(
        await times(5, async () => statusOf(countLink(await deskOf(later(at * 15), { device }), email))),
      ),
    );
    expect(asked.reduce((sum, each) => sum + each)).toBeLessThanOrEqual(20);
  });
});

describe("keys from letters", () => {
  it("are tried so often from one network, counted over processes, until the next window", async () => {
    const from = (last: string) => deskOf(scratch.platform, { remoteAddress: `2001:db8:1:2:${last}` });
    await scratch.root`delete from identity.rate_limit`;
    await findLink(await from("a:b:c:d"), "x");
    await scratch.root`update identity.rate_limit set count = 600`;
    expect(await statusOf(findLink(await from("1:2:3:4"), "x"))).toBe(429);
    const desk = await deskOf(later(15), { remoteAddress: "2001:db8:1:2:a:b:c:d" });
    expect(await findLink(desk, "x")).toBeNull();
  });
});
