import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { OpenApiDocument } from "../src/openapi-document.ts";
import { bundle, ownDescription } from "./bundle.ts";
import { generateClient } from "./client/generate-client.ts";
import { complete } from "./complete.ts";
import { renderCoverage } from "./coverage.ts";
import { checkSource } from "./normalize/check-source.ts";
import { nameOperations } from "./normalize/name-operations.ts";
import { upgrade } from "./normalize/upgrade.ts";
import { operationTable } from "./operations.ts";
import { committedOutputs, type Outputs } from "./outputs.ts";
import { documentDeclaration, renderOperations } from "./render.ts";

/**
 * Writes everything that follows from a description. The same description gives the same bytes.
 *
 * @param source - what {@link bundle} takes. A description that is not ours is completed from what is committed.
 * @returns the description everything was made from.
 * @throws Error - the description cannot be had or bundled, is of a version we do not know, or the table or the client cannot be made
 * from it. What was generated before is then still there.
 */
export async function generate(outputs: Outputs, source: string = ownDescription): Promise<OpenApiDocument> {
  const known = source === ownDescription ? undefined : await readDescription(committedOutputs);
  const document = await readSource(source, known);
  const table = renderOperations(operationTable(document));
  const resources = await generateClient(document, outputs.client);
  await mkdir(outputs.openapi, { recursive: true });
  await mkdir(outputs.docs, { recursive: true });
  await writeFile(descriptionPath(outputs), `${JSON.stringify(document, null, 2)}\n`);
  await writeFile(join(outputs.openapi, "openapi.d.json.ts"), documentDeclaration);
  await writeFile(join(outputs.openapi, "operations.ts"), table);
  await writeFile(join(outputs.docs, "coverage.md"), renderCoverage(resources));
  return document;
}

/** A description in one document of the version we know, whose operations have names. */
async function readSource(source: string, known: OpenApiDocument | undefined): Promise<OpenApiDocument> {
  if (source !== ownDescription) await checkSource(source);
  const temporary = await mkdtemp(join(tmpdir(), "apiera-bundle-"));
  try {
    const bundled = upgrade(await bundle(source, join(temporary, "openapi.json")));
    return nameOperations(known === undefined ? bundled : complete(bundled, known));
  } finally {
    await rm(temporary, { recursive: true, force: true });
  }
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
