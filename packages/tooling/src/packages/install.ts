import { execFile } from "node:child_process";
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import type { PackedPackage } from "./pack.ts";

const run = promisify(execFile);

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

/** What the package exports, as a user names it; plain files such as package.json aside. */
function specifiersOf({ manifest }: PackedPackage): string[] {
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
  for (const [file, source] of Object.entries(scriptsFor(specifiers))) await writeFile(join(directory, file), source);
  const inProject = async (command: string, ...args: string[]): Promise<string> =>
    (await run(command, args, { cwd: directory })).stdout.trim();
  try {
    await inProject("npm", "install", "--no-audit", "--no-fund", "--loglevel=error");
    await inProject(
      "npm",
      "install",
      "--no-save",
      "--no-audit",
      "--no-fund",
      "--loglevel=error",
      "typescript@6.0.3",
      "@types/node@24",
    );
    const [esm, cjs] = [await inProject("node", "esm.mjs"), await inProject("node", "cjs.cjs")];
    const problems = esm === cjs ? [] : [`exports differ: import gives ${esm}, require gives ${cjs}`];
    if (/ \[("default")?\]$/m.test(esm)) problems.push(`exports nothing: ${esm}`);
    await inProject(join(directory, "node_modules/.bin/tsc"), "-p", ".");
    return problems;
  } catch (error) {
    const { stdout = "", stderr = "" } = error as { stdout?: string; stderr?: string };
    return [`${error instanceof Error ? error.message : error}\n${stdout}${stderr}`];
  }
}
