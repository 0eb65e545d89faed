import { mkdir, readdir, readFile, rename, rm, symlink, utimes, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { CacheLease } from "@apiera/auth";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { createFilesystemCache, type FilesystemCache } from "../src/index.ts";
import { keyDirectory } from "../src/store/key-directory.ts";
import { encodeRecord } from "../src/store/record.ts";
import { temporaryDirectory } from "./support/temporary-directory.ts";

let root: string;
let remove: () => Promise<void>;
let cache: FilesystemCache;

beforeEach(async () => {
  ({ path: root, remove } = await temporaryDirectory());
  cache = createFilesystemCache({ directory: root });
});

afterEach(async () => await remove());

const entry = (version: string, ttlMs = 60_000) => ({ value: `value of ${version}`, version, ttlMs });
const names = async (key: string): Promise<string[]> => (await readdir(keyDirectory(root, key).path)).sort();
const file = async (key: string): Promise<string> =>
  join(keyDirectory(root, key).path, (await names(key)).at(-1) ?? "");

describe("an entry", () => {
  it("is one file, however often it is replaced, and none after delete", async () => {
    for (const version of ["v1", "v2", "v3"]) await cache.set("key", entry(version));
    expect(await names("key")).toEqual([expect.stringMatching(/^entry-\d{12}-[0-9a-f]{16}$/)]);
    await cache.delete("key");
    expect(await names("key")).toEqual([]);
  });

  it("keeps its remaining life when the wall clock jumps in between", async () => {
    vi.useFakeTimers({ toFake: ["Date"] });
    try {
      await cache.set("key", entry("v1", 60_000));
      for (const jumpMs of [3_600_000, -7_200_000]) {
        vi.setSystemTime(Date.now() + jumpMs);
        const ttlMs = (await cache.get("key"))?.ttlMs;
        // Elsewhere the wall clock is all there is, and then a jump ends the entry.
        if (process.platform === "linux") expect(ttlMs).toBeGreaterThan(0);
        expect(ttlMs ?? 0).toBeLessThanOrEqual(60_000);
      }
    } finally {
      vi.useRealTimers();
    }
  });

  it("left behind by a writer that died before removing it does not come back when the one above it is deleted", async () => {
    await cache.set("key", entry("old"));
    const old = await file("key");
    const text = await readFile(old, "utf8");
    await cache.set("key", entry("new"));
    await writeFile(old, text, { mode: 0o600 });
    expect((await cache.get("key"))?.version).toBe("new");
    expect(await cache.delete("key", { ifVersion: "old" })).toBe(false);
    expect(await cache.delete("key", { ifVersion: "new" })).toBe(true);
    expect(await cache.get("key")).toBeUndefined();
  });
});

describe("a file that is not the entry it should be is a miss and set aside:", () => {
  it.each<[string, (path: string) => Promise<void>]>([
    ["an empty one", async (path) => await writeFile(path, "")],
    ["one cut short", async (path) => await writeFile(path, (await readFile(path, "utf8")).slice(0, -2))],
    ["foreign text", async (path) => await writeFile(path, "{}")],
    ["binary data", async (path) => await writeFile(path, Buffer.alloc(100, 0xff))],
    ["a very large one", async (path) => await writeFile(path, Buffer.alloc(2 * 1024 * 1024, 0x20))],
    [
      "a directory",
      async (path) => {
        await rm(path);
        await mkdir(path);
      },
    ],
    [
      "a symbolic link, even to a sound entry",
      async (path) => {
        await rename(path, join(root, "elsewhere"));
        await symlink(join(root, "elsewhere"), path);
      },
    ],
    [
      "the entry of another key",
      async (path) => {
        await cache.set("other", entry("v1"));
        await writeFile(path, await readFile(await file("other")));
      },
    ],
    [
      "a lease claim",
      async (path) => {
        const from = { domain: undefined, steadyMs: 0, wallMs: Date.now() };
        const key = keyDirectory(root, "key").name;
        await writeFile(
          path,
          encodeRecord({ kind: "claim", key, owner: "o", released: false, term: { ttlMs: 1000, from } }),
        );
      },
    ],
  ])("%s", async (_what, damage) => {
    await cache.set("key", entry("v1"));
    await damage(await file("key"));
    expect(await cache.get("key")).toBeUndefined();
    expect(await names("key")).toEqual([expect.stringMatching(/^damaged-/)]);
    await cache.set("key", entry("v2"));
    expect((await cache.get("key"))?.version).toBe("v2");
  });

  it("files with names of nobody's making are left alone", async () => {
    await cache.set("key", entry("v1"));
    await writeFile(join(keyDirectory(root, "key").path, "zzz"), "mine");
    await writeFile(join(root, "README"), "mine");
    expect((await cache.get("key"))?.version).toBe("v1");
    expect(await cache.delete("key")).toBe(true);
    expect(await names("key")).toEqual(["zzz"]);
  });
});

describe("cleaning up, with each set", () => {
  /** Waits until the entry of `key` has ended. */
  async function ended(key: string): Promise<void> {
    while ((await cache.get(key)) !== undefined);
  }

  it("removes ended entries and empty directories", async () => {
    await cache.set("short", entry("v1", 50));
    await cache.set("deleted", entry("v1"));
    await cache.delete("deleted");
    await ended("short");
    await cache.set("key", entry("v1"));
    expect(await readdir(root)).toEqual([keyDirectory(root, "key").name]);
  });

  it("gets round to all of many keys", async () => {
    for (let index = 0; index < 12; index += 1) await cache.set(`short${index}`, entry("v1", 400));
    for (let index = 0; index < 12; index += 1) await ended(`short${index}`);
    for (let index = 0; index < 4; index += 1) await cache.set("key", entry("v1"));
    expect(await readdir(root)).toEqual([keyDirectory(root, "key").name]);
  });

  it("removes what writers left half written an hour ago and what was set aside a day ago, nothing younger", async () => {
    await cache.set("key", entry("v1"));
    const { path } = keyDirectory(root, "key");
    const hoursAgo = (hours: number): Date => new Date(Date.now() - hours * 3_600_000);
    const ages: [string, number][] = [
      ["temp-new", 0.9],
      ["temp-old", 1.1],
      ["damaged-new", 23],
      ["damaged-old", 25],
    ];
    for (const [name, hours] of ages) {
      await writeFile(join(path, name), "");
      await utimes(join(path, name), hoursAgo(hours), hoursAgo(hours));
    }
    await cache.set("key", entry("v2"));
    expect((await names("key")).filter((name) => !name.startsWith("entry-"))).toEqual(["damaged-new", "temp-new"]);
  });

  it("keeps the last claim of a lease while the machine runs, and removes one from before its last start", async () => {
    const write = async (key: string, domain: string): Promise<void> => {
      const { name, path } = keyDirectory(root, key);
      const term = { ttlMs: 1, from: { domain, steadyMs: 0, wallMs: 0 } };
      await mkdir(path, { mode: 0o700 });
      const text = encodeRecord({ kind: "claim", key: name, owner: "o", released: true, term });
      await writeFile(join(path, "lease-000000000004"), text);
    };
    await write("before", "another boot time:[1]");
    const lease = await cache.acquireLease("now", { ttlMs: 60_000 });
    await lease?.release();
    await cache.set("key", entry("v1"));
    const left = (await readdir(root)).sort();
    // Where the system names no boot, nobody can tell, and claims stay.
    const expected = process.platform === "linux" ? ["key", "now"] : ["before", "key", "now"];
    expect(left).toEqual(expected.map((key) => keyDirectory(root, key).name).sort());
  });
});

describe("a call whose caller has gone", () => {
  it("gives back the lease it took on the way, wherever on the way that was", async () => {
    for (let turns = 0; turns < 60; turns += 1) {
      const controller = new AbortController();
      const taking = cache.acquireLease("key", { ttlMs: 3_600_000 }, { signal: controller.signal });
      const ended = taking.then(
        (lease) => lease?.release(),
        (error: unknown) => expect(error).toEqual(new Error("gone")),
      );
      for (let turn = 0; turn < turns; turn += 1) await new Promise((resolve) => setImmediate(resolve));
      controller.abort(new Error("gone"));
      await ended;
      let next: CacheLease | undefined;
      while (next === undefined) next = await cache.acquireLease("key", { ttlMs: 3_600_000 });
      await next.release();
    }
  });
});

describe("calls on one lease", () => {
  it("may be made at once: two renewals do not take the lease from each other", async () => {
    const lease = await cache.acquireLease("key", { ttlMs: 60_000 });
    expect(await Promise.all([lease?.renew(60_000), lease?.renew(60_000), lease?.renew(60_000)])).toEqual([
      true,
      true,
      true,
    ]);
  });

  it("reject with CacheError after close()", async () => {
    const lease = await cache.acquireLease("key", { ttlMs: 60_000 });
    await cache.close();
    await expect(lease?.renew(1000)).rejects.toMatchObject({
      code: "APIERA_CACHE",
      operation: "renew",
      retryable: false,
    });
    await expect(lease?.release()).rejects.toMatchObject({ code: "APIERA_CACHE", operation: "release" });
  });
});
