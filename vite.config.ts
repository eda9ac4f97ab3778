import { vitePlugin as remix } from "@remix-run/dev";
import { defineConfig } from "vite";
import tsconfigPaths from "vite-tsconfig-paths";
import remixConfig from "./remix.config.js";

export default defineConfig({
  plugins: [remix(remixConfig), tsconfigPaths()],
  // No package runs in the browser, so none is prepared for it.
  optimizeDeps: { noDiscovery: true, include: [] },
  build: { assetsInlineLimit: 0, target: "es2022" },
  ssr: { noExternal: ["@fontsource-variable/newsreader", "@fontsource-variable/source-sans-3"] },
});
