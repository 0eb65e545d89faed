import { Command } from "commander";
import packageJson from "../package.json" with { type: "json" };
import { registerCache } from "./cache/command.ts";
import { registerCompletion } from "./completion/command.ts";
import type { CliContext } from "./context.ts";
import { registerDoctor } from "./doctor/command.ts";
import { EXIT_CODE_HELP } from "./exit-codes.ts";
import { registerExportCatalogue } from "./export-catalogue/command.ts";
import { registerImport } from "./import/command.ts";
import { createStyle } from "./output/colour.ts";
import { registerResources } from "./resources/register.ts";
import { registerToken } from "./token/command.ts";

const AFTER_HELP = `
Environment:
  APIERA_CLIENT_ID, APIERA_CLIENT_SECRET, APIERA_ORGANIZATION_ID   the credentials
  APIERA_AUDIENCE, APIERA_TOKEN_URL, APIERA_API_URL                where, if not the public API
  APIERA_CACHE_DIR                                                 where tokens are kept between runs
  NO_COLOR, FORCE_COLOR                                            colours

Exit codes:
${EXIT_CODE_HELP.map(([code, text]) => `  ${String(code).padEnd(5)}${text}`).join("\n")}

Examples:
  $ apiera doctor --env-file .env
  $ apiera products list --statuses draft,published --created-at-order desc
  $ apiera products contents list my-product
  $ apiera products export --expand contents --output products.ndjson`;

/**
 * The command `apiera` with all its commands. Nothing runs before it is parsed.
 *
 * @param context - gives the surroundings; called when a command runs, after the options of the program were read.
 */
export function createProgram(context: () => CliContext, colour: CliContext["colour"]): Command {
  const style = createStyle(true);
  const program = new Command("apiera")
    .description("The Apiera API from a terminal: check a setup, read, export and import a catalogue.")
    .version(packageJson.version, "--version", "print the version")
    .helpOption("--help", "show this")
    .helpCommand(false)
    .option("--env-file <file>", "read variables from a file; they go before those of the shell")
    .option("--no-color", "no colours")
    .addHelpText("after", AFTER_HELP)
    .configureHelp({ styleTitle: (title) => style("bold", title) })
    .configureOutput({
      getOutHasColors: () => colour.stdout,
      getErrHasColors: () => colour.stderr,
      // Mistakes are printed by run.ts, as all errors.
      outputError: () => {},
    })
    .exitOverride();
  registerDoctor(program, context);
  registerToken(program, context);
  registerCache(program, context);
  registerCompletion(program, context);
  registerImport(program, context);
  registerExportCatalogue(program, context);
  registerResources(program, context);
  return program;
}
