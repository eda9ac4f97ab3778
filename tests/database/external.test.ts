import postgres from "postgres";
import { describe, expect, it } from "vitest";
import { refusalOf } from "../support/built-program";
import { createRoles, externalServer } from "../support/external-server";

function withUser(url: string, user: string, password: string): string {
  const address = new URL(url);
  address.username = user;
  address.password = password;
  return address.toString();
}

describe("the built program on an external database", { timeout: 90_000 }, () => {
  const external = externalServer();

  async function refusal(env: Record<string, string | undefined>): Promise<string> {
    const [program] = await external.start(env);
    return refusalOf(program);
  }

  it("is prepared by one command that prints the four addresses", () => {
    expect(Object.keys(external.addresses)).toEqual([
      "DATABASE_OWNER_URL",
      "DATABASE_URL",
      "DATABASE_PUBLIC_URL",
      "DATABASE_SESSION_URL",
    ]);
    const users = Object.values(external.addresses).map((address) => new URL(address).username);
    expect(users).toEqual(logins);
  });

  /** Asks each address who it is, on the database of another name when one is given. */
  const whoAnswers = (database?: string) =>
    Promise.all(
      Object.values(external.addresses).map(async (address) => {
        const sql = postgres(address, { max: 1, ...(database ? { database } : {}) });
        try {
          const [row] = await sql`select current_user as name`;
          return row?.name;
        } finally {
          await sql.end();
        }
      }),
    );
  const logins = ["samsyn_owner", "samsyn_login", "samsyn_counter", "samsyn_session"];

  it("gets another database beside it without a changed password", async () => {
    const { told, printed } = await createRoles(external.superuser, "samsyn-beside");
    expect(told).toContain("Made the database samsyn-beside.");
    expect(told).toContain(
      "samsyn_counter, samsyn_login, samsyn_owner, samsyn_session had passwords and keep them",
    );
    expect(printed).toEqual({});
    expect(await whoAnswers()).toEqual(logins);
    expect(await whoAnswers("samsyn-beside")).toEqual(logins);
    const [made] = await external.root`
      select pg_get_userbyid(datdba) as owner from pg_database where datname = 'samsyn-beside'`;
    expect(made?.owner).toBe("samsyn_owner");
  });

  it("keeps its passwords when another database can't be made, and gets new ones when asked", async () => {
    const busy = postgres(external.superuser, { max: 1, database: "template1" });
    try {
      await busy`select 1`;
      await expect(createRoles(external.superuser, "samsyn_never", "--new-passwords")).rejects.toThrow(
        /^The roles and the database could not be made\. source database "template1" is being accessed/,
      );
    } finally {
      await busy.end();
    }
    expect(await whoAnswers()).toEqual(logins);
    const { told, printed } = await createRoles("--new-passwords", external.superuser, "samsyn_outside");
    expect(told).toContain("The database samsyn_outside was there.");
    await expect(whoAnswers()).rejects.toThrow("password authentication failed");
    external.addresses = printed;
    expect(await whoAnswers()).toEqual(logins);
  });

  it("gives a password to a login that has none", async () => {
    await external.root`alter role samsyn_session password null`;
    const { printed } = await createRoles(external.superuser, "samsyn_outside");
    expect(Object.keys(printed)).toEqual(["DATABASE_SESSION_URL"]);
    external.addresses = { ...external.addresses, ...printed };
    expect(await whoAnswers()).toEqual(logins);
  });

  it("refuses a database that is behind when it has no owner's address", async () => {
    expect(await refusal({ DATABASE_OWNER_URL: undefined })).toMatch(
      /^Samsyn could not start\. The database lacks \d+ of the program's migrations \(from \w+\)\. Start a process with DATABASE_OWNER_URL set/,
    );
  });

  it("runs as two processes that start at once and share everything", async () => {
    const [[first, one], [second, other]] = await Promise.all([external.start(), external.start()]);
    await Promise.all([first.until("Samsyn is at"), second.until("Samsyn is at")]);
    for (const origin of [one, other]) {
      expect((await fetch(`${origin}/health/ready`)).status).toBe(200);
      expect((await fetch(`${origin}/skaraborg`)).status).toBe(200);
    }
    const told = [first.said(), second.said()];
    expect(told.filter((text) => text.includes("Migrated the database:"))).toHaveLength(1);
    const key = /nyckel=\S+/;
    expect(key.exec(first.said())?.[0]).toBe(key.exec(second.said())?.[0]);
    expect(await Promise.all([first.end(), second.end()])).toEqual([0, 0]);
  });

  it("starts without the owner's address once the database is migrated", async () => {
    const [program, origin] = await external.start({ DATABASE_OWNER_URL: undefined });
    await program.until("Samsyn is at");
    expect((await fetch(`${origin}/health/ready`)).status).toBe(200);
    expect(await program.end()).toBe(0);
  });

  it("refuses every login that could go round the isolation", async () => {
    const { DATABASE_URL = "", DATABASE_SESSION_URL = "", DATABASE_OWNER_URL = "" } = external.addresses;
    await external.root.unsafe(`
      create role bypassing login bypassrls password 'p';
      create role reading login password 'p';
      grant select on council to reading;
      create role inheriting login password 'p';
      grant samsyn_owner to inheriting;
      grant connect on database samsyn_outside to bypassing, reading, inheriting`);
    const everything = withUser(DATABASE_URL, "postgres", new URL(external.superuser).password);
    const other = (name: string) => withUser(DATABASE_URL, name, "p");
    const cases: [Record<string, string>, string][] = [
      [{ DATABASE_URL: everything }, "login postgres is a superuser. Use samsyn_login."],
      [{ DATABASE_SESSION_URL: everything }, "login postgres is a superuser. Use samsyn_session."],
      [{ DATABASE_URL: DATABASE_OWNER_URL }, "login samsyn_owner owns tables. Use samsyn_login."],
      [{ DATABASE_URL: other("inheriting") }, "login inheriting owns tables. Use samsyn_login."],
      [{ DATABASE_URL: other("bypassing") }, "login bypassing goes round row security. Use samsyn_login."],
      [
        { DATABASE_URL: other("reading") },
        "login reading has table privileges of its own. Use samsyn_login.",
      ],
      [{ DATABASE_URL: DATABASE_SESSION_URL }, "login samsyn_session has table privileges of its own."],
      [
        { DATABASE_PUBLIC_URL: other("reading") },
        "login reading has table privileges of its own. Use samsyn_counter.",
      ],
      [
        { DATABASE_PUBLIC_URL: DATABASE_URL },
        "login samsyn_login may take samsyn_council, samsyn_region, samsyn_system, and the public's shall reach nothing else.",
      ],
    ];
    const told = await Promise.all(cases.map(([env]) => refusal(env)));
    expect(told.map((sentence, index) => sentence.includes(cases[index]?.[1] ?? "?"))).toEqual(
      cases.map(() => true),
    );
  });

  it("says in one sentence what it can't reach and what it lacks, and never a password", async () => {
    const { DATABASE_URL = "" } = external.addresses;
    const nowhere = DATABASE_URL.replace(/:\d+\//, ":1/");
    const unknown = DATABASE_URL.replace(/\/\w+$/, "/nowhere");
    const told = await Promise.all(
      [
        { DATABASE_URL: nowhere },
        { DATABASE_URL: unknown },
        { DATABASE_URL: withUser(DATABASE_URL, "samsyn_login", "wrong-one") },
        { SAMSYN_SECRET: undefined },
        { DATABASE_SESSION_URL: undefined },
        { DATABASE_PUBLIC_URL: undefined },
      ].map(refusal),
    );
    expect(told[0]).toMatch(
      /The database samsyn_outside at 127\.0\.0\.1:1 can't be used as samsyn_login: .*ECONN/,
    );
    expect(told[1]).toContain('database "nowhere" does not exist');
    expect(told[2]).toContain("password authentication failed");
    expect(told[3]).toContain("SAMSYN_SECRET is missing");
    expect(told[4]).toContain("DATABASE_SESSION_URL must be set");
    expect(told[5]).toContain("DATABASE_PUBLIC_URL must be set");
    expect(told.join()).not.toContain(new URL(DATABASE_URL).password);
    expect(told.join()).not.toContain("wrong-one");
  });
});
