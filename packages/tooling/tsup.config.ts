import { defineConfig } from "tsup";

/** The one build of every package: ESM and CJS with declarations for each, nothing bundled that npm can install. */
export default defineConfig({
  entry: ["src/index.ts"],
  format: ["esm", "cjs"],
  dts: true,
  clean: true,
  target: "node22",
  treeshake: true,
});
