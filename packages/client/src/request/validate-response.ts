import type { ZodMiniType } from "zod/mini";
import type { ValidationIssue } from "../errors/response-validation-error.ts";

/** The part of an issue of zod that is looked at. */
interface Issue {
  readonly code?: string | undefined;
  readonly path: readonly PropertyKey[];
  readonly message: string;
  readonly expected?: unknown;
  readonly values?: unknown;
  readonly errors?: readonly (readonly Issue[])[];
}

/**
 * Holds an answer against its schema. Members the schema does not know pass, and so do words it does not list: the API may grow.
 *
 * @returns what differs; empty when nothing does.
 */
export function validateResponse(schema: ZodMiniType, data: unknown): readonly ValidationIssue[] {
  const result = schema.safeParse(data);
  if (result.success) {
    return [];
  }
  const issues = result.error.issues as readonly Issue[];
  return issues.filter((issue) => !isNewWord(issue, data)).map(describe);
}

/** Whether the difference is only a string where the schema lists other strings, possibly inside a union such as "or null". */
function isNewWord(issue: Issue, data: unknown): boolean {
  const value = issue.path.reduce<unknown>(
    (parent, key) => (typeof parent === "object" && parent !== null ? Reflect.get(parent, key) : undefined),
    data,
  );
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

function describe(issue: Issue): ValidationIssue {
  const expected = typeof issue.expected === "string" ? `expected ${issue.expected}` : undefined;
  const words = Array.isArray(issue.values) ? `expected one of ${issue.values.join(", ")}` : undefined;
  return {
    path: issue.path.map(String).join("."),
    message: expected ?? words ?? `${issue.message} (${issue.code ?? "custom"})`,
  };
}
