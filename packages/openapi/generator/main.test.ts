import { execFile } from "node:child_process";
import { appendFile, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, expect, it } from "vitest";

const main = fileURLToPath(new URL("main.ts", import.meta.url));
let root: string;

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), "apiera-main-"));
});

afterEach(() => rm(root, { recursive: true, force: true }));

function run(...args: string[]): Promise<{ exitCode: number | null; errors: string }> {
  return new Promise((resolve) => {
    const child = execFile(process.execPath, [main, ...args], { cwd: root }, (_error, _output, errors) =>
      resolve({ exitCode: child.exitCode, errors }),
    );
  });
}

it("generates, and finds what was changed afterwards", async () => {
  expect(await run("--output", root)).toEqual({ exitCode: 0, errors: "" });
  expect(await run("--check", "--output", root)).toEqual({ exitCode: 0, errors: "" });
  await appendFile(join(root, "openapi/operations.ts"), "// by hand");
  const { exitCode, errors } = await run("--check", "--output", root);
  expect(exitCode).toBe(1);
  expect(errors).toContain("Differs from the description: openapi/operations.ts\n");
  expect(errors).not.toContain("openapi.json");
});
