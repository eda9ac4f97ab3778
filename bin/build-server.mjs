import { cp, readdir, rm } from "node:fs/promises";
import { build } from "esbuild";

/** Bundles our own server code (packages stay in node_modules) and compiles the tenant folders. */
const common = /** @type {const} */ ({
  platform: "node",
  format: "esm",
  target: "node20",
  packages: "external",
  logLevel: "warning",
  tsconfig: "tsconfig.json",
  jsx: "automatic",
});

await build({
  ...common,
  bundle: true,
  entryPoints: {
    samsyn: "server/main.ts",
    "keep-running": "server/keep-running.ts",
    "create-roles": "server/create-roles.ts",
    backup: "server/backup.ts",
    restore: "server/restore.ts",
    "reset-factor": "server/reset-factor.ts",
    "sheet-process": "app/platform/sheets/sheet-process.ts",
  },
  outdir: "build",
  alias: { "~": "./app" },
});

await rm("build/tenants", { recursive: true, force: true });
const councils = (await readdir("tenants", { withFileTypes: true })).filter((entry) => entry.isDirectory());
for (const { name } of councils) {
  await cp(`tenants/${name}`, `build/tenants/${name}`, {
    recursive: true,
    filter: (file) => !file.endsWith(".ts"),
  });
}
await build({
  ...common,
  bundle: true,
  entryPoints: councils.map(({ name }) => `tenants/${name}/council.ts`),
  outbase: "tenants",
  outdir: "build/tenants",
  alias: { "~": "./app" },
});
