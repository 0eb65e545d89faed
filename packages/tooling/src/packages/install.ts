import { execFile } from "node:child_process";
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import type { PackedPackage } from "./pack.ts";

const run = promisify(execFile);

const QUIET = ["--no-audit", "--no-fund", "--loglevel=error"];

type Commands = (command: string, ...args: string[]) => Promise<string>;

/** Runs commands in a directory; each answers with what it printed. */
const commandsIn =
  (directory: string): Commands =>
  async (command, ...args) =>
    (await run(command, args, { cwd: directory })).stdout.trim();

/** The packages of this repository that `subject` needs, itself included, and the peers that a user would install beside it. */
function needs(subject: PackedPackage, all: readonly PackedPackage[]): Map<string, string> {
  const wanted = new Map<string, string>();
  const visit = ({ manifest, tarball }: PackedPackage): void => {
    if (wanted.has(manifest.name)) return;
    wanted.set(manifest.name, `file:${tarball}`);
    for (const [name, range] of Object.entries({ ...manifest.dependencies, ...manifest.peerDependencies })) {
      const own = all.find((candidate) => candidate.manifest.name === name);
      if (own !== undefined) visit(own);
      else if (manifest.peerDependencies?.[name] !== undefined) wanted.set(name, range);
    }
  };
  visit(subject);
  return wanted;
}

/** What the package exports, as a user names it; plain files such as package.json aside. None of a mere program. */
export function specifiersOf({ manifest }: PackedPackage): string[] {
  const paths = Object.keys(manifest.exports).filter((path) => !path.endsWith(".json"));
  return paths.map((path) => manifest.name + path.slice(1));
}

/** Uses each export both ways and type-checks a user's files against them, with nothing skipped. */
function scriptsFor(specifiers: readonly string[]): Readonly<Record<string, string>> {
  const each = (line: (specifier: string, index: number) => string): string => specifiers.map(line).join("\n");
  const compilerOptions = {
    module: "nodenext",
    target: "es2023",
    lib: ["es2023", "esnext.disposable"],
    types: ["node"],
    strict: true,
    noEmit: true,
  };
  return {
    "esm.mjs": each((name) => `console.log("${name}", JSON.stringify(Object.keys(await import("${name}")).sort()));`),
    "cjs.cjs": each((name) => `console.log("${name}", JSON.stringify(Object.keys(require("${name}")).sort()));`),
    "types.mts": each(
      (name, index) => `import * as all${index} from "${name}";\nexport const used${index}: object = all${index};`,
    ),
    "types.cts": each(
      (name, index) => `import all${index} = require("${name}");\nexport const used${index}: object = all${index};`,
    ),
    "tsconfig.json": JSON.stringify({ compilerOptions, files: ["types.mts", "types.cts"] }),
  };
}

/** Imports, requires and type-checks what the package exports; returns what went wrong. */
async function useLibrary(specifiers: readonly string[], directory: string): Promise<string[]> {
  const inProject = commandsIn(directory);
  for (const [file, source] of Object.entries(scriptsFor(specifiers))) await writeFile(join(directory, file), source);
  await inProject("npm", "install", "--no-save", ...QUIET, "typescript@6.0.3", "@types/node@24");
  const [esm, cjs] = [await inProject("node", "esm.mjs"), await inProject("node", "cjs.cjs")];
  const problems = esm === cjs ? [] : [`exports differ: import gives ${esm}, require gives ${cjs}`];
  if (/ \[("default")?\]$/m.test(esm)) problems.push(`exports nothing: ${esm}`);
  await inProject(join(directory, "node_modules/.bin/tsc"), "-p", ".");
  return problems;
}

/** Starts each program of the package as a user would: its help must name it. */
async function startPrograms({ manifest }: PackedPackage, directory: string): Promise<string[]> {
  const inProject = commandsIn(directory);
  const problems: string[] = [];
  for (const name of Object.keys(manifest.bin ?? {})) {
    const help = await inProject(join(directory, "node_modules/.bin", name), "--help");
    if (!help.includes(name)) problems.push(`${name} --help does not name the program: ${help.slice(0, 200)}`);
  }
  return problems;
}

/** Installs the tarball into an empty project, as a user would, and returns what went wrong there. */
export async function installAndUse(
  subject: PackedPackage,
  all: readonly PackedPackage[],
  directory: string,
): Promise<string[]> {
  const specifiers = specifiersOf(subject);
  await mkdir(directory);
  await writeFile(
    join(directory, "package.json"),
    JSON.stringify({ private: true, dependencies: Object.fromEntries(needs(subject, all)) }),
  );
  try {
    await commandsIn(directory)("npm", "install", ...QUIET);
    const problems = specifiers.length === 0 ? [] : await useLibrary(specifiers, directory);
    return [...problems, ...(await startPrograms(subject, directory))];
  } catch (error) {
    const { stdout = "", stderr = "" } = error as { stdout?: string; stderr?: string };
    return [`${error instanceof Error ? error.message : error}\n${stdout}${stderr}`];
  }
}
