import { execFile } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { installAndUse, specifiersOf } from "./install.ts";
import { packAll } from "./pack.ts";

const run = promisify(execFile);

/** Runs a tool over a tarball; what it printed is the problem when it fails. */
async function lint(command: string, ...args: string[]): Promise<string[]> {
  try {
    await run(command, args);
    return [];
  } catch (error) {
    const { stdout = "", stderr = "" } = error as { stdout?: string; stderr?: string };
    return [`${command}: ${stdout}${stderr}`.trim() || String(error)];
  }
}

// What users get is the tarball, not the sources: every published package is packed, linted, installed and used as they would.
const directory = await mkdtemp(join(tmpdir(), "apiera-packages-"));
let failed = 0;
try {
  const packages = await packAll(directory);
  for (const subject of packages) {
    const { name, bin } = subject.manifest;
    const isLibrary = specifiersOf(subject).length > 0;
    const problems = [
      ...(await lint("publint", "run", subject.tarball, "--strict")),
      ...(isLibrary ? await lint("attw", subject.tarball, "--no-color") : []),
      ...(await installAndUse(subject, packages, join(directory, name.replaceAll("/", "-")))),
    ];
    const checks = [
      "publint",
      "install",
      ...(isLibrary ? ["attw, import, require, types"] : []),
      ...(bin ? ["start"] : []),
    ];
    console.log(`${problems.length === 0 ? "ok  " : "FAIL"} ${name}: ${checks.join(", ")}`);
    for (const problem of problems) console.error(problem);
    failed += problems.length;
  }
} finally {
  await rm(directory, { recursive: true, force: true });
}
process.exitCode = failed === 0 ? 0 : 1;
