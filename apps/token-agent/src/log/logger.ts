import { isApieraError } from "@apiera/auth";
import { systemCode } from "../errors.ts";
import type { Redactor } from "./redactor.ts";

export type LogLevel = "debug" | "info" | "warn" | "error";

/** Writes one line of JSON per call. */
export type Log = (level: LogLevel, event: string, facts?: Readonly<Record<string, unknown>>) => void;

export interface LoggerOptions {
  /** Takes what the lines are made of, one line at a time. */
  readonly write: (line: string) => void;
  readonly redactor: Redactor;
  /** Writes lines of the level debug too, and the stacks of errors. */
  readonly verbose: boolean;
}

/** Makes the log. A line has `time`, `level`, `event`, and what the event tells. */
export function createLogger({ write, redactor, verbose }: LoggerOptions): Log {
  return (level, event, facts = {}) => {
    if (level === "debug" && !verbose) return;
    const shown = Object.entries(facts).map(([name, value]) => [
      name,
      value instanceof Error ? describe(value, verbose) : value,
    ]);
    const line = { time: new Date().toISOString(), level, event, ...Object.fromEntries(shown) };
    write(`${redactor.clean(JSON.stringify(line))}\n`);
  };
}

/** So deep are causes followed; an error may be its own cause. */
const CAUSES = 4;

/** The named parts of an error: whatever else hangs on it may hold a request with its headers. */
function describe(error: Error, verbose: boolean, depth = 0): object {
  const { name, message, stack, cause } = error;
  const code = isApieraError(error) ? error.code : systemCode(error);
  return {
    name,
    message,
    ...(code === undefined ? {} : { code }),
    ...(isApieraError(error) ? { retryable: error.retryable } : {}),
    ...(verbose ? { stack } : {}),
    ...(cause instanceof Error && depth < CAUSES ? { cause: describe(cause, verbose, depth + 1) } : {}),
  };
}
