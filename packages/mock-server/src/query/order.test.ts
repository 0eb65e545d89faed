import fc from "fast-check";
import { expect, it } from "vitest";
import type { Resource } from "../description/served-operation.ts";
import type { Entry } from "../store/collection.ts";
import { sortedRange } from "./order.ts";

const member = { nullable: true, boolean: false, initial: null, words: [] };
const resource: Resource = {
  ...{ collectionPath: "/v1/things", entity: "Thing", errorPrefix: "THING", parents: [], transitions: [] },
  members: new Map(["status", "code", "rank"].map((name) => [name, member])),
  hydrated: new Map(),
  requiredTexts: new Set(),
};

it("cuts from the list what a stable sort of all of it would have there, whatever keys it is sorted by", () => {
  const row = fc.record({
    status: fc.constantFrom("draft", "published", null),
    code: fc.oneof(fc.string({ maxLength: 2 }), fc.uuid()),
    rank: fc.integer({ min: 0, max: 3 }),
  });
  const key = fc.record({ key: fc.constantFrom("status", "code", "rank"), values: fc.constantFrom(["asc"], ["desc"]) });
  const keys = fc.uniqueArray(key, { selector: (one) => one.key, maxLength: 3 });
  const property = fc.property(
    fc.array(row, { maxLength: 900, size: "max" }),
    keys,
    fc.nat(900),
    fc.nat(40),
    (rows, by, from, size) => {
      const entries: Entry[] = rows.map((one) => ({ row: one, parents: {} }));
      const query = by.map((one) => ({ ...one, name: `${one.key}[order]`, operator: "order" }));
      const sorted = entries.toSorted((a, b) => {
        for (const { key: name, values } of by) {
          const [left, right] = [a.row[name], b.row[name]];
          if (left === right) continue;
          const less = left === null || (right !== null && String(left) < String(right));
          return (less ? -1 : 1) * (values[0] === "desc" ? -1 : 1);
        }
        return 0;
      });
      expect(sortedRange(entries, resource, query, from, from + size)).toEqual(sorted.slice(from, from + size));
    },
  );
  fc.assert(property, { numRuns: 200 });
});
