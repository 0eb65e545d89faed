import { execFile } from "node:child_process";
import { readFile, writeFile } from "node:fs/promises";
import { delimiter, join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { describe, expect, it } from "vitest";
import { EXIT_CODE_HELP, EXIT_CODES } from "../src/exit-codes.ts";
import { cleanEnv } from "./support/cli.ts";
import { installCommand, programToLookAt } from "./support/program.ts";
import { setUp } from "./support/set-up.ts";

const ROOT = fileURLToPath(new URL("../../..", import.meta.url));
const readme = await readFile(new URL("../README.md", import.meta.url), "utf8");
const blocks = [...readme.matchAll(/```sh\n([\s\S]*?)```/g)].map(([, text = ""]) => text);

describe("the README", () => {
  it("shows commands that work, on the mock server", async () => {
    await using setup = await setUp();
    const { server, path } = setup;
    await server.seed("skus", [{ code: "A-1" }, { code: "B-1" }]);
    const { APIERA_CACHE_DIR = "", ...credentials } = setup.env;
    const file = Object.entries(credentials).map(([name, value]) => `${name}=${value}\n`);
    await writeFile(join(path, ".env"), file.join(""));
    await installCommand(path);
    const port = new URL(server.apiUrl).port;
    const env = cleanEnv({
      PATH: [path, process.env.PATH].join(delimiter),
      APIERA_CACHE_DIR,
    });

    const [install, start, ...commands] = blocks;
    expect(install).toBe("npm install --global @apiera/cli\n");
    expect(start).toBe("node packages/mock-server/dist/bin.js --port 8080\n");
    expect(commands).toHaveLength(4);
    const printed: string[] = [];
    for (const block of commands) {
      // The first is run in the repository, the others where the file .env is.
      const cwd = block.includes("node apps/") ? ROOT : path;
      const { stdout } = await promisify(execFile)("bash", ["-e", "-c", block.replaceAll("8080", port)], { cwd, env });
      printed.push(stdout);
    }
    expect(printed[0]).toMatch(/^pass {2}APIERA_CLIENT_ID is set\.\n/);
    expect(printed[1]).toContain("pass  API: ");
    expect(printed[2]).toContain('"code":"nb-NO"');
    expect(await readFile(join(path, "skus.csv"), "utf8")).toMatch(/^uuid,.*\n.*A-1\n$/);
    expect(printed[3]).toContain("opens, valid for");
    expect(server.stats().tokensIssued).toBe(1);
  });

  it("has every exit code and every command", () => {
    expect(EXIT_CODE_HELP.map(([code]) => code)).toEqual(Object.values(EXIT_CODES));
    const rows = readme.replaceAll("`", "").replaceAll(/ {2,}/g, " ");
    for (const [code, meaning] of EXIT_CODE_HELP) expect(rows).toContain(`\n| ${code} | ${meaning}`);
    const program = programToLookAt();
    for (const command of program.createHelp().visibleCommands(program)) expect(readme).toContain(command.name());
  });
});
