import * as z from "zod";
import type { AccessEvent } from "../../shared/api.ts";
import { cleanText, looksSecret } from "../http/safe-text.ts";

/** Longest text of a member that goes on to a browser, in characters. */
const MAX_TEXT = 300;
/** Longest line of the stream that is looked at, in characters. */
const MAX_LINE = 20_000;

const number = z.number();
const flag = z.boolean();
/** A name: of a service, an operation, a header's word. */
const name = z
  .string()
  .regex(/^[\w.:/{}-]{1,100}$/)
  .refine((text) => !looksSecret(text));
/** A sentence; what looks like a token is taken out of it. */
const sentence = z.string().transform((text) => cleanText(text, MAX_TEXT) ?? "");
const error = z.object({ code: name, message: sentence, retryable: flag });
const quota = z.object({ scope: name, bucket: name, limit: number, remaining: number, resetInMs: number });

type Members = Readonly<Record<string, z.ZodType>>;

/** The members of each event that go on, and of which kind they must be. What is not here stays here. */
const MEMBERS: Readonly<Record<AccessEvent["source"], Readonly<Record<string, Members>>>> = {
  service: {
    started: { pid: number, framework: name },
    ready: {},
    stopping: {},
    stopped: {},
  },
  token: {
    "token-held": { issuedAt: number, expiresAt: number, organization: name },
    "token-purchased": { organization: name, lifetimeMs: number, durationMs: number },
    "token-reused": { organization: name, count: number },
    "callers-coalesced": { organization: name, count: number },
    "lease-waited": { organization: name, waitedMs: number },
    "token-shared": { organization: name, ttlMs: number },
    "purchase-failed": { organization: name, error, retryInMs: number, servingHeld: flag },
    "purchase-refused": { organization: name, error, retryInMs: number, servingHeld: flag },
    quota: { organization: name, quotas: z.array(quota).max(20) },
    "token-kept": { organization: name },
    "token-invalidated": { organization: name },
    "token-response-corrected": { organization: name, detail: sentence },
    "cache-failed": { cache: name, operation: name, error },
    "cache-entry-unusable": { cache: name, reason: sentence },
  },
  client: {
    response: {
      operationId: name,
      method: name,
      path: name,
      attempt: number,
      status: number,
      durationMs: number,
    },
    retry: { operationId: name, method: name, retry: number, reason: name, status: number, delayMs: number },
    "rate-limit-wait": { operationId: name, waitMs: number, limit: number, remaining: number },
  },
  "rate-limit": {
    "rate-limit": { limit: number, remaining: number, resetInMs: number, waiting: number },
  },
};

const envelope = z.object({
  service: name,
  instance: name,
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
