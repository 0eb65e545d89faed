import { Command } from "commander";
import packageJson from "../package.json" with { type: "json" };
import type { CliContext } from "./context.ts";
import { EXIT_CODE_HELP } from "./exit-codes.ts";

/**
 * The command `apiera` with all its commands. Nothing runs before it is parsed.
 *
 * @param context - gives the surroundings; called when a command runs, after the options of the program were read.
 */
export function createProgram(_context: () => CliContext): Command {
  const program = new Command("apiera")
    .description("The Apiera API from a terminal: check a setup, read, export and import a catalogue.")
    .version(packageJson.version, "--version", "print the version")
    .helpOption("--help", "show this")
    .helpCommand(false)
    .option("--env-file <file>", "read variables from a file; they go before those of the shell")
    .option("--no-color", "no colours")
    .addHelpText(
      "after",
      `\nExit codes:\n${EXIT_CODE_HELP.map(([code, text]) => `  ${String(code).padEnd(4)} ${text}`).join("\n")}`,
    )
    .exitOverride();
  return program;
}
