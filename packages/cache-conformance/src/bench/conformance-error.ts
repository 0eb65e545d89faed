import { ApieraError } from "@apiera/auth";

/** The adapter under test broke the contract. The message says how. */
export class ConformanceError extends ApieraError {
  constructor(message: string, cause?: unknown) {
    super(message, { code: "APIERA_CONFORMANCE", retryable: false, cause });
  }
}
