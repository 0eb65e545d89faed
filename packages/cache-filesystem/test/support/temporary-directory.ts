import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** Makes an empty directory with mode 0700 and a function that removes it. */
export async function temporaryDirectory(
  place: string = tmpdir(),
): Promise<{ path: string; remove: () => Promise<void> }> {
  const path = await mkdtemp(join(place, "apiera-cache-"));
  return { path, remove: async () => await rm(path, { recursive: true, force: true, maxRetries: 3 }) };
}
