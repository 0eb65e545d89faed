import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

export const ROOT: string = fileURLToPath(new URL("../../../..", import.meta.url));

/** A published package that stands on a range of versions of the core. */
export interface Adapter {
  readonly folder: string;
  readonly name: string;
  readonly version: string;
  /** The versions of `@apiera/auth` it works with, as written in its package.json. */
  readonly coreRange: string;
  /** Its other peers, with their ranges. */
  readonly backends: Readonly<Record<string, string>>;
}

interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly private?: boolean;
  readonly peerDependencies?: Readonly<Record<string, string>>;
}

async function manifestOf(folder: string): Promise<Manifest> {
  return JSON.parse(await readFile(join(ROOT, "packages", folder, "package.json"), "utf8"));
}

/** Every published package with the core for a peer, in the order of their names. */
export async function adapters(): Promise<Adapter[]> {
  const found: Adapter[] = [];
  for (const folder of (await readdir(join(ROOT, "packages"))).sort()) {
    const { name, version, private: isPrivate, peerDependencies = {} } = await manifestOf(folder);
    const { "@apiera/auth": coreRange, ...backends } = peerDependencies;
    if (isPrivate !== true && coreRange !== undefined) found.push({ folder, name, version, coreRange, backends });
  }
  return found;
}

/** The version of the core as it is here. */
export async function coreVersion(): Promise<string> {
  return (await manifestOf("auth")).version;
}
