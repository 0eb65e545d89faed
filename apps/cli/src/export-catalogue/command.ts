import type { Command } from "commander";
import type { CliContext } from "../context.ts";
import type { ExportCatalogueFlags } from "./run-export.ts";

const AFTER_HELP = `
The file is catalogue.csv or catalogue.ndjson in the directory. It has what an import can write: products and variants with SKU,
weight, family, brand, tags, texts in all active locales, images and options; no metadata, categories, relations or dimensions.

Examples:
  $ apiera catalogue export backup
  $ apiera import backup/catalogue.csv --dry-run`;

/** Registers `apiera catalogue export`. */
export function registerExportCatalogue(program: Command, context: () => CliContext): void {
  program
    .command("catalogue")
    .description("The catalogue as a whole")
    .helpGroup("Catalogue:")
    .helpCommand(false)
    .command("export")
    .argument("<directory>", "where the file goes")
    .description("Write all products to a file that `apiera import` reads")
    .option("--format <format>", "csv or ndjson", "csv")
    .option("--json", "write one JSON document")
    .addHelpText("after", AFTER_HELP)
    .action(async (directory: string, flags: ExportCatalogueFlags) => {
      const { runExportCatalogue } = await import("./run-export.ts");
      await runExportCatalogue(context(), directory, flags);
    });
}
