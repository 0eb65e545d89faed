import type { Range } from "../../routing/route.ts";
import type { KnownToken } from "./tokens.ts";

const MINUTE_MS = 60_000;
/** What the short range spans, in milliseconds: before and after now. */
const RECENT_MS: readonly [number, number] = [5 * MINUTE_MS, MINUTE_MS];
/** A token that lives longer is first shown in the short range: in its whole life nothing could be told apart. */
const SHORT_LIFE_MS = 20 * MINUTE_MS;

const STEPS_MS = [
  100, 200, 500, 1, 2, 5, 10, 15, 30, 60, 120, 300, 600, 900, 1_800, 3_600, 7_200, 10_800, 21_600, 43_200, 86_400,
].map((step, index) => (index < 3 ? step : step * 1_000));
const DAY_MS = 86_400_000;

/** Round points in time between two others. */
export function ticksBetween(from: number, to: number, most: number): number[] {
  const span = to - from;
  const step = STEPS_MS.find((each) => span / each < most) ?? Math.ceil(span / DAY_MS / most) * DAY_MS;
  // Counted from midnight of this time zone: the ticks of hours are then whole hours here.
  const offset = new Date(from).getTimezoneOffset() * MINUTE_MS;
  const ticks: number[] = [];
  for (let tick = Math.ceil((from - offset) / step) * step + offset; tick <= to; tick += step) ticks.push(tick);
  return ticks.slice(0, most);
}

/** What the timeline spans when nothing is chosen. */
export function defaultRange(tokens: readonly KnownToken[]): Range {
  const newest = tokens.at(-1);
  return newest !== undefined && newest.expiresAt - newest.issuedAt <= SHORT_LIFE_MS ? "life" : "recent";
}

/** From when to when. */
export function spanOf(range: Range, tokens: readonly KnownToken[], now: number): readonly [number, number] {
  if (range === "recent" || tokens.length === 0) return [now - RECENT_MS[0], now + RECENT_MS[1]];
  const alive = tokens.filter(({ expiresAt }) => expiresAt > now);
  const shown = alive.length > 0 ? alive : tokens.slice(-1);
  const from = Math.min(...shown.map(({ issuedAt }) => issuedAt));
  const to = Math.max(now, ...shown.map(({ expiresAt }) => expiresAt));
  const margin = (to - from) * 0.03;
  return [from - margin, to + margin];
}
