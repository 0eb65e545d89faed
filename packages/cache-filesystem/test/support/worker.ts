import { closeSync, openSync, unlinkSync } from "node:fs";
import { flushCompileCache } from "node:module";
import { join } from "node:path";
import type { CacheLease } from "@apiera/auth";
import { createFilesystemCache } from "../../src/index.ts";

/** What a worker process can be told to do. */
export type Order =
  | { readonly act: "get" | "delete"; readonly key: string; readonly version?: string }
  | { readonly act: "set"; readonly key: string; readonly version: string; readonly ttlMs: number }
  | { readonly act: "acquire" | "renew"; readonly key: string; readonly ttlMs: number }
  | { readonly act: "release"; readonly key: string }
  | { readonly act: "write for ever"; readonly key: string }
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
    case "write for ever":
      for (let round = 0; ; round += 1) {
        const version = `${process.pid}-${round}`;
        const value = `${version} `.repeat(1 + ((round * 977) % 4000));
        await cache.set(order.key, { value, version, ttlMs: 60_000 });
      }
  }
}

process.on("message", ({ id, order }: { id: number; order: Order }) => {
  obey(order).then(
    (answer) => process.send?.({ id, answer: answer ?? null }),
    (error: unknown) => process.send?.({ id, error: String(error) }),
  );
});
// Written now, since a killed process writes nothing at its end.
flushCompileCache();
process.send?.({ ready: true });
