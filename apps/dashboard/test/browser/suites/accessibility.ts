import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, inject, it } from "vitest";
import { expectAccessible } from "../support/axe.ts";
import { type Site, startSite, startStorySite } from "../support/site.ts";
import { askForAll, runForAll, visit } from "../support/visit.ts";

type Reach = (page: Page) => Promise<unknown>;

/** Each state of the page, by the address it begins at and the way from there. */
const STATES: readonly (readonly [string, string, Reach])[] = [
  ["the list", "#/catalogue?size=10&status=draft&status=published", (page) => page.getByText("1–10 of").waitFor()],
  [
    "a product, a message, a selection",
    "#/catalogue?size=10",
    async (page) => {
      await page.getByRole("link", { name: "boots", exact: true }).click();
      await page.locator("tbody").getByRole("checkbox").first().check();
      await page.locator(".panel").getByRole("button", { name: "Unpublish" }).click();
      await page.getByRole("button", { name: /^Undo/ }).hover();
    },
  ],
  [
    "the question before many are changed",
    "#/catalogue?size=10",
    async (page) => {
      await askForAll(page, "Remove");
    },
  ],
  [
    "the report",
    "#/catalogue?status=draft&type=simple&size=50",
    async (page) => {
      await runForAll(page, "Publish");
      await page.getByRole("heading", { name: "Publish: report" }).waitFor();
    },
  ],
  [
    "no match",
    "#/catalogue?code=nothing",
    (page) => page.getByRole("heading", { name: "No product matches" }).waitFor(),
  ],
  ["an error", "#/catalogue/99999999-9999-4999-8999-999999999999", (page) => page.getByRole("alert").waitFor()],
  [
    "loading",
    "#/prices",
    async (page) => {
      await page.route("**/api/products?*", () => {});
      await page.getByRole("link", { name: "Go to the catalogue" }).click();
      await page.locator(".skeleton").first().waitFor();
    },
  ],
  [
    "the shortcuts",
    "#/catalogue?size=10",
    async (page) => {
      await page.getByRole("button", { name: "Keyboard shortcuts" }).click();
      await page.getByRole("dialog").waitFor();
    },
  ],
  [
    "access",
    "#/access",
    async (page) => {
      await page.locator("canvas").waitFor();
      await page.getByRole("button", { name: "Pause" }).click();
    },
  ],
];

export function accessibilitySuite(browser: () => Browser): void {
  describe("for everybody, in light and dark, wide and at 360 px", () => {
    let site: Site;
    beforeAll(async () => {
      site = await startStorySite(inject("redisUrl"));
    });
    afterAll(() => site[Symbol.asyncDispose]());

    it.each(STATES)("%s", async (state, hash, reach) => {
      await using visited = await visit(browser(), site, { expectedErrors: /Failed to load resource/ });
      await visited.open(hash);
      await reach(visited.page);
      await expectAccessible(visited.page, state);
    });

    it("the access view without a stream", async () => {
      await using bare = await startSite({ seeded: false });
      await using visited = await visit(browser(), bare);
      await visited.open("#/access");
      await visited.page.getByRole("heading", { name: "No stream of access events is configured" }).waitFor();
      await expectAccessible(visited.page, "no stream");
    });
  });
}
