import { describe, expect, it } from "vitest";
import { compareRecords, describeDifference } from "./compare.ts";
import { contentRecord, productRecord, productTagRecord, skuRecord, tagRecord } from "./records.ts";

const RECORDS = [
  skuRecord("1"),
  tagRecord("wool"),
  productRecord("tent-s", { type: "variant", parent: "tent", sku: "1" }),
  contentRecord("tent-s", "nb-NO", { label: "Telt", description: null, shortDescription: "Lite" }),
  productTagRecord("tent-s", "wool"),
];

describe("compareRecords", () => {
  it("finds equal what is equal, in whatever order", () => {
    expect(compareRecords(RECORDS, RECORDS.toReversed())).toEqual({ equal: 5, differences: [] });
  });

  it.each([
    [
      "a parent",
      productRecord("tent-s", { type: "variant", parent: "tarp", sku: "1" }),
      "changed: product tent-s (parent)",
    ],
    ["a SKU", productRecord("tent-s", { type: "variant", parent: "tent", sku: null }), "changed: product tent-s (sku)"],
    [
      "a text",
      contentRecord("tent-s", "nb-NO", { label: "Telt ", description: null, shortDescription: "Lite" }),
      "changed: contents of tent-s in nb-NO (label)",
    ],
    [
      "an absent text",
      contentRecord("tent-s", "nb-NO", { label: "Telt", description: "", shortDescription: "Lite" }),
      "changed: contents of tent-s in nb-NO (description)",
    ],
  ])("reports a change of %s", (_case, changed, expected) => {
    const { equal, differences } = compareRecords(
      RECORDS,
      RECORDS.map((record) => (record.name === changed.name ? changed : record)),
    );
    expect(equal).toBe(4);
    expect(differences.map(describeDifference)).toEqual([expected]);
  });

  it("reports a missing record", () => {
    const { equal, differences } = compareRecords(RECORDS, RECORDS.slice(1));
    expect(equal).toBe(4);
    expect(differences.map(describeDifference)).toEqual(["missing: SKU 1"]);
  });

  it("reports an extra record, and one that appears twice", () => {
    const { equal, differences } = compareRecords(RECORDS, [...RECORDS, tagRecord("silk"), skuRecord("1")]);
    expect(equal).toBe(5);
    expect(differences.map(describeDifference)).toEqual(["extra: tag silk", "extra: SKU 1"]);
  });
});
