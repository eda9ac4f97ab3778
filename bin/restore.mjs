import { build, generate, install } from "./prepare.mjs";
import { run } from "./steps.mjs";

/** `npm run restore -- FILE.tar.gz`: see docs/operating.md. */
await install();
await generate();
await build();
process.exit(await run(process.execPath, ["build/restore.js", ...process.argv.slice(2)]));
