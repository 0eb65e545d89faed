import { execFile } from "node:child_process";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import type { Command } from "commander";
import { describe, expect, it } from "vitest";
import packageJson from "../package.json" with { type: "json" };
import { cleanEnv, MAIN, runCli, temporaryDirectory } from "./support/cli.ts";
import { programToLookAt } from "./support/program.ts";

/** Writes the address of every module that is loaded to standard error. */
const NOTE_MODULES = `
import { registerHooks } from "node:module";
import { writeSync } from "node:fs";
registerHooks({ load(url, context, next) { writeSync(2, url + "\\n"); return next(url, context); } });
`;

function commandsBelow(command: Command): Command[] {
  return [command, ...command.commands.flatMap(commandsBelow)];
}

describe("the start of the program", () => {
  it.each([[["--help"]], [["products", "list", "--help"]], [["__complete", "--", "pro"]]])(
    "%j loads neither the toolkit nor zod, prompts, tables or bars",
    async (args) => {
      await using directory = await temporaryDirectory();
      const hook = join(directory.path, "note.mjs");
      await writeFile(hook, NOTE_MODULES);
      const { stderr } = await promisify(execFile)(process.execPath, ["--import", hook, MAIN, ...args], {
        env: cleanEnv({}),
      });
      expect(stderr).toContain("/commander/");
      expect(stderr).toContain("/generated/commands.ts");
      const others = stderr
        .split("\n")
        .filter((url) => url.startsWith("file:") && !/\/apps\/cli\/(?:src|package\.json)|\/commander\//.test(url));
      expect(others).toEqual([]);
    },
  );

  it("tells its version, and has help with a description for every command", async () => {
    expect((await runCli(["--version"])).stdout).toBe(`${packageJson.version}\n`);
    const commands = commandsBelow(programToLookAt());
    expect(commands.length).toBeGreaterThan(130);
    for (const command of commands) {
      expect(command.description(), command.name()).not.toBe("");
      for (const option of command.options) {
        expect(option.description, `${command.name()} ${option.flags}`).not.toBe("");
        expect(option.flags).not.toMatch(/secret|password/);
      }
    }
    const { stdout } = await runCli(["products", "list", "--help"]);
    expect(stdout).toContain("$ apiera products list --statuses draft,published");
  });
});
