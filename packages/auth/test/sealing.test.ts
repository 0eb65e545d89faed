import { createDecipheriv, createHmac, hkdfSync } from "node:crypto";
import { readFile } from "node:fs/promises";
import { describe, expect, it } from "vitest";
import { readToken } from "../src/sealing/record.ts";
import { createVault } from "../src/sealing/vault.ts";
import { useHarness } from "./support/harness.ts";
import { fakeToken } from "./support/token-endpoint.ts";

const test = useHarness();
const [OLD, NEW] = ["old-key-".repeat(4), "new-key-".repeat(4)];

describe("sealing keys", () => {
  it("share a token between processes whose client secrets differ", async () => {
    const sealing = { keys: [OLD] };
    await test.current.sharing({ sealing, clientSecret: "one" }).getToken();
    expect((await test.current.sharing({ sealing, clientSecret: "another" }).getToken()).value).toBe(fakeToken(1));
    expect(test.current.endpoint.requests).toHaveLength(1);
  });

  it("rotate: who has both reads what was sealed with the old, writes with the new, and drops either", async () => {
    const { cache, endpoint } = test.current;
    await test.current.sharing({ sealing: { keys: [OLD] } }).getToken();
    const both = test.current.sharing({ sealing: { keys: [NEW, OLD] } });
    const first = await both.getToken();
    expect(first.value).toBe(fakeToken(1));
    await both.invalidate(first);
    expect(cache.entries.size).toBe(0);
    expect((await both.getToken()).value).toBe(fakeToken(2));
    expect((await test.current.sharing({ sealing: { keys: [NEW] } }).getToken()).value).toBe(fakeToken(2));
    expect(endpoint.requests).toHaveLength(2);
  });

  it("do not open what was sealed with others", async () => {
    await test.current.sharing({ sealing: { keys: [OLD] } }).getToken();
    for (const overrides of [{ sealing: { keys: [NEW] } }, {}]) await test.current.sharing(overrides).getToken();
    expect(test.current.endpoint.requests).toHaveLength(3);
  });

  it.each([{}, { keys: [] }, { keys: "x".repeat(32) }, { keys: ["canary too short"] }, { keys: [OLD, 5] }])(
    "%j are refused",
    (sealing) => {
      expect(() => test.current.provider({ sealing } as never)).toThrow(
        expect.objectContaining({ option: "sealing.keys", message: expect.not.stringContaining("canary") }),
      );
    },
  );
});

describe("a swapped entry", () => {
  it("does not open under the name of another organization", async () => {
    const { cache, endpoint } = test.current;
    await test.current.sharing().getToken();
    const [[, entry] = []] = cache.entries;
    await test.current.sharing({ organization: "org_2" }).getToken();
    const [, other = ""] = cache.entries.keys();
    if (entry !== undefined) cache.entries.set(other, entry);
    expect((await test.current.sharing({ organization: "org_2" }).getToken()).value).toBe(fakeToken(3));
    expect(endpoint.requests).toHaveLength(3);
    expect(test.current.count("cache-entry-unusable")).toBeGreaterThan(0);
  });
});

interface Vector {
  readonly secret: string;
  readonly tokenUrl: string;
  readonly audience: string;
  readonly organization: string;
  readonly clientId: string;
  readonly cacheKey: string;
  readonly sealed: string;
  readonly opened: string;
}

/** The document once more, written from it alone with another library: if it were not enough to go by, this would not open. */
function openAsDocumented({ secret, tokenUrl, audience, organization, clientId, sealed }: Vector): {
  name: string;
  opened: string;
} {
  const part = (text: string): Buffer => {
    const bytes = Buffer.from(text);
    const length = Buffer.alloc(4);
    length.writeUInt32BE(bytes.length);
    return Buffer.concat([length, bytes]);
  };
  const message = Buffer.concat(["apiera token v1", tokenUrl, audience, organization, clientId].map(part));
  const name = createHmac("sha256", secret).update(message).digest("base64url");
  const key = Buffer.from(hkdfSync("sha256", secret, name, "apiera token entry v1", 32));
  const bytes = Buffer.from(sealed.slice("v1.".length), "base64url");
  const decipher = createDecipheriv("aes-256-gcm", key, bytes.subarray(0, 12))
    .setAAD(Buffer.from(name))
    .setAuthTag(bytes.subarray(-16));
  return { name, opened: decipher.update(bytes.subarray(12, -16), undefined, "utf8") + decipher.final("utf8") };
}

describe("docs/cache-record-format.md", () => {
  it("has test vectors that hold, and says enough to open them", async () => {
    const document = await readFile(new URL("../../../docs/cache-record-format.md", import.meta.url), "utf8");
    const vectors: Vector[] = [...document.matchAll(/```json\n([\s\S]*?)```/g)].map((match) =>
      JSON.parse(match[1] ?? ""),
    );
    expect(vectors.length).toBeGreaterThanOrEqual(2);
    for (const vector of vectors) {
      const { secret, cacheKey, sealed, opened, ...identity } = vector;
      expect(openAsDocumented(vector)).toEqual({ name: cacheKey, opened });
      const vault = await createVault(identity, secret);
      expect(vault.cacheKey).toBe(cacheKey);
      expect(await vault.open(sealed)).toBe(opened);
      expect(readToken(opened)?.value).toBe(JSON.parse(opened).accessToken);
    }
  });
});

describe("with several sealing keys", () => {
  const [older, newer] = ["an-older-key-of-more-than-32-characters", "a-newer-key-of-more-than-32-characters"];

  it("an entry that will not do hides no other", async () => {
    const { clock, endpoint } = test.current;
    const lasting = await test.current.sharing({ sealing: { keys: [older] } }).getToken();
    endpoint.expiresIn = 10;
    await test.current.sharing({ sealing: { keys: [newer] } }).getToken();
    clock.advance(9_900);
    const found = await test.current.sharing({ sealing: { keys: [newer, older] } }).getToken();
    expect(found.value).toBe(lasting.value);
    expect(endpoint.requests).toHaveLength(2);
  });

  it("forceRefresh takes none of those there are", async () => {
    const { endpoint } = test.current;
    await test.current.sharing({ sealing: { keys: [older] } }).getToken();
    await test.current.sharing({ sealing: { keys: [newer] } }).getToken();
    const forced = await test.current.sharing({ sealing: { keys: [newer, older] } }).getToken({ forceRefresh: true });
    expect(forced.value).toBe(fakeToken(3));
    expect(endpoint.requests).toHaveLength(3);
  });
});
