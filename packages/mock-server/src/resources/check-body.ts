import type { BodyValidator, SchemaViolation } from "../description/body-validator.ts";
import { type Resource, upperSnake } from "../description/served-operation.ts";
import { HttpProblem, type ProblemItem, unprocessable } from "../http/problem.ts";
import { isJsonObject } from "../json.ts";

/**
 * Checks a body against its schema.
 *
 * The 400 page lists invalid data types among its causes; a value that is missing, empty or not allowed is a 422 with a code such as the
 * documented `LOCALE_NAME_REQUIRED` and `LOCALE_NAME_EMPTY` (`..._INVALID` is derived). Members the schema does not know are ignored:
 * nothing documented says that they are refused.
 *
 * @throws HttpProblem 400 or 422.
 */
export function checkBody(resource: Resource, validate: BodyValidator, body: unknown): void {
  const violations = validate(body);
  const wrongType = violations.find(({ keyword }) => keyword === "type");
  if (wrongType !== undefined) throw new HttpProblem(400, sentence(wrongType));
  const errors = [...violations.map((violation) => itemOf(resource, violation)), ...emptyTexts(resource, body)];
  if (errors.length > 0) throw unprocessable(errors);
}

/** Where in a bulk body something is wrong, as the messages put it. */
export function atIndex(index: number | undefined, message: string): string {
  return index === undefined ? message : `Item at index ${index}: ${message}`;
}

function itemOf(resource: Resource, violation: SchemaViolation): ProblemItem {
  const reason =
    violation.keyword === "required" ? "REQUIRED" : violation.keyword === "minLength" ? "EMPTY" : "INVALID";
  return { code: codeOf(resource, violation.member, reason), message: sentence(violation) };
}

function sentence({ keyword, member, index, message }: SchemaViolation): string {
  if (keyword === "required") return atIndex(index, `The member '${member}' is required.`);
  return atIndex(index, `${member === undefined ? "The value" : `The member '${member}'`} ${message}.`);
}

function emptyTexts(resource: Resource, body: unknown): readonly ProblemItem[] {
  const items: readonly unknown[] = Array.isArray(body) ? body : [body];
  return items.flatMap((item, index) => {
    if (!isJsonObject(item)) return [];
    const empty = [...resource.requiredTexts].filter((member) => {
      const value = item[member];
      return typeof value === "string" && value.trim() === "";
    });
    return empty.map((member) => ({
      code: codeOf(resource, member, "EMPTY"),
      message: atIndex(Array.isArray(body) ? index : undefined, `The member '${member}' must not be empty.`),
    }));
  });
}

function codeOf(resource: Resource, member: string | undefined, reason: string): string {
  return [resource.errorPrefix, ...(member === undefined ? [] : [upperSnake(member)]), reason].join("_");
}
