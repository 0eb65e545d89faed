import { parseArgs } from "node:util";
import { mutations } from "./all.ts";
import { tryMutations } from "./check.ts";
import { lineOf, summaryOf } from "./report.ts";

// The runs are process groups of their own, which end with this process.
for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => process.exit(1));

const { values } = parseArgs({ options: { only: { type: "string" }, json: { type: "boolean", default: false } } });
const selected = mutations.filter(({ id }) => id.includes(values.only ?? ""));

if (selected.length === 0) {
  console.error(`No mutation has an id with "${values.only}" in it.`);
  process.exitCode = 1;
} else {
  try {
    const startedAt = performance.now();
    const onResult = values.json ? undefined : (result: Parameters<typeof lineOf>[0]) => console.log(lineOf(result));
    const results = await tryMutations(selected, onResult === undefined ? {} : { onResult });
    if (values.json) console.log(JSON.stringify(results, undefined, 2));
    else for (const line of ["", ...summaryOf(results)]) console.log(line);
    console.error(`${Math.round((performance.now() - startedAt) / 1000)} s`);
    if (results.some(({ outcome }) => outcome !== "caught")) process.exitCode = 1;
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
