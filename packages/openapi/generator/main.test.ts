import { execFile } from "node:child_process";
import { appendFile, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { afterEach, beforeEach, expect, it, vi } from "vitest";

const main = fileURLToPath(new URL("main.ts", import.meta.url));
// Each run starts processes and generates everything: seconds, and many of them on a busy machine.
vi.setConfig({ testTimeout: 120_000 });

let root: string;

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), "apiera-main-"));
});

afterEach(() => rm(root, { recursive: true, force: true }));

interface Run {
  exitCode: number | null;
  output: string;
  errors: string;
}

function run(...args: string[]): Promise<Run> {
  const env = { ...process.env, INIT_CWD: root };
  return new Promise((resolve) => {
    const child = execFile(process.execPath, [main, ...args], { env }, (_error, output, errors) =>
      resolve({ exitCode: child.exitCode, output, errors }),
    );
  });
}

/** What a generated operations file exports first, read by Node alone: the test runner would look for build settings around it. */
function firstOperation(file: string): Promise<unknown> {
  const program = `import { operations } from ${JSON.stringify(pathToFileURL(file).href)}; console.log(JSON.stringify(operations[0]));`;
  return new Promise((resolve, reject) => {
    execFile(process.execPath, ["--input-type=module", "--eval", program], (error, output) =>
      error === null ? resolve(JSON.parse(output)) : reject(error),
    );
  });
}

const unchanged = "The description has not changed.\n";

it("generates, and finds what was changed afterwards", async () => {
  expect(await run("--output", "here")).toEqual({ exitCode: 0, output: unchanged, errors: "" });
  expect(await run("--check", "--output", "here")).toEqual({ exitCode: 0, output: "", errors: "" });
  await appendFile(join(root, "here/openapi/operations.ts"), "// by hand");
  const { exitCode, errors } = await run("--check", "--output", "here");
  expect(exitCode).toBe(1);
  expect(errors).toContain("Differs from the description: here/openapi/operations.ts\n");
  expect(errors).not.toContain("openapi.json");
});

it("takes a published description from a file, and says what is different", async () => {
  await run("--output", "here");
  const published = (await readFile(join(root, "here/openapi/openapi.json"), "utf8"))
    .replaceAll(/"x-(evidence|permission)": "\w+",/g, "")
    .replaceAll("/v1/locales/bulk", "/v1/locales/many")
    .replace('"listTags"', '"Tags_GetAll"');
  await writeFile(join(root, "published.json"), published);

  const { exitCode, output } = await run("--from", "published.json", "--output", "here");
  expect(exitCode).toBe(0);
  const lines = output.split("\n");
  expect(lines).toContain("removed operation POST /v1/locales/bulk");
  expect(lines).toContain("added operation POST /v1/locales/many");
  expect(lines).toContain(
    "changed operation GET /v1/tags/{tagUuid}: evidence derived -> documented, changed parameter include[contents], changed parameter expand[contents]",
  );

  expect(await firstOperation(join(root, "here/openapi/operations.ts"))).toMatchObject({
    operationId: "listTags",
    evidence: "documented",
    permission: "read",
  });
  expect(await run("--check", "--from", "published.json", "--output", "here")).toMatchObject({ exitCode: 0 });
  expect(await run("--from", "published.json", "--output", "here")).toMatchObject({ output: unchanged });
});

it("names the file that is not there", async () => {
  const { exitCode, errors } = await run("--from", "missing.yaml", "--output", "here");
  expect(exitCode).toBe(1);
  expect(errors).toContain("missing.yaml");
});
