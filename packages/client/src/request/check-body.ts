import { InvalidRequestError } from "../errors/invalid-request-error.ts";
import type { ValidationIssue } from "../errors/response-validation-error.ts";
import { findMistakes } from "../validation/find-issues.ts";
import type { Operation } from "./operation.ts";

/**
 * Holds a body against its schema before it is sent.
 *
 * @param at - where the value stands in what the caller gave, e.g. `items.3`; empty for all of it.
 * @returns the error that names each mistake; undefined when there is none, or nothing to check it with.
 */
export function checkBody(
  { id, body, bodyType = "json", bodyOptional = false }: Operation<unknown>,
  value: unknown,
  at: string = "",
): InvalidRequestError | undefined {
  if (body === undefined || bodyType !== "json" || (value === undefined && bodyOptional)) {
    return undefined;
  }
  // As the server will see it: a Date is then text, for instance.
  const issues = findMistakes(body(), onWire(value));
  if (issues.length === 0) {
    return undefined;
  }
  const placed = issues.map(({ path, message }): ValidationIssue => {
    const place = [at, path].filter((part) => part !== "").join(".");
    return { path: place === "" ? "body" : place, message };
  });
  const shown = placed.slice(0, 3).map(({ path, message }) => `${path}: ${message}`);
  const more = placed.length > shown.length ? `; and ${placed.length - shown.length} more` : "";
  return new InvalidRequestError(`the body is not what the operation takes (${shown.join("; ")}${more})`, {
    operationId: id,
    parameter: placed[0]?.path ?? "body",
    issues: placed,
  });
}

function onWire(value: unknown): unknown {
  try {
    const text: string | undefined = JSON.stringify(value);
    return text === undefined ? undefined : JSON.parse(text);
  } catch {
    return value;
  }
}
