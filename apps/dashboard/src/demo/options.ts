import { parseArgs } from "node:util";

export const HELP = `Shows the dashboard on a mock server with a catalogue of its own, and with services that share their tokens.

  pnpm --filter @apiera/dashboard demo [options]

  --port <number>             port of the page; a free one by default
  --no-fleet                  only the mock server: no services, no Redis, no access events
  --rate-limit <number>       requests per minute the mock server allows (default 600)
  --token-lifetime-ms <ms>    life of an access token (default 120000, so that renewals are seen)
  --allow-origin <origin>     further origin of the page, such as http://localhost:5173 of \`vite dev\`; the built page is then not needed
  --no-open                   does not open the browser
  --json                      prints one line of JSON when ready, as without a terminal, and opens no browser
  --help                      shows this`;

/** What the command line asks for. */
export interface DemoOptions {
  readonly help: boolean;
  readonly port: number;
  readonly fleet: boolean;
  readonly rateLimit: number;
  readonly tokenLifetimeMs: number;
  readonly allowedOrigins: readonly string[];
  readonly open: boolean;
  readonly json: boolean;
}

/** @throws Error - says what is wrong with the command line. */
export function parseOptions(args: readonly string[]): DemoOptions {
  const { values } = parseArgs({
    args: [...args],
    options: {
      help: { type: "boolean", default: false },
      port: { type: "string", default: "0" },
      fleet: { type: "boolean", default: true },
      "rate-limit": { type: "string", default: "600" },
      "token-lifetime-ms": { type: "string", default: "120000" },
      "allow-origin": { type: "string", multiple: true, default: [] },
      open: { type: "boolean", default: true },
      json: { type: "boolean", default: false },
    },
    allowNegative: true,
  });
  return {
    help: values.help,
    port: wholeNumber("--port", values.port, 0, 65_535),
    fleet: values.fleet,
    rateLimit: wholeNumber("--rate-limit", values["rate-limit"], 1, 1_000_000),
    tokenLifetimeMs: wholeNumber("--token-lifetime-ms", values["token-lifetime-ms"], 1_000, 2_592_000_000),
    allowedOrigins: values["allow-origin"],
    open: values.open,
    json: values.json,
  };
}

function wholeNumber(flag: string, text: string, least: number, most: number): number {
  const number = /^\d{1,10}$/.test(text) ? Number(text) : Number.NaN;
  if (number >= least && number <= most) return number;
  throw new Error(`${flag} must be a whole number from ${least} to ${most}.`);
}
