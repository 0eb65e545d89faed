import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { RequestOptions } from "../request/operation.ts";
import { type IterationStart, iterateItems } from "./iterate.ts";
import type { Page } from "./page.ts";

interface Item {
  readonly uuid: string;
}

/** A list that is served in pages; `at` says what a page holds when it is asked for. */
function setUp(at: (page: number) => readonly string[], totalPages: number) {
  const requested: number[] = [];
  const signals: AbortSignal[] = [];
  const fetchPage = (page: number, { signal }: RequestOptions): Promise<Page<Item>> => {
    requested.push(page);
    if (signal !== undefined) signals.push(signal);
    const items = at(page).map((uuid) => ({ uuid }));
    return Promise.resolve({ items, pagination: { page, size: 2, totalItems: 0, totalPages } });
  };
  return { requested, signals, fetchPage };
}

const from = (firstPage: number): IterationStart => ({ operationId: "listItems", firstPage, size: undefined });
const pages: Record<number, string[]> = { 1: ["a", "b"], 2: ["c", "d"], 3: ["e"] };
const threePages = () => setUp((page) => pages[page] ?? [], 3);
async function collect<T>(values: AsyncIterable<T>): Promise<T[]> {
  const collected: T[] = [];
  for await (const value of values) collected.push(value);
  return collected;
}
const uuids = async (items: AsyncIterable<Item>): Promise<string[]> => (await collect(items)).map(({ uuid }) => uuid);

describe("iterateItems", () => {
  it.each([false, true, 0, 1, 2, 50])(
    "hands out every item and asks for every page once (prefetch %s)",
    async (prefetch) => {
      const { fetchPage, requested } = threePages();
      expect(await uuids(iterateItems<Item, Page<Item>>(fetchPage, from(1), { prefetch }))).toEqual([
        "a",
        "b",
        "c",
        "d",
        "e",
      ]);
      expect(requested).toEqual([1, 2, 3]);
    },
  );

  it("begins with the page it is told, and anew each time", async () => {
    const { fetchPage, requested } = threePages();
    const items = iterateItems<Item, Page<Item>>(fetchPage, from(2));
    expect(await uuids(items)).toEqual(["c", "d", "e"]);
    expect(await uuids(items)).toEqual(["c", "d", "e"]);
    expect(requested).toEqual([2, 3, 2, 3]);
  });

  it("asks for nothing before it is used", () => {
    const { fetchPage, requested } = threePages();
    iterateItems<Item, Page<Item>>(fetchPage, from(1));
    expect(requested).toEqual([]);
  });

  it("hands out pages", async () => {
    const { fetchPage } = threePages();
    const found = await collect(iterateItems<Item, Page<Item>>(fetchPage, from(1)).pages());
    expect(found.map(({ items, pagination }) => [items.length, pagination.page])).toEqual([
      [2, 1],
      [2, 2],
      [1, 3],
    ]);
  });

  it("stops at an empty page, whatever totalPages says", async () => {
    const { fetchPage, requested } = setUp((page) => pages[page] ?? [], 99);
    expect(await uuids(iterateItems<Item, Page<Item>>(fetchPage, from(1)))).toHaveLength(5);
    expect(requested).toEqual([1, 2, 3, 4]);
  });

  it("hands out no item of an empty list, and the one page that says so", async () => {
    const { fetchPage, requested } = setUp(() => [], 0);
    const items = iterateItems<Item, Page<Item>>(fetchPage, from(1));
    expect(await uuids(items)).toEqual([]);
    expect(await collect(items.pages())).toEqual([
      { items: [], pagination: { page: 1, size: 2, totalItems: 0, totalPages: 0 } },
    ]);
    expect(requested).toEqual([1, 1]);
  });

  it("goes on when a page holds only what was handed out already", async () => {
    const { fetchPage } = setUp((page) => ({ 1: ["a", "b"], 2: ["a", "b"], 3: ["c"] })[page] ?? [], 3);
    expect(await uuids(iterateItems<Item, Page<Item>>(fetchPage, from(1)))).toEqual(["a", "b", "c"]);
  });

  it("never hands out an item twice, however pages overlap", async () => {
    const overlapping = fc.array(fc.array(fc.constantFrom("a", "b", "c", "d", "e"), { minLength: 1, maxLength: 4 }), {
      maxLength: 6,
    });
    await fc.assert(
      fc.asyncProperty(overlapping, fc.nat(4), async (list, prefetch) => {
        const { fetchPage } = setUp((page) => list[page - 1] ?? [], list.length);
        const found = await uuids(iterateItems<Item, Page<Item>>(fetchPage, from(1), { prefetch }));
        expect(found).toEqual([...new Set(list.flat())]);
      }),
    );
  });

  it.each([false, true])(
    "asks for no further page once the loop is left, and aborts one on its way (prefetch %s)",
    async (prefetch) => {
      const { fetchPage, requested, signals } = threePages();
      for await (const item of iterateItems<Item, Page<Item>>(fetchPage, from(1), { prefetch })) {
        if (item.uuid === "b") break;
      }
      expect(requested).toEqual(prefetch ? [1, 2] : [1]);
      expect(signals.every((signal) => signal.aborted)).toBe(true);
    },
  );

  it("stops when the signal is aborted between pages", async () => {
    const { fetchPage, requested } = threePages();
    const controller = new AbortController();
    const reason = new Error("enough");
    const found: string[] = [];
    const run = async (): Promise<void> => {
      for await (const { uuid } of iterateItems<Item, Page<Item>>(fetchPage, from(1), { signal: controller.signal })) {
        found.push(uuid);
        if (uuid === "b") controller.abort(reason);
      }
    };
    await expect(run()).rejects.toBe(reason);
    expect([found, requested]).toEqual([["a", "b"], [1]]);
  });

  it("rejects with what a page fails with, after the items before it", async () => {
    const failure = new Error("page 2");
    const { fetchPage } = threePages();
    const failing = (page: number, options: RequestOptions): Promise<Page<Item>> =>
      page === 2 ? Promise.reject(failure) : fetchPage(page, options);
    const found: string[] = [];
    const run = async (): Promise<void> => {
      for await (const { uuid } of iterateItems<Item, Page<Item>>(failing, from(1), { prefetch: true }))
        found.push(uuid);
    };
    await expect(run()).rejects.toBe(failure);
    expect(found).toEqual(["a", "b"]);
  });
});

describe("prefetch", () => {
  it.each<[boolean | number, number[]]>([
    [false, [1]],
    [true, [1, 2]],
    [2, [1, 2, 3]],
    [50, [1, 2, 3, 4, 5]],
  ])("%s requests no more pages ahead than it says", async (prefetch, expected) => {
    const { fetchPage, requested } = setUp((page) => [`${page}`], 5);
    const run = iterateItems<Item, Page<Item>>(fetchPage, from(1), { prefetch }).pages();
    await run.next();
    expect(requested).toEqual(expected);
    await run.return();
  });

  it("keeps the order of the pages, whatever order they come in", async () => {
    const answers = new Map<number, () => void>();
    const requested: number[] = [];
    const fetchPage = (page: number): Promise<Page<Item>> => {
      requested.push(page);
      const found = { items: [{ uuid: `${page}` }], pagination: { page, size: 1, totalItems: 4, totalPages: 4 } };
      return page === 1 ? Promise.resolve(found) : new Promise((resolve) => answers.set(page, () => resolve(found)));
    };
    const all = uuids(iterateItems<Item, Page<Item>>(fetchPage, from(1), { prefetch: 3 }));
    await expect.poll(() => requested).toEqual([1, 2, 3, 4]);
    for (const page of [4, 2, 3]) answers.get(page)?.();
    expect(await all).toEqual(["1", "2", "3", "4"]);
  });

  it.each([-1, 1.5, Number.NaN, Number.POSITIVE_INFINITY])("refuses %s", (prefetch) => {
    const { fetchPage } = threePages();
    expect(() => iterateItems<Item, Page<Item>>(fetchPage, from(1), { prefetch })).toThrow(
      expect.objectContaining({ code: "APIERA_INVALID_REQUEST", parameter: "prefetch" }),
    );
  });
});

describe("toArray", () => {
  it("reads everything", async () => {
    const { fetchPage, requested } = threePages();
    const items = await iterateItems<Item, Page<Item>>(fetchPage, from(1)).toArray();
    expect(items.map(({ uuid }) => uuid)).toEqual(["a", "b", "c", "d", "e"]);
    expect(requested).toEqual([1, 2, 3]);
  });

  it.each<[number, boolean | number, string[], number[]]>([
    [0, false, [], []],
    [1, 50, ["a"], [1]],
    [2, 50, ["a", "b"], [1]],
    [3, 50, ["a", "b", "c"], [1, 2]],
    [4, false, ["a", "b", "c", "d"], [1, 2]],
    [9, 50, ["a", "b", "c", "d", "e"], [1, 2, 3]],
  ])("reads the first %i and no page beyond them (prefetch %s)", async (limit, prefetch, expected, pages) => {
    const { fetchPage, requested, signals } = threePages();
    const items = await iterateItems<Item, Page<Item>>(fetchPage, from(1), { prefetch }).toArray({ limit });
    expect(items.map(({ uuid }) => uuid)).toEqual(expected);
    expect(requested).toEqual(pages);
    expect(signals.every((signal) => signal.aborted)).toBe(true);
  });

  it.each([-1, 0.5, Number.NaN])("refuses the limit %s", async (limit) => {
    const { fetchPage } = threePages();
    await expect(iterateItems<Item, Page<Item>>(fetchPage, from(1)).toArray({ limit })).rejects.toMatchObject({
      code: "APIERA_INVALID_REQUEST",
      parameter: "limit",
    });
  });
});
