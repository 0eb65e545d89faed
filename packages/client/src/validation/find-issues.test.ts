import { describe, expect, it } from "vitest";
import * as z from "zod/mini";
import { findIssues } from "./find-issues.ts";

const word = z.enum(["draft", "published"]);
const schema = z.object({
  uuid: z.uuid(),
  status: z.nullish(word),
  contents: z.nullish(z.union([z.array(z.string()), z.array(z.object({ status: word }))])),
  level: z.optional(z.union([word, z.number()])),
});
const uuid = "123e4567-e89b-42d3-a456-426614174000";

describe("findIssues", () => {
  it.each([
    ["what is described", { uuid, status: "draft", contents: ["x"], level: 1 }],
    ["unknown members", { uuid, more: true }],
    ["an unknown word", { uuid, status: "brandNew" }],
    ["an unknown word in a union", { uuid, level: "brandNew" }],
    ["an unknown word deep in a union", { uuid, contents: [{ status: "brandNew" }] }],
    ["null where it is allowed", { uuid, status: null, contents: null }],
  ])("lets pass %s", (_, data) => {
    expect(findIssues(schema, data)).toEqual([]);
  });

  it.each<[unknown, string]>([
    [null, ""],
    [{ uuid: "no uuid" }, "uuid"],
    [{ uuid, status: 7 }, "status"],
    [{ uuid, level: null }, "level"],
    [{ uuid, contents: [{ status: 7 }] }, "contents"],
    [{ uuid, contents: [1] }, "contents"],
  ])("names the place where %j differs", (data, path) => {
    expect(findIssues(schema, data)).toEqual([{ path, message: expect.any(String) }]);
  });

  it("says what it expected, not what it found", () => {
    expect(findIssues(schema, { uuid: 12345, status: 7 })).toEqual([
      { path: "uuid", message: "expected string" },
      { path: "status", message: "expected one of draft, published" },
    ]);
  });
});
