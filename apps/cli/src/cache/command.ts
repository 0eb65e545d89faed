import type { Command } from "commander";
import type { CliContext } from "../context.ts";

/** Registers `apiera cache`. */
export function registerCache(program: Command, context: () => CliContext): void {
  const cache = program.command("cache").description("The tokens that are kept between runs.").helpGroup("Setup:");
  cache
    .command("status")
    .description(
      "Where the cache is, what is in it, and whether it has a token for these credentials; changes and buys nothing",
    )
    .option("--json", "write one JSON document")
    .addHelpText("after", "\nExamples:\n  $ apiera cache status\n  $ apiera cache status --json")
    .action(async (flags: { json?: boolean }) => {
      const { runCacheStatus } = await import("./status.ts");
      await runCacheStatus(context(), flags);
    });
  cache
    .command("clear")
    .description("Remove all tokens from the cache; the next command of each client buys a new one")
    .option("--yes", "do not ask; needed where there is no terminal")
    .addHelpText("after", "\nExamples:\n  $ apiera cache clear\n  $ apiera cache clear --yes")
    .action(async (flags: { yes?: boolean }) => {
      const { runCacheClear } = await import("./clear.ts");
      await runCacheClear(context(), flags);
    });
}
