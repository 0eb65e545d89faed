import type { ResolvedOptions } from "../config/resolve.ts";
import type { ApieraError } from "../errors/apiera-error.ts";
import {
  isTransientStatus,
  NetworkError,
  TimeoutError,
  TokenRequestError,
  TokenResponseError,
} from "../errors/errors.ts";
import { excerpt, safeCause } from "../errors/excerpt.ts";
import { jsonMembers } from "../http/json-members.ts";
import { MAX_BODY_BYTES, readBody } from "../http/read-body.ts";
import { parseRetryAfter, serverTime } from "../http/retry-after.ts";
import { untilAborted } from "../until-aborted.ts";
import { exhaustedForMs, isScarce, readQuotas, type TokenQuota } from "./quota.ts";
import { contentTypeOf, readTokenResponse } from "./token-response.ts";

/** A token as the token endpoint sold it. */
export interface PurchasedToken {
  readonly value: string;
  /** Whole life in milliseconds, counted from {@link PurchasedToken.startedAt}. */
  readonly lifetimeMs: number;
  /** When the request was sent, on the monotonic clock: the token cannot have begun its life before. */
  readonly startedAt: number;
  readonly permissions: readonly string[];
  /** Whether little is left of a token quota, so that the token should be used to its end. */
  readonly frugal: boolean;
}

/** What one purchase needs to know. */
export type PurchaseContext = Pick<
  ResolvedOptions,
  "clientId" | "organization" | "audience" | "tokenUrl" | "timeoutMs" | "fetch" | "clock" | "emit"
>;

/** RFC 6749 section 5.2. */
function readErrorBody(body: string | undefined): { error?: string | undefined; description?: string | undefined } {
  const { error, error_description: description } = jsonMembers(body ?? "");
  if (typeof error !== "string") return {};
  return { error, description: typeof description === "string" ? description : undefined };
}

function refusal(
  response: Response,
  body: string | undefined,
  quotas: readonly TokenQuota[],
  context: PurchaseContext,
  secret: string,
): ApieraError {
  const { status } = response;
  // Browsers hide the status of a redirect that is not followed.
  if ((status >= 300 && status < 400) || response.type === "opaqueredirect") {
    return new TokenResponseError(
      `The token endpoint answered ${status}, a redirect, which is not followed: a client secret goes to no other address.`,
      { status, contentType: contentTypeOf(response, [secret]), retryable: false, remedy: "Check tokenUrl." },
    );
  }
  const { error, description } = readErrorBody(body);
  const said =
    error === undefined
      ? excerpt(body ?? "", [secret])
      : excerpt(description === undefined ? error : `${error}: ${description}`, [secret]);
  const retryable = isTransientStatus(status);
  const suspects = error === undefined ? "tokenUrl" : "clientId, clientSecret, organization and audience";
  return new TokenRequestError(
    `The token endpoint refused the request with ${status}${said === "" ? "." : `: ${said.replace(/\.$/, "")}.`}`,
    {
      status,
      oauthError: error === undefined ? undefined : excerpt(error, [secret]),
      // An exhausted quota says itself when it is filled again.
      retryAfterMs:
        parseRetryAfter(response.headers, context.clock.now()) ?? (status === 429 ? exhaustedForMs(quotas) : undefined),
      retryable,
      remedy: retryable ? undefined : `Check ${suspects}.`,
    },
  );
}

/**
 * Asks the token endpoint for a token, once.
 *
 * Request as documented at docs.apiera.io/documentation/authentication: POST, JSON body, grant type `client_credentials`.
 *
 * @throws TokenRequestError - the endpoint refused.
 * @throws TokenResponseError - it answered, but not with a usable token.
 * @throws NetworkError - it could not be reached.
 * @throws TimeoutError - it did not answer within `timeoutMs`.
 */
export async function purchaseToken(
  context: PurchaseContext,
  secret: string,
  signal: AbortSignal,
): Promise<PurchasedToken> {
  // Not every fetch that is passed in heeds a signal that has fired before.
  signal.throwIfAborted();
  const { clock, timeoutMs, tokenUrl } = context;
  const startedAt = clock.monotonicNow();
  // One limit for headers and body together, for a body can hang as well.
  const limit = new AbortController();
  const cancelLimit = clock.schedule(() => limit.abort(), timeoutMs);
  const either = AbortSignal.any([signal, limit.signal]);
  let response: Response;
  let body: string | undefined;
  try {
    const sent = context.fetch(tokenUrl, {
      method: "POST",
      headers: { accept: "application/json", "content-type": "application/json" },
      body: JSON.stringify({
        client_id: context.clientId,
        client_secret: secret,
        audience: context.audience,
        grant_type: "client_credentials",
        organization: context.organization,
      }),
      redirect: "manual",
      signal: either,
    });
    response = await untilAborted(sent, either);
    body = await untilAborted(readBody(response), either);
  } catch (error) {
    if (signal.aborted) throw signal.reason;
    if (limit.signal.aborted)
      throw new TimeoutError(`The token endpoint did not answer within ${timeoutMs} ms.`, { timeoutMs });
    throw new NetworkError(
      `The token endpoint at ${new URL(tokenUrl).origin} could not be reached, or the connection broke. See cause.`,
      {
        cause: safeCause(error, [secret]),
      },
    );
  } finally {
    cancelLimit();
  }
  const quotas = readQuotas(response.headers);
  if (quotas.length > 0) context.emit({ type: "quota", organization: context.organization, quotas });
  if (!response.ok) throw refusal(response, body, quotas, context, secret);
  if (body === undefined) {
    throw new TokenResponseError(
      `The token endpoint answered ${response.status} with a body over ${MAX_BODY_BYTES} bytes.`,
      { status: response.status, contentType: contentTypeOf(response, [secret]), retryable: false },
    );
  }
  const answeredAt = serverTime(response.headers) ?? clock.now();
  const { correction, ...token } = readTokenResponse(body, response, answeredAt, [secret]);
  if (correction !== undefined)
    context.emit({ type: "token-response-corrected", organization: context.organization, detail: correction });
  return { ...token, startedAt, frugal: isScarce(quotas) };
}
