import { defineConfig } from "prisma/config";

/** The schema is split per area; migrations are applied by `prisma/migrate.ts` through Prisma's WASM engine. */
export default defineConfig({
  schema: "prisma/schema",
  migrations: { path: "prisma/migrations" },
});
