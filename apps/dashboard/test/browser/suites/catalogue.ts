import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { demoProducts } from "../../../src/demo/catalogue/products.ts";
import { type Site, startSite } from "../support/site.ts";
import { visit } from "../support/visit.ts";

const codes = (page: Page): Promise<string[]> => page.locator(".row-link").allTextContents();
const row = (page: Page, code: string) =>
  page.getByRole("row").filter({ has: page.getByRole("link", { name: code, exact: true }) });

export function catalogueSuite(browser: () => Browser): void {
  describe("the catalogue", () => {
    let site: Site;
    beforeAll(async () => {
      site = await startSite();
    });
    afterAll(() => site[Symbol.asyncDispose]());

    it("is searched by a part of the code; the address leads to the same list, and back", async () => {
      await using visited = await visit(browser(), site);
      const { page, open } = visited;
      await open("");
      await page.getByText(/\d+ products/).waitFor();
      const all = await codes(page);
      expect(all).toHaveLength(25);
      await page.getByRole("searchbox", { name: "Search by code" }).fill("oak");
      await page.getByText(/\d+ match/).waitFor();
      const found = await codes(page);
      expect(found.length).toBeGreaterThan(1);
      expect(found.every((code) => code.includes("oak"))).toBe(true);
      expect(page.url()).toContain("code=oak");
      await page.reload();
      await page.getByText(/\d+ match/).waitFor();
      expect(await codes(page)).toEqual(found);
      await open("#/catalogue?size=10&page=3");
      await page.getByRole("searchbox", { name: "Search by code" }).fill("oak");
      await page.getByText(/\d+ match/).waitFor();
      expect(await codes(page)).toEqual(found.slice(0, 10));
    });

    it("is filtered by status and type, and cleared when nothing is left", async () => {
      await using visited = await visit(browser(), site);
      const { page, open } = visited;
      await open("#/catalogue");
      await page.getByRole("checkbox", { name: "Archived" }).check();
      const asked = page.waitForRequest(/[?&]statuses=archived&types=simple&/);
      await page.getByRole("checkbox", { name: "Simple" }).check();
      await asked;
      await page.waitForURL(/status=archived&type=simple/);
      await page.getByText(/\d+ match/).waitFor();
      await page.locator("table[aria-busy=false]").waitFor();
      const statuses = await page.locator("td[data-column=status]").allTextContents();
      expect(new Set(statuses)).toEqual(new Set(["Archived"]));
      await page.getByRole("searchbox").fill("no-such-code");
      await page.getByRole("heading", { name: "No product matches" }).waitFor();
      await page.getByRole("button", { name: "Clear search and filters" }).click();
      await page.getByText(/\d+ products/).waitFor();
      expect(await page.getByRole("searchbox").inputValue()).toBe("");
      await page.goBack();
      await page.getByRole("heading", { name: "No product matches" }).waitFor();
      expect(await page.getByRole("searchbox").inputValue()).toBe("no-such-code");
      await open("#/catalogue?status=draft&status=archived&size=50");
      await page.getByText(/\d+ match/).waitFor();
      const several = await page.locator("td[data-column=status]").allTextContents();
      expect(new Set(several)).toEqual(new Set(["Archived", "Draft"]));
    });

    it("is sorted by its headers and turned page by page", async () => {
      await using visited = await visit(browser(), site);
      const { page, open } = visited;
      await open("#/catalogue?size=10");
      await page.getByText("1–10 of").waitFor();
      const header = page.getByRole("columnheader", { name: "Code" });
      expect(await header.getAttribute("aria-sort")).toBe("ascending");
      const ascending = await codes(page);
      expect(ascending).toEqual(ascending.toSorted());
      await header.getByRole("button").click();
      await page.waitForURL(/direction=desc/);
      await page.locator("table[aria-busy=false]").waitFor();
      expect(await header.getAttribute("aria-sort")).toBe("descending");
      const descending = await codes(page);
      expect(descending).toEqual(descending.toSorted().toReversed());
      await page.getByRole("button", { name: "Next page" }).click();
      await page.getByText("11–20 of").waitFor();
      await page.locator("table[aria-busy=false]").waitFor();
      const second = await codes(page);
      expect((second[0] ?? "") < (descending.at(-1) ?? "")).toBe(true);
      await page.getByRole("combobox", { name: "Rows" }).selectOption("50");
      await page.getByText("1–50 of").waitFor();
      await page.goBack();
      await page.getByText("11–20 of").waitFor();
      expect(await codes(page)).toEqual(second);
    });

    it("opens a product with its variants and terms, its contents by locale, and leads to a variant and back", async () => {
      await using visited = await visit(browser(), site);
      const { page, open } = visited;
      await open("#/catalogue");
      await page.getByRole("link", { name: "boots", exact: true }).click();
      const panel = page.getByRole("region", { name: "boots" });
      await panel.getByRole("heading", { name: "Variants" }).waitFor();
      expect(await panel.getByRole("row").filter({ hasText: "boots-moss-l" }).textContent()).toContain("Moss · Large");
      expect(await panel.getByRole("tabpanel").textContent()).toContain("Rubber boots by Havsund");
      await panel.getByRole("tab", { name: "nb-NO" }).click();
      await page.waitForURL(/locale=nb-NO/);
      expect(await panel.getByRole("tabpanel").textContent()).not.toContain("Rubber boots by Havsund");
      const pictures = panel.getByRole("img");
      await pictures.first().waitFor();
      await panel.getByRole("link", { name: "boots-moss-l" }).click();
      await page.getByRole("heading", { name: "boots-moss-l" }).waitFor();
      await page.getByRole("link", { name: "Show its parent" }).click();
      await page.getByRole("region", { name: "boots", exact: true }).waitFor();
      await page.getByRole("button", { name: "Close the product" }).click();
      await page.getByRole("region", { name: "boots", exact: true }).waitFor({ state: "detached" });
      expect(await page.evaluate("document.activeElement.textContent")).toBe("boots");
    });

    it("says which locale has no contents", async () => {
      await using visited = await visit(browser(), site);
      const { page, open } = visited;
      const half = demoProducts().find(
        ({ type, status, locales }) => type === "simple" && status !== "removed" && locales.length === 1,
      );
      await open(`#/catalogue?code=${half?.code}`);
      await page.getByRole("link", { name: half?.code ?? "", exact: true }).click();
      await page.getByRole("tab", { name: "missing" }).click();
      expect(await page.getByRole("tab").allTextContents()).toEqual(["en-US", "nb-NOmissing"]);
      await page.getByText("No contents in Norwegian Bokmål yet").waitFor();
    });

    it("publishes a product, and takes it back within the time the message gives", async () => {
      await using visited = await visit(browser(), site);
      const { page, open } = visited;
      await open("#/catalogue?status=unpublished");
      const code = (await page.locator(".row-link").first().textContent()) ?? "";
      await row(page, code).getByRole("link").click();
      const panel = page.getByRole("region", { name: code, exact: true });
      await panel.getByRole("button", { name: "Publish" }).click();
      const message = page.getByRole("status").getByText(`${code} is published.`);
      await message.waitFor();
      await panel.getByRole("button", { name: "Unpublish" }).waitFor();
      expect(await panel.locator(".chip").first().textContent()).toBe("Published");
      await page.getByRole("button", { name: /^Undo/ }).click();
      await page.getByRole("status").getByText(`Undone: ${code} is unpublished.`).waitFor();
      expect(await panel.locator(".chip").first().textContent()).toBe("Unpublished");
      await row(page, code).getByText("Unpublished").waitFor();
    });

    it("sends a transition once, however often its button is clicked", async () => {
      await using visited = await visit(browser(), site);
      const { page, open } = visited;
      await open("#/catalogue?status=published");
      const code = (await page.locator(".row-link").first().textContent()) ?? "";
      await page.getByRole("checkbox", { name: `Select ${code}`, exact: true }).check();
      await page.locator(".row-link").first().click();
      const sent: string[] = [];
      const clicked = Promise.withResolvers<void>();
      await page.route("**/api/products/*/transition", async (route) => {
        sent.push(route.request().url());
        await clicked.promise;
        await route.continue();
      });
      const unpublish = page.locator(".panel").getByRole("button", { name: /^Unpublish/ });
      await unpublish.dblclick();
      await unpublish.press("Enter");
      clicked.resolve();
      await page.getByText(/ is unpublished\.$/).waitFor();
      expect(sent).toHaveLength(1);
      // The list has it no longer; selected it still is, as what it is now.
      await row(page, code).waitFor({ state: "detached" });
      const bar = page.getByRole("region", { name: "Selected products" });
      await bar.getByRole("button", { name: "Publish", exact: true }).waitFor();
      expect(await bar.getByRole("button", { name: /^Unpublish/ }).count()).toBe(0);
    });

    it("shows a removal at once, and offers the nearest way back when the status before cannot be set again", async () => {
      await using visited = await visit(browser(), site);
      const { page, open } = visited;
      await open("#/catalogue?status=draft&type=simple");
      const code = (await page.locator(".row-link").last().textContent()) ?? "";
      await row(page, code).getByRole("link").click();
      await page.getByRole("region", { name: code, exact: true }).getByRole("button", { name: "Remove" }).click();
      await page.getByText("Its status before cannot be set again.").waitFor();
      await page.getByRole("region", { name: "Messages" }).getByRole("button", { name: "Restore" }).click();
      await page.getByText(`Undone: ${code} is unpublished.`).waitFor();
    });
  });
}
