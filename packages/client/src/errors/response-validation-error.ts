import { ApieraError } from "@apiera/auth";

/** One place where an answer differs from its description. Names the place, never shows the value. */
export interface ValidationIssue {
  /** Where in the answer, e.g. `items.3.createdAt`; empty for the whole. */
  readonly path: string;
  /** What is wrong there. */
  readonly message: string;
}

/**
 * A successful answer could not be read as what the operation returns: it is not JSON (in every mode), or it does not have the
 * described shape (with `validate: "strict"`). The server did process the request.
 */
export class ResponseValidationError extends ApieraError {
  /** The operation whose answer it is, e.g. `listProducts`. */
  readonly operationId: string;
  /** HTTP status of the answer. */
  readonly status: number;
  /** What differs, at most the first 20 places. */
  readonly issues: readonly ValidationIssue[];

  constructor(details: { operationId: string; status: number; issues: readonly ValidationIssue[] }) {
    const first = details.issues[0];
    const place = first === undefined ? "" : `: ${first.path === "" ? "" : `${first.path}: `}${first.message}`;
    super(`The answer to ${details.operationId} is not what the API description says${place}`, {
      code: "APIERA_RESPONSE_VALIDATION",
      retryable: false,
    });
    this.operationId = details.operationId;
    this.status = details.status;
    this.issues = details.issues.slice(0, 20);
  }
}
