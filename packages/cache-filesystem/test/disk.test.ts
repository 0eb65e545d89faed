import { once } from "node:events";
import { chmod, chown, mkdir, readdir, rm, writeFile } from "node:fs/promises";
import { createServer, type Server } from "node:http";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { keyDirectory } from "../src/store/key-directory.ts";
import type { Purchase } from "./support/buyer.ts";
import { startWorkerOnSmallDisk } from "./support/small-disk.ts";
import { temporaryDirectory } from "./support/temporary-directory.ts";
import { startWorker, WORKER, type Worker } from "./support/workers.ts";

let base: string;
const cleanups: (() => Promise<unknown>)[] = [];

beforeEach(async () => {
  const temporary = await temporaryDirectory();
  base = temporary.path;
  cleanups.push(temporary.remove);
});

afterEach(async () => {
  for (const cleanup of cleanups.splice(0).toReversed()) await cleanup();
});

async function owned(worker: Promise<Worker>): Promise<Worker> {
  const started = await worker;
  cleanups.push(started.kill);
  return started;
}

/** A token endpoint that sells a new token to whoever asks. */
async function tokenEndpoint(): Promise<string> {
  let sold = 0;
  const server: Server = createServer((_request, response) => {
    sold += 1;
    response.setHeader("content-type", "application/json");
    response.end(JSON.stringify({ access_token: `token-${sold}`, token_type: "Bearer", expires_in: 86_400 }));
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  cleanups.push(async () => {
    server.closeAllConnections();
    server.close();
  });
  const address = server.address();
  return `http://127.0.0.1:${typeof address === "object" ? address?.port : ""}/oauth/token`;
}

/** A provider on the worker's cache goes on from memory: one purchase, however often it is asked, and it is told why. */
async function expectBuyingGoesOn(worker: Worker, reason: RegExp): Promise<void> {
  const purchase = (await worker.tell({ act: "buy", tokenUrl: await tokenEndpoint(), times: 3 })) as Purchase;
  expect(purchase.tokens).toEqual(["token-1", "token-1", "token-1"]);
  expect(purchase.failures).not.toEqual([]);
  for (const failure of purchase.failures) expect(failure).toMatch(reason);
}

const failure = (message: RegExp, causeCode: string | undefined, operation = "set"): object =>
  expect.objectContaining({
    code: "APIERA_CACHE",
    cache: "filesystem",
    operation,
    message: expect.stringMatching(message),
    ...(causeCode === undefined ? {} : { causeCode }),
  });

const FULL =
  /no space is left on the file system of .*\/cache \(ENOSPC\)\. Free some there, or name a directory on another one/;
const READ_ONLY = /is on a file system that is read-only \(EROFS\)\. Name a directory that can be written to/;
const FORBIDDEN =
  /this process may not use .* \(EACCES\)\. Give its user the directory, with chown and chmod 700, or name another one/;

const set = (key: string, version: string) => ({ act: "set", key, version, ttlMs: 60_000 }) as const;
const get = (key: string) => ({ act: "get", key }) as const;
const acquire = (key: string) => ({ act: "acquire", key, ttlMs: 60_000 }) as const;

describe("a disk of 300 KiB that fills up", () => {
  it("set rejects with the cause, what was there stays, nothing is left half written, and it works again when there is room", async () => {
    const worker = await owned(startWorkerOnSmallDisk(base));
    const list = async (): Promise<string[]> => (await worker.tell({ act: "list" })) as string[];
    await worker.tell(set("key", "v1"));
    for (let round = 0; round < 3; round += 1) {
      await worker.tell({ act: "fill the disk" });
      const before = await list();
      for (const key of ["key", "other"]) {
        await expect(worker.tell(set(key, "v2")), key).rejects.toEqual(failure(FULL, "ENOSPC"));
        await expect(worker.tell(acquire(key)), key).rejects.toEqual(failure(FULL, "ENOSPC", "acquireLease"));
      }
      expect(await worker.tell(get("key"))).toBe("v1");
      const other = keyDirectory("cache", "other").path;
      expect((await list()).filter((name) => name !== other)).toEqual(before.filter((name) => name !== other));
      await worker.tell({ act: "free the disk" });
      await worker.tell(set("other", "v2"));
      expect(await worker.tell(get("other"))).toBe("v2");
      expect(await worker.tell(acquire("key"))).toEqual(expect.any(String));
      await worker.tell({ act: "release", key: "key" });
      expect((await list()).filter((name) => /temp-|damaged-/.test(name))).toEqual([]);
    }
  });

  it("many writers on it: whatever part of a write finds no room, no file is left, and no entry is lost or torn", async () => {
    const worker = await owned(startWorkerOnSmallDisk(base));
    const list = async (): Promise<string[]> => (await worker.tell({ act: "list" })) as string[];
    // Each version is the value too: entries of 1 to 100 bytes in files of one page each, more of them than there are pages.
    const keys = Array.from({ length: 100 }, (_, index) => `key${index}`);
    const stored: string[] = [];
    const refused: unknown[] = [];
    for (const key of keys) {
      await worker.tell(set(key, key)).then(
        () => stored.push(key),
        (error: unknown) => refused.push(error),
      );
    }
    expect(stored.length).toBeGreaterThan(10);
    expect(refused.length).toBeGreaterThan(10);
    for (const error of refused) expect(error).toEqual(failure(FULL, "ENOSPC"));
    for (const key of stored) expect(await worker.tell(get(key))).toBe(key);
    expect((await list()).filter((name) => /temp-|damaged-/.test(name))).toEqual([]);
    // Deleting needs no room.
    for (const key of stored) expect(await worker.tell({ act: "delete", key, version: key })).toBe(true);
    await worker.tell(set("key0", "v2"));
    expect(await worker.tell(get("key0"))).toBe("v2");
  });

  it("a provider goes on from memory", async () => {
    const worker = await owned(startWorkerOnSmallDisk(base));
    await worker.tell(set("key", "v1"));
    await worker.tell({ act: "fill the disk" });
    await expectBuyingGoesOn(worker, FULL);
  });
});

describe("a disk that is read-only", () => {
  it("get works, all else rejects with the cause, and works again when it is writable", async () => {
    const worker = await owned(startWorkerOnSmallDisk(base));
    await worker.tell(set("key", "v1"));
    await worker.tell({ act: "make read-only" });
    expect(await worker.tell(get("key"))).toBe("v1");
    expect(await worker.tell(get("other"))).toBeNull();
    await expect(worker.tell(set("key", "v2"))).rejects.toEqual(failure(READ_ONLY, "EROFS"));
    await expect(worker.tell(set("other", "v2"))).rejects.toEqual(failure(READ_ONLY, "EROFS"));
    await expect(worker.tell(acquire("key"))).rejects.toEqual(failure(READ_ONLY, "EROFS", "acquireLease"));
    await expect(worker.tell({ act: "delete", key: "key" })).rejects.toEqual(failure(READ_ONLY, "EROFS", "delete"));
    expect(await worker.tell(get("key"))).toBe("v1");
    await worker.tell({ act: "make writable" });
    await worker.tell(set("key", "v2"));
    expect(await worker.tell(get("key"))).toBe("v2");
  });

  it("a damaged file on it is a miss all the same, though it cannot be set aside", async () => {
    const worker = await owned(startWorkerOnSmallDisk(base));
    await worker.tell(set("key", "v1"));
    await worker.tell({ act: "tear", key: "key" });
    await worker.tell({ act: "make read-only" });
    expect(await worker.tell(get("key"))).toBeNull();
  });

  it("a provider goes on from memory", async () => {
    const worker = await owned(startWorkerOnSmallDisk(base));
    await worker.tell(set("key", "v1"));
    await worker.tell({ act: "make read-only" });
    await expectBuyingGoesOn(worker, READ_ONLY);
  });
});

describe("without permission", () => {
  const isRoot = process.getuid?.() === 0;
  const SOMEBODY = isRoot ? { uid: 12_345, gid: 12_345 } : {};

  /** A worker that is not root: to root nothing is forbidden. */
  async function worker(directory: string): Promise<Worker> {
    if (isRoot) await chown(base, 12_345, 12_345);
    return await owned(startWorker(directory, WORKER, SOMEBODY));
  }

  it("to make the directory: every call rejects with the cause, a provider goes on, and it works once it may", async () => {
    const one = await worker(join(base, "closed", "cache"));
    await mkdir(join(base, "closed"), { mode: 0o755 });
    await chmod(join(base, "closed"), isRoot ? 0o755 : 0o555);
    await expect(one.tell(get("key"))).rejects.toEqual(failure(FORBIDDEN, "EACCES", "get"));
    await expect(one.tell(set("key", "v1"))).rejects.toEqual(failure(FORBIDDEN, "EACCES"));
    await expect(one.tell(acquire("key"))).rejects.toEqual(failure(FORBIDDEN, "EACCES", "acquireLease"));
    await expectBuyingGoesOn(one, FORBIDDEN);
    await chmod(join(base, "closed"), isRoot ? 0o777 : 0o755);
    await one.tell(set("key", "v1"));
    expect(await one.tell(get("key"))).toBe("v1");
  });

  it("to write in it: what is there can be read", async () => {
    const one = await worker(join(base, "cache"));
    await one.tell(set("key", "v1"));
    await chmod(keyDirectory(join(base, "cache"), "key").path, 0o500);
    await chmod(join(base, "cache"), 0o500);
    expect(await one.tell(get("key"))).toBe("v1");
    await expect(one.tell(set("key", "v2"))).rejects.toEqual(failure(FORBIDDEN, "EACCES"));
    await expect(one.tell(set("other", "v2"))).rejects.toEqual(failure(FORBIDDEN, "EACCES"));
    await expect(one.tell(acquire("key"))).rejects.toEqual(failure(FORBIDDEN, "EACCES", "acquireLease"));
    await expectBuyingGoesOn(one, FORBIDDEN);
  });

  it.each([0o000, 0o200])(
    "to read a file in it (mode %o): it is set aside, since the directory is ours",
    async (mode) => {
      const one = await worker(join(base, "cache"));
      await one.tell(set("key", "v1"));
      const { path } = keyDirectory(join(base, "cache"), "key");
      const [name = ""] = await readdir(path);
      await chmod(join(path, name), mode);
      expect(await one.tell(get("key"))).toBeNull();
      expect(await readdir(path)).toEqual([expect.stringMatching(/^damaged-/)]);
    },
  );

  it("to look into it", async () => {
    const one = await worker(join(base, "cache"));
    await one.tell(set("key", "v1"));
    await chmod(join(base, "cache"), 0o600);
    await expect(one.tell(get("key"))).rejects.toEqual(failure(FORBIDDEN, "EACCES", "get"));
    await chmod(join(base, "cache"), 0o700);
    expect(await one.tell(get("key"))).toBe("v1");
  });
});

it("a directory that is refused: a provider goes on from memory", async () => {
  await chmod(base, 0o755);
  await expectBuyingGoesOn(await owned(startWorker(base)), /has mode 0755.*chmod 700/);
});

it("a file where the directory should be: says so, and works once it is gone", async () => {
  const worker = await owned(startWorker(join(base, "file", "cache")));
  await writeFile(join(base, "file"), "");
  await expect(worker.tell(set("key", "v1"))).rejects.toEqual(
    failure(/something that is no directory stands in the way/, "ENOTDIR"),
  );
  await rm(join(base, "file"));
  await worker.tell(set("key", "v1"));
});
