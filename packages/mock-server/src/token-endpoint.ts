import { createHash, timingSafeEqual } from "node:crypto";
import type { AccessTokens } from "./access-token.ts";
import { isJsonObject, type JsonObject } from "./json.ts";

/** What the token endpoint accepts. */
export interface TokenEndpointOptions {
  readonly clientId: string;
  readonly clientSecret: string;
  /** Organizations the client may ask for. */
  readonly organizations: readonly string[];
  readonly audience: string;
  /** The `permissions` claim of the tokens. */
  readonly permissions: readonly string[];
  readonly tokens: AccessTokens;
}

/** The answer of the token endpoint. */
export interface TokenAnswer {
  readonly status: number;
  readonly body: JsonObject;
}

const REQUIRED = ["grant_type", "client_id", "client_secret", "audience", "organization"] as const;

/**
 * Answers one token request: JSON in, the token or an error of RFC 6749 section 5.2 out.
 *
 * The guide lists 401, 403 and 400 without bodies. Of the organization it says that a missing or invalid one is a 400 and that a wrong
 * one shows up as a 403, so: not `org_...` is `invalid_request`, a well-formed stranger is `access_denied`.
 *
 * @param contentType - the `Content-Type` of the request; the guide asks for JSON, not a form.
 * @param text - the body of the request.
 */
export async function answerTokenRequest(
  options: TokenEndpointOptions,
  contentType: string | undefined,
  text: string,
): Promise<TokenAnswer> {
  if (!/^application\/json\b/i.test(contentType ?? "")) {
    return refuse(400, "invalid_request", "The Content-Type must be application/json.");
  }
  const request = parse(text);
  if (request === undefined) return refuse(400, "invalid_request", "The body must be a JSON object.");
  const missing = REQUIRED.find((name) => typeof request[name] !== "string" || request[name] === "");
  if (missing !== undefined) {
    return refuse(400, "invalid_request", `The member '${missing}' is required and must be a string.`);
  }
  if (request.grant_type !== "client_credentials") {
    return refuse(400, "unsupported_grant_type", "The grant_type must be client_credentials.");
  }
  const knownClient = sameText(request.client_id, options.clientId);
  const knownSecret = sameText(request.client_secret, options.clientSecret);
  if (!knownClient || !knownSecret) return refuse(401, "invalid_client", "The client or its secret is wrong.");
  if (request.audience !== options.audience) {
    return refuse(403, "access_denied", "The client may not ask for tokens of this audience.");
  }
  const organization = String(request.organization);
  if (!organization.startsWith("org_")) {
    return refuse(400, "invalid_request", "The organization must be an id that begins with org_.");
  }
  if (!options.organizations.includes(organization)) {
    return refuse(403, "access_denied", "The client may not ask for tokens of this organization.");
  }
  const { token, expiresIn } = await options.tokens.issue(options.clientId, {
    organization,
    permissions: options.permissions,
  });
  return { status: 200, body: { access_token: token, token_type: "Bearer", expires_in: expiresIn } };
}

function refuse(status: number, error: string, description: string): TokenAnswer {
  return { status, body: { error, error_description: description } };
}

function parse(text: string): JsonObject | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return isJsonObject(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

/** Compares digests: the time it takes says nothing about where two secrets differ. */
function sameText(given: unknown, expected: string): boolean {
  const digest = (text: string): Buffer => createHash("sha256").update(text).digest();
  return timingSafeEqual(digest(String(given)), digest(expected));
}
