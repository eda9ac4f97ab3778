import { describe, expect, it, vi } from "vitest";
import { done } from "~/kernel/outcome";
import { isUnreachable } from "~/platform/database/unreachable";
import { identityAct } from "~/platform/session/identity-work.server";
import { scratchDatabase } from "../../../tests/support/scratch-database";
import { openAuthority } from "./open-authority.server";
import type { Permission } from "./permissions";

const scratch = scratchDatabase();

function convenor() {
  const actor = {
    accountId: null,
    name: "Eva",
    role: "convenor",
    councilId: "skaraborg",
    mandate: null,
  } as const;
  return openAuthority<Permission>(scratch.platform, {
    audience: "council",
    scope: "skaraborg",
    actor,
    requestId: crypto.randomUUID(),
  });
}

/** Ends the connection behind a number as an administrator, or a crash, does; resolves when it is gone. */
async function end(pid: number): Promise<void> {
  await scratch.root`select pg_terminate_backend(${pid})`;
  await vi.waitFor(async () => {
    expect(await scratch.root`select 1 from pg_stat_activity where pid = ${pid}`).toHaveLength(0);
  });
}

/** Ends every connection of the program that is in the middle of a statement of this kind. */
async function endWithin(statement: string): Promise<void> {
  await vi.waitFor(async () => {
    const found = await scratch.root<{ pid: number }[]>`
      select pid from pg_stat_activity
      where datname = current_database() and state = 'active' and pid <> pg_backend_pid()
        and query like ${`%${statement}%`}`;
    expect(found.length).toBeGreaterThan(0);
    for (const { pid } of found) await scratch.root`select pg_terminate_backend(${pid})`;
  });
}

/** How an answer to a page came out: 503 is what is wanted. */
const statusOf = (answer: Promise<unknown>) =>
  answer.then(
    () => "done",
    (error: unknown) => (error instanceof Response ? error.status : error),
  );

type Work = Parameters<Parameters<ReturnType<typeof convenor>["act"]>[1]>[0];
const pidOf = async ({ db }: Work) =>
  (await db.$queryRaw<{ pid: number }[]>`select pg_backend_pid() as pid`)[0]?.pid ?? 0;

/** The steps of an act at which its connection can go, each as what comes after. */
const steps: Record<string, (work: Work) => Promise<unknown>> = {
  "before it finishes": async () => {},
  "before a statement": ({ db }) => db.$queryRaw`select 1`,
  "before a change": ({ db }) => db.$executeRaw`update council set id = id where false`,
  "before a row is looked for": ({ db }) => db.council.findFirst(),
  "before a row is made": ({ db }) =>
    db.numberSequence.create({ data: { councilId: "skaraborg", series: "test", year: 2099, last: 1 } }),
};

describe("a connection that goes under an act", () => {
  for (const [step, next] of Object.entries(steps)) {
    it(`is answered 503 ${step}, and the next act gets a whole one`, async () => {
      const token = crypto.randomUUID();
      const answer = convenor().act(token, async (work) => {
        await end(await pidOf(work));
        await next(work);
        return done(1);
      });
      expect(await statusOf(answer)).toBe(503);
      expect(await convenor().act(token, async () => done(2))).toEqual(done(2));
    });
  }

  it("is answered 503 in the middle of a statement", async () => {
    const answer = statusOf(
      convenor().act(crypto.randomUUID(), async ({ db }) => {
        await db.$queryRaw`select pg_sleep(20)::text as under_an_act`;
        return done(1);
      }),
    );
    await endWithin("under_an_act");
    expect(await answer).toBe(503);
  });
});

describe("a connection that goes under a read", () => {
  it("is answered 503 between two statements, and in the middle of one, and the next read gets a whole one", async () => {
    const between = convenor().read(async (sql) => {
      const [found] = await sql<{ pid: number }[]>`select pg_backend_pid() as pid`;
      await end(found?.pid ?? 0);
      return sql`select 1`;
    });
    expect(await statusOf(between)).toBe(503);
    const within = statusOf(convenor().read((sql) => sql`select pg_sleep(20)::text as under_a_read`));
    await endWithin("under_a_read");
    expect(await within).toBe(503);
    expect(await convenor().read((sql) => sql`select 1 as one`)).toEqual([{ one: 1 }]);
  });
});

describe("a connection that goes under an act on accounts", () => {
  it("is known as that", async () => {
    const by = { actor: { accountId: null, name: "Eva", role: "public" }, requestId: crypto.randomUUID() };
    const broken = identityAct(scratch.platform, by, async ({ sql }) => {
      const [found] = await sql<{ pid: number }[]>`select pg_backend_pid() as pid`;
      await end(found?.pid ?? 0);
      await sql`select 1`;
      return done();
    });
    const error = await broken.catch((thrown: unknown) => thrown);
    expect(isUnreachable(error), String(error)).toBe(true);
    expect(await identityAct(scratch.platform, by, async () => done())).toEqual(done());
  });
});

describe("a database that answers and can't do what it is asked", () => {
  for (const state of ["53100", "53200", "53300", "57014", "55P03", "58030"]) {
    it(`is answered 503 for ${state}, in an act and in a read`, async () => {
      const raise = `do $$ begin raise exception 'could not' using errcode = '${state}'; end $$`;
      const act = convenor().act(crypto.randomUUID(), async ({ db }) =>
        done(await db.$executeRawUnsafe(raise)),
      );
      expect(await statusOf(act)).toBe(503);
      expect(await statusOf(convenor().read((sql) => sql.unsafe(raise)))).toBe(503);
    });
  }

  it("is not what a rule of the database says", async () => {
    const raise = `do $$ begin raise exception 'no' using errcode = '23514'; end $$`;
    const act = convenor().act(crypto.randomUUID(), async ({ db }) =>
      done(await db.$executeRawUnsafe(raise)),
    );
    expect(await statusOf(act)).toBeInstanceOf(Error);
  });
});
