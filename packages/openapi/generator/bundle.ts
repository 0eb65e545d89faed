import { readFile } from "node:fs/promises";
import type { OpenApiDocument } from "../src/openapi-document.ts";
import { redocly } from "./redocly.ts";

/** The name of our own description in redocly.yaml. */
export const ownDescription = "apiera";

/**
 * Joins the files of a description into one JSON file.
 *
 * @param source - {@link ownDescription}, or the absolute path or URL of another description in YAML or JSON.
 * @param outputPath - absolute path of the JSON file; its directory is made.
 * @returns the joined document.
 * @throws Error - a file is missing or not valid, or a reference leads nowhere.
 */
export async function bundle(source: string, outputPath: string): Promise<OpenApiDocument> {
  await redocly("bundle", source, "--output", outputPath);
  return JSON.parse(await readFile(outputPath, "utf8"));
}
