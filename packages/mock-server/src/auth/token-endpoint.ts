import type { Answer } from "../http/answer.ts";
import { sameText } from "../http/control-routes.ts";
import { isJsonObject, type JsonObject } from "../json.ts";
import type { AccessTokens } from "./access-token.ts";
import type { KnownClient } from "./clients.ts";
import type { TokenQuotas } from "./token-quota.ts";

/** What the token endpoint is made of. */
export interface TokenEndpointParts {
  readonly clients: ReadonlyMap<string, KnownClient>;
  readonly audience: string;
  readonly tokens: AccessTokens;
  /** Undefined when tokens are not counted. */
  readonly quotas: TokenQuotas | undefined;
  /** Told of every new token. */
  readonly onIssued: () => void;
}

/** A request to the token endpoint. */
export interface TokenRequest {
  /** The `Content-Type`; the guide asks for JSON, not a form. */
  readonly contentType: string | undefined;
  /** The body. */
  readonly text: string;
  /** Whether to hand back the last token of the same client and organization. */
  readonly replay: boolean;
  /** How far off the clock is, in milliseconds. */
  readonly clockOffsetMs: number;
}

/** Answers token requests. */
export type TokenEndpoint = (request: TokenRequest) => Promise<Answer>;

/**
 * Creates the token endpoint: JSON in, the token or an error of RFC 6749 section 5.2 out.
 *
 * The guide lists 401, 403 and 400 without bodies. Of the organization it says that a missing or invalid one is a 400 and that a wrong
 * one shows up as a 403, so: not `org_...` is `invalid_request`, a well-formed stranger is `access_denied`.
 */
export function createTokenEndpoint(parts: TokenEndpointParts): TokenEndpoint {
  const { clients, audience, tokens, quotas, onIssued } = parts;
  const lastAnswers = new Map<string, Answer>();
  return async ({ contentType, text, replay, clockOffsetMs }) => {
    const request = readRequest(contentType, text);
    if ("status" in request) return request;
    const { client_id: clientId, organization } = request;
    const client = clients.get(clientId);
    const knownSecret = sameText(request.client_secret, client?.secret ?? "");
    if (client === undefined || !knownSecret)
      return refuse(401, "invalid_client", "The client or its secret is wrong.");
    if (request.audience !== audience) {
      return refuse(403, "access_denied", "The client may not ask for tokens of this audience.");
    }
    if (!organization.startsWith("org_")) {
      return refuse(400, "invalid_request", "The organization must be an id that begins with org_.");
    }
    const permissions = client.grants.get(organization);
    if (permissions === undefined) {
      return refuse(403, "access_denied", "The client may not ask for tokens of this organization.");
    }
    const identity = JSON.stringify([clientId, organization]);
    const last = lastAnswers.get(identity);
    if (replay && last !== undefined) return last;
    const quota = quotas?.take(clientId, organization);
    if (quota?.allowed === false) {
      // When tokens are to be had again stands in the quota fields; whether Retry-After comes along is not documented.
      return refuse(429, "too_many_requests", "The token quota is used up.", quota.headers);
    }
    const { token, expiresIn } = await tokens.issue(clientId, { organization, permissions }, clockOffsetMs);
    onIssued();
    const body = { access_token: token, token_type: "Bearer", expires_in: expiresIn };
    const answer = answerOf(200, body, quota?.headers);
    lastAnswers.set(identity, answer);
    return answer;
  };
}

const REQUIRED = ["grant_type", "client_id", "client_secret", "audience", "organization"] as const;

type TokenRequestBody = Readonly<Record<(typeof REQUIRED)[number], string>>;

function readRequest(contentType: string | undefined, text: string): TokenRequestBody | Answer {
  if (!/^application\/json\b/i.test(contentType ?? "")) {
    return refuse(400, "invalid_request", "The Content-Type must be application/json.");
  }
  const request = parse(text);
  if (request === undefined) return refuse(400, "invalid_request", "The body must be a JSON object.");
  const members: Record<(typeof REQUIRED)[number], string> = {
    ...{ grant_type: "", client_id: "", client_secret: "", audience: "", organization: "" },
  };
  for (const name of REQUIRED) {
    const value = request[name];
    if (typeof value !== "string" || value === "") {
      return refuse(400, "invalid_request", `The member '${name}' is required and must be a string.`);
    }
    members[name] = value;
  }
  if (members.grant_type !== "client_credentials") {
    return refuse(400, "unsupported_grant_type", "The grant_type must be client_credentials.");
  }
  return members;
}

const OAUTH_ERRORS: Readonly<Record<number, string>> = {
  400: "invalid_request",
  401: "invalid_client",
  403: "access_denied",
  429: "too_many_requests",
  503: "temporarily_unavailable",
};

/** Error codes of RFC 6749 sections 4.1.2.1 and 5.2 where one fits; `too_many_requests` is what identity providers answer. */
export function oauthError(status: number): Answer {
  const error = OAUTH_ERRORS[status] ?? (status >= 500 ? "server_error" : "invalid_request");
  return refuse(status, error, `Status ${status}.`);
}

function refuse(
  status: number,
  error: string,
  description: string,
  headers: Readonly<Record<string, string>> = {},
): Answer {
  return answerOf(status, { error, error_description: description }, headers);
}

/** RFC 6749 section 5.1: what carries a token must not be stored on the way. */
function answerOf(status: number, body: JsonObject, headers: Readonly<Record<string, string>> = {}): Answer {
  return {
    status,
    headers: { "Content-Type": "application/json", "Cache-Control": "no-store", Pragma: "no-cache", ...headers },
    body: JSON.stringify(body),
  };
}

function parse(text: string): JsonObject | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return isJsonObject(value) ? value : undefined;
  } catch {
    return undefined;
  }
}
