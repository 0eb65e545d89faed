import { once } from "node:events";
import { describe, expect, it } from "vitest";
import type { Page } from "../src/pagination/page.ts";
import type { Operation } from "../src/request/operation.ts";
import { iterateList } from "../src/runtime.ts";
import { json } from "./support/api-server.ts";
import { startThingApi } from "./support/thing-api.ts";

const listThings: Operation<Page<{ uuid: string }>> = {
  id: "listThings",
  method: "GET",
  path: "/v1/things",
  query: "page size",
  responseType: "json",
};
const page = (number: number, totalPages: number): Page<{ uuid: string }> => ({
  items: [{ uuid: `${number}-a` }, { uuid: `${number}-b` }],
  pagination: { page: number, size: 2, totalItems: totalPages * 2, totalPages },
});
const pageOf = (url: string): number => Number(new URL(url, "http://localhost").searchParams.get("page"));

describe("leaving a loop early", () => {
  it("cancels the requests under way, as the server sees", async () => {
    const aborted: Promise<number>[] = [];
    const { core, server } = await startThingApi(({ url }, response) => {
      const number = pageOf(url);
      if (number === 1) json(response, 200, page(1, 9));
      else aborted.push(once(response, "close").then(() => (response.writableEnded ? 0 : number)));
    });
    for await (const { uuid } of iterateList(core, listThings, [], {}, { prefetch: 3 })) {
      expect(uuid).toBe("1-a");
      await expect.poll(() => aborted.length).toBe(3);
      break;
    }
    expect((await Promise.all(aborted)).sort()).toEqual([2, 3, 4]);
    expect(server.seen).toHaveLength(4);
  });

  it("cancels them when an array is limited, and asks for no page that is not needed", async () => {
    const { core, server } = await startThingApi(({ url }, response) => json(response, 200, page(pageOf(url), 9)));
    const items = await iterateList(core, listThings, [], { size: 2 }, { prefetch: 8 }).toArray({ limit: 5 });
    expect(items.map(({ uuid }) => uuid)).toEqual(["1-a", "1-b", "2-a", "2-b", "3-a"]);
    expect(server.seen.map(({ url }) => url)).toEqual(
      ["1", "2", "3"].map((number) => `/v1/things?page=${number}&size=2`),
    );
  });

  it("rejects with the caller's reason when the signal is aborted while a page is on its way", async () => {
    const { core, server } = await startThingApi(() => {});
    const controller = new AbortController();
    const reason = new Error("enough");
    const all = iterateList(core, listThings, [], {}, { signal: controller.signal, prefetch: true }).toArray();
    const failure = all.catch((error: unknown) => error);
    await expect.poll(() => server.seen.length).toBe(1);
    controller.abort(reason);
    expect(await failure).toBe(reason);
  });
});

it("fetches ahead at the same time, and hands out in order without repeating", async () => {
  let underWay = 0;
  let most = 0;
  const { core } = await startThingApi(
    async ({ url }, response) => {
      underWay += 1;
      most = Math.max(most, underWay);
      // Later pages answer first.
      for (let turn = 0; turn < 10 - pageOf(url); turn += 1) await new Promise((resolve) => setImmediate(resolve));
      underWay -= 1;
      json(response, 200, page(pageOf(url), 9));
    },
    { rateLimit: false },
  );
  const items = await iterateList(core, listThings, [], {}, { prefetch: 4 }).toArray();
  expect(items.map(({ uuid }) => uuid)).toEqual(
    Array.from({ length: 18 }, (_, at) => `${1 + Math.floor(at / 2)}-${at % 2 ? "b" : "a"}`),
  );
  expect(most).toBeGreaterThan(1);
  expect(most).toBeLessThanOrEqual(5);
});
