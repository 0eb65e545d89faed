import { afterEach, describe, expect, it, vi } from "vitest";
import { createFakeProvider } from "../../test/support/provider.ts";
import { createClientCore } from "../client-core.ts";
import type { ClientOptions } from "./client-options.ts";

const auth = createFakeProvider();
const create = (options: Partial<Record<keyof ClientOptions, unknown>>) =>
  createClientCore({ auth, ...options } as ClientOptions);

afterEach(() => {
  vi.unstubAllEnvs();
});

describe("createClientCore", () => {
  it.each([undefined, ""])("goes to the production API unless told otherwise, with APIERA_API_URL as %j", (value) => {
    vi.stubEnv("APIERA_API_URL", value);
    expect(create({}).baseUrl).toBe("https://api.apiera.io/");
  });

  it("goes where APIERA_API_URL says, and rather where the option says", () => {
    vi.stubEnv("APIERA_API_URL", "https://staging.example.com/gateway");
    expect(create({}).baseUrl).toBe("https://staging.example.com/gateway");
    expect(create({ baseUrl: "https://pim.example.com" }).baseUrl).toBe("https://pim.example.com/");
    vi.stubEnv("APIERA_API_URL", "staging.example.com");
    expect(() => create({})).toThrow(expect.objectContaining({ variable: "APIERA_API_URL" }));
  });

  it.each([
    "https://pim.example.com/gateway",
    "http://127.0.0.1:8080",
    "http://localhost:8080",
    "http://api.localhost",
    "http://[::1]:8080",
    new URL("https://pim.example.com"),
  ])("takes %s", (baseUrl) => {
    expect(create({ baseUrl }).baseUrl).toBe(new URL(baseUrl).href);
  });

  it("takes plain http to another host only when allowed", () => {
    const baseUrl = "http://pim.example.com";
    expect(() => create({ baseUrl })).toThrow(/plain http/);
    expect(create({ baseUrl, allowInsecureHttp: true }).baseUrl).toBe("http://pim.example.com/");
    expect(() => create({ baseUrl: "http://localhost.example.com" })).toThrow(/plain http/);
  });

  it.each([
    "",
    "api.apiera.io",
    "/v1",
    "ftp://api.apiera.io",
    "https://user:s3cret@api.apiera.io",
    "https://api.apiera.io?x=1",
    "https://api.apiera.io#x",
  ])("refuses %j as baseUrl, naming option and variable, not the value", (baseUrl) => {
    const attempt = () => create({ baseUrl });
    expect(attempt).toThrow(
      expect.objectContaining({ code: "APIERA_CONFIGURATION", option: "baseUrl", variable: "APIERA_API_URL" }),
    );
    expect(attempt).not.toThrow(/s3cret/);
  });

  it.each<[string, Partial<Record<keyof ClientOptions, unknown>>]>([
    ["auth", { auth: undefined }],
    ["auth", { auth: { getToken: () => {} } }],
    ["timeoutMs", { timeoutMs: 0 }],
    ["timeoutMs", { timeoutMs: 2 ** 31 }],
    ["timeoutMs", { timeoutMs: "5" }],
    ["attemptTimeoutMs", { attemptTimeoutMs: Number.NaN }],
    ["retry.maxAttempts", { retry: { maxAttempts: 0 } }],
    ["retry.maxAttempts", { retry: { maxAttempts: Number.POSITIVE_INFINITY } }],
    ["retry.baseDelayMs", { retry: { baseDelayMs: -1 } }],
    ["retry.maxDelayMs", { retry: { maxDelayMs: Number.NaN } }],
    ["retry.maxRetryAfterMs", { retry: { maxRetryAfterMs: "1" } }],
    ["rateLimit.reserve", { rateLimit: { reserve: -1 } }],
    ["rateLimit.maxConcurrent", { rateLimit: { maxConcurrent: 0 } }],
    ["rateLimit.maxWaitMs", { rateLimit: { maxWaitMs: -1 } }],
    ["validate", { validate: "loose" }],
  ])("refuses a malformed %s", (option, options) => {
    expect(() => create(options)).toThrow(expect.objectContaining({ code: "APIERA_CONFIGURATION", option }));
  });

  it("has no rate limit state when pacing is off", () => {
    expect(create({ rateLimit: false }).rateLimit).toBeUndefined();
    expect(create({}).rateLimit).toMatchObject({ limit: undefined, waiting: 0, inFlight: 0 });
  });
});
