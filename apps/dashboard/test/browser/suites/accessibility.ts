import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, inject, it } from "vitest";
import { openStream, type TestStream } from "../../server/support/access-stream.ts";
import { expectAccessible } from "../support/axe.ts";
import { storyOf } from "../support/fleet.ts";
import { type Site, startSite } from "../support/site.ts";
import { visit } from "../support/visit.ts";

type Reach = (page: Page, site: Site) => Promise<unknown>;

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
      await page.getByRole("checkbox", { name: "Select all on this page" }).check();
      await page.getByRole("region", { name: "Selected products" }).getByRole("button", { name: "Remove" }).click();
    },
  ],
  [
    "the report",
    "#/catalogue?status=draft&type=simple&size=50",
    async (page) => {
      await page.getByRole("checkbox", { name: "Select all on this page" }).check();
      await page.getByRole("region", { name: "Selected products" }).getByRole("button", { name: "Publish" }).click();
      await page
        .getByRole("dialog")
        .getByRole("button", { name: /^Publish/ })
        .click();
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
    let stream: TestStream;
    let site: Site;
    beforeAll(async () => {
      stream = openStream(inject("redisUrl"));
      await stream.write(...storyOf(Date.now()));
      site = await startSite({ accessEvents: stream });
    });
    afterAll(async () => {
      await site[Symbol.asyncDispose]();
      await stream[Symbol.asyncDispose]();
    });

    it.each(STATES)("%s", async (state, hash, reach) => {
      await using visited = await visit(browser(), site, { expectedErrors: /Failed to load resource/ });
      await visited.open(hash);
      await reach(visited.page, site);
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
