import { isDeepStrictEqual } from "node:util";
import type { CatalogueRecord } from "./records.ts";

/** A record on which the two sides do not agree. */
export interface Difference {
  readonly kind: "missing" | "extra" | "changed";
  readonly record: string;
  /** For a changed record: the fields that differ. */
  readonly fields: readonly string[];
}

/** The outcome of a comparison. */
export interface Comparison {
  /** Records that are on both sides and equal. */
  readonly equal: number;
  readonly differences: readonly Difference[];
}

/**
 * Compares two sides record by record.
 *
 * @param expected - what should be there.
 * @param actual - what is there. A record that appears more often than expected is reported as extra.
 */
export function compareRecords(expected: readonly CatalogueRecord[], actual: readonly CatalogueRecord[]): Comparison {
  const unseen = new Map(expected.map((record) => [record.name, record]));
  const differences: Difference[] = [];
  let equal = 0;
  for (const record of actual) {
    const wanted = unseen.get(record.name);
    unseen.delete(record.name);
    if (wanted === undefined) {
      differences.push({ kind: "extra", record: record.name, fields: [] });
    } else if (isDeepStrictEqual(record.value, wanted.value)) {
      equal += 1;
    } else {
      differences.push({ kind: "changed", record: record.name, fields: changedFields(wanted, record) });
    }
  }
  const missing = [...unseen.keys()].map((record): Difference => ({ kind: "missing", record, fields: [] }));
  return { equal, differences: [...differences, ...missing] };
}

function changedFields(expected: CatalogueRecord, actual: CatalogueRecord): string[] {
  const fields = new Set([...Object.keys(expected.value), ...Object.keys(actual.value)]);
  return [...fields].filter((field) => expected.value[field] !== actual.value[field]);
}

/** A line for a person, e.g. `changed: contents of tent in nb-NO (label)`. */
export function describeDifference({ kind, record, fields }: Difference): string {
  return fields.length === 0 ? `${kind}: ${record}` : `${kind}: ${record} (${fields.join(", ")})`;
}
