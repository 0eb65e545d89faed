import { fileURLToPath } from "node:url";
import react from "@vitejs/plugin-react";
import type { UserConfig } from "vite";

const config: UserConfig = {
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
  // For work on the page: the server that README.md says to start beside it.
  // It keeps the name by which the browser asked, so that the server sees requests of the page as its own.
  server: { proxy: { "/api": { target: "http://127.0.0.1:4000", changeOrigin: false } } },
};

export default config;
