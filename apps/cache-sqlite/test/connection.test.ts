import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync, type DatabaseSyncOptions } from "node:sqlite";
import { CacheError } from "@apiera/auth";
import { afterEach, beforeEach, expect, it } from "vitest";
import { createSqliteCache } from "../src/index.ts";

const ENTRY = { value: "sealed", version: "1", ttlMs: 60_000 };

let folder = "";
const connections: DatabaseSync[] = [];
const connect = (options: DatabaseSyncOptions = {}): DatabaseSync => {
  const database = new DatabaseSync(join(folder, "tokens.db"), options);
  connections.push(database);
  return database;
};

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "cache-sqlite-"));
});

afterEach(async () => {
  for (const database of connections.splice(0)) database.close();
  await rm(folder, { recursive: true, force: true });
});

it("sets up the log that lets readers and a writer work side by side, and waits for other writers", async () => {
  const database = connect({ timeout: 0 });
  await createSqliteCache({ database }).get("key");
  expect(database.prepare("PRAGMA journal_mode").get()).toMatchObject({ journal_mode: "wal" });
  expect(database.prepare("PRAGMA busy_timeout").get()).toMatchObject({ timeout: 1000 });
});

it("works on a file that somebody reads just now, who keeps it from getting that log", async () => {
  const reader = connect();
  await createSqliteCache({ database: reader }).set("key", ENTRY);
  reader.exec("PRAGMA journal_mode = DELETE; BEGIN; SELECT * FROM token_cache_entries");
  const database = connect({ timeout: 1 });
  expect(await createSqliteCache({ database }).get("key")).toMatchObject({ value: "sealed" });
  expect(database.prepare("PRAGMA journal_mode").get()).toMatchObject({ journal_mode: "delete" });
});

it("keeps the timeout that the connection was opened with", async () => {
  const database = connect({ timeout: 77 });
  await createSqliteCache({ database }).get("key");
  expect(database.prepare("PRAGMA busy_timeout").get()).toMatchObject({ timeout: 77 });
});

it("reads its rows on a connection that gives others arrays and big integers", async () => {
  const cache = createSqliteCache({ database: connect({ returnArrays: true, readBigInts: true }) });
  await cache.set("key", ENTRY);
  expect(await cache.get("key")).toMatchObject({ value: "sealed", version: "1" });
  expect(await cache.delete("key", { ifVersion: "1" })).toBe(true);
});

it("keeps text whole that holds the character zero, at which C ends a text", async () => {
  const cache = createSqliteCache({ database: connect() });
  await cache.set("a", ENTRY);
  await cache.set("a\0b", { ...ENTRY, value: "x\0y" });
  expect(await cache.get("a\0b")).toMatchObject({ value: "x\0y" });
  expect(await cache.get("a")).toMatchObject({ value: "sealed" });
});

it("takes a life that is not a number for damaged, in entries and in leases: SQLite orders text above every number", async () => {
  const database = connect();
  const cache = createSqliteCache({ database });
  await cache.set("key", ENTRY);
  await cache.acquireLease("key", { ttlMs: 60_000 });
  database.exec("UPDATE token_cache_entries SET ends_at = 'later'; UPDATE token_cache_leases SET ends_at = 'later'");
  expect(await cache.get("key")).toBeUndefined();
  expect(await cache.delete("key")).toBe(false);
  expect(await cache.acquireLease("key", { ttlMs: 60_000 })).toBeDefined();
});

it("fails a call, not the start, when the file cannot be written", async () => {
  connect();
  const cache = createSqliteCache({ database: connect({ readOnly: true }) });
  const failure = await cache.get("key").catch((error: unknown) => error);
  expect(failure).toBeInstanceOf(CacheError);
  expect(failure).toMatchObject({ operation: "get", cause: { code: "ERR_SQLITE_ERROR" } });
});

it("closes nothing that it was given", async () => {
  const database = connect();
  await createSqliteCache({ database }).close();
  expect(database.prepare("SELECT 1 AS one").get()).toMatchObject({ one: 1 });
});
