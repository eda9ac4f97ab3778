import { type ChildProcess, spawn } from "node:child_process";
import { createHash, randomBytes } from "node:crypto";
import {
  access,
  chmod,
  chown,
  mkdir,
  readdir,
  readFile,
  rename,
  rm,
  stat,
  writeFile,
} from "node:fs/promises";
import { createServer } from "node:net";
import path from "node:path";
import { reachableBinaries, type ServerUser, serverUser } from "./embedded-binaries";
import { takeOver } from "./embedded-owner";
import { keptServer, type Lost } from "./kept-server";
import { inFolder } from "./one-start";

/** A running embedded PostgreSQL. `ownerUrl` is the superuser's address on the loopback interface. */
export interface EmbeddedPostgres {
  ownerUrl: string;
  dataFolder: string;
  stop(): Promise<void>;
}

/** Where data and server files go when the wanted folder can't be entered by the server's user. */
function shelterFor(folder: string): string {
  const key = createHash("sha256").update(path.resolve(folder)).digest("hex").slice(0, 12);
  return path.join("/var/tmp", `samsyn-${key}`);
}

async function canEnter(folder: string, user: ServerUser): Promise<boolean> {
  if (user.uid === undefined) return true;
  for (let at = path.resolve(folder); at !== path.dirname(at); at = path.dirname(at)) {
    const found = await stat(at).catch(() => null);
    if (found && found.uid !== user.uid && (found.mode & 0o001) === 0) return false;
  }
  return true;
}

async function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once("error", reject);
    probe.listen(0, "127.0.0.1", () => {
      const address = probe.address();
      probe.close(() =>
        typeof address === "object" && address ? resolve(address.port) : reject(new Error("no free port")),
      );
    });
  });
}

interface Cluster {
  bin: string;
  data: string;
  user: ServerUser;
  password: string;
}

async function initialise(cluster: Cluster, passwordFile: string): Promise<void> {
  const flags = ["--username=postgres", "--auth=scram-sha-256", "--encoding=UTF8", "--locale=C"];
  const icu = ["--locale-provider=icu", "--icu-locale=sv-SE"];
  const child = spawn(
    path.join(cluster.bin, "initdb"),
    [`--pgdata=${cluster.data}`, `--pwfile=${passwordFile}`, "--no-sync", ...flags, ...icu],
    { ...cluster.user, cwd: "/", stdio: ["ignore", "ignore", "pipe"] },
  );
  let said = "";
  child.stderr.on("data", (chunk) => {
    said += chunk;
  });
  const code = await new Promise<number | null>((resolve) => child.on("close", resolve));
  const cause = said.split("\n").find((line) => /FATAL|error:/.test(line)) ?? said.trim();
  if (code !== 0) throw new Error(`The data folder ${cluster.data} could not be made: ${cause}`);
}

/** Makes the data beside their place and puts them there whole: a start that is broken off leaves nothing half made. */
async function makeData(cluster: Cluster, passwordFile: string): Promise<void> {
  const { uid, gid } = cluster.user;
  const beginning = `${cluster.data}.new`;
  await rm(beginning, { recursive: true, force: true });
  await mkdir(beginning, { recursive: true, mode: 0o700 });
  await writeFile(passwordFile, randomBytes(24).toString("base64url"), { mode: 0o600 });
  if (uid !== undefined && gid !== undefined) {
    await chown(beginning, uid, gid);
    await chown(passwordFile, uid, gid);
  }
  await initialise({ ...cluster, data: beginning }, passwordFile);
  await rename(beginning, cluster.data);
}

function startServer(cluster: Cluster, port: number, fast: boolean): Promise<ChildProcess> {
  const settings = [
    "listen_addresses=127.0.0.1",
    "unix_socket_directories=",
    "max_connections=100",
    "shared_buffers=128MB",
    ...(fast ? ["fsync=off", "synchronous_commit=off", "full_page_writes=off"] : []),
  ];
  const child = spawn(
    path.join(cluster.bin, "postgres"),
    ["-D", cluster.data, "-p", String(port), ...settings.flatMap((setting) => ["-c", setting])],
    { ...cluster.user, cwd: "/", stdio: ["ignore", "ignore", "pipe"], detached: true },
  );
  return new Promise((resolve, reject) => {
    let said = "";
    child.stderr?.on("data", (chunk) => {
      said = (said + chunk).slice(-4000);
      if (said.includes("ready to accept connections")) resolve(child);
    });
    child.once("close", () => {
      const fatal = said.split("\n").find((line) => /FATAL|PANIC|ERROR/.test(line));
      const cause = fatal ?? said.trim().replace(/\s+/g, " ");
      reject(new Error(`The database in ${cluster.data} does not start: ${cause}`));
    });
  });
}

/**
 * Where a data folder's PostgreSQL keeps its files: the folder itself, or a shelter that the server's user can
 * enter. Throws when the shelter's name has been taken by somebody else.
 */
export async function homeFor(folder: string, user: ServerUser): Promise<string> {
  if (await canEnter(folder, user)) return path.resolve(folder);
  const shelter = shelterFor(folder);
  const found = await stat(shelter).catch(() => null);
  if (found && found.uid !== process.getuid?.()) {
    throw new Error(
      `The folder ${shelter}, where the database would go, belongs to somebody else. Remove it.`,
    );
  }
  return shelter;
}

/**
 * Starts a PostgreSQL of its own on a free loopback port, making the data folder the first time. Starts on one folder
 * take turns. `fast` gives up durability and is for tests only. With `lost` a server that ends without having been asked
 * to is started again at the same address; `lost` is told.
 */
export async function startEmbeddedPostgres(
  folder: string,
  fast = false,
  lost?: Lost,
): Promise<EmbeddedPostgres> {
  const user = await serverUser();
  const home = await homeFor(folder, user);
  await mkdir(home, { recursive: true, mode: 0o755 });
  return inFolder(home, () => startIn(home, user, { folder, fast, lost }));
}

async function startIn(
  home: string,
  user: ServerUser,
  { folder, fast, lost }: { folder: string; fast: boolean; lost: Lost | undefined },
): Promise<EmbeddedPostgres> {
  const native = await reachableBinaries(user, shelterFor(folder));
  const passwordFile = path.join(home, "password");
  const cluster: Cluster = {
    bin: path.join(native, "bin"),
    data: path.join(home, "data"),
    user,
    password: "",
  };
  const made = await stat(path.join(cluster.data, "PG_VERSION")).catch(() => null);
  if (!made) {
    const leftovers = await readdir(cluster.data).catch(() => []);
    if (leftovers.length > 0) {
      throw new Error(
        `The data folder ${cluster.data} is broken: PG_VERSION is missing. Restore or remove it.`,
      );
    }
    await makeData(cluster, passwordFile);
    await chmod(passwordFile, 0o600);
  }
  await access(passwordFile).catch(() => {
    throw new Error(
      `The data folder ${home} is broken: its password file is missing. Restore the folder or remove it.`,
    );
  });
  cluster.password = (await readFile(passwordFile, "utf8")).trim();
  await takeOver(home, cluster.data);
  const port = await freePort();
  const server = await keptServer(() => startServer(cluster, port, fast), lost);
  const stop = async () => {
    if (await server.stop()) await rm(path.join(home, "owner.pid"), { force: true });
  };
  const ownerUrl = `postgres://postgres:${cluster.password}@127.0.0.1:${port}/postgres`;
  return { ownerUrl, dataFolder: home, stop };
}
