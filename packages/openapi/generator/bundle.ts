import { readFile } from "node:fs/promises";
import type { OpenApiDocument } from "../src/openapi-document.ts";
import { redocly } from "./redocly.ts";

/**
 * Joins the YAML files of the description into one JSON file.
 *
 * @param outputPath - absolute path of the JSON file; its directory is made.
 * @returns the joined document.
 * @throws Error - a file is missing or not valid YAML, or a reference leads nowhere.
 */
export async function bundle(outputPath: string): Promise<OpenApiDocument> {
  await redocly("bundle", "apiera", "--output", outputPath);
  return JSON.parse(await readFile(outputPath, "utf8"));
}
