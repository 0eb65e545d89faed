export type { ClientOptions } from "./auth/clients.ts";
export type { QuotaOptions, TokenQuotaOptions } from "./auth/token-quota.ts";
export type { Fault } from "./faults/fault.ts";
export type { FaultInjector } from "./faults/fault-queue.ts";
export type { RateLimitHeaders, RateLimitOptions } from "./http/rate-limit.ts";
export type { MockServerStats } from "./http/stats.ts";
export { type LocaleSeed, MockServerOptionError, type MockServerOptions, type SeedRow } from "./options.ts";
export { type MockServer, type MockServerCredentials, startMockServer } from "./server.ts";
