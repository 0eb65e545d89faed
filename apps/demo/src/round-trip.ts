import { type Catalogue, tagCodes } from "./catalogue/catalogue.ts";
import { DemoError } from "./demo-error.ts";
import type { Crew } from "./worker/crew.ts";
import type { Usage } from "./worker/messages.ts";
import { sumUsage } from "./worker/usage.ts";

/** What goes in and where it comes out. */
export interface RoundTripOptions {
  readonly catalogue: Catalogue;
  /** Where the importing worker reads the catalogue. */
  readonly cataloguePath: string;
  /** Where the exported files go. */
  readonly directory: string;
}

/** What a round trip came to. */
export interface RoundTrip {
  /** Records that the API holds after the import. */
  readonly imported: number;
  /** What all workers together asked of the API. */
  readonly usage: Usage;
}

/**
 * The main job: all workers get the token at once, one imports, then the other two export side by side.
 *
 * @throws DemoError - a worker failed.
 */
export async function roundTrip(
  crew: Crew,
  { catalogue, cataloguePath, directory }: RoundTripOptions,
): Promise<RoundTrip> {
  await crew.getTokens();
  const imported = await crew.run("importer", { kind: "import", cataloguePath });
  if (imported.result.kind !== "imported") throw new DemoError("The importer gave back something else than an import.");
  const { counts, since } = imported.result;
  const exports = await Promise.all([
    crew.run("product exporter", { kind: "export-products", directory, since }),
    crew.run("variant exporter", { kind: "export-variants", directory, since, tagCodes: tagCodes(catalogue) }),
  ]);
  return {
    imported: Object.values(counts).reduce((sum, count) => sum + count, 0),
    usage: sumUsage([imported, ...exports].map(({ usage }) => usage)),
  };
}
