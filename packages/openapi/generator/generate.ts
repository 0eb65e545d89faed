import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { OpenApiDocument } from "../src/openapi-document.ts";
import { bundle, ownDescription } from "./bundle.ts";
import { generateClient } from "./client/generate-client.ts";
import { complete } from "./complete.ts";
import { operationTable } from "./operations.ts";
import { committedOutputs, type Outputs } from "./outputs.ts";
import { documentDeclaration, renderOperations } from "./render.ts";

/**
 * Writes everything that follows from a description. The same description gives the same bytes.
 *
 * @param source - what {@link bundle} takes. A description that is not ours is completed from what is committed.
 * @returns the description everything was made from.
 * @throws Error - the description cannot be bundled, or the table or the client cannot be made from it.
 */
export async function generate(outputs: Outputs, source: string = ownDescription): Promise<OpenApiDocument> {
  const known = await readDescription(committedOutputs);
  await mkdir(outputs.openapi, { recursive: true });
  const path = descriptionPath(outputs);
  const bundled = await bundle(source, path);
  const document = source === ownDescription || known === undefined ? bundled : complete(bundled, known);
  await writeFile(path, `${JSON.stringify(document, null, 2)}\n`);
  await writeFile(join(outputs.openapi, "openapi.d.json.ts"), documentDeclaration);
  await writeFile(join(outputs.openapi, "operations.ts"), renderOperations(operationTable(document)));
  await generateClient(document, outputs.client);
  return document;
}

/** The description that was last generated there, or `undefined` when there is none yet. */
export async function readDescription(outputs: Outputs): Promise<OpenApiDocument | undefined> {
  try {
    return JSON.parse(await readFile(descriptionPath(outputs), "utf8"));
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return undefined;
    throw error;
  }
}

function descriptionPath(outputs: Outputs): string {
  return join(outputs.openapi, "openapi.json");
}
