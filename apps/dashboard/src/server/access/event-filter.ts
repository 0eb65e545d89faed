import * as z from "zod";
import type { AccessEvent } from "../../shared/api.ts";
import { cleanText } from "../http/safe-text.ts";

/** Longest line of the stream that is looked at, in characters. */
const MAX_LINE = 20_000;
/** A sentence of a service; it names no keys, so its words are short. */
const SENTENCE = { maxLength: 300, maxWordLength: 31 };

// Each kind of text is as narrow as what the services write, so that a token or a key fits none of them.
const number = z.number();
const flag = z.boolean();
const serviceName = z.string().regex(/^[a-z][a-z\d-]{0,30}$/);
/** A short name such as that of a pod, or any with a UUID at its end. */
const instanceName = z.union([
  z
    .string()
    .max(40)
    .regex(/^[a-z][a-z\d]{0,19}(?:-[a-z\d]{1,20})*$/),
  z.string().regex(/^[a-z][a-z\d-]{0,30}-[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/),
]);
const word = z.string().regex(/^[a-z][a-z_-]{0,23}$/i);
const organization = z.string().regex(/^org_\w{1,26}$/);
const operationId = z.string().regex(/^[a-z]{1,40}$/i);
/** Of the API: words and UUIDs. */
const path = z
  .string()
  .max(300)
  .regex(/^(?:\/(?:[a-z\d-]{1,30}|[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}))+$/i);
const code = z.string().regex(/^[A-Z_]{1,60}$/);
const sentence = z.string().transform((text) => cleanText(text, SENTENCE) ?? "");
const error = z.object({ code, message: sentence, retryable: flag });
const quota = z.object({ scope: word, bucket: word, limit: number, remaining: number, resetInMs: number });

type Members = Readonly<Record<string, z.ZodType>>;

/** The members of each event that go on, and of which kind they must be. What is not here stays here. */
const MEMBERS: Readonly<Record<AccessEvent["source"], Readonly<Record<string, Members>>>> = {
  service: {
    started: { pid: number, framework: word },
    ready: {},
    stopping: {},
    stopped: {},
  },
  token: {
    "token-held": { issuedAt: number, expiresAt: number, organization },
    "token-purchased": { organization, lifetimeMs: number, durationMs: number },
    "token-reused": { organization, count: number },
    "callers-coalesced": { organization, count: number },
    "lease-waited": { organization, waitedMs: number },
    "token-shared": { organization, ttlMs: number },
    "purchase-failed": { organization, error, retryInMs: number, servingHeld: flag },
    "purchase-refused": { organization, error, retryInMs: number, servingHeld: flag },
    quota: { organization, quotas: z.array(quota).max(20) },
    "token-kept": { organization },
    "token-invalidated": { organization },
    "token-response-corrected": { organization, detail: sentence },
    "cache-failed": { cache: word, operation: word, error },
    "cache-entry-unusable": { cache: word, reason: sentence },
  },
  client: {
    response: {
      operationId,
      method: word,
      path,
      attempt: number,
      status: number,
      durationMs: number,
    },
    retry: { operationId, method: word, retry: number, reason: word, status: number, delayMs: number },
    "rate-limit-wait": { operationId, waitMs: number, limit: number, remaining: number },
  },
  "rate-limit": {
    "rate-limit": { limit: number, remaining: number, resetInMs: number, waiting: number },
  },
};

const envelope = z.object({
  service: serviceName,
  instance: instanceName,
  at: number.int().nonnegative(),
  source: z.enum(["service", "token", "client", "rate-limit"]),
  event: z.looseObject({ type: z.string() }),
});

/**
 * Reads a line of the stream. Whoever may write to Redis writes it, so only the known members of the known events are kept, each only when it is of its
 * kind; a token has no place among them, and a text that holds what looks like one loses it.
 *
 * @returns undefined for what is no event, or one this app does not know.
 */
export function readAccessEvent(line: string): AccessEvent | undefined {
  if (line.length > MAX_LINE) return undefined;
  const parsed = envelope.safeParse(parseJson(line));
  if (!parsed.success) return undefined;
  const { service, instance, at, source, event } = parsed.data;
  const members = Object.hasOwn(MEMBERS[source], event.type) ? MEMBERS[source][event.type] : undefined;
  if (members === undefined) return undefined;
  const kept = Object.entries(members).flatMap(([member, schema]) => {
    const value = schema.safeParse(event[member]);
    return value.success ? [[member, value.data] as const] : [];
  });
  return { service, instance, at, source, event: { type: event.type, ...Object.fromEntries(kept) } };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
