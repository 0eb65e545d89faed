import type { WeightUnit } from "@apiera/client";
import type { Weight } from "./catalogue.ts";

/** One of each unit in grams. The avoirdupois pound is exactly 453.59237 g, the ounce a sixteenth of it. */
const GRAMS: Readonly<Record<WeightUnit, number>> = {
  gram: 1,
  kilogram: 1_000,
  pound: 453.59237,
  ounce: 453.59237 / 16,
};

const UNITS: Readonly<Record<string, WeightUnit>> = {
  g: "gram",
  kg: "kilogram",
  lb: "pound",
  lbs: "pound",
  oz: "ounce",
  gram: "gram",
  kilogram: "kilogram",
  pound: "pound",
  ounce: "ounce",
};

/** Digits that are kept: enough for a milligram in a tonne, and few enough that 0.1 stays 0.1. */
const SIGNIFICANT_DIGITS = 12;
/** Weights that differ by less than this part are the same. */
const SAME_WITHIN = 1e-9;

/** The unit of a word such as `kg`, `LB` or `ounce`; undefined when it is none. */
export function weightUnitOf(word: string): WeightUnit | undefined {
  return UNITS[word.trim().toLowerCase()];
}

/** The weight in another unit. */
export function convertWeight({ value, unit }: Weight, to: WeightUnit): number {
  if (unit === to) return value;
  return Number(((value * GRAMS[unit]) / GRAMS[to]).toPrecision(SIGNIFICANT_DIGITS));
}

/** Whether two weights in the same unit are the same but for rounding. */
export function sameWeight(one: number, other: number): boolean {
  return Math.abs(one - other) <= Math.max(Math.abs(one), Math.abs(other)) * SAME_WITHIN;
}
