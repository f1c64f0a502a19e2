import { fileURLToPath } from "node:url";
import { svelte } from "@sveltejs/vite-plugin-svelte";
import { defineConfig } from "vite";

const served = process.env.SAYSO_SERVED ?? "http://127.0.0.1:4173";
/** The server takes changes from its own page only, which the development server stands in for. */
const proxied = { target: served, changeOrigin: true, headers: { origin: served } };

/** What nearly every page is made of comes in one file: many small ones are asked for one after another. */
const shared = /web\/src\/(?:parts|words|client|address|style)\/|node_modules\/(?:svelte|esm-env|clsx|hono)\//;

/** The page's policy takes no inline style or script, so that all of both are files of their own. */
export default defineConfig({
  root: fileURLToPath(new URL(".", import.meta.url)),
  plugins: [svelte({ configFile: false, compilerOptions: { runes: true } })],
  build: {
    outDir: "../dist/web",
    emptyOutDir: true,
    target: ["chrome123", "firefox128", "safari17.5"],
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 1500,
    rolldownOptions: {
      checks: { pluginTimings: false },
      output: { codeSplitting: { groups: [{ name: "shared", test: shared }] } },
    },
    license: { fileName: "licences.txt" },
  },
  server: { port: 5173, strictPort: true, proxy: { "/api": proxied, "/openapi.json": proxied } },
});
