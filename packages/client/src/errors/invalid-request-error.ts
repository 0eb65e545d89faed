import { ApieraError } from "@apiera/auth";

/** A call was made with an argument that cannot be sent: nothing was sent. Names the argument and what is allowed. */
export class InvalidRequestError extends ApieraError {
  /** The operation that was called, e.g. `listProducts`. */
  readonly operationId: string;
  /** The argument at fault, e.g. `code[contians]` or `productUuid`. */
  readonly parameter: string;

  constructor(message: string, details: { operationId: string; parameter: string }) {
    super(`${details.operationId}: ${message}`, { code: "APIERA_INVALID_REQUEST", retryable: false });
    this.operationId = details.operationId;
    this.parameter = details.parameter;
  }
}
