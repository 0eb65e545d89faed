import { configDefaults, defineConfig } from "vitest/config";
import base from "../../tooling/vitest.config.ts";
import { plantMutation } from "./plant.ts";

export default defineConfig({
  plugins: [plantMutation(process.env)],
  test: {
    ...base.test,
    include: ["packages/auth/{src,test}/**/*.test.ts"],
    exclude: [
      ...configDefaults.exclude,
      // They run what was built, which no mutation reaches, or mutations themselves.
      "packages/auth/test/{process,two-copies,mutations}.test.ts",
      // They are slow, and what they alone notice is named by no test.
      "packages/auth/test/*.property.test.ts",
    ],
    globalSetup: [],
    cache: false,
    // It would keep the source of one mutation for the next.
    fsModuleCache: false,
    isolate: false,
    maxWorkers: 1,
    testTimeout: 8_000,
    hookTimeout: 8_000,
    teardownTimeout: 2_000,
  },
});
