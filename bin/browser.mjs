import { existsSync } from "node:fs";
import { run, say } from "./steps.mjs";

const known = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/usr/bin/google-chrome-stable",
];

/** A browser that the journeys can drive: the one named by SAMSYN_BROWSER, an installed one, Debian's, else Playwright's own. */
export async function findBrowser() {
  const named = process.env.SAMSYN_BROWSER;
  if (named) return named;
  const present = () => known.find((file) => existsSync(file));
  const installed = present();
  if (installed) return installed;
  if (existsSync("/usr/bin/apt-get") && process.getuid?.() === 0) {
    say("Installing a browser (Debian's chromium) …");
    await run("apt-get", ["update", "-qq"]);
    await run("apt-get", [
      "install",
      "-y",
      "-qq",
      "--no-install-recommends",
      "chromium",
      "fonts-dejavu-core",
    ]);
    const fresh = present();
    if (fresh) return fresh;
  }
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
