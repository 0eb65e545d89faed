/**
 * The client's error without the command that failed: ioredis adds it as `command`, and its arguments are what was to be stored.
 * Errors end up in logs; what is stored does not belong there.
 */
export function withoutCommand(error: unknown): unknown {
  if (!(error instanceof Error) || !("command" in error)) return error;
  const copy = new Error(error.message);
  copy.name = error.name;
  if (error.stack !== undefined) copy.stack = error.stack;
  return copy;
}
