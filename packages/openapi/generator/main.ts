import { relative } from "node:path";
import { parseArgs } from "node:util";
import { findDrift } from "./drift.ts";
import { generate } from "./generate.ts";
import { committedOutputs, outputsBelow } from "./outputs.ts";

const { values } = parseArgs({
  options: {
    // Compare instead of write; exit code 1 when what is there is not what the description gives.
    check: { type: "boolean", default: false },
    // Work in this directory instead of the places where the generated files are committed.
    output: { type: "string" },
  },
});
const outputs = values.output === undefined ? committedOutputs : outputsBelow(values.output);

if (values.check) {
  const drift = await findDrift(outputs);
  for (const path of drift) console.error(`Differs from the description: ${relative(process.cwd(), path)}`);
  if (drift.length > 0) {
    console.error("Run `pnpm generate` and commit what it writes.");
    process.exitCode = 1;
  }
} else {
  await generate(outputs);
}
