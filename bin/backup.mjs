import { build, generate, install } from "./prepare.mjs";
import { run } from "./steps.mjs";

/** `npm run backup -- FILE.tar.gz`: see docs/operating.md. */
await install();
await generate();
await build();
process.exit(await run(process.execPath, ["build/backup.js", ...process.argv.slice(2)]));
