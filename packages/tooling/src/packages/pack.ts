import { execFile } from "node:child_process";
import { readdir, readFile } from "node:fs/promises";
import { basename, join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";

const run = promisify(execFile);

/** Where packages lie; of the apps those that are programs of their own are published too. */
const FOLDERS = ["packages", "apps"].map((folder) => fileURLToPath(new URL(`../../../../${folder}`, import.meta.url)));

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

/** The folders of everything in the repository that could be published. */
async function folders(): Promise<string[]> {
  const listed = await Promise.all(FOLDERS.map(async (at) => (await readdir(at)).sort().map((name) => join(at, name))));
  return listed.flat();
}

/** Packs every package that is published into `directory`, with what `pnpm publish` would put in it. */
export async function packAll(directory: string): Promise<PackedPackage[]> {
  const packed: PackedPackage[] = [];
  for (const folder of await folders()) {
    const manifest: Manifest = JSON.parse(await readFile(join(folder, "package.json"), "utf8"));
    if (manifest.private) continue;
    const tarball = join(directory, `${basename(folder)}.tgz`);
    await run("pnpm", ["pack", "--out", tarball], { cwd: folder });
    packed.push({ manifest, tarball });
  }
  return packed;
}
