import type { Command } from "commander";
import { usageError } from "../cli-error.ts";
import type { CliContext } from "../context.ts";
import type { ImportFlags } from "./run-import.ts";

const AFTER_HELP = `
A product CSV of a shop system and a file of \`apiera catalogue export\` are recognised by their columns; for others say
with --mapping which column holds what. A row with a problem leaves out its own product; the rest is imported, and the exit
code is 9. Nothing is deleted. Run again, the command writes only what is missing or different: also after an interruption.

Examples:
  $ apiera import products.csv --dry-run
  $ apiera import products.csv --yes --report report.csv
  $ apiera import stock.csv --print-mapping > mapping.yaml
  $ apiera import stock.csv --mapping mapping.yaml --dry-run`;

/** Registers `apiera import`. */
export function registerImport(program: Command, context: () => CliContext): void {
  program
    .command("import")
    .argument("[file]", "CSV, or newline-delimited JSON (.ndjson, .jsonl)")
    .description("Write the products of a file to the organization, with their SKUs, options, tags, texts and images")
    .helpGroup("Catalogue:")
    .option("--mapping <file>", "YAML that says which column holds what")
    .option(
      "--print-mapping",
      "write a mapping for the file, or one for the product CSV of shop systems, to begin from",
    )
    .option("--dry-run", "read and compare only: say what would be written, and how long it takes")
    .option("--report <file>", "write what became of each row, as CSV")
    .option("--upload-images", "fetch images from their addresses and upload them")
    .option("--yes", "write without asking")
    .option("--json", "write one JSON document")
    .addHelpText("after", AFTER_HELP)
    .action(async (file: string | undefined, flags: ImportFlags & { readonly printMapping?: boolean }) => {
      if (flags.printMapping === true) {
        const { mappingToEdit } = await import("./mapping/print-mapping.ts");
        context().stdout.write(await mappingToEdit(file));
        return;
      }
      if (file === undefined) throw usageError("There is no file to import.", "Usage: apiera import <file>");
      const { runImport } = await import("./run-import.ts");
      process.exitCode = await runImport(context(), file, flags);
    });
}
