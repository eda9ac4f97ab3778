import { readFileSync, rmSync } from "node:fs";
import { findBrowser } from "./browser.mjs";
import { build, generate, install } from "./prepare.mjs";
import { run, say } from "./steps.mjs";

/** `npm test`: everything, with its own set-up, ending with one line that counts. */
const report = ".samsyn/test-report.json";

/** @type {{ name: string, args: string[] }[]} */
const checks = [
  { name: "Types", args: ["tsc", "--noEmit", "-p", "."] },
  { name: "Format and lint", args: ["biome", "ci", "--error-on-warnings", "."] },
  {
    name: "Boundaries",
    args: ["depcruise", "--config", ".dependency-cruiser.js", "app", "server", "prisma"],
  },
  { name: "Unused code", args: ["knip"] },
];

await install();
await generate();
const browser = await findBrowser();

let passed = 0;
let failed = 0;
for (const { name, args } of checks) {
  say(`\n${name} …`);
  const code = await run("npm", ["exec", "--no", "--", ...args]);
  if (code === 0) passed++;
  else failed++;
  say(`${name}: ${code === 0 ? "passed" : "FAILED"}`);
}
await build();

say("\nUnit, database, census, journeys …");
rmSync(report, { force: true });
const code = await run(
  "npm",
  [
    "exec",
    "--no",
    "--",
    "vitest",
    "run",
    "--reporter=default",
    "--reporter=json",
    `--outputFile.json=${report}`,
  ],
  { SAMSYN_BROWSER: browser },
);
try {
  const { numPassedTests, numFailedTests, numFailedTestSuites } = JSON.parse(readFileSync(report, "utf8"));
  passed += numPassedTests;
  failed += numFailedTests;
  if (numFailedTests === 0 && (code !== 0 || numFailedTestSuites > 0)) failed++;
} catch {
  failed++;
}
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);
