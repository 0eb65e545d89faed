import { ConfigurationError, createTokenProviderFromEnv } from "@apiera/auth";
import { createClient } from "@apiera/client";
import type { CliContext } from "../context.ts";
import { type Check, check } from "./check.ts";

interface Variable {
  readonly name: string;
  /** Stands in for a value that is mistaken while the others are looked at. */
  readonly placeholder: string | undefined;
  /** What is used when it is not set; undefined: it has to be. */
  readonly fallback?: string;
  /** Whether its value can be shown. */
  readonly shown?: true;
  readonly remedy: string;
}

const DEFAULT_API_URL = "https://api.apiera.io";
const DASHBOARD = "The dashboard has it under Settings > API Access";

const VARIABLES: readonly Variable[] = [
  { name: "APIERA_CLIENT_ID", placeholder: "placeholder", remedy: `${DASHBOARD}.` },
  {
    name: "APIERA_CLIENT_SECRET",
    placeholder: "placeholder-secret",
    remedy: `${DASHBOARD}, but shows it only once, when the client is made.`,
  },
  {
    name: "APIERA_ORGANIZATION_ID",
    placeholder: "org_placeholder",
    shown: true,
    remedy: `${DASHBOARD}; it begins with org_.`,
  },
  {
    name: "APIERA_AUDIENCE",
    placeholder: undefined,
    fallback: "https://api.apiera.io",
    shown: true,
    remedy: "Leave it out for the public API.",
  },
  {
    name: "APIERA_TOKEN_URL",
    placeholder: undefined,
    fallback: "https://auth.apiera.io/oauth/token",
    shown: true,
    remedy: "Leave it out for the public API, or give an https URL.",
  },
  {
    name: "APIERA_API_URL",
    placeholder: undefined,
    fallback: DEFAULT_API_URL,
    shown: true,
    remedy: "Leave it out for the public API, or give an https URL.",
  },
];

/** Whether each variable is there and well formed. Shows no secret. */
export async function checkVariables({ env }: Pick<CliContext, "env">): Promise<Check[]> {
  const mistakes = await findMistakes(env);
  return VARIABLES.map(({ name, fallback, shown, remedy }) => {
    const value = env[name];
    if (!value && fallback === undefined) return check(name, "fail", `${name} is not set.`, `Set it. ${remedy}`);
    const mistake = mistakes.get(name);
    if (mistake !== undefined) return check(name, "fail", mistake, remedy);
    if (!value) return check(name, "pass", `${name} is not set: ${fallback} is used.`);
    return check(name, "pass", `${name} is ${shown ? withoutPassword(value) : "set"}.`);
  });
}

/** What the toolkit has against the variables: it names one at a time, so each mistaken one is replaced and the rest looked at again. */
async function findMistakes(env: CliContext["env"]): Promise<Map<string, string>> {
  const mistakes = new Map<string, string>();
  const tried: Record<string, string | undefined> = { ...env };
  for (const _ of VARIABLES) {
    try {
      await using auth = createTokenProviderFromEnv({}, tried);
      // The client would look into the environment of the process by itself.
      createClient({ auth, baseUrl: tried.APIERA_API_URL || DEFAULT_API_URL });
      break;
    } catch (error) {
      if (!(error instanceof ConfigurationError)) throw error;
      const name = error.option === "baseUrl" ? "APIERA_API_URL" : error.variable;
      const variable = VARIABLES.find((one) => one.name === name);
      if (variable === undefined || mistakes.has(variable.name)) throw error;
      mistakes.set(variable.name, error.message);
      tried[variable.name] = variable.placeholder;
    }
  }
  return mistakes;
}

/** An address can carry a user name and a password. */
function withoutPassword(value: string): string {
  return value.replace(/\/\/[^/@]*@/, "//***@");
}
