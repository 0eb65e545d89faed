import { execFile } from "node:child_process";
import { chmod, readFile, rm } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import packageJson from "../package.json" with { type: "json" };
import { cleanEnv, runCli } from "./support/cli.ts";
import { setUp } from "./support/set-up.ts";

const APP = fileURLToPath(new URL("..", import.meta.url));
const TSUP = fileURLToPath(new URL("../../../node_modules/.bin/tsup", import.meta.url));
// Below the package, so that its dependencies are found; beside `dist`, which others may be using.
const BUILT = join(APP, "node_modules", `.built-${process.pid}`);
const MAIN = join(BUILT, "main.js");
const BUILD_MS = 60_000;

beforeAll(async () => {
  await promisify(execFile)(TSUP, ["--out-dir", BUILT, "--silent"], { cwd: APP, env: cleanEnv({}) });
}, BUILD_MS);

afterAll(async () => {
  await rm(BUILT, { recursive: true, force: true });
});

describe("the program as it is published", () => {
  it("comes with the documents it speaks of and the file of their examples", async () => {
    const { stdout } = await promisify(execFile)("npm", ["pack", "--dry-run", "--json"], { cwd: APP });
    const [{ files }] = JSON.parse(stdout) as [{ files: readonly { path: string }[] }];
    expect(files.map(({ path }) => path)).toEqual(
      expect.arrayContaining(["README.md", "IMPORT.md", "data/sample-products.csv"]),
    );
  });

  it("starts by its first line, which every env understands", async () => {
    expect((await readFile(MAIN, "utf8")).split("\n")[0]).toBe("#!/usr/bin/env node");
    await chmod(MAIN, 0o755);
    const { stdout } = await promisify(execFile)(MAIN, ["--version"], { env: cleanEnv({}) });
    expect(stdout).toBe(`${packageJson.version}\n`);
  });

  it("shows its help, checks a setup and reads, as from source", async () => {
    await using setup = await setUp();
    const { env } = setup;
    expect((await runCli(["--help"], {}, MAIN)).stdout).toContain("Exit codes:");
    const doctor = await runCli(["doctor"], env, MAIN);
    expect(doctor.stdout).toContain("pass  Credentials: accepted for org_mock");
    expect(doctor.code).toBe(0);
    expect((await runCli(["locales", "list"], env, MAIN)).stdout).toContain('"code":"en-US"');
    expect((await runCli(["completion", "bash"], {}, MAIN)).stdout).toContain("complete -F _apiera apiera");
  });
});
