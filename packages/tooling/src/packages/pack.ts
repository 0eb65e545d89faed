import { execFile } from "node:child_process";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";

const run = promisify(execFile);

const PACKAGES = fileURLToPath(new URL("../../../../packages", import.meta.url));

/** The parts of a package.json that the checks read. */
export interface Manifest {
  readonly name: string;
  readonly private?: boolean;
  readonly exports: Readonly<Record<string, unknown>>;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly peerDependencies?: Readonly<Record<string, string>>;
  readonly peerDependenciesMeta?: Readonly<Record<string, { readonly optional?: boolean }>>;
  readonly bin?: Readonly<Record<string, string>>;
}

/** A package as npm would publish it. */
export interface PackedPackage {
  readonly manifest: Manifest;
  readonly tarball: string;
}

/** Packs every package that is published into `directory`, with what `pnpm publish` would put in it. */
export async function packAll(directory: string): Promise<PackedPackage[]> {
  const packed: PackedPackage[] = [];
  for (const folder of (await readdir(PACKAGES)).sort()) {
    const manifest: Manifest = JSON.parse(await readFile(join(PACKAGES, folder, "package.json"), "utf8"));
    if (manifest.private) continue;
    const tarball = join(directory, `${folder}.tgz`);
    await run("pnpm", ["pack", "--out", tarball], { cwd: join(PACKAGES, folder) });
    packed.push({ manifest, tarball });
  }
  return packed;
}
