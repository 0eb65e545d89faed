import { configDefaults, defineConfig } from "vitest/config";
import base from "../../tooling/vitest.config.ts";
import { plantMutation } from "./plant.ts";

export default defineConfig({
  plugins: [plantMutation(process.env)],
  test: {
    ...base.test,
    include: ["packages/auth/{src,test}/**/*.test.ts"],
    // They run what was built, which no mutation reaches, or mutations themselves.
    exclude: [...configDefaults.exclude, "packages/auth/test/{process,two-copies,mutations}.test.ts"],
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
