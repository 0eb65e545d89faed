/** A stored entry. `endsAt` is counted by the clock of the backend. */
export interface ExampleRow {
  readonly value: string;
  readonly version: string;
  readonly endsAt: number;
}

/**
 * What the cache needs of the backend. Here it is a map in memory with a clock, so that the package works before anything was changed: put the client of your backend
 * in its place, and make each of the three steps below one command of it.
 */
export interface ExampleClient {
  readonly rows: Map<string, ExampleRow>;
  /** The backend's clock, in milliseconds. */
  now(): number;
}

/** The row under `key`, unless its life is over, or it is damaged or somebody else's: that counts as nothing. */
function liveRow(client: ExampleClient, key: string): ExampleRow | undefined {
  const row = client.rows.get(key);
  const isOurs = typeof row?.value === "string" && typeof row.version === "string" && row.endsAt > client.now();
  return isOurs ? row : undefined;
}

/** Reads a row, with what is left of its life. */
export async function readRow(
  client: ExampleClient,
  key: string,
): Promise<(ExampleRow & { readonly ttlMs: number }) | undefined> {
  const row = liveRow(client, key);
  return row && { ...row, ttlMs: row.endsAt - client.now() };
}

/** Writes a row over whatever was there. */
export async function writeRow(
  client: ExampleClient,
  key: string,
  row: { readonly value: string; readonly version: string; readonly ttlMs: number },
): Promise<void> {
  client.rows.set(key, { value: row.value, version: row.version, endsAt: client.now() + row.ttlMs });
}

/** Deletes a row, with `version` only that one. To compare and to delete is one step: nothing is awaited in between. */
export async function deleteRow(client: ExampleClient, key: string, version: string | undefined): Promise<boolean> {
  const row = liveRow(client, key);
  return row !== undefined && (version === undefined || row.version === version) && client.rows.delete(key);
}
