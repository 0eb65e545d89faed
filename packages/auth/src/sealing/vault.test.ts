import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fromBase64Url, toBase64Url } from "./base64url.ts";
import { createVault, type Identity } from "./vault.ts";

const identity: Identity = {
  tokenUrl: "https://auth.example/t",
  audience: "https://api.example",
  organization: "org_1",
  clientId: "c",
};

describe("base64url", () => {
  it("gives back the bytes it was given, in the alphabet of URLs", () => {
    fc.assert(
      fc.property(fc.uint8Array(), (bytes) => {
        const text = toBase64Url(bytes);
        expect(text).toMatch(/^[\w-]*$/);
        expect([...fromBase64Url(text)]).toEqual([...bytes]);
      }),
    );
  });
});

describe("the cache key", () => {
  it("differs between identities that differ anywhere, however their parts are cut", async () => {
    const part = fc.string({ maxLength: 3 });
    const any = fc.record({ tokenUrl: part, audience: part, organization: part, clientId: part });
    await fc.assert(
      fc.asyncProperty(any, any, async (a, b) => {
        const same = JSON.stringify(a) === JSON.stringify(b);
        expect((await createVault(a, "secret")).cacheKey === (await createVault(b, "secret")).cacheKey).toBe(same);
      }),
    );
  });

  it("is the same for the same identity and secret, and another for another secret", async () => {
    const keys = await Promise.all(
      ["a", "a", "b"].map(async (secret) => (await createVault(identity, secret)).cacheKey),
    );
    expect(keys[0]).toBe(keys[1]);
    expect(keys[0]).not.toBe(keys[2]);
  });
});

describe("a sealed entry", () => {
  it("opens with the same secret and identity, and differs each time it is sealed", async () => {
    const [a, b] = [await createVault(identity, "s"), await createVault(identity, "s")];
    const [first, second] = [await a.seal("tøken"), await a.seal("tøken")];
    expect(first).not.toBe(second);
    expect([await b.open(first), await b.open(second)]).toEqual(["tøken", "tøken"]);
  });

  it("opens with no other secret and under no other identity", async () => {
    const sealed = await (await createVault(identity, "s")).seal("token");
    expect(await (await createVault(identity, "t")).open(sealed)).toBeUndefined();
    expect(await (await createVault({ ...identity, organization: "org_2" }, "s")).open(sealed)).toBeUndefined();
  });

  it("does not open when a bit of it changed, a piece is missing or the format is another", async () => {
    const vault = await createVault(identity, "s");
    const sealed = await vault.seal("token");
    const bytes = fromBase64Url(sealed.slice(3));
    for (let index = 0; index < bytes.length; index += 1) {
      const changed = Uint8Array.from(bytes);
      changed[index] = (changed[index] ?? 0) ^ 1;
      expect(await vault.open(`v1.${toBase64Url(changed)}`)).toBeUndefined();
    }
    for (let length = 0; length < sealed.length; length += 1)
      expect(await vault.open(sealed.slice(0, length))).toBeUndefined();
    for (const foreign of [sealed.replace("v1.", "v2."), `${sealed}.x`, "v1.!!!", "{}"])
      expect(await vault.open(foreign)).toBeUndefined();
  });
});
