import { readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { isJsonObject, type JsonObject } from "./json.ts";
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
  --rate-limit-headers <form>    separate, structured or both (default separate)
  --admin-key <key>              key for what changes the server under /_mock; without one it obeys this machine only
  --publish-without-sku          a simple product and a variant can be published without a SKU
  --max-page-size <count>        most items on a page (default 100)
  --max-bulk-items <count>       most items in a bulk call (default 1000)
  --seed <number>                where the UUIDs and the share of faults start (default 1)
  --config <file>                JSON file with options by the names they have in code, also those without a flag: clients, quotas, data;
                                 flags go before it
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
      "rate-limit-headers": { type: "string" },
      "admin-key": { type: "string" },
      "publish-without-sku": { type: "boolean" },
      config: { type: "string" },
      "max-page-size": { type: "string" },
      "max-bulk-items": { type: "string" },
      seed: { type: "string" },
      help: { type: "boolean" },
    },
  });
  if (values.help === true) return { help: true };

  const locales = values["no-locales"] === true ? [] : values.locale?.map(readLocale);
  const [organization, ...otherOrganizations] = values.organization ?? [];
  const config = values.config === undefined ? {} : readConfig(values.config);
  const flags: Partial<Record<keyof MockServerOptions, unknown>> = {
    port: readNumber("port", values.port),
    host: values.host,
    clientId: values["client-id"],
    clientSecret: values["client-secret"],
    organization,
    otherOrganizations: values.organization === undefined ? undefined : otherOrganizations,
    permissions: values.permission,
    tokenLifetimeMs: readNumber("token-lifetime-ms", values["token-lifetime-ms"]),
    rateLimit: readRateLimit(config.rateLimit, values),
    adminKey: values["admin-key"],
    requireSkuToPublish: values["publish-without-sku"] === true ? false : undefined,
    maxPageSize: readNumber("max-page-size", values["max-page-size"]),
    maxBulkItems: readNumber("max-bulk-items", values["max-bulk-items"]),
    seed: readNumber("seed", values.seed),
    locales,
  };
  const given = Object.entries(flags).filter(([, value]) => value !== undefined);
  return { help: false, options: { ...config, ...Object.fromEntries(given) } };
}

interface RateLimitFlags {
  readonly "no-rate-limit"?: boolean | undefined;
  readonly "rate-limit"?: string | undefined;
  readonly "rate-limit-window-ms"?: string | undefined;
  readonly "rate-limit-headers"?: string | undefined;
}

/** What the flags change of the limit; undefined when they change nothing. */
function readRateLimit(configured: unknown, flags: RateLimitFlags): unknown {
  if (flags["no-rate-limit"] === true) return false;
  const given = Object.entries({
    limit: readNumber("rate-limit", flags["rate-limit"]),
    windowMs: readNumber("rate-limit-window-ms", flags["rate-limit-window-ms"]),
    headers: flags["rate-limit-headers"],
  }).filter(([, value]) => value !== undefined);
  if (given.length === 0) return undefined;
  const base = isJsonObject(configured) ? configured : DEFAULTS.rateLimit;
  return { ...(base === false ? {} : base), ...Object.fromEntries(given) };
}

function readConfig(file: string): JsonObject {
  let config: unknown;
  try {
    config = JSON.parse(readFileSync(file, "utf8"));
  } catch (error) {
    throw new TypeError(`The file of --config cannot be read: ${error instanceof Error ? error.message : error}`);
  }
  if (!isJsonObject(config)) throw new TypeError("The file of --config must hold a JSON object.");
  const unknown = Object.keys(config).find((name) => name === "now" || !Object.hasOwn(DEFAULTS, name));
  if (unknown !== undefined) throw new TypeError(`The file of --config has the unknown option '${unknown}'.`);
  return config;
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
