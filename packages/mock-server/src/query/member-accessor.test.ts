import { expect, it } from "vitest";
import type { Member, Resource } from "../description/served-operation.ts";
import { memberAccessor } from "./member-accessor.ts";

const member: Member = { nullable: true, boolean: false, initial: null, words: [] };
const resource: Resource = {
  ...{ collectionPath: "/v1/things", entity: "Thing", errorPrefix: "THING", parents: [], transitions: [] },
  members: new Map(
    ["uuid", "code", "status", "category", "storageLocation", "isFeatured", "removedAt"].map((n) => [n, member]),
  ),
  hydrated: new Map(),
  requiredTexts: new Set(),
};

it.each([
  ["code", "code"],
  ["codes", "code"],
  ["statuses", "status"],
  ["categories", "category"],
  ["storageLocations", "storageLocation"],
  ["isFeatured", "isFeatured"],
])("reads for %s the member %s", (key, name) => {
  expect(memberAccessor(resource, key)?.({ [name]: "value" })).toBe("value");
});

it("reads a state off its time", () => {
  const read = memberAccessor(resource, "isRemoved");
  expect([read?.({ removedAt: null }), read?.({}), read?.({ removedAt: "2026-01-05T12:00:00.000000Z" })]).toEqual([
    ...[false, false, true],
  ]);
});

it("finds nothing for a link", () => {
  expect(memberAccessor(resource, "assetUuids")).toBeUndefined();
  expect(memberAccessor(resource, "isArchived")).toBeUndefined();
});
