import { inspect } from "node:util";
import { describe, expect, it } from "vitest";
import {
  ConfigurationError,
  createTokenProvider,
  createTokenProviderFromEnv,
  type TokenProviderOptions,
} from "../index.ts";

const good = { clientId: "client", clientSecret: "s3cret-canary", organization: "org_1" };

function configurationError(overrides: Record<string, unknown>): ConfigurationError {
  try {
    createTokenProvider({ ...good, ...overrides } as unknown as TokenProviderOptions);
  } catch (error) {
    if (error instanceof ConfigurationError) return error;
    throw error;
  }
  throw new Error("The options were accepted.");
}

describe("createTokenProvider refuses options that cannot work", () => {
  it.each([
    ["clientId", undefined, "APIERA_CLIENT_ID"],
    ["clientId", "", "APIERA_CLIENT_ID"],
    ["clientId", "canary-value ", "APIERA_CLIENT_ID"],
    ["clientSecret", undefined, "APIERA_CLIENT_SECRET"],
    ["clientSecret", "  ", "APIERA_CLIENT_SECRET"],
    ["clientSecret", [], "APIERA_CLIENT_SECRET"],
    ["clientSecret", ["canary-value", ""], "APIERA_CLIENT_SECRET"],
    ["organization", undefined, "APIERA_ORGANIZATION_ID"],
    ["organization", "canary-value", "APIERA_ORGANIZATION_ID"],
    ["organization", "org_canary value", "APIERA_ORGANIZATION_ID"],
    ["audience", "", "APIERA_AUDIENCE"],
    ["audience", "canary\ud800value", "APIERA_AUDIENCE"],
    ["clientId", "canary\ud801value", "APIERA_CLIENT_ID"],
    ["clientSecret", "canary-value\0", "APIERA_CLIENT_SECRET"],
    ["tokenUrl", "canary-value", "APIERA_TOKEN_URL"],
    ["tokenUrl", "ftp://canary-value/", "APIERA_TOKEN_URL"],
    ["tokenUrl", "http://canary-value.example/oauth/token", "APIERA_TOKEN_URL"],
    ["tokenUrl", "https://user:canary-value@auth.example/oauth/token", "APIERA_TOKEN_URL"],
    ["timeoutMs", 0, undefined],
    ["timeoutMs", Number.NaN, undefined],
    ["timeoutMs", 2 ** 31, undefined],
    ["cacheTimeoutMs", -1, undefined],
    ["cache", { get: () => {} }, undefined],
    ["cache", new Map(), undefined],
    ["fetch", "canary-value", undefined],
    ["onEvent", "canary-value", undefined],
  ])("%s = %j", (option, value, variable) => {
    const error = configurationError({ [option]: value });
    expect(error).toMatchObject({ code: "APIERA_CONFIGURATION", retryable: false, option, variable });
    expect(error.message).toContain(option);
    if (variable !== undefined) expect(error.message).toContain(variable);
    expect(inspect(error, { depth: 9 })).not.toMatch(/canary/);
  });

  it.each([
    ["refresh.fraction", { refresh: { fraction: 1 } }],
    ["refresh.maxMs", { refresh: { maxMs: -1 } }],
    ["sealing.keys", { sealing: { keys: [`${"x".repeat(40)}\0`] } }],
    ["refresh.jitter", { refresh: { jitter: 2 } }],
    ["retry.limit", { retry: { limit: 1.5 } }],
    ["retry.maxDelayMs", { retry: { maxDelayMs: Number.POSITIVE_INFINITY } }],
  ])("%s", (option, overrides) => {
    expect(configurationError(overrides).option).toBe(option);
  });

  it("takes plain http to the loopback interface, and elsewhere only when it is allowed by name", () => {
    for (const tokenUrl of [
      "http://127.0.0.1:1/t",
      "http://localhost:1/t",
      "http://[::1]:1/t",
      "http://auth.localhost/t",
    ]) {
      expect(() => createTokenProvider({ ...good, tokenUrl })).not.toThrow();
    }
    for (const tokenUrl of ["http://127.0.0.1.canary.example/", "http://notlocalhost/"]) {
      expect(configurationError({ tokenUrl }).option).toBe("tokenUrl");
    }
    expect(() =>
      createTokenProvider({ ...good, tokenUrl: "http://auth.internal/t", allowInsecureHttp: true }),
    ).not.toThrow();
  });
});

describe("createTokenProviderFromEnv", () => {
  const env = { APIERA_CLIENT_ID: "client", APIERA_CLIENT_SECRET: "s3cret-canary", APIERA_ORGANIZATION_ID: "org_1" };

  it("takes what the environment sets", () => {
    expect(() => createTokenProviderFromEnv({}, env)).not.toThrow();
  });

  it.each(Object.keys(env))("names %s when it is missing or empty", (variable) => {
    for (const value of [undefined, ""]) {
      expect(() => createTokenProviderFromEnv({}, { ...env, [variable]: value })).toThrow(
        expect.objectContaining({ variable }),
      );
    }
  });

  it("lets overrides win", () => {
    expect(() => createTokenProviderFromEnv({ organization: "wrong" }, env)).toThrow(/organization/);
    expect(() =>
      createTokenProviderFromEnv({ organization: "org_2" }, { ...env, APIERA_ORGANIZATION_ID: undefined }),
    ).not.toThrow();
  });
});
