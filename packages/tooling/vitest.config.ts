import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    root: fileURLToPath(new URL("../..", import.meta.url)),
    include: ["{packages,apps}/*/{src,test,generator}/**/*.test.ts"],
    globalSetup: [fileURLToPath(new URL("src/redis/vitest-setup.ts", import.meta.url))],
    testTimeout: 30_000,
  },
});
