/** `pnpm new:adapter <name>`: a package for a new storage adapter that works before anything was written. See docs/writing-a-cache-adapter.md. */

import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { createAdapter } from "./create.ts";
import { adapterNames } from "./names.ts";

const ROOT = fileURLToPath(new URL("../../../..", import.meta.url));

try {
  const names = adapterNames(process.argv[2]);
  const files = await createAdapter(ROOT, names);
  await promisify(execFile)("biome", ["format", "--write", ...files.filter((file) => !file.startsWith(".changeset"))], {
    cwd: ROOT,
  });
  console.log(`Made ${names.folder} and entered it in:`);
  for (const file of files.filter((each) => !each.startsWith(names.folder))) console.log(`  ${file}`);
  console.log(`
Next:
  pnpm install
  pnpm test ${names.folder}       # passes as it is
  pnpm check:compatibility --write   # enters it in docs/compatibility.md, and tries it as published
  then put your backend into ${names.folder}/src/${names.kebab}-client.ts: docs/writing-a-cache-adapter.md leads on`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
