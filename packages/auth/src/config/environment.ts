import type { TokenProviderOptions } from "./options.ts";

/** Options that an environment variable can set. */
const VARIABLES = {
  clientId: "APIERA_CLIENT_ID",
  clientSecret: "APIERA_CLIENT_SECRET",
  organization: "APIERA_ORGANIZATION_ID",
  audience: "APIERA_AUDIENCE",
  tokenUrl: "APIERA_TOKEN_URL",
} as const;

/** The environment variable that sets `option`, if there is one. */
export function variableOf(option: string): string | undefined {
  return Object.hasOwn(VARIABLES, option) ? VARIABLES[option as keyof typeof VARIABLES] : undefined;
}

/** The environment of the process, in runtimes that have one. */
export function processEnvironment(): Record<string, string | undefined> {
  const runtime = globalThis as { process?: { env?: Record<string, string | undefined> } };
  return runtime.process?.env ?? {};
}

/** The options that `env` sets. Empty variables count as unset, as shells and container tools leave them so. */
export function optionsFromEnvironment(env: Record<string, string | undefined>): Partial<TokenProviderOptions> {
  const options: Partial<Record<keyof typeof VARIABLES, string>> = {};
  for (const [option, variable] of Object.entries(VARIABLES) as [keyof typeof VARIABLES, string][]) {
    const value = env[variable];
    if (value !== undefined && value !== "") options[option] = value;
  }
  return options;
}
