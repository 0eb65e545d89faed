import { jsonMembers } from "../http/json-members.ts";
import { fromBase64Url } from "../sealing/base64url.ts";

/** The claims this package reads. Unverified: resource servers verify, a client only plans with them. */
export interface TokenClaims {
  /** Expiry in epoch milliseconds (`exp`, RFC 7519 section 4.1.4). */
  readonly expiresAt: number | undefined;
  /** `permissions`, or what `scope` lists (RFC 9068 section 2.2.3). */
  readonly permissions: readonly string[];
}

const NONE: TokenClaims = { expiresAt: undefined, permissions: [] };

/** Reads the claims of a JWT. A token that is none, or is damaged, has no claims: it may still be a good opaque token. */
export function readClaims(token: string): TokenClaims {
  const payload = token.split(".")[1];
  if (payload === undefined) return NONE;
  let text: string;
  try {
    text = new TextDecoder().decode(fromBase64Url(payload));
  } catch {
    return NONE;
  }
  const { exp, permissions, scope } = jsonMembers(text);
  return {
    expiresAt: typeof exp === "number" && Number.isFinite(exp) ? exp * 1000 : undefined,
    permissions: Array.isArray(permissions)
      ? permissions.filter((permission) => typeof permission === "string")
      : typeof scope === "string"
        ? scope.split(" ").filter((permission) => permission !== "")
        : [],
  };
}
