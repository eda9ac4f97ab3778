import { execFileSync } from "node:child_process";

/** Numbers of a PostgreSQL server's own process and of all that it has started. */
export function serverProcesses(server: number): number[] {
  const children = execFileSync("ps", ["-A", "-o", "pid=,ppid="], { encoding: "utf8" })
    .trim()
    .split("\n")
    .map((line) => line.trim().split(/\s+/).map(Number))
    .filter(([, parent]) => parent === server)
    .map(([pid = 0]) => pid);
  return [server, ...children];
}

/** Silences a server as it stands: nothing of it runs any more, and no connection is closed. */
export function silence(server: number): void {
  for (let stopped = 0; ; ) {
    const all = serverProcesses(server);
    if (all.length === stopped) return;
    for (const pid of all) signalTo(pid, "SIGSTOP");
    stopped = all.length;
  }
}

/** Lets a silenced server go on. */
export function wake(server: number): void {
  for (const pid of serverProcesses(server).reverse()) signalTo(pid, "SIGCONT");
}

/** Kills one of its connections' processes: the server ends all others then, and recovers as after a crash. */
export function crash(server: number): void {
  const [, ...others] = serverProcesses(server);
  const backend = others.at(-1);
  if (backend) signalTo(backend, "SIGKILL");
}

function signalTo(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(pid, signal);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "ESRCH") throw error;
  }
}
