import { vitePlugin as remix } from "@remix-run/dev";
import { defineConfig, type Plugin } from "vite";
import tsconfigPaths from "vite-tsconfig-paths";
import remixConfig from "./remix.config.js";

/** Remix also builds a bundle for browsers, which no page loads: there Node's crypto is an empty word. */
const nodeCryptoOnServerOnly: Plugin = {
  name: "node-crypto-on-server-only",
  enforce: "pre",
  resolveId: (id, _importer, { ssr }) => (id === "node:crypto" && !ssr ? "\0node-crypto" : null),
  load: (id) => (id === "\0node-crypto" ? "export const createHash = undefined;" : null),
};

/** Addresses without a page leave nothing for browsers, and comments of packages are theirs: neither is worth a word. */
const expected = new Set(["EMPTY_BUNDLE", "INVALID_ANNOTATION"]);

export default defineConfig({
  plugins: [nodeCryptoOnServerOnly, remix(remixConfig), tsconfigPaths()],
  // No package runs in the browser, so none is prepared for it.
  optimizeDeps: { noDiscovery: true, include: [] },
  build: {
    assetsInlineLimit: 0,
    target: "es2022",
    rollupOptions: { onwarn: (warning, say) => expected.has(warning.code ?? "") || say(warning) },
  },
  ssr: { noExternal: ["@fontsource-variable/newsreader", "@fontsource-variable/source-sans-3"] },
});
