import { CONNECTION_REMEDIES, connectionFailure, systemCodes } from "../errors/causes.ts";
import { type Check, check } from "./check.ts";

/**
 * A connection that failed.
 *
 * @param id - of the check.
 * @param what - that was asked, e.g. `API`.
 */
export function failedConnection(
  id: string,
  status: "warn" | "fail",
  what: string,
  { url, error }: { readonly url: string; readonly error: unknown },
): Check {
  const failure = connectionFailure(error);
  const problem = failure === "tls" ? "no trusted TLS connection" : "cannot be reached";
  const codes = systemCodes(error);
  const reason = codes.length > 0 ? ` (${codes.join(", ")})` : "";
  return check(id, status, `${what}: ${url}: ${problem}${reason}.`, CONNECTION_REMEDIES[failure]);
}
