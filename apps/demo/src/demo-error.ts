import { inspect } from "node:util";
import { ApieraError, isApieraError } from "@apiera/auth";

/** The demo cannot go on. Its message says why and, where something can be done, what. */
export class DemoError extends ApieraError {
  constructor(message: string, options: { readonly cause?: unknown } = {}) {
    super(message, { code: "DEMO", retryable: false, cause: options.cause });
  }
}

/** What to print of an error: its message when it was made for people, everything when it was not expected. */
export function describeError(error: unknown): string {
  return isApieraError(error) ? error.message : inspect(error);
}
