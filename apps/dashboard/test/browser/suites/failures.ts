import type { Browser } from "playwright-core";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { type Site, startSite } from "../support/site.ts";
import { visit } from "../support/visit.ts";

const FAILED = /Failed to load resource/;

export function failuresSuite(browser: () => Browser): void {
  describe("when something fails", () => {
    let site: Site;
    beforeAll(async () => {
      site = await startSite();
    });
    beforeEach(() => site.mock.faults.clear());
    afterAll(() => site[Symbol.asyncDispose]());

    it("the list says what is wrong, with the correlation ID, and is there after another try", async () => {
      await using visited = await visit(browser(), site, { expectedErrors: FAILED });
      const { page, open } = visited;
      site.mock.faults.inject({
        target: "api",
        operationId: "listProducts",
        status: 503,
        times: Number.POSITIVE_INFINITY,
      });
      await open("#/catalogue?sort=updatedAt");
      const notice = page.getByRole("alert");
      await notice.getByRole("heading", { name: "The products could not be loaded" }).waitFor();
      expect(await notice.textContent()).toMatch(/Status\D*50[23]/);
      expect(await notice.textContent()).toMatch(/Correlation ID\S+/);
      site.mock.faults.clear();
      await notice.getByRole("button", { name: "Try again" }).click();
      await page.getByText(/\d+ products/).waitFor();
      expect(await page.getByRole("alert").count()).toBe(0);
    });

    it("a product that is not there says so, and the list stays", async () => {
      await using visited = await visit(browser(), site, { expectedErrors: FAILED });
      const { page, open } = visited;
      await open("#/catalogue/99999999-9999-4999-8999-999999999999");
      await page.getByRole("alert").getByRole("heading", { name: "The product could not be loaded" }).waitFor();
      await page.getByText(/\d+ products/).waitFor();
      await page.keyboard.press("Escape");
      await page.getByRole("alert").waitFor({ state: "detached" });
    });

    it("a refused publication tells the reason and leaves the status", async () => {
      await using visited = await visit(browser(), site, { expectedErrors: FAILED });
      const { page, open } = visited;
      site.mock.faults.inject({ target: "api", operationId: "transitionProduct", status: 422 });
      await open("#/catalogue?status=unpublished");
      const code = (await page.locator(".row-link").first().textContent()) ?? "";
      await page.locator(".row-link").first().click();
      const panel = page.getByRole("region", { name: code, exact: true });
      await panel.getByRole("button", { name: "Publish" }).click();
      await page.getByRole("status").getByText(`${code} was not published.`).waitFor();
      expect(await panel.locator(".chip").first().textContent()).toBe("Unpublished");
    });

    it("a status that was shown before the answer is taken back when the answer is no", async () => {
      await using visited = await visit(browser(), site, { expectedErrors: FAILED });
      const { page, open } = visited;
      site.mock.faults.inject({ target: "api", operationId: "transitionProduct", status: 409 });
      // The answer waits until the page was looked at.
      const seen = Promise.withResolvers<void>();
      await page.route("**/api/products/*/transition", async (route) => {
        await seen.promise;
        await route.continue();
      });
      await open("#/catalogue?status=published");
      await page.locator(".row-link").first().click();
      const panel = page.locator(".panel");
      await panel.getByRole("button", { name: "Archive" }).click();
      await panel.locator(".panel-meta").getByText("Archived").waitFor();
      seen.resolve();
      await page.getByRole("status").getByText("was not archived.").waitFor();
      await panel.locator(".panel-meta").getByText("Published").waitFor();
    });

    it("without a network each part says so and comes back", async () => {
      await using visited = await visit(browser(), site, { expectedErrors: /ERR_INTERNET_DISCONNECTED/ });
      const { page, open } = visited;
      await open("#/catalogue?size=10");
      await page.getByText("1–10 of").waitFor();
      await page.context().setOffline(true);
      await page.getByRole("button", { name: "Next page" }).click();
      await page.getByRole("alert").getByText("The dashboard does not answer").waitFor();
      await page.context().setOffline(false);
      await page.getByRole("button", { name: "Try again" }).click();
      await page.getByText("11–20 of").waitFor();
    });

    it("the whole page says what is wrong when not even the session comes, and an unknown address leads on", async () => {
      await using visited = await visit(browser(), site, { expectedErrors: FAILED });
      const { page, open } = visited;
      await page.route("**/api/session", (route) =>
        route.fulfill({ status: 502, contentType: "text/html", body: "<h1>Bad gateway</h1>" }),
      );
      await open("#/catalogue");
      await page.getByRole("heading", { name: "The dashboard could not be loaded" }).waitFor();
      await page.unroute("**/api/session");
      await page.getByRole("button", { name: "Try again" }).click();
      await page.getByText(/\d+ products/).waitFor();
      await open("#/prices");
      await page.getByRole("link", { name: "Go to the catalogue" }).click();
      await page.getByText(/\d+ products/).waitFor();
    });

    it("a violation of the policy of the page is heard, so that the other tests would hear one", async () => {
      await using visited = await visit(browser(), site, {
        expectedErrors: /Policy violated|violates the following|TrustedHTML/,
      });
      const { page, open } = visited;
      await open("#/catalogue");
      const heard = page.waitForEvent("console", (message) => message.text().startsWith("Policy violated: style-src"));
      await page.evaluate("document.body.setAttribute('style', 'color: red')");
      await heard;
      await expect(page.evaluate("document.body.innerHTML = '<p>text</p>'")).rejects.toThrow(/TrustedHTML/);
      await page.getByText(/\d+ products/).waitFor();
    });

    it("an empty catalogue says that there are no products yet, and a page too far leads to the last", async () => {
      await using bare = await startSite({ seeded: false });
      {
        await using visited = await visit(browser(), bare);
        await visited.open("#/catalogue");
        await visited.page.getByRole("heading", { name: "There are no products yet" }).waitFor();
      }
      await using visited = await visit(browser(), site);
      const { page, open } = visited;
      await open("#/catalogue?page=99");
      await page.getByRole("button", { name: "Go to the last page" }).click();
      await page.getByText(/^Page (\d+) of \1$/).waitFor();
    });
  });
}
