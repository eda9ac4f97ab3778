import { defineConfig } from "vitest/config";
import tsconfigPaths from "vite-tsconfig-paths";

/** Rules are fast and need nothing; the database project starts one embedded PostgreSQL for the whole run. */
export default defineConfig({
  plugins: [tsconfigPaths()],
  test: {
    projects: [
      {
        extends: true,
        test: { name: "unit", include: ["app/**/*.test.{ts,tsx}", "tenants/**/*.test.ts", "server/**/*.test.ts"] },
      },
    ],
  },
});
