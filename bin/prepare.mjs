import { demandNode, isDone, must, whenChanged } from "./steps.mjs";

const npx = ["exec", "--no", "--"];

/**
 * Installs what package-lock.json names, when it changed or is missing. `npm install` and not `npm ci`: the
 * lock holds the platform packages of the systems that Samsyn runs on, and `ci` demands every platform's.
 */
export async function install() {
  demandNode();
  const step = {
    name: "Installing packages",
    sources: ["package-lock.json"],
    result: "node_modules/.package-lock.json",
    stamp: "node_modules/.samsyn-installed",
  };
  await whenChanged(step, () =>
    must("The installation", "npm", ["install", "--no-save", "--no-audit", "--no-fund", "--loglevel=error"]),
  );
}

/** Generates the Prisma client. The schema engine is never downloaded: generating does not need it. */
export async function generate() {
  const step = {
    name: "Generating the database client",
    sources: ["prisma/schema", "package-lock.json"],
    result: "app/platform/database/generated/prisma/client.ts",
    stamp: "app/platform/database/generated/.stamp",
  };
  await whenChanged(step, () =>
    must("The generation", "npm", [...npx, "prisma", "generate", "--no-hints"], {
      PRISMA_SCHEMA_ENGINE_BINARY: process.execPath,
      PRISMA_HIDE_UPDATE_MESSAGE: "1",
    }),
  );
}

const building = {
  name: "Building",
  sources: [
    "app",
    "server",
    "tenants",
    "prisma",
    "public",
    "bin",
    "vite.config.ts",
    "remix.config.js",
    "package-lock.json",
  ],
  result: "build/samsyn.js",
  stamp: "build/.stamp",
};

/** Whether what lies in `build/` is of the sources as they are. */
export const isBuilt = () => isDone(building);

/** Builds pages, server and tenants when their sources changed. */
export async function build() {
  await whenChanged(building, async () => {
    await must("The build of the pages", "npm", [...npx, "remix", "vite:build", "--logLevel", "warn"], {
      NODE_ENV: "production",
    });
    await must("The build of the server", process.execPath, ["bin/build-server.mjs"]);
  });
}
