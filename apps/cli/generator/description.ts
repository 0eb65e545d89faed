import type { ApiOperation, OpenApiDocument } from "@apiera/openapi";

/** A part of the document. */
type Node = Readonly<Record<string, unknown>>;

function isNode(value: unknown): value is Node {
  return typeof value === "object" && value !== null;
}

/** Follows members and references. @returns undefined when there is nothing. */
function at(document: OpenApiDocument, from: unknown, ...path: readonly string[]): unknown {
  let here = resolveReference(document, from);
  for (const name of path) here = resolveReference(document, isNode(here) ? here[name] : undefined);
  return here;
}

function resolveReference(document: OpenApiDocument, value: unknown): unknown {
  if (!isNode(value) || typeof value.$ref !== "string") return value;
  return at(document, document, ...value.$ref.slice(2).split("/"));
}

function textAt(document: OpenApiDocument, from: unknown, ...path: readonly string[]): string {
  const text = at(document, from, ...path);
  return typeof text === "string" ? text.replaceAll(/\s+/g, " ").trim() : "";
}

function node(document: OpenApiDocument, { path, method }: ApiOperation): unknown {
  return at(document, document.paths, path, method.toLowerCase());
}

/** What an operation does. */
export function summaryOf(document: OpenApiDocument, operation: ApiOperation): string {
  return textAt(document, node(document, operation), "summary");
}

/** What the rows of a tag are. */
export function describeTag(document: OpenApiDocument, tag: string): string {
  const tags = at(document, document.tags);
  return textAt(document, Array.isArray(tags) ? tags.find((one: Node) => one.name === tag) : undefined, "description");
}

/** Sentences that say how the description came to be; who types a flag does not need them. */
const ABOUT_THE_DESCRIPTION = /^(?:Derived from|How a null is written)/;

/** What the query parameters of an operation do, by name. */
export function describeParameters(document: OpenApiDocument, operation: ApiOperation): Map<string, string> {
  const parameters = at(document, node(document, operation), "parameters");
  return new Map(
    (Array.isArray(parameters) ? parameters : []).map((parameter) => [
      textAt(document, parameter, "name"),
      textAt(document, parameter, "description")
        .split(/(?<=\.) /)
        .filter((sentence) => !ABOUT_THE_DESCRIPTION.test(sentence))
        .join(" "),
    ]),
  );
}

/** The members of the rows that an operation answers with. */
export function rowMembers(document: OpenApiDocument, operation: ApiOperation, isList: boolean): string[] {
  const schema = at(
    document,
    node(document, operation),
    "responses",
    String(operation.successStatus),
    "content",
    "application/json",
    "schema",
  );
  const row = isList ? at(document, schema, "properties", "items", "items") : schema;
  const members = at(document, row, "properties");
  return isNode(members) ? Object.keys(members) : [];
}
