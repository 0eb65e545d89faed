import { runTokenCacheConformance } from "@apiera/cache-conformance";
import { afterEach, beforeEach, describe, it } from "vitest";
import { createExampleCache, type ExampleClient } from "../src/index.ts";

// A backend that holds nothing yet, for each case; every cache made on it is another process's.
runTokenCacheConformance(
  { describe, it, beforeEach, afterEach },
  () => {
    const client: ExampleClient = { rows: new Map(), now: Date.now };
    return {
      createCache: () => createExampleCache({ client }),
      async damage(key) {
        client.rows.set(key, { ...client.rows.get(key), value: undefined } as never);
      },
    };
  },
  { lease: false, subscribe: false },
);
