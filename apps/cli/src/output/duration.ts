import { usageError } from "../cli-error.ts";

const UNITS = { ms: 1, s: 1_000, m: 60_000, h: 3_600_000, d: 86_400_000 } as const;

/** A duration in words, of the two largest units, e.g. `23 h 59 min`. */
export function describeDuration(ms: number): string {
  const seconds = Math.max(0, Math.floor(ms / 1_000));
  const parts = [
    [Math.floor(seconds / 86_400), "d"],
    [Math.floor(seconds / 3_600) % 24, "h"],
    [Math.floor(seconds / 60) % 60, "min"],
    [seconds % 60, "s"],
  ] as const;
  const first = parts.findIndex(([count]) => count > 0);
  const shown = first === -1 ? parts.slice(-1) : parts.slice(first, first + 2);
  return shown.map(([count, unit]) => `${count} ${unit}`).join(" ");
}

/** Reads a duration such as `30s`, `5m` or `1h30m`. @returns milliseconds. */
export function readDuration(flag: string, text: string): number {
  if (!/^(?:\d+(?:ms|s|m|h|d))+$/.test(text)) {
    throw usageError(
      `${flag}: "${text}" is not a duration.`,
      "Allowed are numbers with ms, s, m, h or d, e.g. 30s, 5m or 1h30m.",
    );
  }
  let sum = 0;
  for (const [, count, unit] of text.matchAll(/(\d+)(ms|s|m|h|d)/g))
    sum += Number(count) * UNITS[unit as keyof typeof UNITS];
  return sum;
}
