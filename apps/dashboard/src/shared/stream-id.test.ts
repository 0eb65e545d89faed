import { expect, it } from "vitest";
import { isAfter } from "./stream-id.ts";

it.each([
  ["10-0", "9-0", true],
  ["2-0", "1-10", true],
  ["1-10", "2-0", false],
  ["1-10", "1-9", true],
  ["1-9", "1-10", false],
  ["1-1", "1-1", false],
])("id %s comes after %s in a stream: %j", (id, other, after) => {
  expect(isAfter(id, other)).toBe(after);
});
