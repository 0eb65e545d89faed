import { isIPv6 } from "node:net";
import { parseArgs } from "node:util";
import { isLoopback } from "@apiera/auth";

export const HELP = `Serves the dashboard for the organization that the environment names.

  node src/server/main.ts [--behind-login]

  --behind-login   allows a HOST other than this machine: says that something in front of the page asks people to log in
  --help           shows this

Environment:
  APIERA_CLIENT_ID, APIERA_CLIENT_SECRET, APIERA_ORGANIZATION_ID   credentials, required
  APIERA_API_URL, APIERA_TOKEN_URL, APIERA_AUDIENCE                other addresses than the public ones
  REDIS_URL         Redis of the services: the token is shared through it, and access events are read from it
  ACCESS_STREAM     stream of access events (default apiera:access-events)
  IMAGE_URL         where pictures are, e.g. https://cdn.example.com/{assetUuid}/{variationType}{extension}
  HOST, PORT        where to listen (default 127.0.0.1 and 8080)
  ALLOWED_ORIGINS   origins under which browsers see the page, separated by commas, e.g. https://catalogue.example.com`;

/** What the command line and the environment ask for; the credentials are read by the token provider. */
export interface Configuration {
  readonly help: boolean;
  readonly host: string;
  readonly port: number;
  readonly allowedOrigins: readonly string[];
  readonly redisUrl: string | undefined;
  readonly stream: string;
  readonly imageUrl: string | undefined;
}

/** @throws Error - says what is wrong and what to do. */
export function readConfiguration(
  args: readonly string[],
  env: Readonly<Record<string, string | undefined>>,
): Configuration {
  const { values } = parseArgs({
    args: [...args],
    options: { "behind-login": { type: "boolean", default: false }, help: { type: "boolean", default: false } },
  });
  const host = env.HOST || "127.0.0.1";
  const allowedOrigins = (env.ALLOWED_ORIGINS ?? "").split(",").flatMap((text) => text.trim() || []);
  for (const origin of allowedOrigins) {
    if (URL.parse(origin)?.origin === origin) continue;
    throw new Error(`ALLOWED_ORIGINS must be origins such as https://catalogue.example.com, without a path: ${origin}`);
  }
  if (!values.help && !isLoopback(isIPv6(host) ? `[${host}]` : host)) {
    if (!values["behind-login"]) {
      throw new Error(
        `HOST is ${host}: everybody who reaches it could change the catalogue, as the page has no login. ` +
          "Leave HOST out, or put a proxy with a login in front and say so with --behind-login.",
      );
    }
    if (allowedOrigins.length === 0) {
      throw new Error("Name the origin of the proxy in ALLOWED_ORIGINS: requests under other names are refused.");
    }
  }
  return {
    help: values.help,
    host,
    port: portOf(env.PORT || "8080"),
    allowedOrigins,
    redisUrl: env.REDIS_URL || undefined,
    stream: env.ACCESS_STREAM || "apiera:access-events",
    imageUrl: env.IMAGE_URL || undefined,
  };
}

function portOf(text: string): number {
  const port = /^\d{1,5}$/.test(text) ? Number(text) : Number.NaN;
  if (port <= 65_535) return port;
  throw new Error(`PORT must be a whole number from 0 to 65535, not ${text}.`);
}
