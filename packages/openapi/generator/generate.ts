import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { bundle } from "./bundle.ts";
import { operationTable } from "./operations.ts";
import type { Outputs } from "./outputs.ts";
import { documentDeclaration, renderOperations } from "./render.ts";

/**
 * Writes everything that follows from the description. The same description gives the same bytes.
 *
 * @throws Error - the description cannot be bundled or a table row cannot be made from it.
 */
export async function generate(outputs: Outputs): Promise<void> {
  await mkdir(outputs.openapi, { recursive: true });
  const document = await bundle(join(outputs.openapi, "openapi.json"));
  await writeFile(join(outputs.openapi, "openapi.d.json.ts"), documentDeclaration);
  await writeFile(join(outputs.openapi, "operations.ts"), renderOperations(operationTable(document)));
}
