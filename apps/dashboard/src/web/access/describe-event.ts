import type { AccessLine } from "../../shared/api.ts";
import { duration } from "../format/time.ts";
import { count } from "../format/words.ts";
import type { EventKind } from "../routing/route.ts";

export type Tone = "plain" | "good" | "warn" | "bad";

export interface Description {
  readonly text: string;
  readonly tone: Tone;
}

function number(value: unknown): number {
  return typeof value === "number" ? value : 0;
}

function word(value: unknown): string {
  return typeof value === "string" ? value : "";
}

function messageOf(error: unknown): string {
  const message = typeof error === "object" && error !== null && "message" in error ? error.message : undefined;
  return typeof message === "string" ? message : "no reason was given";
}

type Describe = (event: AccessLine["event"]) => Description;

const say = (text: string, tone: Tone = "plain"): Description => ({ text, tone });

const DESCRIBE: Readonly<Record<string, Describe>> = {
  "service started": ({ framework, pid }) =>
    say(
      `Started${word(framework) === "" ? "" : ` (${word(framework)})`}${number(pid) === 0 ? "" : `, process ${number(pid)}`}`,
    ),
  "service ready": () => say("Ready"),
  "service stopping": () => say("Stopping"),
  "service stopped": () => say("Stopped"),
  "token token-purchased": ({ lifetimeMs, durationMs }) =>
    say(`Bought a token that lives ${duration(number(lifetimeMs))}, in ${duration(number(durationMs))}`, "warn"),
  "token token-shared": ({ ttlMs }) => say(`Took the token from the cache, ${duration(number(ttlMs))} left`, "good"),
  "token token-held": ({ issuedAt, expiresAt }) =>
    say(`Holds a token that lives ${duration(number(expiresAt) - number(issuedAt))}`),
  "token token-reused": (event) => say(`Had the token at hand for ${count(number(event.count), "caller")}`),
  "token callers-coalesced": (event) => say(`${count(number(event.count), "caller")} waited together for one token`),
  "token lease-waited": ({ waitedMs }) => say(`Waited ${duration(number(waitedMs))} while another process bought`),
  "token purchase-failed": ({ error, retryInMs }) =>
    say(`Could not buy a token: ${messageOf(error)} Next try in ${duration(number(retryInMs))}`, "bad"),
  "token purchase-refused": ({ error }) => say(`Was refused a token: ${messageOf(error)}`, "bad"),
  "token token-invalidated": () => say("Dropped a token that Apiera rejected", "warn"),
  "token token-kept": () => say("Kept a rejected token: several before it were replaced to no avail", "bad"),
  "token token-response-corrected": ({ detail }) => say(`Corrected a token response: ${word(detail)}`, "warn"),
  "token quota": () => say("Was told its token quotas"),
  "token cache-failed": ({ cache, operation, error }) =>
    say(`The cache ${word(cache)} failed at ${word(operation)}: ${messageOf(error)}`, "bad"),
  "token cache-entry-unusable": ({ cache, reason }) =>
    say(`Cannot use the entry in the cache ${word(cache)}: ${word(reason)}`, "bad"),
  "client response": ({ operationId, status, durationMs }) =>
    say(
      `${word(operationId)} answered ${number(status)} in ${duration(number(durationMs))}`,
      number(status) >= 500 || number(status) === 401 ? "bad" : number(status) >= 400 ? "warn" : "plain",
    ),
  "client retry": ({ operationId, reason, delayMs }) =>
    say(
      `Tries ${word(operationId)} again in ${duration(number(delayMs))}, because of ${word(reason) === "status" ? "its status" : `the ${word(reason)}`}`,
      "warn",
    ),
  "client rate-limit-wait": ({ operationId, waitMs }) =>
    say(`${word(operationId)} waits ${duration(number(waitMs))} for the rate limit`, "warn"),
};

/** What happened, in a sentence. An event of a newer service shows by its name. */
export function describeEvent({ source, event }: AccessLine): Description {
  return DESCRIBE[`${source} ${event.type}`]?.(event) ?? say(event.type);
}

const SOURCES: Readonly<Record<EventKind, readonly AccessLine["source"][]>> = {
  all: ["service", "token", "client"],
  tokens: ["token"],
  requests: ["client"],
  services: ["service"],
};

/** Whether an event is among those that were asked for. */
export function isWanted(line: AccessLine, kind: EventKind, service: string | null): boolean {
  return SOURCES[kind].includes(line.source) && (service === null || line.service === service);
}
