import type { MockServerStats } from "@apiera/mock-server";
import { expect, it, vi } from "vitest";
import { readOptions } from "../src/options.ts";
import { serve } from "../src/serve.ts";
import { until } from "./processes.ts";

// Many processes on a busy machine.
vi.setConfig({ testTimeout: 120_000 });

async function statsOf(apiUrl: string): Promise<MockServerStats> {
  return JSON.parse(await (await fetch(`${apiUrl}/_mock/stats`)).text());
}

it("restarts services under traffic, by a deployment and by a crash, at their old addresses and without another token", async () => {
  const over = new AbortController();
  const said: string[] = [];
  /** Where each process listened. */
  const addresses = new Map<string, unknown>();
  /** Those that ended in order. */
  const stopped = new Set<string>();
  const ready = Promise.withResolvers<string>();
  const restarted = Promise.withResolvers<void>();
  const running = serve(readOptions(["--serve", "--rate-limit", "1000000"]), {
    env: {},
    signal: over.signal,
    requestIntervalMs: 100,
    restartIntervalMs: 1,
    print: ready.resolve,
    say(line) {
      said.push(line);
      // The third begins when the second is ready.
      if (said.length === 3) restarted.resolve();
    },
    onLine(instance, line) {
      const { message, url } = JSON.parse(line);
      if (message === "listening") addresses.set(instance, url);
      if (message === "stopped") stopped.add(instance);
    },
  });
  try {
    // What ends it early is in `running`.
    const { apiUrl, services } = JSON.parse(await Promise.race([ready.promise, running.then(() => "{}")]));
    expect((await statsOf(apiUrl)).tokensIssued).toBe(1);
    await Promise.race([restarted.promise, running]);
    // Asked for by orders alone, so by the traffic.
    await until(async () => ((await statsOf(apiUrl)).requests.byOperation.listSkus ?? 0) > 0);
    expect((await statsOf(apiUrl)).tokensIssued).toBe(1);

    expect(said.slice(0, 3)).toEqual([
      "orders is deployed and starts again.",
      "search crashes and starts again.",
      "sync is deployed and starts again.",
    ]);
    for (const { name, url } of services.filter((service: { name: string }) => /orders|search/.test(service.name))) {
      expect([addresses.get(`${name}-1`), addresses.get(`${name}-2`)]).toEqual([url, url]);
      expect(stopped.has(`${name}-1`)).toBe(name === "orders");
    }
  } finally {
    over.abort();
    await running;
  }
});
