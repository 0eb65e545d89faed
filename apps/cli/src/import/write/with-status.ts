import { inBatches } from "../organization/batches.ts";

/** Those of the UUIDs whose rows are in a status. */
export async function withStatus(
  uuids: readonly string[],
  status: string,
  read: (uuids: readonly string[]) => Promise<readonly { readonly uuid: string; readonly status: string }[]>,
): Promise<ReadonlySet<string>> {
  const found = new Set<string>();
  for (const batch of inBatches(uuids)) {
    for (const row of await read(batch)) if (row.status === status) found.add(row.uuid);
  }
  return found;
}
