import { spawn } from "node:child_process";
import { generate, install } from "./prepare.mjs";

/** `npm run dev`: the sources as they are, reloaded when they change. */
await install();
await generate();

const child = spawn(process.execPath, ["--import", "tsx", "server/dev.ts"], {
  stdio: ["ignore", "inherit", "inherit"],
  env: { ...process.env, NODE_ENV: "development" },
});
for (const signal of /** @type {const} */ (["SIGINT", "SIGTERM", "SIGHUP"]))
  process.on(signal, () => child.kill(signal));
child.on("close", (code) => process.exit(code ?? 1));
