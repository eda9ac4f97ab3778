import tsconfigPaths from "vite-tsconfig-paths";
import { defineConfig } from "vitest/config";

/**
 * By cost: `unit` needs nothing; `database` and `census` share one embedded PostgreSQL with a migrated template
 * that each file clones; `journeys` drives a browser against the built program. Two files at a time: PostgreSQL and
 * the browser need their share of the cores. Files of one worker share their modules, which keep nothing between
 * calls; loading them anew for each took a quarter of the time.
 */
export default defineConfig({
  plugins: [tsconfigPaths()],
  test: {
    maxWorkers: 2,
    setupFiles: ["tests/support/quiet-console.ts"],
    projects: [
      {
        extends: true,
        test: {
          name: "unit",
          include: ["{app,tenants,server,prisma}/**/*.test.{ts,tsx}"],
          exclude: ["**/*.db.test.ts", "**/node_modules/**"],
          isolate: false,
        },
      },
      {
        extends: true,
        test: {
          name: "database",
          include: [
            "{app,server,prisma}/**/*.db.test.ts",
            "tests/database/**/*.test.ts",
            "tests/census/**/*.test.ts",
          ],
          globalSetup: ["tests/support/template-database.ts"],
          isolate: false,
          testTimeout: 30_000,
          hookTimeout: 60_000,
        },
      },
      {
        extends: true,
        test: {
          name: "journeys",
          include: ["tests/journeys/**/*.test.ts"],
          globalSetup: ["tests/support/running-samsyn.ts"],
          testTimeout: 120_000,
          hookTimeout: 180_000,
          fileParallelism: false,
        },
      },
    ],
  },
});
