/** `pnpm check:compatibility [--write]`: every adapter, as published, passes the contract with the lowest and the newest core of its range. */

import { execFile } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { startRedisServer } from "../redis/server.ts";
import { adapters, coreVersion, ROOT } from "./adapters.ts";
import { coresToTry, coreTarball } from "./cores.ts";
import { compatibilityDocument } from "./document.ts";
import { tryAdapter } from "./try-adapter.ts";

const run = promisify(execFile);
const DOCUMENT = join(ROOT, "docs/compatibility.md");

const all = await adapters();
const written = await readFile(DOCUMENT, "utf8").catch(() => "");
await writeFile(DOCUMENT, compatibilityDocument(all));
await run("biome", ["format", "--write", DOCUMENT], { cwd: ROOT });
const now = await readFile(DOCUMENT, "utf8");
let failed = false;
if (!process.argv.includes("--write") && now !== written) {
  await writeFile(DOCUMENT, written);
  console.error("docs/compatibility.md is not what the packages say. Run pnpm check:compatibility --write.");
  failed = true;
}

const here = await coreVersion();
const directory = await mkdtemp(join(tmpdir(), "apiera-compatibility-"));
const redis = await startRedisServer();
try {
  // The kit stands on the core too, but has no backend: it is tried with each adapter.
  for (const adapter of all.filter(({ folder }) => folder !== "cache-conformance")) {
    for (const version of coresToTry(adapter.coreRange, here)) {
      const core = await coreTarball(version, here, directory);
      const problem = await tryAdapter(adapter, core, { directory, redisUrl: redis.url });
      console.log(`${problem === undefined ? "ok  " : "FAIL"} ${adapter.name} with @apiera/auth ${version}`);
      if (problem !== undefined) console.error(problem);
      failed ||= problem !== undefined;
    }
  }
} finally {
  await redis.stop();
  await rm(directory, { recursive: true, force: true });
}
process.exitCode = failed ? 1 : 0;
