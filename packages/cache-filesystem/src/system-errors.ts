/** The code of a system error, e.g. `ENOENT`, or undefined for anything else. */
export function errorCode(error: unknown): string | undefined {
  const code: unknown = typeof error === "object" && error !== null && "code" in error ? error.code : undefined;
  return typeof code === "string" ? code : undefined;
}

/** Runs `action`; resolves with false instead of rejecting when it fails with one of `codes`. */
export async function unless(codes: readonly string[], action: Promise<unknown>): Promise<boolean> {
  try {
    await action;
    return true;
  } catch (error) {
    if (codes.includes(errorCode(error) ?? "")) return false;
    throw error;
  }
}
