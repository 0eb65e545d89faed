import { ApieraError } from "@apiera/auth";
import type { ValidationIssue } from "./response-validation-error.ts";

/** What an {@link InvalidRequestError} is built from. */
export interface InvalidRequestDetails {
  readonly operationId: string;
  readonly parameter: string;
  readonly issues?: readonly ValidationIssue[];
  readonly cause?: unknown;
}

/** A call was made with an argument that cannot be sent: nothing was sent. Names the argument and what is allowed, never its value. */
export class InvalidRequestError extends ApieraError {
  /** The operation that was called, e.g. `listProducts`. */
  readonly operationId: string;
  /** The argument at fault, e.g. `code[contians]`, `productUuid` or `body`. */
  readonly parameter: string;
  /** Each mistake in the body with its place, e.g. `code` or, in bulk, `items.3.code`; at most the first 20. Otherwise the argument itself. */
  readonly issues: readonly ValidationIssue[];

  constructor(message: string, { operationId, parameter, issues, cause }: InvalidRequestDetails) {
    super(`${operationId}: ${message}`, { code: "APIERA_INVALID_REQUEST", retryable: false, cause });
    this.operationId = operationId;
    this.parameter = parameter;
    this.issues = issues?.slice(0, 20) ?? [{ path: parameter, message }];
  }
}
