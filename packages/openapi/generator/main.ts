import { relative, resolve } from "node:path";
import { parseArgs } from "node:util";
import { ownDescription } from "./bundle.ts";
import { listChanges } from "./changes/list-changes.ts";
import { findDrift } from "./drift.ts";
import { generate, readDescription } from "./generate.ts";
import { committedOutputs, outputsBelow } from "./outputs.ts";

const { values } = parseArgs({
  options: {
    // Compare instead of write; exit code 1 when what is there is not what the description gives.
    check: { type: "boolean", default: false },
    // File or URL of another description, such as the published one, in place of ours.
    from: { type: "string" },
    // Work in this directory instead of the places where the generated files are committed.
    output: { type: "string" },
  },
});

// A package manager runs this in the package's directory; paths count from where it was called.
const callerDirectory = process.env.INIT_CWD ?? process.cwd();
const outputs = values.output === undefined ? committedOutputs : outputsBelow(resolve(callerDirectory, values.output));
const source = values.from === undefined ? ownDescription : toSource(values.from);

try {
  if (values.check) await check();
  else await rebuild();
} catch (error) {
  // Where in the generator it came up says nothing to who called it; what is wrong does.
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

async function check(): Promise<void> {
  const drift = await findDrift(outputs, source);
  for (const path of drift) console.error(`Differs from the description: ${relative(callerDirectory, path)}`);
  if (drift.length > 0) {
    console.error("Run `pnpm generate` and commit what it writes.");
    process.exitCode = 1;
  }
}

async function rebuild(): Promise<void> {
  const before = await readDescription(outputs);
  const after = await generate(outputs, source);
  if (before === undefined) return console.log("Generated for the first time: there is nothing to compare with.");
  const changes = listChanges(before, after);
  console.log(changes.length === 0 ? "The description has not changed." : changes.join("\n"));
}

function toSource(from: string): string {
  return /^https?:/.test(from) ? from : resolve(callerDirectory, from);
}
