import { isJsonObject, type JsonObject } from "../json.ts";

/**
 * Something that goes wrong on purpose. Members combine: `latencyMs` with `status` is a late error, `truncate` with `body` half of that body.
 * Without `status`, `body`, `html` and `reset` the request is served as usual, and what the other members say is done to that answer.
 */
export interface Fault {
  /** Which requests: those to the token endpoint, those to the API, or uploads to presigned addresses. */
  readonly target: "token" | "api" | "upload";
  /** Only requests of this operation, e.g. `listProducts`. @defaultValue every request to the API */
  readonly operationId?: string;
  /** How many requests it hits; `Infinity` until cleared. @defaultValue 1, with `share` `Infinity` */
  readonly times?: number;
  /** The share of fitting requests it hits, 0 to 1. Which ones follows from the seed of the server. @defaultValue 1 */
  readonly share?: number;
  /** How long the answer is held back, in milliseconds. @defaultValue 0 */
  readonly latencyMs?: number;
  /** Status of the answer. @defaultValue 200 when there is a `body`, 502 with `html` */
  readonly status?: number;
  /** Headers of the answer; they replace those the server sends. */
  readonly headers?: Readonly<Record<string, string>>;
  /** Body of the answer: a string is sent as it is, anything else as JSON. @defaultValue for an error status, the documented body of that status */
  readonly body?: unknown;
  /** `Content-Type` of the answer. @defaultValue that of the usual answer; with `body` `text/plain` for a string, JSON or problem JSON for anything else */
  readonly contentType?: string;
  /** Answers with the HTML error page of a proxy. @defaultValue false */
  readonly html?: boolean;
  /** Ends the connection after half of the body; `Content-Length` tells of the whole. @defaultValue false */
  readonly truncate?: boolean;
  /** Fills the body up with blanks to this many bytes, so that JSON stays JSON. @defaultValue the size it has */
  readonly sizeBytes?: number;
  /** Cuts the connection (TCP reset) in place of an answer. @defaultValue false */
  readonly reset?: boolean;
  /** Revokes the token of the request: it is answered 401, and so is every later one with that token. Only with target `api`. @defaultValue false */
  readonly revokeToken?: boolean;
  /** Hands back the token that this client got last for the organization. Only with target `token`. @defaultValue false */
  readonly replayToken?: boolean;
  /** Answers as a server whose clock is off by so many milliseconds: `Date`, `RateLimit-Reset`, and `iat` and `exp` of tokens. @defaultValue 0 */
  readonly clockOffsetMs?: number;
}

/** A timer beyond this fires at once. */
const LONGEST_TIMER_MS = 2_147_483_647;
/** Beyond this the server would rather run out of memory than make a client fail. */
const LARGEST_BODY_BYTES = 256 * 1024 * 1024;
/** `Date` has four digits for the year. */
const LARGEST_OFFSET_MS = 100 * 365 * 86_400_000;
const EFFECTS = [
  ...["latencyMs", "status", "headers", "body", "contentType", "html", "truncate", "sizeBytes", "reset"],
  ...["revokeToken", "replayToken", "clockOffsetMs"],
];

/** Checks what may also have come over the wire. @throws TypeError naming the member at fault. */
export function assertFault(value: unknown, operationIds: ReadonlySet<string>): asserts value is Fault {
  if (!isJsonObject(value)) throw new TypeError("A fault is an object; its `target` is required.");
  const { target, operationId, times, share, status, headers, contentType } = value;
  check(target === "token" || target === "api" || target === "upload", 'target: "token", "api" or "upload"');
  check(operationId === undefined || operationIds.has(String(operationId)), "operationId: one of the description");
  check(operationId === undefined || target === "api", 'operationId: only with target "api"');
  check(times === undefined || times === Number.POSITIVE_INFINITY || isInteger(times, 1), "times: 1 or more");
  check(share === undefined || isBetween(share, 0, 1), "share: 0 to 1");
  checkRange(value, "latencyMs", 0, LONGEST_TIMER_MS);
  checkRange(value, "sizeBytes", 1, LARGEST_BODY_BYTES);
  checkRange(value, "clockOffsetMs", -LARGEST_OFFSET_MS, LARGEST_OFFSET_MS);
  check(status === undefined || (isInteger(status, 200) && status <= 599), "status: 200 to 599");
  check(
    headers === undefined || (isJsonObject(headers) && Object.entries(headers).every(isHeader)),
    "headers: an object of header names and strings without line breaks",
  );
  check(contentType === undefined || isHeader(["Content-Type", contentType]), "contentType: a string");
  for (const name of ["html", "truncate", "reset", "revokeToken", "replayToken"]) {
    check(value[name] === undefined || typeof value[name] === "boolean", `${name}: true or false`);
  }
  check(value.revokeToken === undefined || target === "api", 'revokeToken: only with target "api"');
  check(value.replayToken === undefined || target === "token", 'replayToken: only with target "token"');
  check(
    EFFECTS.some((effect) => value[effect] !== undefined),
    `an effect: ${EFFECTS.join(", ")}`,
  );
}

function check(holds: boolean, expected: string): void {
  if (!holds) throw new TypeError(`The fault is malformed. Expected ${expected}.`);
}

function checkRange(fault: JsonObject, name: string, min: number, max: number): void {
  const value = fault[name];
  check(value === undefined || isBetween(value, min, max), `${name}: ${min} to ${max}`);
}

function isBetween(value: unknown, min: number, max: number): boolean {
  return typeof value === "number" && value >= min && value <= max;
}

function isInteger(value: unknown, min: number): value is number {
  return typeof value === "number" && Number.isInteger(value) && value >= min;
}

function isHeader([name, value]: readonly [string, unknown]): boolean {
  return /^[\w!#$%&'*+.^`|~-]+$/.test(name) && typeof value === "string" && /^[\t\x20-\x7e\x80-\xff]*$/.test(value);
}
