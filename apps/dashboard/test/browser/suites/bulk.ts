import type { Browser } from "playwright-core";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { type Site, startSite } from "../support/site.ts";
import { askForAll, runForAll, visit } from "../support/visit.ts";

export function bulkSuite(browser: () => Browser): void {
  describe("many products at once", () => {
    let site: Site;
    beforeAll(async () => {
      site = await startSite();
    });
    beforeEach(() => site.mock.faults.clear());
    afterAll(() => site[Symbol.asyncDispose]());

    it("asks first, goes on past those that fail, and reports each with its reason; the failed are tried again", async () => {
      await using visited = await visit(browser(), site);
      const { page, open } = visited;
      await open("#/catalogue?status=draft&type=simple&size=50");
      await page.getByText(/\d+ match/).waitFor();
      const drafts = await page.locator(".row-link").allTextContents();
      await askForAll(page, "Publish");
      const dialog = page.getByRole("dialog");
      await dialog.getByRole("heading", { name: `Publish ${drafts.length} products?` }).waitFor();
      await dialog.getByRole("button", { name: `Publish ${drafts.length} products` }).click();
      await dialog.getByRole("heading", { name: "Publish: report" }).waitFor();
      const failed = dialog.locator(".report-list li");
      const failures = await failed.count();
      expect(failures).toBeGreaterThan(0);
      expect(failures).toBeLessThan(drafts.length);
      expect(await failed.first().textContent()).toMatch(/SKU/);
      await dialog.getByText(`${drafts.length - failures} products published`).waitFor();
      await dialog.getByRole("button", { name: `Retry the ${failures} failed` }).click();
      await dialog.getByText("0 products published").waitFor();
      await dialog.getByText(`${failures} failed`).first().waitFor();
      await dialog.getByRole("button", { name: "Done" }).click();
      await page.getByText(`${failures} match`).waitFor();
      await page.getByText(`${failures} products selected`).waitFor();
    });

    it("selects rows up to the one that is clicked with Shift, across pages, and says how many allow what", async () => {
      await using visited = await visit(browser(), site);
      const { page, open } = visited;
      await open("#/catalogue?size=10");
      const boxes = page.locator("tbody").getByRole("checkbox");
      await boxes.nth(1).click();
      await boxes.nth(4).click({ modifiers: ["Shift"] });
      await page.getByText("4 products selected").waitFor();
      await page.getByRole("button", { name: "Next page" }).click();
      await page.getByText("11–20 of").waitFor();
      await page.locator("table[aria-busy=false]").waitFor();
      await boxes.nth(0).click();
      const bar = page.getByRole("region", { name: "Selected products" });
      await bar.getByText("5 products selected").waitFor();
      expect(await bar.getByRole("button", { name: /^Remove/ }).textContent()).toBe("Remove ");
      await bar.getByRole("button", { name: "Clear selection" }).click();
      await bar.waitFor({ state: "detached" });
    });

    it("shows how long a run waits for the rate limit", async () => {
      await using limited = await startSite({ mock: { rateLimit: { limit: 6, windowMs: 2_000 } } });
      await using visited = await visit(browser(), limited);
      const { page, open } = visited;
      await open("#/catalogue?status=draft&type=simple&size=50");
      await page.getByText(/\d+ match/).waitFor();
      await runForAll(page, "Publish");
      // Those without a SKU are found by asking again for fewer and fewer: more requests than a window allows.
      await page.getByText(/requests are used up for now/).waitFor();
      await page.getByText(/Waited for the rate limit/).waitFor();
      await page.getByRole("heading", { name: "Publish: report" }).waitFor();
    });

    it("that are stopped midway have a report too, which says what is not known", async () => {
      await using visited = await visit(browser(), site);
      const { page, open } = visited;
      site.mock.faults.inject({ target: "api", operationId: "bulkTransitionProducts", latencyMs: 600_000 });
      await open("#/catalogue?status=published&size=10");
      await runForAll(page, "Unpublish");
      const dialog = page.getByRole("dialog");
      await dialog.getByRole("button", { name: "Stop" }).click();
      await dialog.getByRole("heading", { name: "Unpublish: report" }).waitFor();
      expect(await dialog.getByRole("alert").textContent()).toBe("Stopped. You stopped it.");
      const sent = dialog.locator(".report-list li").filter({ hasText: "may have been changed all the same" });
      const left = dialog.locator("details").filter({ hasText: "Not attempted" }).getByRole("listitem");
      expect((await sent.count()) + (await left.count())).toBe(10);
      await dialog.getByRole("button", { name: "Done" }).click();
      await page.getByText("10 products selected").waitFor();
    });

    it("are stopped, not hidden, by Escape, and stopped when the view is left", async () => {
      await using visited = await visit(browser(), site);
      const { page, open } = visited;
      site.mock.faults.inject({
        target: "api",
        operationId: "bulkTransitionProducts",
        latencyMs: 600_000,
        times: Number.POSITIVE_INFINITY,
      });
      const begin = async (): Promise<void> => {
        await page.getByText("1–10 of").waitFor();
        const first = page.locator("tbody").getByRole("checkbox").first();
        if (!(await first.isChecked())) await first.check();
        await page
          .getByRole("region", { name: "Selected products" })
          .getByRole("button", { name: /^Archive/ })
          .click();
        const started = page.waitForResponse("**/api/products/bulk-transition");
        await page.getByRole("dialog").getByRole("button", { name: "Archive 1 product" }).click();
        await started;
        await page.getByText("0 of 1 done").waitFor();
      };
      await open("#/access");
      await page.getByRole("heading", { name: "No stream of access events is configured" }).waitFor();
      await page.getByRole("link", { name: "Catalogue" }).click();
      await page.getByRole("combobox", { name: "Rows" }).selectOption("10");
      await begin();
      await page.keyboard.press("Escape");
      await page.getByRole("heading", { name: "Archive: report" }).waitFor();
      await page.keyboard.press("Escape");
      await page.getByRole("dialog").waitFor({ state: "detached" });
      await begin();
      const stopped = page.waitForRequest("**/api/products/bulk-transition/stop");
      await page.evaluate("location.hash = '#/access'");
      await stopped;
      await page.getByRole("heading", { name: "No stream of access events is configured" }).waitFor();
    });

    it("that lost its connection says what is not known", async () => {
      await using visited = await visit(browser(), site, { expectedErrors: /ERR_|Failed to load/ });
      const { page, open } = visited;
      await open("#/catalogue?status=published&size=10");
      await page.locator("tbody").getByRole("checkbox").first().click();
      await page.getByRole("region", { name: "Selected products" }).getByRole("button", { name: "Unpublish" }).click();
      await page.context().setOffline(true);
      await page.getByRole("dialog").getByRole("button", { name: "Unpublish 1 product" }).click();
      await page.getByRole("dialog").getByRole("alert").getByText("The dashboard does not answer").waitFor();
      await page.context().setOffline(false);
      await page.getByRole("button", { name: "Done" }).click();
    });
  });
}
