import { AgentError } from "../errors.ts";
import type { TokenRequest } from "../tokens/token-desk.ts";

/** No token lives longer: 30 days, in seconds. */
const LONGEST_MIN_TTL = 2_592_000;

/**
 * Reads the parameters of a request.
 *
 * @param allowed - their names.
 * @throws AgentError - one is unknown, given twice or malformed.
 */
export function readQuery(query: string, allowed: readonly string[]): Omit<TokenRequest, "signal"> {
  const parameters = new URLSearchParams(query);
  for (const name of parameters.keys()) {
    // The name is not repeated: somebody may have put a token there.
    if (!allowed.includes(name)) throw malformed(`A parameter is unknown here. Known are: ${allowed.join(", ")}.`);
    if (parameters.getAll(name).length > 1) throw malformed(`The parameter ${name} is there twice.`);
  }
  const organization = parameters.get("organization") ?? undefined;
  if (organization === "") throw malformed("The parameter organization is empty. Leave it out for the agent's own.");
  return { organization, minTtlSeconds: readSeconds(parameters.get("min_ttl")) };
}

function readSeconds(text: string | null): number | undefined {
  if (text === null) return undefined;
  const seconds = /^\d{1,7}$/.test(text) ? Number(text) : Number.NaN;
  if (seconds <= LONGEST_MIN_TTL) return seconds;
  throw malformed(`The parameter min_ttl takes whole seconds from 0 to ${LONGEST_MIN_TTL}.`);
}

function malformed(message: string): AgentError {
  return new AgentError("APIERA_AGENT_REQUEST", message);
}
