import { TokenResponseError } from "../errors/errors.ts";
import { excerpt } from "../errors/excerpt.ts";
import { jsonMembers } from "../http/json-members.ts";
import { readClaims } from "../token/jwt-claims.ts";

/** Life given to a token that does not say how long it lives, neither in the response nor in itself. */
const UNSTATED_LIFETIME_MS = 300_000;

/** The characters of a bearer token (RFC 6750 section 2.1). Nothing else can stand in the header field safely. */
const BEARER = /^[A-Za-z0-9\-._~+/]+=*$/;

/** A usable token response. */
export interface TokenResponse {
  readonly value: string;
  readonly lifetimeMs: number;
  readonly permissions: readonly string[];
  /** What had to be corrected, in words, when something had. */
  readonly correction: string | undefined;
}

/** No token lives longer: the identity provider allows 30 days. A larger number is a mistake, and must not become a token that is never renewed. */
const LONGEST_LIFETIME_MS = 366 * 86_400_000;

function plausible(lifetimeMs: number): number | undefined {
  return lifetimeMs > 0 && lifetimeMs <= LONGEST_LIFETIME_MS ? lifetimeMs : undefined;
}

/** `expires_in` in milliseconds when it is a positive, plausible number, or such a number written as text. */
function statedLifetimeMs(expiresIn: unknown): number | undefined {
  const seconds = typeof expiresIn === "string" && expiresIn.trim() !== "" ? Number(expiresIn) : expiresIn;
  return typeof seconds === "number" ? plausible(seconds * 1000) : undefined;
}

function lifetimeOf(
  expiresIn: unknown,
  expiresAt: number | undefined,
  issuedAt: number,
): Pick<TokenResponse, "lifetimeMs" | "correction"> {
  const stated = statedLifetimeMs(expiresIn);
  if (stated !== undefined) return { lifetimeMs: stated, correction: undefined };
  const claimed = expiresAt === undefined ? undefined : plausible(expiresAt - issuedAt);
  if (claimed !== undefined) {
    return {
      lifetimeMs: claimed,
      correction: "expires_in is missing or unusable; the exp claim of the token was used",
    };
  }
  return {
    lifetimeMs: UNSTATED_LIFETIME_MS,
    correction: `expires_in and exp are missing or unusable; ${UNSTATED_LIFETIME_MS / 1000} s were assumed`,
  };
}

/** The content type of an answer, safe to show. */
export function contentTypeOf(response: Response, secrets: readonly string[]): string | undefined {
  const type = response.headers.get("content-type");
  return type === null ? undefined : excerpt(type, secrets);
}

/**
 * Reads the body of a successful answer of the token endpoint (RFC 6749 section 5.1).
 *
 * @param answeredAt - wall-clock time of the server when it answered, in epoch milliseconds.
 * @throws TokenResponseError - it is not a usable token response.
 */
export function readTokenResponse(
  body: string,
  response: Response,
  answeredAt: number,
  secrets: readonly string[],
): TokenResponse {
  const contentType = contentTypeOf(response, secrets);
  const unusable = (problem: string, retryable: boolean = false): TokenResponseError => {
    const said = excerpt(body, secrets);
    const message = `The token endpoint answered ${response.status} (${contentType ?? "no content type"}), but ${problem}${said === "" ? "." : `: ${said}`}`;
    return new TokenResponseError(message, { status: response.status, contentType, retryable });
  };
  const { access_token: value, token_type: tokenType, expires_in: expiresIn } = jsonMembers(body);
  // Cut off, or the page of something in between: that may pass.
  if (typeof value !== "string" || value === "") throw unusable("the body is no JSON with an access_token", true);
  if (tokenType !== undefined && String(tokenType).toLowerCase() !== "bearer")
    throw unusable("token_type is not Bearer");
  if (!BEARER.test(value)) throw unusable("access_token holds characters that cannot stand in an Authorization header");
  const claims = readClaims(value);
  return { value, permissions: claims.permissions, ...lifetimeOf(expiresIn, claims.expiresAt, answeredAt) };
}
