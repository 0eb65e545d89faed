import { ConfigurationError, createTokenProviderFromEnv, isLoopback } from "@apiera/auth";
import { createClient } from "@apiera/client";
import { CliError } from "../cli-error.ts";
import { EXIT_CODES } from "../exit-codes.ts";

type Env = Readonly<Record<string, string | undefined>>;

/** A variable of the environment that the toolkit reads. */
export interface Variable {
  readonly name: string;
  /** Stands in for a value that is mistaken while the others are looked at. */
  readonly placeholder: string | undefined;
  /** What is used when it is not set; undefined: it has to be. */
  readonly fallback?: string;
  /** Whether its value can be shown. */
  readonly shown?: true;
  readonly remedy: string;
}

/** What is wrong with a variable, in words of the environment, and what to do about it. Never holds a secret. */
export interface Mistake {
  readonly message: string;
  readonly remedy: string;
}

/** Where the API is. */
export const DEFAULT_API_URL = "https://api.apiera.io";
/** Where tokens are bought. */
export const DEFAULT_TOKEN_URL = "https://auth.apiera.io/oauth/token";

const DASHBOARD = "The dashboard has it under Settings > API Access";

/** All of them, in the order in which they are told. */
export const VARIABLES: readonly Variable[] = [
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
    fallback: DEFAULT_TOKEN_URL,
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

/** Whether a value is wrapped in quotes, as some readers of files of variables leave them. */
export function isQuoted(value: string): boolean {
  return /^(["'`]).*\1$/s.test(value) && value.length > 1;
}

/** What is wrong with the variables: the toolkit names one at a time, so each mistaken one is replaced and the rest looked at again. */
export async function findMistakes(env: Env): Promise<ReadonlyMap<string, Mistake>> {
  const found = new Map<string, Mistake>();
  const tried: Record<string, string | undefined> = { ...env };
  for (const _ of VARIABLES) {
    try {
      await using auth = createTokenProviderFromEnv({}, tried);
      // The client would look into the environment of the process by itself.
      createClient({ auth, baseUrl: tried.APIERA_API_URL || DEFAULT_API_URL });
      break;
    } catch (error) {
      if (!(error instanceof ConfigurationError)) throw error;
      const variable = VARIABLES.find(({ name }) => name === error.variable);
      if (variable === undefined || found.has(variable.name)) throw error;
      found.set(variable.name, describe(error, variable, env[variable.name]));
      tried[variable.name] = variable.placeholder;
    }
  }
  // In the order of the variables, whatever the toolkit looks at first.
  return new Map(
    VARIABLES.flatMap(({ name }) => {
      const mistake = found.get(name);
      return mistake === undefined ? [] : [[name, mistake] as const];
    }),
  );
}

/** An error of the toolkit about a variable as one about all that are mistaken; any other error as it is. */
export async function explainConfiguration(error: unknown, env: Env): Promise<unknown> {
  if (!(error instanceof ConfigurationError)) return error;
  const mistakes = [...(await findMistakes(env))];
  const [first, ...others] = mistakes;
  if (first === undefined) return error;
  const more = "`apiera doctor` tells more.";
  const common = { code: error.code, exitCode: EXIT_CODES.configuration, cause: error };
  if (others.length === 0) {
    const [, { message, remedy }] = first;
    return new CliError(message, { ...common, hint: `${remedy} ${more}` });
  }
  const names = mistakes.map(([name]) => name);
  return new CliError(`${names.slice(0, -1).join(", ")} and ${names.at(-1)} are missing or malformed.`, {
    ...common,
    details: mistakes.map(([, { message, remedy }]) => `${message} ${remedy}`),
    hint: `Set them in the environment or in a file for --env-file. ${more}`,
  });
}

function describe({ problem, option }: ConfigurationError, variable: Variable, value: string | undefined): Mistake {
  const { name, fallback, remedy } = variable;
  if (!value) return { message: `${name} is not set.`, remedy: `Set it. ${remedy}` };
  if (isQuoted(value)) {
    return { message: `${name} is wrapped in quotes, which are part of the value.`, remedy: "Take the quotes away." };
  }
  if (value !== value.trim()) {
    return { message: `${name} has white space around it.`, remedy: "Take the blanks and line ends away." };
  }
  if (fallback !== undefined && name.endsWith("_URL")) {
    if (!/^[a-z][a-z\d+.-]*:\/\//i.test(value)) {
      return { message: `${name} is an address without http:// or https://.`, remedy: withScheme(value, fallback) };
    }
    if (/^http:/i.test(value) && URL.canParse(value) && !isLoopback(new URL(value).hostname)) {
      return {
        message: `${name} is plain http, over which secrets would cross the network in clear text.`,
        remedy:
          "Write https:// instead of http://; plain http is for this machine only, such as http://localhost:8080.",
      };
    }
  }
  // The toolkit speaks of the option in code; its remedy is for who writes code, too.
  return { message: problem.startsWith(option) ? name + problem.slice(option.length) : problem, remedy };
}

/** Shows the value where it looks like nothing but an address: one with a user name has a password, too. */
function withScheme(value: string, fallback: string): string {
  if (!/^[\w.[\]:-]+(?:\/[\w./-]*)?$/.test(value)) return `Give it with its scheme, such as ${fallback}.`;
  const host = URL.canParse(`http://${value}`) ? new URL(`http://${value}`).hostname : "";
  return isLoopback(host) ? `Write http://${value}, or https://${value} if it speaks TLS.` : `Write https://${value}.`;
}
