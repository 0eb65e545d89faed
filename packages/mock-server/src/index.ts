export type { Fault, FaultInjector } from "./faults.ts";
export { type LocaleSeed, MockServerOptionError, type MockServerOptions } from "./options.ts";
export type { RateLimitOptions } from "./rate-limit.ts";
export { type MockServer, type MockServerCredentials, startMockServer } from "./server.ts";
export type { MockServerStats } from "./stats.ts";
