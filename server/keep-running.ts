import { type ChildProcess, spawn } from "node:child_process";
import { hasFallen, waitBeforeStart } from "./next-start";
import { programFlags, programMemory } from "./program-flags";
import { say } from "./say";

/**
 * Runs the program, and starts it again when it falls. Ends as it does when it ends otherwise, and with 1 when it falls
 * again and again. A signal is passed on to it.
 */
function keepRunning(program: string): void {
  const falls: number[] = [];
  let child: ChildProcess | null = null;
  let wasReady = false;
  let asked = false;
  let waiting: NodeJS.Timeout | undefined;

  function start(after: string): void {
    const env = {
      ...programMemory,
      ...process.env,
      NODE_ENV: process.env.NODE_ENV ?? "production",
      SAMSYN_FALLS: String(falls.length),
      SAMSYN_FELL_BY: after,
    };
    child = spawn(process.execPath, [...programFlags, program], {
      stdio: ["ignore", "inherit", "inherit", "ipc"],
      env,
    });
    child.on("message", (told) => {
      if (told === "ready") wasReady = true;
    });
    child.on("close", ended);
  }

  function ended(code: number | null, signal: NodeJS.Signals | null): void {
    if (!hasFallen({ code, signal, wasReady, asked })) process.exit(code ?? 1);
    falls.push(Date.now());
    const cause = signal ?? `code ${code}`;
    const wait = waitBeforeStart(falls);
    if (wait === null) {
      say(
        `\nSamsyn has fallen ${falls.length} times, several of them within a minute, and is not started again. What it told last is above.`,
      );
      process.exit(1);
    }
    say(`\nSamsyn has fallen (${cause}). It is started again in ${wait / 1_000} seconds.`);
    waiting = setTimeout(start, wait, cause);
  }

  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) {
    process.on(signal, () => {
      asked = true;
      clearTimeout(waiting);
      if (child && child.exitCode === null && child.signalCode === null) child.kill(signal);
      else process.exit(0);
    });
  }
  start("");
}

keepRunning(process.argv[2] ?? "build/samsyn.js");
