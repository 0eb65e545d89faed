import { setTimeout as pause } from "node:timers/promises";

/** Looks again and again until it is so; the time limit of the test ends it. */
export async function until(isSo: () => boolean | Promise<boolean>): Promise<void> {
  while (!(await isSo())) await pause(5);
}
