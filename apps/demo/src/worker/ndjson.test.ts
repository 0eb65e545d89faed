import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type Page, writePages } from "./ndjson.ts";

let directory: string;
beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), "ndjson test "));
});
afterEach(() => rm(directory, { recursive: true }));

async function* pages(failAfter: number): AsyncGenerator<Page<unknown>> {
  for (const [index, items] of [[{ a: "x\ny" }, { a: 2 }], [{ a: 3 }]].entries()) {
    if (index === failAfter) throw new Error("page not there");
    yield { items, pagination: { totalItems: 3 } };
  }
}

describe("writePages", () => {
  it("writes an object on each line and tells how far it is", async () => {
    const told: [number, number][] = [];
    await writePages(join(directory, "a.ndjson"), pages(9), (done, total) => told.push([done, total]));
    expect(await readFile(join(directory, "a.ndjson"), "utf8")).toBe('{"a":"x\\ny"}\n{"a":2}\n{"a":3}\n');
    expect(told).toEqual([
      [2, 3],
      [3, 3],
    ]);
  });

  it("does not pass off an unfinished file as a whole one", async () => {
    await expect(writePages(join(directory, "a.ndjson"), pages(1), () => {})).rejects.toThrow("page not there");
    expect(await readdir(directory)).not.toContain("a.ndjson");
  });
});
