import { describe, expect, it } from "vitest";
import { configuredTarget } from "./configured.ts";

const COMPLETE = { APIERA_CLIENT_ID: "client", APIERA_CLIENT_SECRET: "s3cret", APIERA_ORGANIZATION_ID: "org_1" };

describe("configuredTarget", () => {
  it("is none when nothing is set", () => {
    expect(configuredTarget({ PATH: "/bin", APIERA_CLIENT_ID: "" })).toBeUndefined();
  });

  it("names what is missing, and never the secret", () => {
    expect(() => configuredTarget({ APIERA_CLIENT_SECRET: "s3cret", APIERA_ORGANIZATION_ID: "" })).toThrow(
      /^APIERA_CLIENT_SECRET is set, but not APIERA_CLIENT_ID, APIERA_ORGANIZATION_ID\. (?!.*s3cret)/,
    );
    expect(() => configuredTarget({ APIERA_API_URL: "https://api.example" })).toThrow(
      "but not APIERA_CLIENT_ID, APIERA_CLIENT_SECRET, APIERA_ORGANIZATION_ID",
    );
  });

  it("says where it is, with the public addresses by default, and never the secret", () => {
    const target = configuredTarget(COMPLETE);
    expect(target?.description).toBe(
      "Organization org_1 at https://api.apiera.io, tokens from https://auth.apiera.io/oauth/token.",
    );
    expect(target?.permanent).toBe(true);
    expect(target?.env).toEqual(COMPLETE);
  });

  it("takes other addresses", () => {
    const target = configuredTarget({
      ...COMPLETE,
      APIERA_API_URL: "https://api.example",
      APIERA_TOKEN_URL: "https://id.example/t",
    });
    expect(target?.description).toBe("Organization org_1 at https://api.example, tokens from https://id.example/t.");
  });
});
