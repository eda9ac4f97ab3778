import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import path from "node:path";

/** What the launchers share: telling, running, and doing a step only when its sources changed. Uses nothing that must be installed. */

/** @param {string} text */
export function say(text) {
  process.stderr.write(`${text}\n`);
}

/**
 * Runs a command with its output shown; resolves with the exit code.
 * @param {string} command @param {string[]} args @param {Record<string, string>} [env]
 * @returns {Promise<number>}
 */
export function run(command, args, env = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      stdio: ["ignore", "inherit", "inherit"],
      env: { ...process.env, ...env },
    });
    child.on("error", () => resolve(127));
    child.on("close", (code) => resolve(code ?? 1));
  });
}

/**
 * Runs a command that must succeed; otherwise the program ends with one sentence.
 * @param {string} what @param {string} command @param {string[]} args @param {Record<string, string>} [env]
 */
export async function must(what, command, args, env) {
  const code = await run(command, args, env);
  if (code !== 0) {
    say(`\n${what} failed (${command} ended with ${code}).`);
    process.exit(1);
  }
}

/** @param {string} from @returns {string[]} every file below a path, sorted */
function filesBelow(from) {
  if (!existsSync(from)) return [];
  if (statSync(from).isFile()) return [from];
  return readdirSync(from, { withFileTypes: true })
    .filter((entry) => entry.name !== "generated" && entry.name !== "node_modules")
    .flatMap((entry) => filesBelow(path.join(from, entry.name)))
    .sort();
}

/** @param {string[]} sources @returns {string} one hash over the content of the files */
function stampOf(sources) {
  const hash = createHash("sha256").update(process.version);
  for (const file of sources.flatMap(filesBelow)) hash.update(file).update(readFileSync(file));
  return hash.digest("hex");
}

/** @typedef {{ name: string, sources: string[], result: string, stamp: string }} Step */

/**
 * Whether a step's result is there and its sources are as they were.
 * @param {Step} step
 */
export function isDone(step, stamp = stampOf(step.sources)) {
  const known = existsSync(step.stamp) ? readFileSync(step.stamp, "utf8") : "";
  return known === stamp && existsSync(step.result);
}

/**
 * Does a step unless it is done.
 * @param {Step} step
 * @param {() => Promise<void>} work
 */
export async function whenChanged(step, work) {
  const stamp = stampOf(step.sources);
  if (isDone(step, stamp)) return;
  say(`${step.name} …`);
  await work();
  mkdirSync(path.dirname(step.stamp), { recursive: true });
  writeFileSync(step.stamp, stamp);
}

export function demandNode() {
  const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
  if (major > 20 || (major === 20 && minor >= 19)) return;
  say(`Samsyn needs Node 20.19 or later; this is ${process.versions.node}.`);
  process.exit(1);
}
