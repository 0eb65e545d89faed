import { jsonMembers } from "../http/json-members.ts";
import { readBody } from "../http/read-body.ts";

/** Bodies larger than this are not an error document of the API. */
const MAX_ERROR_BYTES = 65_536;

/** Whether a `WWW-Authenticate` field (RFC 9110 section 11.6.1, RFC 6750 section 3) is about the bearer token being unusable. */
function bearerIsRejected(challenge: string): boolean {
  // A realm may say anything, the names of other schemes included.
  const schemes = challenge.replace(/realm\s*=\s*"[^"]*"/gi, "");
  if (!/(^|[,\s])bearer(\s|,|$)/i.test(schemes)) return false;
  const error = /\berror\s*=\s*"?([\w.-]+)/i.exec(challenge)?.[1];
  return error === undefined || error === "invalid_token";
}

/**
 * Whether a 401 says that the access token is not accepted, so that a new one may help. Read from `WWW-Authenticate` when it is there,
 * otherwise from the body: `{"error":"invalid_token"}` as the authentication guide shows it, or problem details with status 401.
 */
export async function isTokenRejected(response: Response): Promise<boolean> {
  if (response.status !== 401) return false;
  const challenge = response.headers.get("www-authenticate");
  if (challenge !== null) return bearerIsRejected(challenge);
  // A body that breaks off says nothing; the caller still has the answer itself.
  const body = await readBody(response.clone(), MAX_ERROR_BYTES).catch(() => undefined);
  const { error, status } = jsonMembers(body ?? "");
  return error === "invalid_token" || status === 401;
}
