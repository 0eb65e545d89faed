import { mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { type AdapterNames, rename } from "./names.ts";

const TEMPLATE = "packages/adapter-template";
/** What lies in a package without being part of it. */
const LEFT_OUT = new Set(["node_modules", "dist", ".turbo"]);

async function filesOf(folder: string, inside = ""): Promise<string[]> {
  const found: string[] = [];
  for (const entry of await readdir(join(folder, inside), { withFileTypes: true })) {
    if (LEFT_OUT.has(entry.name)) continue;
    const path = join(inside, entry.name);
    found.push(...(entry.isDirectory() ? await filesOf(folder, path) : [path]));
  }
  return found;
}

/** Changes a file; says so when it has no place for the change. */
async function edit(root: string, file: string, change: (text: string) => string): Promise<void> {
  const path = join(root, file);
  const text = await readFile(path, "utf8");
  const changed = change(text);
  if (changed === text) throw new Error(`${file} has no place for the new adapter: add it by hand.`);
  await writeFile(path, changed);
}

/** Puts `line` after the last line of `text` that matches. */
function afterLast(text: string, pattern: RegExp, line: string): string {
  const lines = text.split("\n");
  const at = lines.findLastIndex((each) => pattern.test(each));
  return at < 0 ? text : [...lines.slice(0, at + 1), line, ...lines.slice(at + 1)].join("\n");
}

/**
 * Makes a package for a new adapter from the template, and enters it wherever packages are listed.
 *
 * @param root - the repository.
 * @returns the files it made or changed, relative to the root.
 * @throws Error - there is such a package already; nothing was changed.
 */
export async function createAdapter(root: string, names: AdapterNames): Promise<string[]> {
  const { folder, kebab, packageName, pascal } = names;
  const target = join(root, folder);
  if (await readdir(target).catch(() => undefined)) throw new Error(`${folder} exists already.`);
  const made: string[] = [];
  for (const file of await filesOf(join(root, TEMPLATE))) {
    const path = join(folder, rename(file, names));
    const text = rename(await readFile(join(root, TEMPLATE, file), "utf8"), names);
    await mkdir(dirname(join(root, path)), { recursive: true });
    await writeFile(join(root, path), file === "package.json" ? text.replace('  "private": true,\n', "") : text);
    made.push(path);
  }
  await edit(root, ".dependency-cruiser.cjs", (text) =>
    afterLast(text, /^ {2}"packages\/cache-[^"]+": \["packages\/auth"\],$/, `  "${folder}": ["packages/auth"],`),
  );
  await edit(root, "README.md", (text) =>
    afterLast(text, /^\| \[@apiera\/cache-(?!conformance)/, `| [${packageName}](${folder}) | tokens in ${pascal} |`),
  );
  await edit(root, "apps/readme-examples/package.json", (text) =>
    text.replace(/("@apiera\/cache-conformance": "workspace:\*",\n)/, `$1    "${packageName}": "workspace:*",\n`),
  );
  const changeset = `.changeset/cache-${kebab}.md`;
  await writeFile(join(root, changeset), `---\n"${packageName}": minor\n---\n\nA token cache in ${pascal}.\n`);
  return [...made, ".dependency-cruiser.cjs", "README.md", "apps/readme-examples/package.json", changeset];
}
