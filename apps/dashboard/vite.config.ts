import { fileURLToPath } from "node:url";
import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";

export default defineConfig({
  root: fileURLToPath(new URL("src/web", import.meta.url)),
  plugins: [react()],
  build: {
    outDir: fileURLToPath(new URL("dist", import.meta.url)),
    emptyOutDir: true,
    // What the page needs comes as files from its own origin: the content security policy allows neither inline code nor data addresses.
    assetsInlineLimit: 0,
    cssTarget: ["chrome125", "firefox128", "safari18"],
    modulePreload: { polyfill: false },
    rolldownOptions: { output: { codeSplitting: { groups: [{ name: "vendor", test: /node_modules\/(?!.*uplot)/ }] } } },
  },
  // For work on the page: `vite` here, `node src/server/main.ts --port 4000` beside it.
  server: { proxy: { "/api": process.env.DASHBOARD_SERVER ?? "http://127.0.0.1:4000" } },
});
