import { defineConfig } from "tsup";

/** A program, not a library: one ESM entry, nothing bundled that npm can install. */
export default defineConfig({
  entry: ["src/main.ts"],
  format: ["esm"],
  clean: true,
  target: "node22",
  treeshake: true,
});
