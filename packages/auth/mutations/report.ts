import type { Result } from "./check.ts";
import { POINTS } from "./mutation.ts";

/** One line for one result. */
export function lineOf({ mutation, outcome, by }: Result): string {
  const place = `${mutation.point} ${mutation.id}`;
  if (outcome === "caught") return `${place}: caught by ${by}`;
  if (outcome === "broken") return `${place}: BROKEN, the tests did not load: ${by}`;
  return `${place}: SURVIVED: ${mutation.why} (${mutation.file})`;
}

/** How many were caught, point by point and in all. */
export function summaryOf(results: readonly Result[]): string[] {
  const share = (of: readonly Result[]): string =>
    `${of.filter(({ outcome }) => outcome === "caught").length} of ${of.length}`;
  const points = Object.entries(POINTS).flatMap(([point, name]) => {
    const here = results.filter(({ mutation }) => mutation.point === Number(point));
    return here.length === 0 ? [] : [`point ${point}, ${name}: ${share(here)}`];
  });
  return [...points, `caught: ${share(results)}`];
}
