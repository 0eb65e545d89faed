import { createDecipheriv, createHmac, hkdfSync } from "node:crypto";
import { describe, expect, it } from "vitest";
import { TokenRequestError } from "../src/index.ts";
import { readRefusal, readToken, writeRefusal, writeToken } from "../src/sealing/record.ts";
import { createVault, type EntryKind, type Identity } from "../src/sealing/vault.ts";
import { HOUR, useHarness } from "./support/harness.ts";
import { fakeToken, json } from "./support/token-endpoint.ts";

const test = useHarness();
const SECRET = "secret";
const identity: Identity = {
  tokenUrl: "https://auth.example/oauth/token",
  audience: "https://api.example",
  organization: "org_1",
  clientId: "client",
};

/** docs/cache-record-format.md once more, with another library. */
function opened(kind: EntryKind, sealed: string): { name: string; text: string } {
  const part = (text: string): Buffer => {
    const length = Buffer.alloc(4);
    length.writeUInt32BE(Buffer.byteLength(text));
    return Buffer.concat([length, Buffer.from(text)]);
  };
  const { tokenUrl, audience, organization, clientId } = identity;
  const message = Buffer.concat([`apiera ${kind} v1`, tokenUrl, audience, organization, clientId].map(part));
  const name = createHmac("sha256", SECRET).update(message).digest("base64url");
  const key = Buffer.from(hkdfSync("sha256", SECRET, name, `apiera ${kind} entry v1`, 32));
  const bytes = Buffer.from(sealed.slice("v1.".length), "base64url");
  const decipher = createDecipheriv("aes-256-gcm", key, bytes.subarray(0, 12));
  decipher.setAAD(Buffer.from(name)).setAuthTag(bytes.subarray(-16));
  return { name, text: decipher.update(bytes.subarray(12, -16), undefined, "utf8") + decipher.final("utf8") };
}

describe("entries of each kind", () => {
  it.each<EntryKind>(["token", "refusal"])("have a name and a key of their own: %s", async (kind) => {
    const vault = await createVault(identity, SECRET, kind);
    expect(opened(kind, await vault.seal("text"))).toEqual({ name: vault.cacheKey, text: "text" });
  });

  it("do not open as the other kind", async () => {
    const [token, refusal] = [await createVault(identity, SECRET), await createVault(identity, SECRET, "refusal")];
    expect(token.cacheKey).not.toBe(refusal.cacheKey);
    expect(await refusal.open(await token.seal("text"))).toBeUndefined();
    expect(await token.open(await refusal.seal("text"))).toBeUndefined();
  });

  it("never share an initialization vector", async () => {
    const vault = await createVault(identity, SECRET);
    const sealed = await Promise.all(Array.from({ length: 200 }, () => vault.seal("text")));
    expect(new Set(sealed.map((each) => each.slice(3, 19))).size).toBe(200);
  });

  it("lie side by side in the cache: a refusal takes no token away", async () => {
    const { cache, endpoint } = test.current;
    await test.current.sharing().getToken();
    endpoint.replies.push(json(401, { error: "invalid_client" }));
    await expect(test.current.sharing().getToken({ forceRefresh: true })).rejects.toMatchObject({ status: 401 });
    expect(cache.entries.size).toBe(2);
    expect((await test.current.sharing().getToken()).value).toBe(fakeToken(1));
  });
});

describe("the record of a token", () => {
  const token = { value: fakeToken(1, { permissions: ["read"] }), lifetimeMs: HOUR };

  it.each([true, false])("gives back what was written, frugal: %s", (frugal) => {
    expect(readToken(writeToken({ ...token, frugal }))).toEqual({ ...token, frugal, permissions: ["read"] });
  });

  it.each<[string, unknown]>([
    ["no token", { lifetimeMs: 1 }],
    ["an empty token", { accessToken: "", lifetimeMs: 1 }],
    ["no life", { accessToken: "a" }],
    ["a life of nothing", { accessToken: "a", lifetimeMs: 0 }],
    ["a life below nothing", { accessToken: "a", lifetimeMs: -1 }],
    ["a life in words", { accessToken: "a", lifetimeMs: "1" }],
  ])("is none with %s", (_, record) => {
    expect(readToken(JSON.stringify(record))).toBeUndefined();
  });

  it("shares what the token permits", async () => {
    await test.current.sharing().getToken();
    const shared = await test.current.sharing().getToken();
    expect([...shared.permissions]).toEqual(["read", "write"]);
    expect(test.current.endpoint.requests).toHaveLength(1);
  });
});

describe("the record of a refusal", () => {
  const error = new TokenRequestError("", { status: 401, oauthError: "invalid_client", retryable: false });

  it("is due when its pause is over, and remembered for as long again", () => {
    const text = writeRefusal(error, 3, 20_000);
    const retryIn = (ttlMs: number): number | undefined => readRefusal(text, ttlMs)?.retryInMs;
    expect([40_000, 30_000, 20_000, 5_000].map(retryIn)).toEqual([20_000, 10_000, 0, 0]);
    expect(readRefusal(text, 40_000)).toMatchObject({
      failures: 3,
      error: { status: 401, oauthError: "invalid_client", retryable: false, retryAfterMs: 20_000 },
    });
  });

  it.each(["{}", "null", '{"status":401,"failures":1}', '{"status":"401","failures":1,"pauseMs":1}'])(
    "is none: %s",
    (text) => {
      expect(readRefusal(text, 1_000)).toBeUndefined();
    },
  );
});
