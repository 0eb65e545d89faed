import type { JsonObject } from "../json.ts";
import type { Workspace } from "./request-context.ts";

// The international units, exact by definition.
const MILLIMETERS: Readonly<Record<string, number>> = {
  ...{ millimeter: 1, centimeter: 10, meter: 1000 },
  ...{ inch: 25.4, foot: 304.8 },
};
const GRAMS: Readonly<Record<string, number>> = {
  ...{ gram: 1, kilogram: 1000 },
  ...{ pound: 453.59237, ounce: 28.349523125 },
};

/** Adds `conversions`: unit to length, width and height. */
export function withDimensionConversions(workspace: Workspace, row: JsonObject): JsonObject {
  const factors = factorsOf(workspace, "baseDimensionUnit", "dimensionUnits", MILLIMETERS);
  const conversions = factors.map(([unit, factor]) => [
    unit,
    { length: convert(row.length, factor), width: convert(row.width, factor), height: convert(row.height, factor) },
  ]);
  return { ...row, conversions: Object.fromEntries(conversions) };
}

/** Adds `conversions`: unit to value. */
export function withWeightConversions(workspace: Workspace, row: JsonObject): JsonObject {
  const factors = factorsOf(workspace, "baseWeightUnit", "weightUnits", GRAMS);
  return {
    ...row,
    conversions: Object.fromEntries(factors.map(([unit, factor]) => [unit, convert(row.value, factor)])),
  };
}

type Factor = readonly [from: number, to: number];

/**
 * What leads from the base unit of the organization to each of its units, the base included. Documented: conversions are made at read, and a new base unit leaves the
 * stored values as they are.
 */
function factorsOf(
  { model, data }: Workspace,
  baseMember: string,
  unitsMember: string,
  table: Readonly<Record<string, number>>,
): readonly (readonly [unit: string, factor: Factor])[] {
  const resource = model.resourceNamed("Organization");
  const [organization] = resource === undefined ? [] : data.collection(resource).all();
  const base = String(organization?.row[baseMember]);
  const configured = organization?.row[unitsMember];
  const units = new Set([base, ...(Array.isArray(configured) ? configured.map(String) : [])]);
  return [...units].flatMap((unit) => {
    const [from, to] = [table[base], table[unit]];
    return from === undefined || to === undefined ? [] : [[unit, [from, to]] as const];
  });
}

/** Fifteen digits are what a double can keep: 3 inches are 76.2 millimeters, not 76.19999999999999. */
function convert(value: unknown, [from, to]: Factor): number {
  const converted = Number(((Number(value) * from) / to).toPrecision(15));
  return Math.min(Math.max(converted, -Number.MAX_VALUE), Number.MAX_VALUE);
}
