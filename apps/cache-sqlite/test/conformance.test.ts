import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { runTokenCacheConformance } from "@apiera/cache-conformance";
import { afterEach, beforeEach, describe, it } from "vitest";
import { createSqliteCache } from "../src/index.ts";

// A file of its own for each case, and a connection of its own for each cache on it, as every process has one.
runTokenCacheConformance(
  { describe, it, beforeEach, afterEach },
  async () => {
    const folder = await mkdtemp(join(tmpdir(), "cache-sqlite-"));
    const connections: DatabaseSync[] = [];
    const connect = (): DatabaseSync => {
      const database = new DatabaseSync(join(folder, "tokens.db"));
      connections.push(database);
      return database;
    };
    const disconnect = (): void => {
      for (const database of connections.splice(0)) database.close();
    };
    return {
      createCache: () => createSqliteCache({ database: connect() }),
      async damage(key) {
        connect().prepare("UPDATE token_cache_entries SET value = x'00' WHERE key = ?").run(key);
      },
      async fail() {
        disconnect();
      },
      async cleanup() {
        disconnect();
        await rm(folder, { recursive: true, force: true });
      },
    };
  },
  { lease: true, subscribe: false },
);
