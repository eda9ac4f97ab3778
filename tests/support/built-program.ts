import { type ChildProcess, spawn } from "node:child_process";
import { createServer } from "node:net";
import { programFlags, programMemory } from "../../server/program-flags";
import { demandFreshBuild } from "./built-routes";

/** The program as `npm start` runs it once built, in a process of its own. */
export interface BuiltProgram {
  child: ChildProcess;
  /** Everything it has told at the terminal so far. */
  said(): string;
  /** Resolves when it has told a text; rejects with what it told if it ends before. */
  until(text: string): Promise<void>;
  /** Resolves with its exit code when it has ended. */
  ended: Promise<number | null>;
  /** Sends a signal, and resolves with the exit code. */
  end(signal?: NodeJS.Signals): Promise<number | null>;
}

const inherited = ["PATH", "HOME", "TMPDIR", "TZ", "LANG", "SystemRoot"];

/** Runs a built file with these settings and no other, within the memory that `npm start` gives it. */
export function runBuilt(
  env: Record<string, string>,
  file = "build/samsyn.js",
  args: string[] = [],
): BuiltProgram {
  demandFreshBuild();
  const base = Object.fromEntries(inherited.map((name) => [name, process.env[name]]));
  const child = spawn(process.execPath, [...programFlags, file, ...args], {
    stdio: ["ignore", "pipe", "pipe"],
    env: { ...base, ...programMemory, NODE_ENV: "production", LOG_LEVEL: "warn", ...env },
  });
  let told = "";
  const listeners = new Set<() => void>();
  for (const stream of [child.stdout, child.stderr]) {
    stream.on("data", (chunk) => {
      told += chunk;
      for (const listener of listeners) listener();
    });
  }
  const ended = new Promise<number | null>((resolve) => child.once("close", resolve));
  return {
    child,
    said: () => told,
    ended,
    until: (text) =>
      new Promise((resolve, reject) => {
        const look = () => told.includes(text) && resolve();
        listeners.add(look);
        look();
        void ended.then(() => reject(new Error(`The program ended without "${text}":\n${told}`)));
      }),
    end: (signal = "SIGTERM") => {
      child.kill(signal);
      return ended;
    },
  };
}

/** A port that nobody has at the moment. */
export async function freePort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((resolve) => probe.listen(0, "127.0.0.1", resolve));
  const address = probe.address();
  await new Promise((resolve) => probe.close(resolve));
  if (typeof address !== "object" || !address) throw new Error("no free port");
  return address.port;
}

/** What a program that refused to start told last: one sentence, without a trace of the code. */
export async function refusalOf(program: BuiltProgram): Promise<string> {
  const code = await program.ended;
  if (code !== 1) throw new Error(`The program ended with ${code}:\n${program.said()}`);
  const lines = program.said().trim().split("\n");
  const last = lines.at(-1) ?? "";
  if (lines.some((line) => /^\s+at /.test(line))) throw new Error(`Not a sentence:\n${program.said()}`);
  return last;
}
