import { type ApiOperation, description } from "@apiera/openapi";
import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js";
import { fullFormats } from "ajv-formats/dist/formats.js";
import { createSchemaReader } from "../src/description/schema-reader.ts";
import type { JsonObject } from "../src/json.ts";
import type { Answer } from "./api-session.ts";

/** The description as plain JSON. */
export const document: JsonObject = { ...description };

const reader = createSchemaReader(document);
const ajv = new Ajv2020({ strict: false, allErrors: true, validateSchema: false, formats: fullFormats });
ajv.addSchema({ ...document }, "apiera.json");
const compiled = new Map<string, ValidateFunction>();

/** Follows keys into the description. */
export function at(node: unknown, ...keys: readonly string[]): unknown {
  return keys.reduce<unknown>(
    (current, key) => (typeof current === "object" && current !== null ? Reflect.get(current, key) : undefined),
    node,
  );
}

/** What an answer has that the description of its operation does not allow; empty when it fits. */
export function misfits({ path, method, operationId }: ApiOperation, answer: Answer): readonly string[] {
  const where = ["paths", path, method.toLowerCase(), "responses", String(answer.status)];
  const node = at(document, ...where);
  if (node === undefined) return [`${operationId}: the status ${answer.status} is not described`];
  const pointer = at(node, "$ref") ?? `#/${where.map(escaped).join("/")}`;
  const response = reader.resolve(node).schema;
  return [...headerMisfits(response, answer), ...bodyMisfits(String(pointer), response, answer)].map(
    (misfit) => `${operationId} ${answer.status}: ${misfit}`,
  );
}

/** Whether a value fits a schema of the description. */
export function fits(pointer: string, value: unknown): boolean {
  return validator(pointer)(value);
}

function headerMisfits(response: JsonObject, { headers }: Answer): readonly string[] {
  const described = typeof response.headers === "object" && response.headers !== null ? response.headers : {};
  return Object.entries(described).flatMap(([name, node]) => {
    const value = headers.get(name);
    if (value === null) return [`the header ${name} is missing`];
    const { type } = reader.resolve(reader.resolve(node).schema.schema).schema;
    return type === "integer" && !/^\d+$/.test(value) ? [`the header ${name} is '${value}'`] : [];
  });
}

function bodyMisfits(pointer: string, response: JsonObject, answer: Answer): readonly string[] {
  const content = response.content;
  if (content === undefined) return answer.text === "" ? [] : ["it has a body"];
  const type = answer.headers.get("content-type")?.split(";")[0] ?? "none";
  if (at(content, type) === undefined) return [`the media type ${type} is not described`];
  const validate = validator(`${pointer}/content/${escaped(type)}/schema`);
  return validate(answer.body) ? [] : (validate.errors ?? []).map((error) => JSON.stringify(error));
}

function validator(pointer: string): ValidateFunction {
  const known = compiled.get(pointer) ?? ajv.compile({ $ref: `apiera.json${pointer}` });
  compiled.set(pointer, known);
  return known;
}

function escaped(segment: string): string {
  return encodeURIComponent(segment.replaceAll("~", "~0").replaceAll("/", "~1"));
}
