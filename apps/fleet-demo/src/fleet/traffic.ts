import { KNOWN_SKUS } from "./catalogue-data.ts";
import type { ServiceName, ServiceProcess } from "./service-process.ts";

const REQUEST_TIMEOUT_MS = 20_000;

/** What became of a request to a service. */
export interface Outcome {
  readonly service: ServiceName;
  /** Status of the answer, or 0 when none came. */
  readonly status: number;
  /** Stable code in the problem that the service answered with, if any. */
  readonly code: string | undefined;
}

/** What people ask the services for. All of it ends in lists at the API. */
const REQUESTS: Readonly<Record<Exclude<ServiceName, "sync">, (turn: number) => { path: string; body?: unknown }>> = {
  catalogue: (turn) => ({ path: `/products?size=${5 + (turn % 4)}` }),
  orders: (turn) => ({ path: "/orders", body: anOrder(turn) }),
  search: (turn) => ({ path: `/search?q=${["mug", "blue", "e", "tray"][turn % 4]}` }),
};

export const ASKED: readonly Exclude<ServiceName, "sync">[] = ["catalogue", "orders", "search"];

export function anOrder(turn: number): { lines: { sku: string; quantity: number }[] } {
  return { lines: [{ sku: KNOWN_SKUS[turn % KNOWN_SKUS.length] ?? "", quantity: 1 + (turn % 3) }] };
}

/** Sends one request. Never rejects. */
export async function ask(service: ServiceProcess, turn: number): Promise<Outcome> {
  if (service.name === "sync") throw new Error("The worker serves nobody.");
  const { path, body } = REQUESTS[service.name](turn);
  try {
    const response = await fetch(new URL(path, service.url), {
      ...(body !== undefined && {
        method: "POST",
        headers: { "Content-Type": "application/json" },
        body: JSON.stringify(body),
      }),
      signal: AbortSignal.timeout(REQUEST_TIMEOUT_MS),
    });
    return outcomeOf(service.name, response.status, await response.text());
  } catch {
    return { service: service.name, status: 0, code: undefined };
  }
}

export function outcomeOf(service: ServiceName, status: number, text: string): Outcome {
  if (status < 400) return { service, status, code: undefined };
  try {
    const problem: unknown = JSON.parse(text);
    const code = typeof problem === "object" && problem !== null && "code" in problem ? problem.code : undefined;
    return { service, status, code: typeof code === "string" ? code : undefined };
  } catch {
    return { service, status, code: undefined };
  }
}
