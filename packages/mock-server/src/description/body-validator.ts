import type { ApiOperation } from "@apiera/openapi";
import { Ajv2020, type ErrorObject } from "ajv/dist/2020.js";
import { fullFormats } from "ajv-formats/dist/formats.js";
import type { JsonObject } from "../json.ts";

/** A place where a body breaks its schema. */
export interface SchemaViolation {
  /** Keyword that does not hold, e.g. `required`. */
  readonly keyword: string;
  /** Index of the item in a bulk body. */
  readonly index: number | undefined;
  /** Member at fault, when it is about one. */
  readonly member: string | undefined;
  /** What the schema asks for. */
  readonly message: string;
}

/** Checks the body of one operation. Answers what is wrong, nothing when all is well. */
export type BodyValidator = (body: unknown) => readonly SchemaViolation[];

const DOCUMENT = "apiera.json";

/** Finds the validator of an operation; undefined when it has no body. */
export type BodyValidators = (operationId: string) => BodyValidator | undefined;

/** Reads the request schemas of the description. Each is compiled when it is first asked for: nobody uses all of them. */
export function createBodyValidators(document: JsonObject, operations: readonly ApiOperation[]): BodyValidators {
  const withBody = new Map(operations.filter(({ hasBody }) => hasBody).map((one) => [one.operationId, one]));
  const validators = new Map<string, BodyValidator>();
  let ajv: Ajv2020 | undefined;

  function compile({ path, method }: ApiOperation): BodyValidator {
    // strict: false because the schemas sit in an OpenAPI document, whose other keywords ajv does not know.
    ajv ??= new Ajv2020({ strict: false, allErrors: true, validateSchema: false, formats: fullFormats }).addSchema(
      { ...document },
      DOCUMENT,
    );
    const pointer = ["paths", path, method.toLowerCase(), "requestBody", "content", "application/json", "schema"];
    const validate = ajv.compile({ $ref: `${DOCUMENT}#/${pointer.map(pointerSegment).join("/")}` });
    return (body) => {
      if (validate(body)) return [];
      return (validate.errors ?? []).filter((error) => !isBranch(error)).map(violationOf);
    };
  }

  return (operationId) => {
    const known = validators.get(operationId);
    const operation = withBody.get(operationId);
    if (known !== undefined || operation === undefined) return known;
    const compiled = compile(operation);
    validators.set(operationId, compiled);
    return compiled;
  };
}

function pointerSegment(segment: string): string {
  return encodeURIComponent(segment.replaceAll("~", "~0").replaceAll("/", "~1"));
}

/** Every branch of an `anyOf` that does not fit reports its own errors; the `anyOf` itself says it once. */
function isBranch(error: ErrorObject): boolean {
  return /\/(?:anyOf|oneOf)\/\d+\//.test(error.schemaPath);
}

function violationOf(error: ErrorObject): SchemaViolation {
  const segments = error.instancePath.split("/").slice(1);
  const index = /^\d+$/.test(segments[0] ?? "") ? Number(segments.shift()) : undefined;
  const missing: unknown = error.params.missingProperty;
  return {
    keyword: error.keyword,
    index,
    member: typeof missing === "string" ? missing : segments[0],
    message: error.message ?? "does not fit the schema",
  };
}
