import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { generate } from "./generate.ts";
import { type Outputs, outputsBelow } from "./outputs.ts";

/**
 * Generates everything anew in a temporary directory and compares.
 *
 * @param outputs - the directories that should hold what the description gives.
 * @param source - as for {@link generate}.
 * @returns the paths in `outputs` that are missing, too many or different, sorted in each directory.
 */
export async function findDrift(outputs: Outputs, source?: string): Promise<string[]> {
  const temporary = await mkdtemp(join(tmpdir(), "apiera-generate-"));
  try {
    const fresh = outputsBelow(temporary);
    await generate(fresh, source);
    return [
      ...(await differences(fresh.openapi, outputs.openapi)),
      ...(await differences(fresh.client, outputs.client)),
      ...(await differences(fresh.docs, outputs.docs)),
    ];
  } finally {
    await rm(temporary, { recursive: true, force: true });
  }
}

/** The files of `actual` that are missing, too many or not the same bytes as in `expected`, as sorted paths in `actual`. */
async function differences(expected: string, actual: string): Promise<string[]> {
  const [expectedFiles, actualFiles] = await Promise.all([readFiles(expected), readFiles(actual)]);
  const names = new Set([...expectedFiles.keys(), ...actualFiles.keys()]);
  return [...names]
    .filter((name) => expectedFiles.get(name) !== actualFiles.get(name))
    .map((name) => join(actual, name))
    .sort();
}

async function readFiles(directory: string): Promise<Map<string, string>> {
  const entries = await readdir(directory, { recursive: true, withFileTypes: true }).catch((error: unknown) => {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return [];
    throw error;
  });
  const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  return new Map(
    await Promise.all(paths.map(async (path) => [relative(directory, path), await readFile(path, "utf8")] as const)),
  );
}
