import { ConfigurationError } from "@apiera/auth";
import type { Target } from "./target.ts";

const REQUIRED = {
  clientId: "APIERA_CLIENT_ID",
  clientSecret: "APIERA_CLIENT_SECRET",
  organization: "APIERA_ORGANIZATION_ID",
};
const OPTIONAL = ["APIERA_AUDIENCE", "APIERA_TOKEN_URL", "APIERA_API_URL"];

/**
 * The API that the environment names.
 *
 * @returns undefined when `env` sets none of the variables; empty ones count as unset.
 * @throws ConfigurationError - some are set and some are missing: names the missing ones.
 */
export function configuredTarget(env: NodeJS.ProcessEnv): Target | undefined {
  const given: Record<string, string> = {};
  for (const variable of [...Object.values(REQUIRED), ...OPTIONAL]) {
    const value = env[variable];
    if (value) given[variable] = value;
  }
  if (Object.keys(given).length === 0) return undefined;

  const missing = Object.entries(REQUIRED).filter(([, variable]) => given[variable] === undefined);
  const [first] = missing;
  if (first !== undefined) {
    const [option, variable] = first;
    const names = missing.map(([, name]) => name).join(", ");
    throw new ConfigurationError(
      `${Object.keys(given).join(", ")} is set, but not ${names}. Set all of ${Object.values(REQUIRED).join(", ")} for the real API, or none for the mock server.`,
      { option, variable },
    );
  }
  const tokenUrl = given.APIERA_TOKEN_URL ?? "https://auth.apiera.io/oauth/token";
  const apiUrl = given.APIERA_API_URL ?? "https://api.apiera.io";
  return {
    description: `Organization ${given[REQUIRED.organization]} at ${apiUrl}, tokens from ${tokenUrl}.`,
    permanent: true,
    env: given,
    evidence: async ({ tokensBought, requests, rateLimited }) => ({ tokensBought, requests, rateLimited }),
    [Symbol.asyncDispose]: async () => {},
  };
}
