import type { OpenAPIV3_1 } from "openapi-types";
import type { OpenApiDocument } from "../../src/openapi-document.ts";
import { resolve } from "../references.ts";
import type { SchemaOrReference } from "./components.ts";
import type { BodyType } from "./model.ts";

type Operation = OpenAPIV3_1.OperationObject;
type Content = Record<string, OpenAPIV3_1.MediaTypeObject>;

/** A body of a description in the form the client sends or reads it. */
export interface ContentModel {
  readonly bodyType: BodyType;
  /** The media type where it is another than the usual one of its form; undefined also when there is a choice. */
  readonly contentType: string | undefined;
  /** What is in it; anything when the description does not say. */
  readonly schema: SchemaOrReference;
}

/** What a success brings. */
export interface SuccessModel extends ContentModel {
  /** Whether another success brings nothing. */
  readonly mayBeEmpty: boolean;
}

/** The forms in the order in which one is chosen when there are several. */
const kinds: readonly (readonly [BodyType, RegExp])[] = [
  ["json", /^application\/([\w.-]+\+)?json\b|^text\/json\b/],
  ["multipart", /^multipart\//],
  ["form", /^application\/x-www-form-urlencoded\b/],
  ["text", /^text\/(?!\*)|^application\/([\w.-]+\+)?(xml|yaml)\b/],
  ["binary", /./],
];

/** The media types that the client sends of itself. */
const usual: Record<BodyType, RegExp> = {
  json: /^application\/json\b/,
  multipart: /^multipart\//,
  form: /^application\/x-www-form-urlencoded\b/,
  text: /^text\/plain\b/,
  binary: /^application\/octet-stream\b/,
};

/** The form of the request body; undefined when there is none. */
export function requestContent(
  document: OpenApiDocument,
  { requestBody }: Operation,
): (ContentModel & { required: boolean }) | undefined {
  if (requestBody === undefined) return undefined;
  const { content, required = false } = resolve<OpenAPIV3_1.RequestBodyObject>(document, requestBody);
  const chosen = choose(content);
  return chosen && { ...chosen, required };
}

/** The form of the successful answer; undefined when it has no body. Several successes of one form are one of them. */
export function successContent(document: OpenApiDocument, operation: Operation): SuccessModel | undefined {
  const contents = successes(operation).map(([, response]) =>
    choose(resolve<OpenAPIV3_1.ResponseObject>(document, response).content),
  );
  const present = contents.filter((content) => content !== undefined);
  const [first] = present;
  if (first === undefined) return undefined;
  const schemas = present.filter(({ bodyType }) => bodyType === first.bodyType).map(({ schema }) => schema);
  const distinct = [...new Map(schemas.map((schema) => [JSON.stringify(schema), schema])).values()];
  const [only = {}] = distinct;
  return {
    ...first,
    schema: distinct.length > 1 ? { anyOf: distinct } : only,
    mayBeEmpty: contents.length > present.length,
  };
}

/** The successful responses of an operation: those with a status of 2xx, the wildcard, or the default where that is all there is. */
export function successes({ responses = {} }: Operation): [status: string, OpenAPIV3_1.ResponseObject][] {
  const entries = Object.entries(responses as Record<string, OpenAPIV3_1.ResponseObject>);
  const found = entries.filter(([status]) => /^2(\d\d|XX)$/i.test(status));
  return found.length > 0 ? found : entries.filter(([status]) => status === "default");
}

function choose(content: Content | undefined): ContentModel | undefined {
  const types = Object.entries(content ?? {});
  for (const [bodyType, pattern] of kinds) {
    const found = types.filter(([type]) => pattern.test(type.toLowerCase()));
    // The usual one first, where it is among them.
    const [type, media] = found.find(([name]) => usual[bodyType].test(name)) ?? found[0] ?? [];
    if (type === undefined || media === undefined) continue;
    const special = found.length === 1 && !type.includes("*") && !usual[bodyType].test(type);
    return { bodyType, contentType: special ? type : undefined, schema: media.schema ?? {} };
  }
  return undefined;
}
