import { expect, it } from "vitest";
import { createIdGenerator } from "./seeded-ids.ts";

it("makes version 4 UUIDs that repeat for a seed and a stream, and for nothing else", () => {
  const take = (seed: number, stream: string): string[] => Array.from({ length: 200 }, createIdGenerator(seed, stream));

  const ids = take(1, "a");

  for (const id of ids) expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  expect(new Set(ids).size).toBe(ids.length);
  expect(take(1, "a")).toEqual(ids);
  expect(take(2, "a")).not.toContain(ids[0]);
  expect(take(1, "b")).not.toContain(ids[0]);
});
