import { existsSync } from "node:fs";
import { run, say } from "./steps.mjs";

/** Chromium without a window of its own takes half the time of the whole one for the same pages. */
const shell = "/usr/bin/chromium-headless-shell";

const whole = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/usr/bin/google-chrome-stable",
];

/** The best one that is there. */
export const installedBrowser = () => [shell, ...whole].find((file) => existsSync(file));

/** Debian's, when this may install it. False when it can't be had. */
async function installDebians() {
  if (!existsSync("/usr/bin/apt-get") || process.getuid?.() !== 0) return false;
  say("Installing a browser (Debian's chromium-headless-shell) …");
  await run("apt-get", ["update", "-qq"]);
  const packages = ["chromium-headless-shell", "fonts-dejavu-core"];
  return (await run("apt-get", ["install", "-y", "-qq", "--no-install-recommends", ...packages])) === 0;
}

/** A browser that the journeys can drive: the one named by SAMSYN_BROWSER, Debian's shell, an installed one, else Playwright's own. */
export async function findBrowser() {
  const named = process.env.SAMSYN_BROWSER;
  if (named) return named;
  if (!existsSync(shell)) await installDebians();
  const installed = installedBrowser();
  if (installed) return installed;
  say("Installing a browser (Playwright's chromium) …");
  if ((await run("npm", ["exec", "--no", "--", "playwright", "install", "chromium"])) !== 0) {
    say(
      "No browser could be installed. Install Chromium and name it: SAMSYN_BROWSER=/path/to/chromium npm test",
    );
    process.exit(1);
  }
  const { chromium } = await import("playwright");
  return chromium.executablePath();
}
