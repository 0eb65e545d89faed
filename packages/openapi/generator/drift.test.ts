import { appendFile, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { findDrift } from "./drift.ts";
import { generate } from "./generate.ts";
import { committedOutputs, type Outputs, outputsBelow } from "./outputs.ts";

// Each run starts processes and generates everything: seconds, and many of them on a busy machine.
vi.setConfig({ testTimeout: 120_000 });

let root: string;
let outputs: Outputs;

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), "apiera-drift-"));
  outputs = outputsBelow(root);
});

afterEach(() => rm(root, { recursive: true, force: true }));

it("finds nothing right after generating", async () => {
  await generate(outputs);
  expect(await findDrift(outputs)).toEqual([]);
});

it("names every file that was changed, deleted or added by hand", async () => {
  await generate(outputs);
  const changed = join(outputs.openapi, "openapi.json");
  const deleted = join(outputs.openapi, "operations.ts");
  const added = join(outputs.openapi, "extra.ts");
  const inClient = join(outputs.client, "types.gen.ts");
  await appendFile(changed, " ");
  await appendFile(inClient, "\n");
  await rm(deleted);
  await writeFile(added, "");
  expect(await findDrift(outputs)).toEqual([added, changed, deleted, inClient]);
});

it("names every file when nothing was generated yet", async () => {
  const drift = await findDrift(outputs);
  const names = ["openapi.d.json.ts", "openapi.json", "operations.ts"];
  expect(drift.filter((path) => path.startsWith(outputs.openapi))).toEqual(
    names.map((name) => join(outputs.openapi, name)),
  );
  expect(drift).toContain(join(outputs.client, "types.gen.ts"));
});

it("finds nothing in what is committed", async () => {
  expect(await findDrift(committedOutputs)).toEqual([]);
});
