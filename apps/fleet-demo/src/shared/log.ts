import { isApieraError } from "@apiera/auth";

/** A line of JSON on standard output for whatever collects the logs. Nothing that is passed here may hold a secret. */
export type Log = (message: string, details?: Readonly<Record<string, unknown>>) => void;

export function createLog(service: string, instance: string): Log {
  return (message, details = {}) => {
    console.log(JSON.stringify({ at: new Date().toISOString(), service, instance, message, ...details }));
  };
}

/** What a log line says of an error: for one of this toolkit code, message and whether trying again helps, which are safe; for an unknown one all there is. */
export function errorDetails(error: unknown): Record<string, unknown> {
  if (isApieraError(error)) return { code: error.code, retryable: error.retryable, error: error.message };
  if (!(error instanceof Error)) return { error: String(error) };
  return "code" in error ? { code: error.code, error: error.message } : { error: error.stack };
}
