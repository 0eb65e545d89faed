import { chmod, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Command } from "commander";
import { createProgram } from "../../src/program.ts";
import { MAIN } from "./cli.ts";

/** The program with all its commands, none of which can run. */
export function programToLookAt(): Command {
  return createProgram(
    () => {
      throw new Error("Only looked at.");
    },
    { stdout: false, stderr: false },
  );
}

/** Makes the command `apiera` in a directory, as it is run from source. */
export async function installCommand(directory: string): Promise<void> {
  const program = join(directory, "apiera");
  await writeFile(program, `#!/bin/sh\nexec '${process.execPath}' '${MAIN}' "$@"\n`);
  await chmod(program, 0o755);
}
