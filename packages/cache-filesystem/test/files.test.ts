import { execFile } from "node:child_process";
import { chown, mkdir, readdir, readFile, rename, rm, symlink, utimes, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import type { CacheLease } from "@apiera/auth";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { createFilesystemCache, type FilesystemCache } from "../src/index.ts";
import { thisMachine } from "../src/machine.ts";
import { keyDirectory } from "../src/store/key-directory.ts";
import { damagedName, temporaryName } from "../src/store/names.ts";
import { type ClaimRecord, encodeRecord } from "../src/store/record.ts";
import { temporaryDirectory } from "./support/temporary-directory.ts";

/** Writes a file and a directory under names of its own in the directory given, and ends. */
const LEAVES_FILES = `
  import { mkdirSync, writeFileSync } from "node:fs";
  import { join } from "node:path";
  const source = (name) => import(new URL(name, ${JSON.stringify(new URL("../src/", import.meta.url).href)}));
  const { thisMachine } = await source("machine.ts");
  const { temporaryName } = await source("store/names.ts");
  const directory = process.argv[1];
  mkdirSync(directory, { mode: 0o700 });
  const { self } = thisMachine().processes;
  writeFileSync(join(directory, temporaryName(self)), "");
  mkdirSync(join(directory, temporaryName(self)));
`;

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

  it.runIf(process.getuid?.() === 0)("one of another user", async () => {
    await cache.set("key", entry("v1"));
    await chown(await file("key"), 12_345, 12_345);
    expect(await cache.get("key")).toBeUndefined();
    expect(await names("key")).toEqual([expect.stringMatching(/^damaged-/)]);
  });

  it.each<[string, (path: string) => Promise<void>]>([
    ["a file", async (path) => await writeFile(path, "mine")],
    ["a symbolic link to a directory", async (path) => await symlink(join(root, "target"), path)],
    ["a symbolic link to nothing", async (path) => await symlink(join(root, "nothing"), path)],
  ])("%s in the place of a key's directory", async (_what, plant) => {
    await mkdir(join(root, "target"), { mode: 0o700 });
    for (const use of [
      async () => expect(await cache.get("key")).toBeUndefined(),
      async () => await cache.set("key", entry("v1")),
      async () => expect(await cache.delete("key")).toBe(false),
      async () => expect(await cache.acquireLease("key", { ttlMs: 60_000 })).toBeDefined(),
    ]) {
      await rm(keyDirectory(root, "key").path, { recursive: true, force: true });
      await plant(keyDirectory(root, "key").path);
      await use();
      await cache.set("key", entry("v2"));
      expect((await cache.get("key"))?.version).toBe("v2");
    }
    expect(await readdir(join(root, "target"))).toEqual([]);
    expect((await readdir(root)).filter((name) => name.startsWith("damaged-"))).toHaveLength(4);
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

  it("removes at once what a writer that died left half written", async () => {
    const { path } = keyDirectory(root, "key");
    const writer = await promisify(execFile)(process.execPath, ["--input-type=module", "--eval", LEAVES_FILES, path]);
    expect(writer.stderr).toBe("");
    expect((await names("key")).filter((name) => name.startsWith("temp-"))).toHaveLength(2);
    await cache.set("key", entry("v2"));
    const left = (await names("key")).filter((name) => name.startsWith("temp-"));
    // Elsewhere nobody can tell that it died.
    expect(left).toHaveLength(process.platform === "linux" ? 0 : 2);
  });

  it("leaves what a living one is writing", async () => {
    await cache.set("key", entry("v1"));
    const name = temporaryName(thisMachine().processes.self);
    await writeFile(join(keyDirectory(root, "key").path, name), "");
    await cache.set("key", entry("v2"));
    expect(await names("key")).toContain(name);
  });

  it("removes what unseen writers left an hour ago and what was set aside a day ago, nothing younger", async () => {
    await cache.set("key", entry("v1"));
    const { path } = keyDirectory(root, "key");
    const hoursAgo = (hours: number): Date => new Date(Date.now() - hours * 3_600_000);
    for (const hours of [0.9, 1.1]) {
      await writeFile(join(path, `temp-${hours}`), "");
      await utimes(join(path, `temp-${hours}`), hoursAgo(hours), hoursAgo(hours));
    }
    for (const hours of [23, 25]) {
      for (const place of [root, path]) {
        await mkdir(join(place, damagedName(hoursAgo(hours).getTime())));
      }
    }
    await cache.set("key", entry("v2"));
    expect((await names("key")).filter((name) => name.startsWith("temp-"))).toEqual(["temp-0.9"]);
    const youngest = expect.stringMatching(new RegExp(`^damaged-${hoursAgo(23).getTime().toString().slice(0, 8)}`));
    for (const place of [root, path]) {
      expect((await readdir(place)).filter((name) => name.startsWith("damaged-"))).toEqual([youngest]);
    }
  });

  it("keeps no more than four files set aside in one place, the latest ones", async () => {
    for (let round = 0; round < 10; round += 1) {
      await cache.set("key", entry(`v${round}`));
      await writeFile(await file("key"), `torn ${round}`);
      expect(await cache.get("key")).toBeUndefined();
    }
    const kept = await Promise.all(
      (await names("key")).map((name) => readFile(join(keyDirectory(root, "key").path, name), "utf8")),
    );
    expect(kept.sort()).toEqual(["torn 6", "torn 7", "torn 8", "torn 9"]);
  });

  describe("removes the lease of a key that has no entry,", () => {
    const HOUR_MS = 3_600_000;
    const { domain, steadyMs, wallMs } = thisMachine().clock();

    /** Writes the claim of a lease that began so long ago. */
    async function claim(key: string, agoMs: number, given: Partial<ClaimRecord> = {}): Promise<void> {
      const { name, path } = keyDirectory(root, key);
      const from = { domain, steadyMs: steadyMs - agoMs, wallMs: wallMs - agoMs };
      const record = {
        kind: "claim",
        key: name,
        owner: "o",
        released: true,
        term: { ttlMs: HOUR_MS / 2, from },
      } as const;
      await mkdir(join(path, "lease"), { recursive: true, mode: 0o700 });
      await writeFile(
        join(path, "lease", "claim-000000000004-0123456789abcdef"),
        encodeRecord({ ...record, ...given }),
      );
    }

    const isLeft = async (key: string): Promise<boolean> =>
      (await readdir(root)).includes(keyDirectory(root, key).name);

    it.each<[what: string, agoMs: number, given: Partial<ClaimRecord>, left: boolean]>([
      ["given back more than an hour ago", 1.1 * HOUR_MS, {}, false],
      ["given back less than an hour ago: not yet", 0.9 * HOUR_MS, {}, true],
      ["that ran out", 1.1 * HOUR_MS, { released: false }, false],
      [
        "that is held: not at all",
        1.1 * HOUR_MS,
        { released: false, term: { ttlMs: 2 * HOUR_MS, from: { domain, steadyMs: steadyMs - 1.1 * HOUR_MS, wallMs } } },
        true,
      ],
      [
        "from before the last start of the machine",
        0,
        { term: { ttlMs: 1, from: { domain: "another boot time:[1]", steadyMs: 0, wallMs: 0 } } },
        // Where the system names no start, the wall clock counts.
        false,
      ],
    ])("one %s", async (_what, agoMs, given, left) => {
      await claim("other", agoMs, given);
      await cache.set("key", entry("v1"));
      expect(await isLeft("other")).toBe(left);
      const lease = await cache.acquireLease("other", { ttlMs: 60_000 });
      expect(lease === undefined).toBe(given.released === false && left);
    });

    it("not while it has one", async () => {
      await cache.set("other", entry("v1"));
      await claim("other", 2 * HOUR_MS);
      await cache.set("key", entry("v1"));
      expect(await readdir(join(keyDirectory(root, "other").path, "lease"))).toHaveLength(1);
    });

    it("also a damaged one, when its file is old", async () => {
      for (const [key, hours] of [
        ["old", 1.1],
        ["new", 0.9],
      ] as const) {
        await claim(key, 0);
        const path = join(keyDirectory(root, key).path, "lease", "claim-000000000004-0123456789abcdef");
        await writeFile(path, "torn");
        await utimes(path, (Date.now() - hours * HOUR_MS) / 1000, (Date.now() - hours * HOUR_MS) / 1000);
      }
      await cache.set("key", entry("v1"));
      expect([await isLeft("old"), await isLeft("new")]).toEqual([false, true]);
    });
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
