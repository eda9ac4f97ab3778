import { build, generate, install } from "./prepare.mjs";
import { run } from "./steps.mjs";

/** `npm run reset-factor -- ADDRESS`: see docs/operating.md. */
await install();
await generate();
await build();
process.exit(await run(process.execPath, ["build/reset-factor.js", ...process.argv.slice(2)]));
