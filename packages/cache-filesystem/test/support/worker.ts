import { closeSync, openSync, readdirSync, rmSync, unlinkSync } from "node:fs";
import { flushCompileCache } from "node:module";
import { dirname, join } from "node:path";
import type { CacheLease } from "@apiera/auth";
import { createFilesystemCache } from "../../src/index.ts";
import { keyDirectory } from "../../src/store/key-directory.ts";
import { errorCode } from "../../src/system-errors.ts";
import { type BurstOrder, burst } from "./burst.ts";
import { FILLER, fillDisk, remount, tear } from "./disk.ts";

/** What a worker process can be told to do. */
export type Order =
  | { readonly act: "get" | "delete" | "tear"; readonly key: string; readonly version?: string }
  | { readonly act: "set"; readonly key: string; readonly version: string; readonly ttlMs: number }
  | { readonly act: "acquire" | "renew"; readonly key: string; readonly ttlMs: number }
  | { readonly act: "release"; readonly key: string }
  | ({ readonly act: "burst" } & BurstOrder)
  | { readonly act: "fill the disk" | "free the disk" | "make read-only" | "make writable" | "list" }
  | { readonly act: "buy"; readonly tokenUrl: string; readonly times: number }
  | { readonly act: "enter often"; readonly key: string; readonly times: number };

const [, , directory = ""] = process.argv;
const cache = createFilesystemCache({ directory });
const leases = new Map<string, CacheLease>();

/** Enters a section that only the lease guards. A file made with O_EXCL tells when somebody else is inside. */
async function enterOften(key: string, times: number): Promise<number> {
  const inside = join(directory, `inside ${key}`);
  let collisions = 0;
  for (let entered = 0; entered < times; ) {
    const lease = await cache.acquireLease(key, { ttlMs: 60_000 });
    if (lease === undefined) continue;
    entered += 1;
    try {
      closeSync(openSync(inside, "wx"));
      await new Promise((resolve) => setImmediate(resolve));
      unlinkSync(inside);
    } catch {
      collisions += 1;
    }
    await lease.release();
  }
  return collisions;
}

async function obey(order: Order): Promise<unknown> {
  switch (order.act) {
    case "get":
      return (await cache.get(order.key))?.version ?? null;
    case "delete":
      return await cache.delete(order.key, order.version === undefined ? {} : { ifVersion: order.version });
    case "set":
      return await cache.set(order.key, { value: order.version, version: order.version, ttlMs: order.ttlMs });
    case "acquire": {
      const lease = await cache.acquireLease(order.key, { ttlMs: order.ttlMs });
      if (lease !== undefined) leases.set(order.key, lease);
      return lease?.owner ?? null;
    }
    case "renew":
      return (await leases.get(order.key)?.renew(order.ttlMs)) ?? null;
    case "release":
      return await leases.get(order.key)?.release();
    case "enter often":
      return await enterOften(order.key, order.times);
    case "burst":
      return await burst(cache, order, (step) => process.send?.({ step }));
    case "fill the disk":
      return fillDisk(dirname(directory));
    case "free the disk":
      return rmSync(join(dirname(directory), FILLER));
    case "make read-only":
    case "make writable":
      return remount(dirname(directory), order.act === "make writable");
    case "tear":
      return tear(keyDirectory(directory, order.key).path);
    case "list":
      return readdirSync(dirname(directory), { recursive: true });
    case "buy":
      return await (await import("./buyer.ts")).buy(cache, order);
  }
}

/** What matters of an error on the other side of a channel. */
function describe(error: unknown): object {
  if (!(error instanceof Error)) return { message: String(error) };
  const { message, cause, ...rest } = Object.assign({ message: error.message, cause: error.cause }, error);
  return { ...rest, message, causeCode: errorCode(cause) };
}

process.on("message", ({ id, order }: { id: number; order: Order }) => {
  obey(order).then(
    (answer) => process.send?.({ id, answer: answer ?? null }),
    (error: unknown) => process.send?.({ id, error: describe(error) }),
  );
});
// Written now, since a killed process writes nothing at its end.
flushCompileCache();
process.send?.({ ready: true });
