import { describe, expect, it } from "vitest";
import { DEFAULTS, MockServerOptionError, type MockServerOptions, resolveOptions } from "./options.ts";

describe("resolveOptions", () => {
  it("fills in the defaults, also for members that are undefined", () => {
    const given: Record<string, unknown> = { port: undefined, seed: 4 };
    expect(resolveOptions(given)).toEqual({ ...DEFAULTS, seed: 4 });
  });

  const locale = { code: "en-US", name: "English", isDefault: true };
  it.each<[string, MockServerOptions]>([
    ["port", { port: -1 }],
    ["port", { port: 65_536 }],
    ["host", { host: "" }],
    ["clientSecret", { clientSecret: "" }],
    ["organization", { organization: "acme" }],
    ["otherOrganizations", { otherOrganizations: ["org_"] }],
    ["rateLimit.limit", { rateLimit: { limit: 0, windowMs: 1 } }],
    ["rateLimit.windowMs", { rateLimit: { limit: 1, windowMs: 0.5 } }],
    ["rateLimit.headers", { rateLimit: { limit: 1, windowMs: 1, headers: "none" as "both" } }],
    ["clients", { clients: [{ clientId: "mock-client-id", clientSecret: "x" }] }],
    ["clients", { clients: [{ clientId: "a", clientSecret: "" }] }],
    ["clients", { clients: [{ clientId: "a", clientSecret: "x", organizations: { acme: ["read"] } }] }],
    ["quotas.client", { quotas: { client: {} } }],
    ["quotas.organization", { quotas: { organization: { perDay: 0 } } }],
    ["adminKey", { adminKey: "two words" }],
    ["tokenLifetimeMs", { tokenLifetimeMs: 999 }],
    ["maxPageSize", { maxPageSize: 0 }],
    ["maxBulkItems", { maxBulkItems: Number.NaN }],
    ["seed", { seed: Number.NaN }],
    ["locales", { locales: [locale, locale] }],
    ["locales", { locales: [locale, { ...locale, code: "nb-NO" }] }],
    ["locales", { locales: [{ ...locale, name: "" }] }],
  ])("names %s in %j", (option, options) => {
    const attempt = (): unknown => resolveOptions(options);
    expect(attempt).toThrow(MockServerOptionError);
    expect(attempt).toThrow(expect.objectContaining({ option, code: "APIERA_MOCK_SERVER_OPTION" }));
  });
});
