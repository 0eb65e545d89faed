import { readFile } from "node:fs/promises";
import { type Document, parseDocument } from "yaml";
import * as z from "zod/mini";
import { CliError } from "../../cli-error.ts";
import { EXIT_CODES } from "../../exit-codes.ts";
import { fitMerchantMapping } from "./fit.ts";
import type { Mapping } from "./mapping.ts";
import { MERCHANT_KEY } from "./merchant.ts";
import { isOwnHeader, OWN_COLUMNS, ownMapping } from "./own.ts";
import { mappingSchema } from "./schema.ts";

/**
 * Reads a mapping.
 *
 * @param text - YAML.
 * @param file - what errors call it.
 * @throws CliError - names every mistake and its place.
 */
export function parseMapping(text: string, file: string): Mapping {
  return checkMapping(parseDocument(text, { prettyErrors: true }), file);
}

function checkMapping(document: Document.Parsed, file: string): Mapping {
  const [syntax] = document.errors;
  if (syntax !== undefined) throw mappingError(file, [syntax.message.split("\n", 1)[0] ?? ""]);
  const parsed = mappingSchema.safeParse(document.toJS(), { error: z.locales.en().localeError });
  if (!parsed.success) {
    throw mappingError(
      file,
      parsed.error.issues.map(({ path, message }) => `${path.length === 0 ? "the file" : path.join(".")}: ${message}`),
    );
  }
  return parsed.data;
}

/** Reads a mapping file. @throws CliError */
export async function loadMapping(path: string): Promise<Mapping> {
  try {
    return parseMapping(await readFile(path, "utf8"), path);
  } catch (error) {
    if (error instanceof CliError) throw error;
    const reason = error instanceof Error ? error.message : String(error);
    throw new CliError(`The mapping ${path} cannot be read: ${reason}`, {
      ...{ code: "CLI_MAPPING", exitCode: EXIT_CODES.usage, cause: error },
      hint: "Give the path of a YAML file; `apiera import --print-mapping` writes one to begin from.",
    });
  }
}

/** A mapping, and what the format is called. */
export interface DetectedMapping {
  readonly format: "merchant" | "apiera";
  readonly mapping: Mapping;
}

/**
 * The mapping for a header that one of the two known formats has.
 *
 * @throws CliError - it is neither.
 */
export function detectMapping(header: readonly string[], file: string): DetectedMapping {
  if (isOwnHeader(header)) return { format: "apiera", mapping: ownMapping(header) };
  if (isMerchantHeader(header)) {
    return { format: "merchant", mapping: checkMapping(fitMerchantMapping(header), "merchant") };
  }
  throw new CliError(`The columns of ${file} are not known: ${header.join(", ")}`, {
    ...{ code: "CLI_MAPPING_NEEDED", exitCode: EXIT_CODES.usage },
    hint:
      `A product CSV has the column ${MERCHANT_KEY}, an exported catalogue ${OWN_COLUMNS.product} and ${OWN_COLUMNS.type}. ` +
      "For other files say which column holds what: `apiera import FILE --print-mapping > mapping.yaml`, edit it, and give it with --mapping.",
  });
}

/** Whether a header is that of the product CSV of shop systems. */
export function isMerchantHeader(header: readonly string[]): boolean {
  return header.includes(MERCHANT_KEY);
}

/** Checks that a mapping given by the user fits the file. @throws CliError - names the columns that the file does not have. */
export function assertColumns(mapping: Mapping, header: readonly string[], file: string): void {
  const has = new Set(header);
  const missing = columnsOf(mapping).filter((column) => !has.has(column));
  if (missing.length === 0) return;
  throw new CliError(`${file} does not have all columns that the mapping names.`, {
    ...{ code: "CLI_MAPPING", exitCode: EXIT_CODES.usage },
    details: missing.map((column) => `There is no column "${column}".`),
    hint: `Drop or correct these in the mapping. The file has: ${header.join(", ")}.`,
  });
}

/** All columns that a mapping names. */
export function columnsOf({ product, variant, options, images, locales }: Mapping): readonly string[] {
  const named = [
    ...[product.code, product.type, product.label, product.description, product.shortDescription],
    ...[product.family?.column, product.brand?.column, product.brand?.code, ...[product.published].flat()],
    ...[product.tags?.column, product.tags?.codes],
    ...[variant?.code, variant?.sku, variant?.weight?.column, variant?.weight?.unitColumn, variant?.image],
    ...options.flatMap(({ name, value, nameCode, valueCode }) => [name, value, nameCode, valueCode]),
    ...[images?.source, images?.position, images?.altText, images?.name],
    ...Object.values(locales).flatMap(({ label, description, shortDescription }) => [
      ...[label, description, shortDescription],
    ]),
  ];
  return [...new Set(named.filter((column) => column !== undefined))];
}

function mappingError(file: string, details: readonly string[]): CliError {
  return new CliError(`The mapping ${file} is not valid.`, {
    ...{ code: "CLI_MAPPING", exitCode: EXIT_CODES.usage, details },
    hint: "`apiera import --print-mapping` writes a valid one to begin from.",
  });
}
