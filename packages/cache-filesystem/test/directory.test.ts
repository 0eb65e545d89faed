import { execFile } from "node:child_process";
import { chmod, chown, lstat, mkdir, readdir, rename, rm, symlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { ConfigurationError } from "@apiera/auth";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { createFilesystemCache, type FilesystemCache } from "../src/index.ts";
import { temporaryDirectory } from "./support/temporary-directory.ts";
import { startWorker, WORKER } from "./support/workers.ts";

let base: string;
let remove: () => Promise<void>;

beforeEach(async () => {
  ({ path: base, remove } = await temporaryDirectory());
});

afterEach(async () => {
  vi.unstubAllEnvs();
  await remove();
});

const entry = { value: "sealed", version: "1", ttlMs: 60_000 };

async function modes(root: string): Promise<Record<"directories" | "files", Set<string>>> {
  const found = { directories: new Set<string>(), files: new Set<string>() };
  for (const name of ["", ...(await readdir(root, { recursive: true }))]) {
    const status = await lstat(join(root, name));
    (status.isDirectory() ? found.directories : found.files).add((status.mode & 0o777).toString(8));
  }
  return found;
}

describe("what it makes", () => {
  it("is for its owner alone, whatever the umask: directories 0700, files 0600", async () => {
    const root = join(base, "a", "b");
    const index = fileURLToPath(new URL("../src/index.ts", import.meta.url));
    const script = `
      process.umask(0);
      const { createFilesystemCache } = await import(${JSON.stringify(index)});
      const cache = createFilesystemCache({ directory: ${JSON.stringify(root)} });
      await cache.set("key", ${JSON.stringify(entry)});
      await cache.acquireLease("key", { ttlMs: 60_000 });
    `;
    await promisify(execFile)(process.execPath, ["--input-type=module", "--eval", script]);
    expect(await modes(join(base, "a"))).toEqual({ directories: new Set(["700"]), files: new Set(["600"]) });
    expect(await readdir(root)).toHaveLength(1);
  });

  it("touches nothing before the first call", async () => {
    createFilesystemCache({ directory: join(base, "cache") });
    expect(await readdir(base)).toEqual([]);
  });

  it("is in the user's cache directory when none is named", async () => {
    vi.stubEnv("XDG_CACHE_HOME", base);
    vi.stubEnv("LOCALAPPDATA", base);
    await createFilesystemCache().set("key", entry);
    expect(await readdir(base)).toEqual(["apiera"]);
  });

  it("shows neither key nor path of the key: names are SHA-256", async () => {
    await createFilesystemCache({ directory: base }).set("../../tenant secret", entry);
    expect(await readdir(base)).toEqual([expect.stringMatching(/^[0-9a-f]{64}$/)]);
  });
});

describe("what it refuses, with what to do", () => {
  const refusal = (message: RegExp): object =>
    expect.objectContaining({
      code: "APIERA_CACHE",
      retryable: false,
      cache: "filesystem",
      message: expect.stringMatching(message),
    });

  it.each(["get", "set", "delete", "acquireLease"] as const)("a directory with mode 0755, in %s", async (operation) => {
    await chmod(base, 0o755);
    const cache = createFilesystemCache({ directory: base });
    const calls = {
      get: () => cache.get("key"),
      set: () => cache.set("key", entry),
      delete: () => cache.delete("key"),
      acquireLease: () => cache.acquireLease("key", { ttlMs: 1000 }),
    };
    await expect(calls[operation]()).rejects.toEqual(refusal(/has mode 0755.*chmod 700/));
    await expect(calls[operation]()).rejects.toMatchObject({ operation });
    expect(await readdir(base)).toEqual([]);
  });

  it.each([0o750, 0o710, 0o701, 0o704, 0o777])("a directory with mode %o", async (mode) => {
    await chmod(base, mode);
    await expect(createFilesystemCache({ directory: base }).get("key")).rejects.toEqual(refusal(/chmod 700/));
  });

  it("a symbolic link, also one to a private directory", async () => {
    await mkdir(join(base, "target"), { mode: 0o700 });
    await symlink(join(base, "target"), join(base, "link"));
    await expect(createFilesystemCache({ directory: join(base, "link") }).set("key", entry)).rejects.toEqual(
      refusal(/is a symbolic link/),
    );
    expect(await readdir(join(base, "target"))).toEqual([]);
  });

  it("a directory reached through a symbolic link, and names the real place", async () => {
    const real = join(base, "target", "deep", "cache");
    await mkdir(real, { recursive: true, mode: 0o700 });
    await symlink(join(base, "target"), join(base, "link"));
    for (const path of [join(base, "link", "deep", "cache"), join(base, "link", "new")]) {
      await expect(createFilesystemCache({ directory: path }).set("key", entry)).rejects.toEqual(
        refusal(
          /is reached through the symbolic link .*\/link: .* Name the real place: .*\/target\/(deep\/cache|new)$/,
        ),
      );
    }
    expect(await readdir(real)).toEqual([]);
    await createFilesystemCache({ directory: real }).set("key", entry);
  });

  it("a directory of another user, whether this process is root or not", async () => {
    const isRoot = process.getuid?.() === 0;
    // Only root may give a directory away; to everybody else some belong to root.
    if (!isRoot) {
      await expect(createFilesystemCache({ directory: "/usr" }).get("key")).rejects.toEqual(
        refusal(/belongs to user 0, /),
      );
      return;
    }
    await chmod(base, 0o711);
    for (const [owner, user] of [
      [12_345, 0],
      [0, 12_345],
      [54_321, 12_345],
    ] as const) {
      const root = join(base, `of ${owner} for ${user}`);
      await mkdir(root, { mode: 0o700 });
      await chown(root, owner, owner);
      const worker = await startWorker(root, WORKER, { uid: user, gid: user });
      const message = `belongs to user ${owner}, this process runs as ${user}. Name a directory of your own.`;
      try {
        for (const order of [
          { act: "get", key: "key" },
          { act: "set", key: "key", version: "1", ttlMs: 60_000 },
          { act: "acquire", key: "key", ttlMs: 60_000 },
        ] as const) {
          await expect(worker.tell(order)).rejects.toEqual(refusal(new RegExp(message)));
        }
        await chown(root, user, user);
        expect(await worker.tell({ act: "set", key: "key", version: "1", ttlMs: 60_000 })).toBeNull();
      } finally {
        await worker.kill();
      }
    }
  });

  it("a directory that was all right before and is so no longer, at each call", async () => {
    const root = join(base, "cache");
    const cache = createFilesystemCache({ directory: root });
    await cache.set("key", entry);
    const lease = await cache.acquireLease("key", { ttlMs: 60_000 });
    await rename(root, join(base, "moved"));
    await symlink(join(base, "moved"), root);
    const calls = [
      () => cache.get("key"),
      () => cache.set("key", entry),
      () => cache.delete("key"),
      () => cache.acquireLease("other", { ttlMs: 1000 }),
      () => lease?.renew(60_000),
      () => lease?.release(),
    ];
    for (const call of calls) await expect(call()).rejects.toEqual(refusal(/is a symbolic link/));
    await rm(root);
    await rename(join(base, "moved"), root);
    await chmod(root, 0o770);
    for (const call of calls) await expect(call()).rejects.toEqual(refusal(/has mode 0770/));
    await chmod(root, 0o700);
    expect((await cache.get("key"))?.version).toBe("1");
    expect(await lease?.renew(60_000)).toBe(true);
  });

  it("a file in its place", async () => {
    await writeFile(join(base, "file"), "");
    await expect(createFilesystemCache({ directory: join(base, "file") }).get("key")).rejects.toMatchObject({
      code: "APIERA_CACHE",
    });
  });

  it("looks again at the next call: a directory put right is used", async () => {
    await chmod(base, 0o755);
    const cache = createFilesystemCache({ directory: base });
    await expect(cache.set("key", entry)).rejects.toMatchObject({ code: "APIERA_CACHE" });
    await chmod(base, 0o700);
    await cache.set("key", entry);
    expect((await cache.get("key"))?.version).toBe("1");
  });

  it.each<[what: string, call: (cache: FilesystemCache) => Promise<unknown>]>([
    ["an empty key", (cache) => cache.get("")],
    ["an empty key to set", (cache) => cache.set("", entry)],
    ["an empty key to delete", (cache) => cache.delete("")],
    ["an empty key for a lease", (cache) => cache.acquireLease("", { ttlMs: 1000 })],
    ["a key that is no text", (cache) => cache.get(7 as never)],
    [
      "a value that is larger than the contract allows",
      (cache) => cache.set("key", { ...entry, value: "é".repeat(32_769) }),
    ],
    ["a value that is no text", (cache) => cache.set("key", { ...entry, value: 7 as never })],
    [
      "a version that is longer than the contract allows",
      (cache) => cache.set("key", { ...entry, version: "1".repeat(129) }),
    ],
  ])("%s, and stores nothing", async (_what, call) => {
    await expect(call(createFilesystemCache({ directory: base }))).rejects.toEqual(refusal(/must be text/));
    expect(await readdir(base)).toEqual([]);
  });

  it.each(["", "a\0b", 7])("the option directory %j, at once", (directory) => {
    expect(() => createFilesystemCache({ directory: directory as string })).toThrow(ConfigurationError);
  });
});

it("a directory removed while in use is made again", async () => {
  const root = join(base, "cache");
  const cache = createFilesystemCache({ directory: root });
  await cache.set("key", entry);
  const lease = await cache.acquireLease("key", { ttlMs: 60_000 });
  await rm(root, { recursive: true });
  expect(await cache.get("key")).toBeUndefined();
  expect(await lease?.renew(60_000)).toBe(false);
  await cache.set("key", entry);
  expect((await cache.get("key"))?.version).toBe("1");
  expect((await lstat(root)).mode & 0o777).toBe(0o700);
});
