import type { Browser } from "playwright-core";
import { describe, expect, it } from "vitest";
import { expectAccessible } from "../support/axe.ts";
import { type Site, startSite } from "../support/site.ts";
import { visit } from "../support/visit.ts";

/** A site whose token has these permissions, with one product. */
async function startWith(permissions: readonly string[]): Promise<Site> {
  const site = await startSite({ seeded: false, mock: { permissions } });
  await site.mock.seed("products", [{ type: "simple", code: "mug", status: "published" }]);
  return site;
}

const NOTE = /lacks the permission write. An administrator of the organization can give it/;

export function permissionsSuite(browser: () => Browser): void {
  describe("the permissions of the token", () => {
    it("without the one for transitions: they are shown as not available, with the reason, and all else goes on", async () => {
      await using site = await startWith(["read", "delete"]);
      await using visited = await visit(browser(), site);
      const { page, open } = visited;
      await open("#/catalogue");
      await page.getByRole("link", { name: "mug", exact: true }).click();
      await page.getByRole("checkbox", { name: "Select mug" }).check();
      const transitions = (place: string) =>
        page.locator(place).getByRole("button", { name: /^(?:Unpublish|Archive|Remove)/ });
      for (const place of [".panel", ".bulk-bar"]) {
        const buttons = await transitions(place).all();
        expect(buttons).toHaveLength(3);
        for (const button of buttons) {
          expect(await button.getAttribute("aria-disabled")).toBe("true");
          const reason = page.locator(`[id="${await button.getAttribute("aria-describedby")}"]`);
          expect(await reason.textContent()).toMatch(NOTE);
          await button.focus();
          await page.keyboard.press("Enter");
          await button.dispatchEvent("click");
        }
      }
      expect(await page.getByRole("dialog").count()).toBe(0);
      await expectAccessible(page, "no permission");
      await page.getByRole("button", { name: "Close the product" }).click();
      await page.getByRole("searchbox").fill("no-such-code");
      await page.getByRole("heading", { name: "No product matches" }).waitFor();
      const asked = Object.keys(site.mock.stats().requests.byOperation);
      expect(asked.filter((operation) => /transition/i.test(operation))).toEqual([]);
    });

    it("that are not known are asked for by trying: transitions are offered", async () => {
      await using site = await startWith(["read", "write"]);
      await using visited = await visit(browser(), site);
      const { page, open } = visited;
      await page.route("**/api/session", async (route) => {
        const response = await route.fetch();
        await route.fulfill({ response, json: { ...(await response.json()), permissions: [] } });
      });
      await open("#/catalogue");
      await page.getByRole("link", { name: "mug", exact: true }).click();
      await page.getByRole("checkbox", { name: "Select mug" }).check();
      await page.getByRole("region", { name: "Selected products" }).getByRole("button", { name: "Archive" }).click();
      await page.getByRole("dialog").getByRole("button", { name: "Cancel" }).click();
      await page.locator(".panel").getByRole("button", { name: "Unpublish" }).click();
      await page.getByText("mug is unpublished.").waitFor();
      expect(await page.getByText("lacks the permission").count()).toBe(0);
    });
  });
}
