import { mkdir, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { OpenApiDocument } from "../../src/openapi-document.ts";
import { emitFiles } from "./emit-files.ts";
import type { ResourceModel } from "./model.ts";
import { generateSchemas } from "./schemas/generate-schemas.ts";

/**
 * Writes the generated part of the client: the types and validators of the description, and the operations and resources over them. The
 * same description gives the same bytes.
 *
 * @param description - a bundled description whose operations have names and tags.
 * @param directory - absolute path of the directory to write; what was in it is replaced.
 * @returns the resources it has.
 * @throws Error - an operation has no name, or two have the same.
 */
export async function generateClient(
  description: OpenApiDocument,
  directory: string,
): Promise<readonly ResourceModel[]> {
  const { files, components, checked, resources } = emitFiles(description);
  const schemas = await generateSchemas(components, checked);
  await rm(directory, { recursive: true, force: true });
  for (const [path, text] of [...schemas, ...files]) {
    const file = join(directory, path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, text);
  }
  return resources;
}
