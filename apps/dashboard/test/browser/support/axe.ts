import axe from "axe-core";
import type { Page } from "playwright-core";
import { expect } from "vitest";
import { overflow } from "./visit.ts";

interface Violation {
  readonly id: string;
  readonly help: string;
  readonly nodes: readonly { readonly html: string; readonly failureSummary?: string }[];
}

const RUN = `axe.run(document, {
  resultTypes: ["violations"],
  runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
}).then(({ violations }) => violations)`;

const LOOKS = [
  [1280, "light"],
  [1280, "dark"],
  [360, "dark"],
  [360, "light"],
] as const;

async function violations(page: Page): Promise<string[]> {
  const found = await page.evaluate<readonly Violation[]>(RUN);
  return found.flatMap(({ id, help, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${help}\n${html}\n${failureSummary ?? ""}`),
  );
}

/**
 * Checks what is shown with axe, in light and dark, both in a wide window and in one of 360 pixels, where it may also not scroll sideways. The script goes in as the
 * developer tools' does, past the policy of the page, which stays as it is.
 */
export async function expectAccessible(page: Page, state: string): Promise<void> {
  await page.evaluate(axe.source);
  const found: string[] = [];
  const size = page.viewportSize();
  for (const [width, colorScheme] of LOOKS) {
    await page.setViewportSize({ width, height: 860 });
    await page.emulateMedia({ colorScheme });
    found.push(...(await violations(page)).map((violation) => `${state}, ${colorScheme}, ${width}: ${violation}`));
    expect(await overflow(page), `${state} at ${width} px scrolls sideways`).toBeLessThanOrEqual(0);
  }
  if (size !== null) await page.setViewportSize(size);
  await page.emulateMedia({ colorScheme: "light" });
  expect(found).toEqual([]);
}
