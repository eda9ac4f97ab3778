import { spawn } from "node:child_process";
import { build, generate, install } from "./prepare.mjs";

/** `npm start`: from a clone to a running Samsyn. */
await install();
await generate();
await build();

const child = spawn(
  process.execPath,
  ["--max-old-space-size=768", "--enable-source-maps", "build/samsyn.js"],
  {
    stdio: ["ignore", "inherit", "inherit"],
    env: { ...process.env, NODE_ENV: process.env.NODE_ENV ?? "production" },
  },
);
for (const signal of /** @type {const} */ (["SIGINT", "SIGTERM", "SIGHUP"]))
  process.on(signal, () => child.kill(signal));
child.on("close", (code) => process.exit(code ?? 1));
