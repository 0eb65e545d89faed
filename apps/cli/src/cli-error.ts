import { EXIT_CODES } from "./exit-codes.ts";

/** What a {@link CliError} is built from. */
export interface CliErrorOptions {
  /** Stable, machine-readable identifier, e.g. `CLI_USAGE`. */
  readonly code: string;
  /** One of `EXIT_CODES`. @defaultValue 1 */
  readonly exitCode?: number;
  /** What to do about it, a sentence. */
  readonly hint?: string | undefined;
  /** Why: further sentences, each printed on a line of its own. */
  readonly details?: readonly string[] | undefined;
  readonly cause?: unknown;
}

/** The command cannot go on. The message says what is wrong, `hint` what to do. Never carries a secret or a token. */
export class CliError extends Error {
  readonly code: string;
  readonly exitCode: number;
  readonly hint: string | undefined;
  readonly details: readonly string[];

  constructor(message: string, { code, exitCode = EXIT_CODES.failed, hint, details = [], cause }: CliErrorOptions) {
    super(message, cause === undefined ? undefined : { cause });
    this.name = "CliError";
    this.code = code;
    this.exitCode = exitCode;
    this.hint = hint;
    this.details = details;
  }
}

/** The command line is mistaken; nothing was sent. */
export function usageError(message: string, hint?: string): CliError {
  return new CliError(message, { code: "CLI_USAGE", exitCode: EXIT_CODES.usage, hint });
}
