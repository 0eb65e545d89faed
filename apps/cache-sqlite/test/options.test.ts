import { expect, it } from "vitest";
import { createSqliteCache, type SqliteCacheOptions } from "../src/index.ts";

it.each([undefined, null, {}, "tokens.db", { prepare() {} }])(
  "refuses %j for a database, and says what it wants",
  (database) => {
    expect(() => createSqliteCache({ database } as unknown as SqliteCacheOptions)).toThrow(
      expect.objectContaining({ code: "APIERA_CONFIGURATION", option: "database" }),
    );
  },
);
