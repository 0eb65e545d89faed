import { type ApiOperation, type ApiQueryParameter, description } from "@apiera/openapi";
import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js";
import { fullFormats } from "ajv-formats/dist/formats.js";
import type { SeenRequest } from "./api-server.ts";

/** The description as plain JSON. */
export const document: Readonly<Record<string, unknown>> = { ...description };

const ajv = new Ajv2020({ strict: false, validateSchema: false, formats: fullFormats });
ajv.addSchema({ ...document }, "apiera.json");
const compiled = new Map<string, ValidateFunction>();

/** Where the schema of an operation's body stands in the description. */
export function bodyPointer({ path, method }: ApiOperation): string {
  const keys = ["paths", path, method.toLowerCase(), "requestBody", "content", "application/json", "schema"];
  return `#/${keys.map((key) => encodeURIComponent(key.replaceAll("~", "~0").replaceAll("/", "~1"))).join("/")}`;
}

/** What a request has that the description of its operation does not allow; empty when it fits. */
export function misfits(operation: ApiOperation, { method, url, body }: SeenRequest): readonly string[] {
  const { pathname, searchParams } = new URL(url, "http://localhost");
  const address = `^${operation.path.replace(/\{[^}]+\}/g, "([^/]+)")}$`;
  const segments = new RegExp(address).exec(pathname)?.slice(1);
  const found = segments?.filter((text) => !fits({ type: "string", format: "uuid" }, decodeURIComponent(text)));
  return [
    ...(method === operation.method && found !== undefined ? [] : [`${method} ${url} is another operation`]),
    ...(found ?? []).map((text) => `the path has ${text}`),
    ...[...new Set(searchParams.keys())].flatMap((name) => queryMisfits(operation, name, searchParams.getAll(name))),
    ...(operation.hasBody && !fits({ $ref: `apiera.json${bodyPointer(operation)}` }, JSON.parse(body))
      ? [`the body is ${body}`]
      : []),
  ];
}

function queryMisfits({ queryParameters }: ApiOperation, name: string, texts: readonly string[]): readonly string[] {
  const parameter = queryParameters.find((candidate) => candidate.name === name);
  if (parameter === undefined) return [`there is no parameter ${name}`];
  const many = texts.length > 1 && !parameter.array ? [`${name} stands there ${texts.length} times`] : [];
  return [...many, ...texts.filter((text) => !fitsParameter(parameter, text)).map((text) => `${name} is '${text}'`)];
}

function fitsParameter({ type, format, nullable, enum: words }: ApiQueryParameter, text: string): boolean {
  if (nullable === true && text === "null") return true;
  const read = type === "string" ? text : /^(?:true|false|-?\d+(?:\.\d+)?)$/.test(text) ? JSON.parse(text) : text;
  return fits({ type, ...(format && { format }), ...(words && { enum: words }) }, read);
}

function fits(schema: object, value: unknown): boolean {
  const key = JSON.stringify(schema);
  const validate = compiled.get(key) ?? ajv.compile(schema);
  compiled.set(key, validate);
  return validate(value);
}
