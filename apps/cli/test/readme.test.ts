import { execFile } from "node:child_process";
import { chmod, readFile, writeFile } from "node:fs/promises";
import { delimiter, join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { startMockServer } from "@apiera/mock-server";
import { describe, expect, it } from "vitest";
import { EXIT_CODES } from "../src/exit-codes.ts";
import { createProgram } from "../src/program.ts";
import { cleanEnv, envOf, MAIN, temporaryDirectory } from "./support/cli.ts";

const ROOT = fileURLToPath(new URL("../../..", import.meta.url));
const readme = await readFile(new URL("../README.md", import.meta.url), "utf8");
const blocks = [...readme.matchAll(/```sh\n([\s\S]*?)```/g)].map(([, text = ""]) => text);

describe("the README", () => {
  it("shows commands that work, on the mock server", async () => {
    await using directory = await temporaryDirectory();
    await using server = await startMockServer({ rateLimit: false });
    await server.seed("skus", [{ code: "A-1" }, { code: "B-1" }]);
    const { APIERA_CACHE_DIR: _, ...credentials } = envOf(server, "");
    const file = Object.entries(credentials).map(([name, value]) => `${name}=${value}\n`);
    await writeFile(join(directory.path, ".env"), file.join(""));
    const program = join(directory.path, "apiera");
    await writeFile(program, `#!/bin/sh\nexec '${process.execPath}' '${MAIN}' "$@"\n`);
    await chmod(program, 0o755);
    const port = new URL(server.apiUrl).port;
    const env = cleanEnv({
      PATH: [directory.path, process.env.PATH].join(delimiter),
      APIERA_CACHE_DIR: join(directory.path, "cache"),
    });

    const [install, start, ...commands] = blocks;
    expect(install).toBe("npm install --global @apiera/cli\n");
    expect(start).toBe("node packages/mock-server/dist/bin.js --port 8080\n");
    expect(commands).toHaveLength(4);
    const printed: string[] = [];
    for (const block of commands) {
      // The first is run in the repository, the others where the file .env is.
      const cwd = block.includes("node apps/") ? ROOT : directory.path;
      const { stdout } = await promisify(execFile)("bash", ["-e", "-c", block.replaceAll("8080", port)], { cwd, env });
      printed.push(stdout);
    }
    expect(printed[0]).toMatch(/^pass {2}APIERA_CLIENT_ID is set\.\n/);
    expect(printed[1]).toContain("pass  API: ");
    expect(printed[2]).toContain('"code":"nb-NO"');
    expect(await readFile(join(directory.path, "skus.csv"), "utf8")).toMatch(/^uuid,.*\n.*A-1\n$/);
    expect(printed[3]).toContain("opens, valid for");
    expect(server.stats().tokensIssued).toBe(1);
  });

  it("has every exit code and every command", () => {
    for (const code of Object.values(EXIT_CODES)) expect(readme).toMatch(new RegExp(`^\\| ${code} +\\|`, "m"));
    const program = createProgram(
      () => {
        throw new Error("Only looked at.");
      },
      { stdout: false, stderr: false },
    );
    for (const command of program.createHelp().visibleCommands(program)) expect(readme).toContain(command.name());
  });
});
