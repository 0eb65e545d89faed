import { createHash, timingSafeEqual } from "node:crypto";
import { BlockList } from "node:net";
import type { FaultInjector } from "../faults/fault-queue.ts";
import { isJsonObject } from "../json.ts";
import type { Answer } from "./answer.ts";
import { type Exchange, readText } from "./exchange.ts";
import type { StatsCounter } from "./stats.ts";

const LOOPBACK = new BlockList();
LOOPBACK.addSubnet("127.0.0.0", 8, "ipv4");
LOOPBACK.addAddress("::1", "ipv6");

/** What the control routes work on. */
export interface ControlParts {
  readonly stats: Pick<StatsCounter, "snapshot">;
  readonly faults: FaultInjector;
  /** Adds rows; see `MockServer.seed`. */
  readonly seed: (collection: string, rows: readonly unknown[], organization?: string) => Promise<readonly unknown[]>;
  /** When set, what changes the server needs this key; when not, it must come from the same machine. */
  readonly adminKey: string | undefined;
}

/** Where the control routes are. */
export const CONTROL_PREFIX = "/_mock/";

type Handler = (parts: ControlParts, body: unknown) => unknown;

/** What changes the server, by method and path below the prefix. An answer of undefined is a 204. */
const CHANGES: Readonly<Record<string, Handler>> = {
  "POST faults": ({ faults }, body) => {
    for (const fault of Array.isArray(body) ? body : [body]) faults.inject(fault);
  },
  "DELETE faults": ({ faults }) => faults.clear(),
  "POST revoke-tokens": ({ faults }) => faults.revokeTokens(),
  "POST data": async ({ seed }, body) => {
    if (!isJsonObject(body) || !isJsonObject(body.data))
      throw new TypeError("Expected { data: { collection: rows } }.");
    const organization = typeof body.organization === "string" ? body.organization : undefined;
    const made: Record<string, readonly unknown[]> = {};
    for (const [name, rows] of Object.entries(body.data)) {
      made[name] = await seed(name, Array.isArray(rows) ? rows : [rows], organization);
    }
    return made;
  },
};

/**
 * Answers the routes under `/_mock`, for programs that started the server as a process of its own. They need no access token, are not
 * counted and not rate limited. Anybody may read the counts.
 */
export async function answerControl(parts: ControlParts, exchange: Exchange): Promise<Answer> {
  const { method, path, incoming } = exchange;
  const route = path.slice(CONTROL_PREFIX.length);
  if (route === "stats" && (method === "GET" || method === "HEAD")) return json(200, parts.stats.snapshot());
  const refusal = refuse(parts.adminKey, exchange);
  if (refusal !== undefined) return refusal;
  const change = Object.hasOwn(CHANGES, `${method} ${route}`) ? CHANGES[`${method} ${route}`] : undefined;
  if (change === undefined) return json(404, { error: `There is no ${method} ${path}.` });
  try {
    const text = await readText(exchange);
    const result = await change(parts, incoming.method === "POST" && text !== "" ? JSON.parse(text) : undefined);
    return result === undefined ? { status: 204, headers: {}, body: null } : json(200, result);
  } catch (error) {
    return json(400, { error: error instanceof Error ? error.message : "The body is malformed." });
  }
}

function refuse(adminKey: string | undefined, { incoming }: Exchange): Answer | undefined {
  if (adminKey === undefined) {
    if (isLoopback(incoming.socket.remoteAddress ?? "")) return undefined;
    return json(403, { error: "Only programs on the same machine may change the server." });
  }
  const bearer = /^Bearer +(\S+)$/i.exec(incoming.headers.authorization ?? "")?.[1];
  const given = incoming.headers["x-mock-admin-key"] ?? bearer;
  if (typeof given === "string" && sameText(given, adminKey)) return undefined;
  return json(401, { error: "Give the admin key, as a bearer token or in X-Mock-Admin-Key." });
}

/** Compares digests: the time it takes says nothing about where two texts differ. */
export function sameText(given: string, expected: string): boolean {
  const digest = (text: string): Buffer => createHash("sha256").update(text).digest();
  return timingSafeEqual(digest(given), digest(expected));
}

function json(status: number, body: unknown): Answer {
  return { status, headers: { "Content-Type": "application/json" }, body: JSON.stringify(body) };
}

function isLoopback(address: string): boolean {
  if (address.startsWith("::ffff:")) return LOOPBACK.check(address.slice("::ffff:".length), "ipv4");
  return LOOPBACK.check(address, address.includes(":") ? "ipv6" : "ipv4");
}
