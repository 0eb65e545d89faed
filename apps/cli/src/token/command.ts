import type { Command } from "commander";
import type { CliContext } from "../context.ts";
import { readDuration } from "../output/duration.ts";
import type { TokenFlags } from "./run.ts";

/** Registers `apiera token`. */
export function registerToken(program: Command, context: () => CliContext): void {
  program
    .command("token")
    .description(
      "The access token of these credentials: from the cache, or bought. Shows what is known of it, not the token",
    )
    .helpGroup("Setup:")
    .option("--print", "write the token itself to standard output, and nothing else")
    .option("--yes", "allow --print on a terminal")
    .option("--refresh", "buy a new one, although the one in the cache is valid")
    .option("--min-ttl <duration>", "one that is valid for at least so long, e.g. 30s, 5m or 1h30m", (text: string) =>
      readDuration("--min-ttl", text),
    )
    .option("--json", "write one JSON document")
    .addHelpText(
      "after",
      '\nExamples:\n  $ apiera token\n  $ curl -H "Authorization: Bearer $(apiera token --print)" https://api.apiera.io/v1/locales',
    )
    .action(async (flags: TokenFlags) => {
      const { runToken } = await import("./run.ts");
      await runToken(context(), flags);
    });
}
