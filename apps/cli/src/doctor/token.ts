import {
  type AccessToken,
  NetworkError,
  TimeoutError,
  type TokenProvider,
  type TokenProviderEvent,
  type TokenQuota,
  TokenRequestError,
  TokenResponseError,
} from "@apiera/auth";
import type { CliContext } from "../context.ts";
import { CONNECTION_REMEDIES } from "../errors/causes.ts";
import { judgeRefusal, refusalMessage } from "../errors/report.ts";
import { DEFAULT_TOKEN_URL } from "../errors/variables.ts";
import { describeDuration } from "../output/duration.ts";
import { type Check, check } from "./check.ts";
import { failedConnection } from "./connection.ts";

const PROBE_TIMEOUT_MS = 10_000;

/** A token, and what was learnt from getting it. */
export interface ObtainedToken {
  readonly checks: readonly Check[];
  readonly auth: TokenProvider;
  /** Undefined when there is none to be had. */
  readonly token: AccessToken | undefined;
  readonly quota: Check;
}

/** Whether the token endpoint can be reached and takes the credentials. A token in the cache proves the second: then none is bought. */
export async function obtainToken(context: CliContext, cached: AccessToken | undefined): Promise<ObtainedToken> {
  const { env, signal } = context;
  const url = env.APIERA_TOKEN_URL || DEFAULT_TOKEN_URL;
  let quotas: readonly TokenQuota[] | undefined;
  const onEvent = (event: TokenProviderEvent): void => {
    if (event.type === "quota") quotas = event.quotas;
  };
  // The first failure is what there is to tell.
  const auth = await context.createAuth(onEvent, { retry: { limit: 0 } });
  const checks: Check[] = [];
  if (cached !== undefined) {
    checks.push(await probe(url, signal));
    const age = describeDuration(Date.now() - cached.issuedAt);
    checks.push(
      check("credentials", "pass", `Credentials: accepted ${age} ago, when the token in the cache was bought.`),
    );
  }
  try {
    const token = await auth.getToken({ signal });
    if (cached === undefined) {
      checks.push(check("token-endpoint", "pass", `Token endpoint: ${url} answers.`));
      checks.push(check("credentials", "pass", `Credentials: accepted for ${token.organization}; a token was bought.`));
    }
    return { checks, auth, token, quota: describeQuota(quotas) };
  } catch (error) {
    signal.throwIfAborted();
    const quota = describeQuota(quotas);
    return { checks: [...checks, ...explainFailure(error, url)], auth, token: undefined, quota };
  }
}

/** Any answer will do, also that GET is not allowed: it shows that the endpoint can be reached, and costs no token. */
async function probe(url: string, signal: AbortSignal): Promise<Check> {
  try {
    const timeout = AbortSignal.timeout(PROBE_TIMEOUT_MS);
    const response = await fetch(url, { redirect: "manual", signal: AbortSignal.any([signal, timeout]) });
    await response.body?.cancel();
    return check("token-endpoint", "pass", `Token endpoint: ${url} answers.`);
  } catch (error) {
    signal.throwIfAborted();
    // The token in the cache still works, until it ends.
    return failedConnection("token-endpoint", "warn", "Token endpoint", { url, error });
  }
}

/** Tells apart what can be wrong between here and a token. */
function explainFailure(error: unknown, url: string): Check[] {
  const skipped = check("credentials", "skip", "Credentials: not checked, because of what failed above.");
  if (error instanceof NetworkError) {
    return [failedConnection("token-endpoint", "fail", "Token endpoint", { url, error }), skipped];
  }
  if (error instanceof TimeoutError) {
    return [check("token-endpoint", "fail", `Token endpoint: ${error.message}`, CONNECTION_REMEDIES.timeout), skipped];
  }
  if (error instanceof TokenResponseError) {
    const remedy = "Check APIERA_TOKEN_URL, and whether a proxy or a sign-in page of the network answers in its place.";
    return [check("token-endpoint", "fail", `Token endpoint: ${error.problem}`, remedy), skipped];
  }
  if (error instanceof TokenRequestError) {
    const [, remedy] = judgeRefusal(error);
    const { status, oauthError } = error;
    if (oauthError === undefined && (status === 404 || status === 405 || status >= 500)) {
      return [check("token-endpoint", "fail", `Token endpoint: ${refusalMessage(error)}`, remedy), skipped];
    }
    return [
      check("token-endpoint", "pass", `Token endpoint: ${url} answers.`),
      check("credentials", "fail", `Credentials: ${refusalMessage(error)}`, remedy),
    ];
  }
  throw error;
}

/** A fifth of a quota is what the token provider keeps for purchases that cannot be put off. */
const SCARCE = 0.2;

function describeQuota(quotas: readonly TokenQuota[] | undefined): Check {
  if (quotas === undefined || quotas.length === 0) {
    return check("token-quota", "pass", "Token quota: not known. It is told, if at all, when a token is bought.");
  }
  const text = quotas
    .map(({ scope, bucket, limit, remaining, resetInMs }) => {
      return `${remaining} of ${limit} left (${scope}, ${bucket.replaceAll("_", " ")}, renewed in ${describeDuration(resetInMs)})`;
    })
    .join("; ");
  const scarce = quotas.some(({ limit, remaining }) => remaining <= limit * SCARCE);
  return scarce
    ? check(
        "token-quota",
        "warn",
        `Token quota: ${text}.`,
        "Share one cache between all processes, so that they share a token.",
      )
    : check("token-quota", "pass", `Token quota: ${text}.`);
}
