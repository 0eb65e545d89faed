import { type Clock, systemClock } from "@apiera/auth";
import fc from "fast-check";
import { describe, expect, it, vi } from "vitest";
import { json } from "../../test/support/api-server.ts";
import { rejectionOf } from "../../test/support/rejection.ts";
import { startThingApi } from "../../test/support/thing-api.ts";
import type { Operation } from "../request/operation.ts";
import { iterateList } from "../runtime.ts";
import type { IterateOptions } from "./iterate.ts";
import type { Page } from "./page.ts";

interface Item {
  readonly uuid: string;
}
const list: Operation<Page<Item>> = {
  id: "listThings",
  method: "GET",
  path: "/v1/things",
  query: "page;i size;i",
  responseType: "json",
};
const all = Array.from({ length: 7 }, (_, index) => ({ uuid: `u${index}` }));
const iterate = (core: Parameters<typeof iterateList>[0], options?: IterateOptions) =>
  iterateList<Item, Page<Item>>(core, list, [], { size: 2 }, options);

/** An API with seven items in pages of two that tells `pagination` of them. */
const startList = (pagination: (page: number) => unknown) =>
  startThingApi(({ url }, response) => {
    const page = Number(new URL(url, "http://x").searchParams.get("page"));
    json(response, 200, { items: all.slice((page - 1) * 2, page * 2), pagination: pagination(page) });
  });

describe("a number of pages that is wrong", () => {
  it.each<[string, unknown]>([
    ["0", { totalPages: 0 }],
    ["1 on every page", { totalPages: 1 }],
    ["null", { totalPages: null }],
    ["a word", { totalPages: "many" }],
    ["negative", { totalPages: -3 }],
    ["a fraction", { totalPages: 3.5 }],
    ["huge", { totalPages: Number.MAX_SAFE_INTEGER }],
    ["missing", {}],
    ["missing with everything around it", undefined],
    ["null with everything around it", null],
  ])("%s: no item is lost, and the run ends", async (name, pagination) => {
    for (const prefetch of [0, 3]) {
      const { core } = await startList(() => pagination);
      const items = await iterate(core, { prefetch }).toArray();
      // A single page that says so is believed.
      expect(items).toEqual(name.startsWith("1 ") ? all.slice(0, 2) : all);
    }
  });

  it("missing, from a server that gives the same page for every number: ends as well", async () => {
    const { core, server } = await startThingApi((_, response) => json(response, 200, { items: all.slice(0, 2) }));
    expect(await iterate(core, { prefetch: 2 }).toArray()).toHaveLength(2);
    expect(server.seen.length).toBeLessThanOrEqual(4);
  });
});

describe("a page that is none", () => {
  it.each([[null], [[]], ["text"], [{ items: null }], [{ items: "text" }], [{}]])(
    "%j is an error of its own kind",
    async (page) => {
      const { core } = await startThingApi((_, response) => json(response, 200, page));
      expect(await rejectionOf(iterate(core).toArray())).toMatchObject({
        code: "APIERA_RESPONSE_VALIDATION",
        operationId: "listThings",
      });
    },
  );

  it("may hold items without a uuid, and no item at all in place of one: they are handed out", async () => {
    const odd = [{ uuid: "a" }, {}, null, {}, 7];
    const { core } = await startThingApi((_, response) =>
      json(response, 200, { items: odd, pagination: { page: 1, size: 5, totalItems: 5, totalPages: 1 } }),
    );
    expect(await iterate(core).toArray()).toEqual(odd);
  });
});

describe("toArray", () => {
  it.each([Number.NaN, -1, 1.5, "3", null])("refuses the limit %s before anything is sent", async (limit) => {
    const { core, server } = await startList(() => ({ totalPages: 4 }));
    const failure = rejectionOf(iterate(core, { prefetch: 3 }).toArray({ limit: limit as number }));
    expect(await failure).toMatchObject({ code: "APIERA_INVALID_REQUEST", parameter: "limit" });
    expect(server.seen).toHaveLength(0);
  });
});

describe("leaving", () => {
  it("in any way leaves no timer, no request and no rejection behind", async () => {
    const unhandled: unknown[] = [];
    const onUnhandled = (reason: unknown): void => void unhandled.push(reason);
    process.on("unhandledRejection", onUnhandled);
    let timers = 0;
    const clock: Clock = {
      ...systemClock,
      schedule: (callback, delayMs) => {
        let pending = true;
        timers += 1;
        const end = (): void => {
          if (pending) timers -= 1;
          pending = false;
        };
        const cancel = systemClock.schedule(() => {
          end();
          callback();
        }, delayMs);
        return () => {
          end();
          cancel();
        };
      },
    };
    try {
      let fail = 0;
      let open = 0;
      const { core } = await startThingApi(
        ({ url }, response) => {
          const page = Number(new URL(url, "http://x").searchParams.get("page"));
          open += 1;
          response.on("close", () => (open -= 1));
          if (page === fail) return json(response, 404, {});
          // Pages beyond the third never come.
          if (page <= 3)
            json(response, 200, { items: [{ uuid: `u${page}` }], pagination: { totalPages: 50, size: 1 } });
        },
        { retry: false, clock },
      );
      const ways = fc.record({
        prefetch: fc.integer({ min: 0, max: 60 }),
        leaveAfter: fc.integer({ min: 1, max: 3 }),
        how: fc.constantFrom("break", "throw", "abort", "return" as const),
        failing: fc.integer({ min: 0, max: 3 }),
      });
      await fc.assert(
        fc.asyncProperty(ways, async ({ prefetch, leaveAfter, how, failing }) => {
          fail = failing;
          const aborter = new AbortController();
          const run = async (): Promise<void> => {
            let count = 0;
            const items = iterate(core, { prefetch, signal: aborter.signal })[Symbol.asyncIterator]();
            for await (const _ of items) {
              count += 1;
              if (count < leaveAfter) continue;
              if (how === "break") break;
              if (how === "throw") throw new Error("enough");
              if (how === "return") return void (await items.return());
              aborter.abort(new Error("enough"));
            }
          };
          const failure = await rejectionOf(run());
          if (failing === 0 || failing > leaveAfter)
            expect(failure === undefined).toBe(how === "break" || how === "return");
          await vi.waitUntil(() => open === 0, { interval: 1 });
          expect(core.rateLimit).toMatchObject({ inFlight: 0, waiting: 0 });
          await vi.waitUntil(() => timers === 0, { interval: 1 });
        }),
        { numRuns: 40 },
      );
      await new Promise((resolve) => setImmediate(resolve));
      expect(unhandled).toEqual([]);
    } finally {
      process.off("unhandledRejection", onUnhandled);
    }
  });
});
