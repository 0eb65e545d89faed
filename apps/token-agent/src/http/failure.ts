import { ConfigurationError, isApieraError, TokenRequestError } from "@apiera/auth";
import { AgentError } from "../errors.ts";
import { type Answer, problem } from "./answer.ts";

/** When nobody says when asking again is worth it, in seconds. */
const DEFAULT_RETRY_SECONDS = 5;

/** A pause that is told is a day at most: an exhausted quota may name more, but a new secret may be there sooner. */
const LONGEST_RETRY_SECONDS = 86_400;

const STATUS: Partial<Record<AgentError["code"], number>> = {
  APIERA_AGENT_REQUEST: 400,
  APIERA_AGENT_MIN_TTL: 400,
  APIERA_AGENT_ORGANIZATION: 403,
};

/** The answer to a request that failed; undefined for an error that nobody expected. */
export function failureAnswer(error: unknown): Answer | undefined {
  if (!isApieraError(error)) return undefined;
  const status = error instanceof AgentError ? STATUS[error.code] : undefined;
  if (status !== undefined) return problem(status, error.code, error.message);
  if (error instanceof ConfigurationError && error.option === "minTtlMs") {
    return problem(400, "APIERA_AGENT_MIN_TTL", "No token lives that long. Ask for a smaller min_ttl.");
  }
  return problem(503, error.code, `No token can be handed out. ${error.message}`, {
    "Retry-After": String(retrySeconds(error)),
  });
}

function retrySeconds(error: unknown): number {
  const asked = error instanceof TokenRequestError ? error.retryAfterMs : undefined;
  if (asked === undefined) return DEFAULT_RETRY_SECONDS;
  return Math.min(LONGEST_RETRY_SECONDS, Math.max(1, Math.ceil(asked / 1_000)));
}
