import type { Command } from "commander";
import type { CliContext } from "../context.ts";

/** Registers `apiera doctor`. */
export function registerDoctor(program: Command, context: () => CliContext): void {
  program
    .command("doctor")
    .description(
      "Check the setup: variables, cache, token endpoint, API, permissions, clock and limits. Buys one token at most",
    )
    .helpGroup("Setup:")
    .option("--json", "write one JSON document")
    .addHelpText(
      "after",
      "\nEach line is pass, warn, fail or skip (not checked, because of another that failed).\nExit code 0 when nothing fails, 8 when something does.\n\nExamples:\n  $ apiera doctor\n  $ apiera doctor --env-file staging.env --json",
    )
    .action(async (flags: { json?: boolean }) => {
      const { runDoctor } = await import("./run.ts");
      process.exitCode = await runDoctor(context(), flags);
    });
}
