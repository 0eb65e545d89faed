import type { ApiOperation } from "@apiera/openapi";
import type { Ajv2020, ErrorObject } from "ajv/dist/2020.js";
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

/** The validators of the operations. */
export interface BodyValidators {
  /** Loads what compiles schemas, once. To be awaited before `of`. */
  load(): Promise<void>;
  /** The validator of an operation; undefined when it has no body. */
  of(operationId: string): BodyValidator | undefined;
}

/**
 * Reads the request schemas of the description. Each is compiled when it is first asked for, and the compiler loaded with the first: nobody uses all of them, and a start should not
 * wait for any.
 */
export function createBodyValidators(document: JsonObject, operations: readonly ApiOperation[]): BodyValidators {
  const withBody = new Map(operations.filter(({ hasBody }) => hasBody).map((one) => [one.operationId, one]));
  const validators = new Map<string, BodyValidator>();
  let compiler: Ajv2020 | undefined;
  let loading: Promise<void> | undefined;

  async function loadCompiler(): Promise<void> {
    const [ajv, formats] = await Promise.all([import("ajv/dist/2020.js"), import("ajv-formats/dist/formats.js")]);
    // strict: false because the schemas sit in an OpenAPI document, whose other keywords ajv does not know.
    const options = { strict: false, allErrors: true, validateSchema: false, formats: formats.fullFormats };
    compiler = new ajv.Ajv2020(options).addSchema({ ...document }, DOCUMENT);
  }

  function compile({ path, method }: ApiOperation): BodyValidator {
    if (compiler === undefined) throw new Error("The compiler of schemas is not loaded.");
    const pointer = ["paths", path, method.toLowerCase(), "requestBody", "content", "application/json", "schema"];
    const validate = compiler.compile({ $ref: `${DOCUMENT}#/${pointer.map(pointerSegment).join("/")}` });
    return (body) => {
      if (validate(body)) return [];
      return (validate.errors ?? []).filter((error) => !isBranch(error)).map(violationOf);
    };
  }

  return {
    load() {
      loading ??= loadCompiler();
      return loading;
    },
    of(operationId) {
      const known = validators.get(operationId);
      const operation = withBody.get(operationId);
      if (known !== undefined || operation === undefined) return known;
      const compiled = compile(operation);
      validators.set(operationId, compiled);
      return compiled;
    },
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
