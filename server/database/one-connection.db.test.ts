import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { openRelay, type Relay } from "../../tests/support/relay";
import { scratchDatabase } from "../../tests/support/scratch-database";
import { checkLogin, checkReach } from "./check-login";
import { checkMigrations } from "./check-migrations";
import { inTurn } from "./in-turn";
import { prepareServer } from "./prepare-database";

const scratch = scratchDatabase();
let relay: Relay;
let port = 0;
let login = "";
let session = "";
let counter = "";

beforeAll(async () => {
  relay = await openRelay();
  port = Number(new URL(scratch.urls.login).port);
  const through = (url: string) => url.replace(`:${port}/`, `:${relay.port}/`);
  login = through(scratch.urls.login);
  counter = through(scratch.urls.counter);
  session = through(scratch.urls.session);
});
beforeEach(() => relay.lead(port));
afterAll(() => relay.close());

/** Everything that a start, or the preparation of a server, opens a connection of its own for. */
const openings: (() => Promise<unknown>)[] = [
  () => checkReach(login),
  () => checkLogin({ login, counter, session }),
  () => checkMigrations(login, "prisma"),
  () => inTurn(login, async () => {}),
];

/** What each answers that it can't, with the name that it would have used. */
async function told(): Promise<string[]> {
  const prepare = () => prepareServer(login, "prisma", { database: new URL(login).pathname.slice(1) });
  const answers = await Promise.allSettled([...openings, prepare].map((open) => open()));
  return answers.map((answer) => (answer.status === "rejected" ? answer.reason.message : "done"));
}

const sentence = (cause: string) =>
  expect.stringMatching(
    new RegExp(
      `^The database \\w+ at 127\\.0\\.0\\.1:\\d+ can't be used as samsyn_(login|session): ${cause}\\.$`,
    ),
  );
const everywhere = (cause: string) => [...openings, null].map(() => sentence(cause));

describe("an address of a database", () => {
  it("that answers is used", async () => {
    await Promise.all(openings.map((open) => open()));
  });

  it("that takes the connection and lets it go is told of at once", async () => {
    relay.lead(null);
    expect(await told()).toEqual(everywhere("it takes the connection and lets it go"));
  });

  it("that is silent is told of within seconds", async () => {
    relay.hold();
    expect(await told()).toEqual(everywhere("it does not answer"));
  });
});

describe("a turn", () => {
  it("is waited for without taking the wait for silence, and comes to one after the other", async () => {
    const order: string[] = [];
    let end = () => {};
    const first = inTurn(
      login,
      async () => {
        order.push("first");
        await new Promise<void>((resolve) => {
          end = resolve;
        });
        order.push("first ends");
      },
      3,
    );
    await vi.waitFor(() => expect(order).toEqual(["first"]), 10_000);
    const second = inTurn(login, async () => order.push("second"), 3);
    await scratch.root`select pg_sleep(4)`;
    expect(order).toEqual(["first"]);
    end();
    await Promise.all([first, second]);
    expect(order).toEqual(["first", "first ends", "second"]);
  });

  it("is not waited for when the database falls silent meanwhile", async () => {
    let end = () => {};
    const begun = new Promise<void>((resolve) => {
      void inTurn(scratch.urls.login, () => {
        resolve();
        return new Promise<void>((ended) => {
          end = ended;
        });
      });
    });
    await begun;
    const waiting = inTurn(login, async () => {}, 3).catch((error: Error) => error.message);
    await scratch.root`select pg_sleep(0.5)`;
    relay.hold();
    expect(await waiting).toEqual(sentence("it has stopped answering"));
    end();
  });
});
