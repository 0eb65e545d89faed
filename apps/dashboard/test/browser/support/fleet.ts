import type { AccessEvent } from "../../../src/shared/api.ts";

type Told = AccessEvent["event"];

/** Writes down what services tell, as they do it: one after the other, in milliseconds before now. */
export function storyOf(now: number): AccessEvent[] {
  const organization = "org_mock";
  const issuedAt = now - 240_000;
  const expiresAt = now + 360_000;
  const at = (
    secondsAgo: number,
    service: string,
    number: number,
    source: AccessEvent["source"],
    event: Told,
  ): AccessEvent => ({
    service,
    instance: `${service}-${id(service, number)}`,
    at: now - secondsAgo * 1000,
    source,
    event,
  });
  const start = (
    secondsAgo: number,
    service: string,
    number: number,
    framework: string,
    token: Told,
  ): AccessEvent[] => [
    at(secondsAgo, service, number, "service", { type: "started", pid: 4000 + number, framework }),
    at(secondsAgo - 1, service, number, "token", token),
    at(secondsAgo - 1, service, number, "token", { type: "token-held", issuedAt, expiresAt, organization }),
    at(secondsAgo - 2, service, number, "service", { type: "ready" }),
  ];
  const bought: Told = { type: "token-purchased", organization, lifetimeMs: 600_000, durationMs: 84 };
  const shared = (secondsAgo: number): Told => ({
    type: "token-shared",
    organization,
    ttlMs: 600_000 - (240 - secondsAgo) * 1000,
  });
  const answer = (
    secondsAgo: number,
    service: string,
    number: number,
    operationId: string,
    status: number,
  ): AccessEvent =>
    at(secondsAgo, service, number, "client", {
      type: "response",
      operationId,
      method: "GET",
      path: "/v1/products",
      attempt: 1,
      status,
      durationMs: 18,
    });
  return [
    ...start(241, "catalogue", 1, "hono", bought),
    at(239, "catalogue", 1, "token", {
      type: "quota",
      organization,
      quotas: [
        { scope: "client", bucket: "per_hour", limit: 10, remaining: 9, resetInMs: 3_000_000 },
        { scope: "organization", bucket: "per_day", limit: 50, remaining: 8, resetInMs: 60_000_000 },
      ],
    }),
    ...start(238, "orders", 1, "express", shared(238)),
    ...start(236, "search", 1, "fastify", shared(236)),
    ...start(235, "worker", 1, "worker", shared(235)),
    at(120, "orders", 1, "service", { type: "stopped" }),
    ...start(118, "orders", 2, "express", shared(118)),
    ...Array.from({ length: 40 }, (_, index) =>
      answer(110 - index * 2, index % 2 === 0 ? "search" : "worker", 1, "listProducts", 200),
    ),
    answer(60, "search", 1, "getProduct", 401),
    at(40, "catalogue", 1, "token", { type: "token-reused", organization, count: 312 }),
    ...Array.from({ length: 100 }, (_, index) =>
      at(200 - index * 2, "worker", 1, "rate-limit", {
        type: "rate-limit",
        limit: 100,
        remaining: 100 - ((index * 3) % 88),
        resetInMs: 24_000,
        waiting: 0,
      }),
    ),
  ].sort((a, b) => a.at - b.at);
}

/** Instances are told apart by a UUID of their own. */
function id(service: string, number: number): string {
  return `0000000${number}-0000-4000-8000-${service.length.toString(16).padStart(12, "0")}`;
}
