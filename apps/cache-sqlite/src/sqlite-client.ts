import type { DatabaseSync, StatementSync } from "node:sqlite";

/** A stored entry, with what is left of its life. */
export interface SqliteRow {
  readonly value: string;
  readonly version: string;
  readonly ttlMs: number;
}

/** The steps of the cache on the database. Each is one statement, and so one step for every process that has the file open. */
export interface SqliteSteps {
  readRow(key: string): SqliteRow | undefined;
  writeRow(key: string, row: SqliteRow): void;
  deleteRow(key: string, version: string | undefined): boolean;
  takeLease(key: string, owner: string, ttlMs: number): boolean;
  renewLease(key: string, owner: string, ttlMs: number): boolean;
  releaseLease(key: string, owner: string): void;
}

/** How long a statement waits for another process's write, in milliseconds, on a connection that was given no time of its own. */
const BUSY_TIMEOUT_MS = 1000;

const TABLES = `
  CREATE TABLE IF NOT EXISTS token_cache_entries (key TEXT PRIMARY KEY, value TEXT, version TEXT, ends_at REAL) WITHOUT ROWID;
  CREATE TABLE IF NOT EXISTS token_cache_leases (key TEXT PRIMARY KEY, owner TEXT, ends_at REAL) WITHOUT ROWID;
`;

/**
 * The wall clock of the machine, in milliseconds, which all its processes share; a monotonic clock starts anew with each process or with the machine, and the file
 * outlives both. SQLite reads it after a statement got its lock, so that the wait for another process does not count as life, and once in a statement, so that what
 * was found alive has life left.
 */
const NOW = "(unixepoch('subsec') * 1000)";

/** SQLite orders text above every number: a life that is not a number would never end. */
const HAS_LIFE = `typeof(ends_at) = 'real' AND ends_at > ${NOW}`;

/** What is damaged or somebody else's counts as nothing. */
const IS_LIVE_ENTRY = `typeof(value) = 'text' AND typeof(version) = 'text' AND ${HAS_LIFE}`;

/** Whether SQLite failed since another connection holds a lock, result code 5 in the lowest byte (https://sqlite.org/rescode.html). */
function isBusy(error: unknown): boolean {
  return error instanceof Error && "errcode" in error && (Number(error.errcode) & 0xff) === 5;
}

/** Makes what is missing in the file: the write-ahead log, with which readers and a writer do not wait for each other, and the tables. */
function setUp(database: DatabaseSync): void {
  // First of all, since what follows may meet another process that does the same.
  const busyTimeout = database.prepare("PRAGMA busy_timeout");
  busyTimeout.setReturnArrays(false);
  if (Number(busyTimeout.get()?.timeout) === 0) database.exec(`PRAGMA busy_timeout = ${BUSY_TIMEOUT_MS}`);
  try {
    database.exec("PRAGMA journal_mode = WAL");
  } catch (error) {
    // Does not wait as other statements do: of processes that start together all but one may fail here. Every step holds in any mode, and the file has one mode for all.
    if (!isBusy(error)) throw error;
  }
  database.exec(TABLES);
}

/** Sets the database up and prepares the steps on it. */
export function openSteps(database: DatabaseSync): SqliteSteps {
  setUp(database);
  const read = database.prepare(
    `SELECT value, version, ends_at - ${NOW} AS ttlMs FROM token_cache_entries WHERE key = ? AND ${IS_LIVE_ENTRY}`,
  );
  read.setReturnArrays(false); // Rows are read by name, also on a connection that was opened with `returnArrays`.
  const write = database.prepare(
    `INSERT OR REPLACE INTO token_cache_entries (key, value, version, ends_at) VALUES (?, ?, ?, ${NOW} + ?)`,
  );
  const remove = database.prepare(
    `DELETE FROM token_cache_entries WHERE key = ?1 AND ${IS_LIVE_ENTRY} AND (?2 IS NULL OR version = ?2)`,
  );
  const take = database.prepare(
    `INSERT INTO token_cache_leases (key, owner, ends_at) VALUES (?, ?, ${NOW} + ?)
     ON CONFLICT (key) DO UPDATE SET owner = excluded.owner, ends_at = excluded.ends_at WHERE NOT (${HAS_LIFE})`,
  );
  const renew = database.prepare(
    `UPDATE token_cache_leases SET ends_at = ${NOW} + ? WHERE key = ? AND owner = ? AND ${HAS_LIFE}`,
  );
  const release = database.prepare("DELETE FROM token_cache_leases WHERE key = ? AND owner = ?");

  const changesOne = (statement: StatementSync, ...values: (string | number | null)[]): boolean =>
    Number(statement.run(...values).changes) === 1;

  return {
    readRow(key) {
      const row = read.get(key);
      return row && { value: String(row.value), version: String(row.version), ttlMs: Number(row.ttlMs) };
    },
    writeRow: (key, row) => void write.run(key, row.value, row.version, row.ttlMs),
    deleteRow: (key, version) => changesOne(remove, key, version ?? null),
    takeLease: (key, owner, ttlMs) => changesOne(take, key, owner, ttlMs),
    renewLease: (key, owner, ttlMs) => changesOne(renew, ttlMs, key, owner),
    releaseLease: (key, owner) => void release.run(key, owner),
  };
}
