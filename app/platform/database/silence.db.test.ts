import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { openRelay, type Relay } from "../../../tests/support/relay";
import { scratchDatabase } from "../../../tests/support/scratch-database";
import { withDeadline } from "./deadline";
import { openPools, type Pools } from "./pools.server";
import { isUnreachable } from "./unreachable";

const scratch = scratchDatabase();
let relay: Relay;
let pools: Pools;
let port = 0;

beforeAll(async () => {
  relay = await openRelay();
  port = Number(new URL(scratch.urls.login).port);
  relay.lead(port);
  const through = (url: string) => url.replace(`:${port}/`, `:${relay.port}/`);
  pools = openPools(
    {
      login: through(scratch.urls.login),
      counter: through(scratch.urls.counter),
      session: through(scratch.urls.session),
    },
    2,
    1,
  );
});
afterAll(async () => {
  relay.lead(null);
  await pools.close();
  await relay.close();
});

/** The ways to the database. */
const ways: (() => Promise<unknown>)[] = [
  async () => await pools.login`select 1`,
  () => pools.login.begin("read only", (sql) => [sql`select 1`, sql`select 2`]),
  async () => await pools.counter`select 1`,
  async () => await pools.session`select 1`,
  () => pools.prisma.$transaction(async (db) => db.$queryRaw`select 1`),
];

/** One statement on each, by a job or a start. */
const ask = (): Promise<unknown>[] => ways.map((way) => way());

/** The same in a request. */
const request = (): Promise<unknown>[] => withDeadline(15_000, ask);

/** Whether each way says that the database is out of reach. */
async function allOutOfReach(asked: Promise<unknown>[]): Promise<boolean[]> {
  const answers = await Promise.allSettled(asked);
  return answers.map((answer) => answer.status === "rejected" && isUnreachable(answer.reason));
}

describe("a database behind something that takes every caller and lets it go", () => {
  it("is out of reach at once on every way to it, and is used again when it answers", async () => {
    await Promise.all(ask());
    relay.lead(null);
    for (let again = 0; again < 2; again++) expect(await allOutOfReach(ask())).toEqual(ways.map(() => true));
    relay.lead(port);
    await vi.waitFor(() => Promise.all(ask()), { timeout: 5_000, interval: 50 });
  });
});

describe("a database that falls silent without closing its connections", () => {
  it("counts as out of reach on every way to it, and is used again when it answers", async () => {
    await Promise.all(ask());
    relay.hold();
    expect(await allOutOfReach(ask())).toEqual(ways.map(() => true));
    relay.lead(port);
    await vi.waitFor(() => Promise.all(ask()), { timeout: 5_000, interval: 50 });
  });

  it("is not waited for by any request once one has met the silence, until it answers", async () => {
    await vi.waitFor(() => Promise.all(request()), { timeout: 5_000, interval: 50 });
    relay.hold();
    const before = Date.now();
    for (let again = 0; again < 5; again++) {
      expect(await allOutOfReach(request())).toEqual(ways.map(() => true));
    }
    expect(Date.now() - before).toBeLessThan(3_000);
    expect(pools.pulse.isAway()).toBe(true);
    relay.lead(port);
    await vi.waitFor(() => Promise.all(request()), { timeout: 5_000, interval: 50 });
  });

  it("is not taken for gone by a connection that listens", async () => {
    let closed = 0;
    const heard: string[] = [];
    await pools.login.listen(
      "samsyn_silence",
      (text) => heard.push(text),
      () => closed++,
    );
    await pools.session`select pg_sleep(0.9)`;
    await pools.session`select pg_sleep(0.9)`;
    await pools.login`select pg_notify('samsyn_silence', 'still here')`;
    await vi.waitFor(() => expect(heard).toEqual(["still here"]), { timeout: 5_000, interval: 20 });
    expect(closed).toBe(1);
  });
});
