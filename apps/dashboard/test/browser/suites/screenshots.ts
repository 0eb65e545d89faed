import { mkdir } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { type Site, startStorySite } from "../support/site.ts";
import { overflow, visit } from "../support/visit.ts";

const ARTIFACTS = fileURLToPath(new URL("../../../artifacts/", import.meta.url));

/** A chart takes a moment to follow the window. */
const CHARTS_FIT =
  "[...document.querySelectorAll('.budget-chart, .timeline-box')].every((box) => box.querySelector('canvas, svg')?.clientWidth === box.clientWidth)";

const VIEWS: readonly (readonly [string, string, (page: Page) => Promise<unknown>])[] = [
  ["catalogue", "#/catalogue", (page) => page.locator(".products tbody:not(.skeleton) tr").first().waitFor()],
  ["access", "#/access?range=life", (page) => page.locator("canvas").waitFor()],
];

export function screenshotsSuite(browser: () => Browser): void {
  describe("pictures of the page", () => {
    let site: Site;
    beforeAll(async () => {
      await mkdir(ARTIFACTS, { recursive: true });
      site = await startStorySite(inject("redisUrl"));
    });
    afterAll(() => site[Symbol.asyncDispose]());

    it.each(VIEWS)("%s", async (view, hash, ready) => {
      await using visited = await visit(browser(), site);
      const { page, open } = visited;
      await open(hash);
      await ready(page);
      for (const width of [1280, 360]) {
        await page.setViewportSize({ width, height: width === 360 ? 740 : 860 });
        // A window as high as the page: for a picture of a page that scrolls the browser would lay it out anew, in windows of odd widths.
        const height = await page.evaluate<number>("document.documentElement.scrollHeight");
        if (view === "access") await page.setViewportSize({ width, height });
        for (const colorScheme of ["light", "dark"] as const) {
          await page.emulateMedia({ colorScheme });
          await page.waitForFunction(CHARTS_FIT);
          await page.screenshot({ path: `${ARTIFACTS}${view}-${colorScheme}-${width}.png` });
        }
        expect(await overflow(page)).toBeLessThanOrEqual(0);
      }
    });
  });
}
