import type { ZodMiniType } from "zod/mini";
import type { ValidationIssue } from "../errors/response-validation-error.ts";
import { quickCheck } from "./quick-check.ts";

/** The part of an issue of zod that is looked at. */
interface Issue {
  readonly code?: string | undefined;
  readonly path: readonly PropertyKey[];
  readonly message: string;
  readonly expected?: unknown;
  readonly format?: unknown;
  readonly minimum?: unknown;
  readonly maximum?: unknown;
  readonly origin?: unknown;
  readonly values?: unknown;
  readonly errors?: readonly (readonly Issue[])[];
}

/**
 * Holds an answer against its schema. Members the schema does not know pass, and so do words it does not list: the API may grow.
 *
 * @returns what differs; empty when nothing does. Names places and what is expected there, never a value.
 */
export function findIssues(schema: ZodMiniType, data: unknown): readonly ValidationIssue[] {
  if (quickCheck(schema, data)) {
    return [];
  }
  return parse(schema, data)
    .filter((issue) => !isNewWord(issue, data))
    .map((issue) => describe(issue, data));
}

/**
 * Holds what is to be sent against its schema. Members the schema does not know pass; a word it does not list is a mistake, as far as anyone
 * knows.
 *
 * @returns as {@link findIssues}.
 */
export function findMistakes(schema: ZodMiniType, data: unknown): readonly ValidationIssue[] {
  return parse(schema, data).map((issue) => describe(issue, data));
}

function parse(schema: ZodMiniType, data: unknown): readonly Issue[] {
  const result = schema.safeParse(data);
  return result.success ? [] : (result.error.issues as readonly Issue[]);
}

/** Whether the difference is only a string where the schema lists other strings, possibly inside a union such as "or null". */
function isNewWord(issue: Issue, data: unknown): boolean {
  const value = valueAt(issue.path, data);
  if (issue.code === "invalid_value") {
    return (
      typeof value === "string" && Array.isArray(issue.values) && issue.values.every((word) => typeof word === "string")
    );
  }
  if (issue.code === "invalid_union" && issue.errors !== undefined) {
    return issue.errors.some((branch) => branch.length > 0 && branch.every((inner) => isNewWord(inner, value)));
  }
  return false;
}

function valueAt(path: readonly PropertyKey[], data: unknown): unknown {
  return path.reduce<unknown>(
    (parent, key) => (typeof parent === "object" && parent !== null ? Reflect.get(parent, key) : undefined),
    data,
  );
}

function describe(issue: Issue, data: unknown): ValidationIssue {
  const isMissing = issue.path.length > 0 && valueAt(issue.path, data) === undefined;
  const message = expectation(issue);
  return { path: issue.path.map(String).join("."), message: isMissing ? `is missing, ${message}` : message };
}

function expectation(issue: Issue): string {
  if (typeof issue.expected === "string") return `expected ${issue.expected}`;
  if (Array.isArray(issue.values)) return `expected one of ${issue.values.join(", ")}`;
  const unit = issue.origin === "string" ? " characters" : issue.origin === "array" ? " items" : "";
  if (issue.code === "too_small") return `expected at least ${String(issue.minimum)}${unit}`;
  if (issue.code === "too_big") return `expected at most ${String(issue.maximum)}${unit}`;
  if (issue.format === "guid" || issue.format === "uuid") return "expected a UUID";
  if (typeof issue.format === "string") return `expected the format ${issue.format}`;
  return `${issue.message} (${issue.code ?? "custom"})`;
}
