/** Writes `src/generated/commands.ts` from the API description. With `--check` it compares instead; exit code 1 when they differ. */

import { readFile, writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { description, operations } from "@apiera/openapi";
import { renderCommands } from "./render.ts";
import { deriveResources } from "./resources.ts";

const TARGET = fileURLToPath(new URL("../src/generated/commands.ts", import.meta.url));

const { values } = parseArgs({
  options: {
    check: { type: "boolean", default: false },
    // Another file in place of the committed one.
    file: { type: "string", default: TARGET },
  },
});

const text = renderCommands(deriveResources(operations, description));
if (values.check) {
  const there = await readFile(values.file, "utf8").catch(() => "");
  if (there !== text) {
    console.error(
      `${values.file} is not what the description gives. Run \`node apps/cli/generator/main.ts\` and commit what it writes.`,
    );
    process.exitCode = 1;
  }
} else {
  await writeFile(values.file, text);
}
