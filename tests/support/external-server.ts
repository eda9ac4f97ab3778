import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import postgres from "postgres";
import { afterAll, beforeAll } from "vitest";
import { readTenantFolders } from "~/domain/councils/read-tenants.server";
import { readSettings } from "~/platform/env/settings";
import type { Platform } from "~/platform/http/platform";
import { runningServer } from "../../server/database/embedded-owner";
import { type EmbeddedPostgres, startEmbeddedPostgres } from "../../server/database/embedded-postgres";
import { openPlatform } from "../../server/open-platform";
import { type BuiltProgram, freePort, runBuilt } from "./built-program";
import { openRelay, type Relay } from "./relay";
import { crash, silence, wake } from "./server-processes";

/** The secret of every process on it. */
export const externalSecret = "a text of at least thirty-two characters";

/** A PostgreSQL that the program did not start, and the built program on it. */
export interface ExternalServer {
  /** The superuser's address. */
  superuser: string;
  /** Superuser's connection to the program's database. */
  root: postgres.Sql;
  /** The settings that the program needs, as `create-roles` printed them. */
  addresses: Record<string, string>;
  /** Runs the program with these settings beside the usual ones; undefined leaves one out. Returns it with its origin. */
  start(env?: Record<string, string | undefined>): Promise<[BuiltProgram, string]>;
  /** A platform on the same database, to prepare what the program then meets. */
  platformThere(): Promise<Platform>;
  /** Kills the server as a crash does. */
  kill(): Promise<void>;
  /** Silences it: nothing of it runs, and no connection is closed. */
  silence(): Promise<void>;
  /** Lets it go on. */
  wake(): Promise<void>;
  /** Kills one of its connections' processes, whereupon it recovers by itself as after a crash. */
  crash(): Promise<void>;
  /** Starts it again, at the same address. */
  revive(): Promise<void>;
}

/** Runs the program that makes roles and database; what it told, and the settings that it printed. */
export async function createRoles(
  ...args: string[]
): Promise<{ told: string; printed: Record<string, string> }> {
  const program = runBuilt({}, "build/create-roles.js", args);
  if ((await program.ended) !== 0) throw new Error(program.said());
  const lines = program.said().trim().split("\n");
  const addresses = lines.filter((line) => line.startsWith("DATABASE_"));
  return {
    told: program.said(),
    printed: Object.fromEntries(addresses.map((line) => line.split(/=(.*)/s).slice(0, 2))),
  };
}

/**
 * A cluster of its own for a test file, since roles belong to the whole of it, with roles and the database
 * `samsyn_outside`, behind an address that stays when it is started anew. Read its members inside tests.
 */
export function externalServer(): ExternalServer {
  let folder: string;
  let server: EmbeddedPostgres;
  let relay: Relay;
  const running: BuiltProgram[] = [];
  const numberOf = () => runningServer(path.join(server.dataFolder, "data"));
  const external = {
    async start(env: Record<string, string | undefined> = {}) {
      const port = String(await freePort());
      const settings = {
        PORT: port,
        SAMSYN_EXAMPLE: "off",
        SAMSYN_SECRET: externalSecret,
        SAMSYN_DATA: path.join(folder, "unused"),
        ...external.addresses,
        ...env,
      };
      const given = Object.entries(settings).filter(
        (entry): entry is [string, string] => entry[1] !== undefined,
      );
      const program = runBuilt(Object.fromEntries(given));
      running.push(program);
      return [program, `http://127.0.0.1:${port}`];
    },
    async platformThere() {
      const {
        DATABASE_URL: login = "",
        DATABASE_PUBLIC_URL: counter = "",
        DATABASE_SESSION_URL: session = "",
      } = external.addresses;
      return openPlatform({
        settings: readSettings({ NODE_ENV: "test", LOG_LEVEL: "silent", SAMSYN_SECRET: externalSecret }),
        tenants: await readTenantFolders("tenants"),
        urls: { login, counter, session },
        exampleCouncils: new Set(),
        poolSize: 1,
      });
    },
    async kill() {
      process.kill(await numberOf(), "SIGQUIT");
      relay.lead(null);
    },
    async silence() {
      silence(await numberOf());
    },
    async wake() {
      wake(await numberOf());
    },
    async crash() {
      crash(await numberOf());
    },
    async revive() {
      server = await startEmbeddedPostgres(folder, true);
      relay.lead(Number(new URL(server.ownerUrl).port));
    },
  } as ExternalServer;

  beforeAll(async () => {
    folder = await mkdtemp(path.join(tmpdir(), "samsyn-external-"));
    relay = await openRelay();
    await external.revive();
    const owner = new URL(server.ownerUrl);
    owner.port = String(relay.port);
    external.superuser = owner.toString();
    external.addresses = (await createRoles(external.superuser, "samsyn_outside")).printed;
    external.root = postgres(external.superuser, {
      max: 1,
      database: "samsyn_outside",
      onnotice: () => {},
    });
  });

  afterAll(async () => {
    await Promise.all(running.map((program) => program.child.exitCode ?? program.end()));
    await external.root?.end();
    await relay?.close();
    await server?.stop();
    for (const each of [folder, server?.dataFolder ?? folder])
      await rm(each, { recursive: true, force: true });
  });
  return external;
}
