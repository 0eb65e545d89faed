import { createTokenProvider, type TokenProviderEvent } from "@apiera/auth";
import { Keyv } from "keyv";
import { describe, expect, it, vi } from "vitest";
import { createKeyvCache, type KeyvCacheOptions } from "../src/index.ts";

/** A store that is out of reach. */
const brokenStore = {
  get: () => Promise.reject(new Error("out of reach")),
  set: () => Promise.reject(new Error("out of reach")),
  delete: () => Promise.reject(new Error("out of reach")),
  clear: () => Promise.resolve(),
};
const entry = { value: "sealed", version: "v1", ttlMs: 60_000 };

describe("a store that fails", () => {
  it.each([true, false])("is never silent, whether Keyv has a listener of its own (%s) or not", async (listens) => {
    const keyv = new Keyv({ store: brokenStore });
    if (listens) keyv.on("error", () => {});
    const cache = createKeyvCache({ keyv });
    const calls = [
      () => cache.get("key"),
      () => cache.set("key", entry),
      () => cache.delete("key", { ifVersion: "v1" }),
    ];
    for (const call of calls) {
      await expect(call()).rejects.toMatchObject({ code: "APIERA_CACHE", cause: { message: "out of reach" } });
    }
    await cache.close();
  });

  it("costs a provider nothing but events", async () => {
    const events: TokenProviderEvent[] = [];
    const answer = { access_token: "token-1", token_type: "Bearer", expires_in: 3600 };
    await using provider = createTokenProvider({
      clientId: "client",
      clientSecret: "a-secret-for-tests",
      organization: "org_1",
      cache: createKeyvCache({ keyv: new Keyv({ store: brokenStore }) }),
      fetch: async () => Response.json(answer),
      onEvent: (event) => events.push(event),
    });
    expect((await provider.getToken()).value).toBe("token-1");
    expect(events.map(({ type }) => type)).toContain("cache-failed");
  });
});

describe("a store that holds something else", () => {
  it.each([["text"], [42], [null], [{ value: "sealed" }], [{ ...entry, endsAt: "soon" }]])(
    "%j counts as nothing",
    async (thing) => {
      const store = new Map();
      const cache = createKeyvCache({ keyv: new Keyv({ store }) });
      await cache.set("key", entry);
      const [name] = store.keys();
      store.set(name, JSON.stringify({ value: thing }));
      expect(await cache.get("key")).toBeUndefined();
      expect(await cache.delete("key")).toBe(false);
    },
  );
});

describe("wall clocks that differ", () => {
  it("shorten a life by the difference, and never lengthen it", async () => {
    const store = new Map();
    const now = Date.now();
    const at = (clock: number) => createKeyvCache({ keyv: new Keyv({ store }), clock: () => clock });
    await at(now).set("key", entry);
    expect((await at(now + 10_000).get("key"))?.ttlMs).toBe(50_000);
    expect((await at(now - 10_000).get("key"))?.ttlMs).toBe(60_000);
    expect(await at(now + 60_000).get("key")).toBeUndefined();
  });
});

describe("createKeyvCache", () => {
  it.each([[undefined], [null], [{}], [new Map()]])("refuses %s with an error that says what it wants", (keyv) => {
    expect(() => createKeyvCache({ keyv } as unknown as KeyvCacheOptions)).toThrow(
      expect.objectContaining({ code: "APIERA_CONFIGURATION", option: "keyv" }),
    );
  });

  it("leaves nothing on the Keyv when it is closed, and does not end it", async () => {
    const keyv = new Keyv();
    const disconnect = vi.spyOn(keyv, "disconnect");
    const before = keyv.listenerCount("error");
    const cache = createKeyvCache({ keyv });
    expect(keyv.listenerCount("error")).toBe(before + 1);
    await cache.close();
    await cache.close();
    expect(keyv.listenerCount("error")).toBe(before);
    expect(disconnect).not.toHaveBeenCalled();
  });
});
