import { parseArgs } from "node:util";
import { DEFAULTS, type LocaleSeed, type MockServerOptions } from "./options.ts";

/** What the command line asks for. */
export type CliRequest = { readonly help: true } | { readonly help: false; readonly options: MockServerOptions };

/** The text of `--help`. */
export const HELP: string = `apiera-mock-server: the Apiera API and its token endpoint on this machine, with data in memory.

When it is ready it prints one line of JSON on standard output: apiUrl, tokenUrl and credentials.
It stops on SIGTERM and SIGINT.

  --port <number>                port to listen on; 0 picks a free one (default 0)
  --host <address>               address to listen on (default ${DEFAULTS.host})
  --client-id <id>               client id (default ${DEFAULTS.clientId})
  --client-secret <secret>       client secret (default ${DEFAULTS.clientSecret})
  --organization <org_...>       organization; repeat it for more, the first is in the credentials (default ${DEFAULTS.organization})
  --permission <name>            permission of the tokens; repeat it for more (default read, write, delete and admin)
  --token-lifetime-ms <ms>       life of an access token (default 86400000)
  --rate-limit <count>           requests per window and organization (default 100)
  --rate-limit-window-ms <ms>    length of the window (default 60000)
  --no-rate-limit                no limit and no RateLimit headers
  --locale <code=name>           locale every organization starts with; repeat it for more, the first is the default
                                 (default en-US and nb-NO)
  --no-locales                   no locales at the start
  --max-page-size <count>        most items on a page (default 100)
  --max-bulk-items <count>       most items in a bulk call (default 1000)
  --seed <number>                where the UUIDs start (default 1)
  --help                         this text
`;

/**
 * Reads the flags.
 *
 * @throws Error with a sentence that names the flag at fault.
 */
export function readCliOptions(args: readonly string[]): CliRequest {
  const { values } = parseArgs({
    args: [...args],
    options: {
      port: { type: "string" },
      host: { type: "string" },
      "client-id": { type: "string" },
      "client-secret": { type: "string" },
      organization: { type: "string", multiple: true },
      permission: { type: "string", multiple: true },
      "token-lifetime-ms": { type: "string" },
      "rate-limit": { type: "string" },
      "rate-limit-window-ms": { type: "string" },
      "no-rate-limit": { type: "boolean" },
      locale: { type: "string", multiple: true },
      "no-locales": { type: "boolean" },
      "max-page-size": { type: "string" },
      "max-bulk-items": { type: "string" },
      seed: { type: "string" },
      help: { type: "boolean" },
    },
  });
  if (values.help === true) return { help: true };

  const { rateLimit: defaultRateLimit } = DEFAULTS;
  const limit = readNumber("rate-limit", values["rate-limit"]);
  const windowMs = readNumber("rate-limit-window-ms", values["rate-limit-window-ms"]);
  const locales = values["no-locales"] === true ? [] : values.locale?.map(readLocale);
  const [organization, ...otherOrganizations] = values.organization ?? [];
  const options: Record<keyof MockServerOptions, unknown> = {
    port: readNumber("port", values.port),
    host: values.host,
    clientId: values["client-id"],
    clientSecret: values["client-secret"],
    organization,
    otherOrganizations,
    permissions: values.permission,
    tokenLifetimeMs: readNumber("token-lifetime-ms", values["token-lifetime-ms"]),
    rateLimit:
      values["no-rate-limit"] === true
        ? false
        : defaultRateLimit && {
            limit: limit ?? defaultRateLimit.limit,
            windowMs: windowMs ?? defaultRateLimit.windowMs,
          },
    maxPageSize: readNumber("max-page-size", values["max-page-size"]),
    maxBulkItems: readNumber("max-bulk-items", values["max-bulk-items"]),
    seed: readNumber("seed", values.seed),
    locales,
    now: undefined,
  };
  return {
    help: false,
    options: Object.fromEntries(Object.entries(options).filter(([, value]) => value !== undefined)),
  };
}

function readNumber(flag: string, text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  if (!/^\d+$/.test(text)) throw new TypeError(`The flag --${flag} takes a whole number.`);
  return Number(text);
}

function readLocale(text: string, index: number): LocaleSeed {
  const [, code, name] = /^([^=]+)=(.+)$/.exec(text) ?? [];
  if (code === undefined || name === undefined) {
    throw new TypeError("The flag --locale takes a code and a name, e.g. --locale en-US=English.");
  }
  return { code, name, isDefault: index === 0 };
}
