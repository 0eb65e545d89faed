import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Site, startSite } from "../support/site.ts";
import { focused, visit } from "../support/visit.ts";

const TARGETS = "a[href], button, input, select, summary, [tabindex='0']";

/** What a mouse can use and Tab does not lead to. Of radio buttons one of a group counts, of tabs the selected one. */
async function unreached(page: Page): Promise<string[]> {
  await page.evaluate(`(() => {
    document.activeElement.blur();
    window.targets = [...document.querySelectorAll(${JSON.stringify(TARGETS)})].filter((each) =>
      each.checkVisibility() && !each.closest("[inert]") && each.getAttribute("tabindex") !== "-1" &&
      !(each.type === "radio" && !each.checked && document.querySelector("input[name=" + each.name + "]:checked")));
  })()`);
  const total = await page.evaluate<number>("window.targets.length");
  for (let presses = 0; presses <= total; presses += 1) {
    await page.keyboard.press("Tab");
    await page.evaluate("window.targets = window.targets.filter((each) => each !== document.activeElement)");
  }
  return await page.evaluate<string[]>("window.targets.map((each) => each.outerHTML.slice(0, 120))");
}

export function keyboardSuite(browser: () => Browser): void {
  describe("without a mouse", () => {
    let site: Site;
    beforeAll(async () => {
      site = await startSite();
    });
    afterAll(() => site[Symbol.asyncDispose]());

    it("one searches, opens, publishes, undoes, closes and is back at the row", async () => {
      await using visited = await visit(browser(), site);
      const { page, open } = visited;
      const { keyboard } = page;
      await open("#/catalogue?status=unpublished");
      await page.getByText(/\d+ match/).waitFor();
      const [first = "", second = ""] = await page.locator(".row-link").allTextContents();
      await keyboard.press("Tab");
      expect(await focused(page)).toBe("Skip to the contents");
      await keyboard.press("Enter");
      expect(await page.evaluate("document.activeElement.localName")).toBe("main");
      await keyboard.press("/");
      await keyboard.type(first.slice(0, 2));
      await page.waitForURL(/code=/);
      for (let length = 0; length < 2; length += 1) await keyboard.press("Backspace");
      await page.waitForURL((url) => !url.href.includes("code="));
      await page.getByRole("link", { name: second, exact: true }).waitFor();
      await page.locator("table[aria-busy=false]").waitFor();
      while ((await focused(page)) !== first) await keyboard.press("Tab");
      await keyboard.press("ArrowDown");
      expect(await focused(page)).toBe(second);
      await keyboard.press("Enter");
      const panel = page.getByRole("region", { name: second, exact: true });
      await panel.getByRole("button", { name: "Publish" }).waitFor();
      expect(await page.evaluate("document.activeElement.id")).toBe("panel-title");
      while ((await focused(page)) !== "Publish") await keyboard.press("Tab");
      await keyboard.press("Enter");
      await page.getByText(`${second} is published.`).waitFor();
      await keyboard.press("Control+z");
      await page.getByText(`Undone: ${second} is unpublished.`).waitFor();
      // As published it is not in this list, until that has been read again.
      await page.locator("table[aria-busy=false]").getByRole("link", { name: second, exact: true }).waitFor();
      await keyboard.press("Escape");
      await panel.waitFor({ state: "detached" });
      expect(await focused(page)).toBe(second);
    });

    it("one selects rows and runs, or leaves, what is done with them", async () => {
      await using visited = await visit(browser(), site);
      const { page, open } = visited;
      const { keyboard } = page;
      await open("#/catalogue?size=10");
      await page.getByText("1–10 of").waitFor();
      await page.locator(".row-link").first().focus();
      await keyboard.press("x");
      await keyboard.press("Shift+ArrowDown");
      await keyboard.press("Shift+ArrowDown");
      await page.getByText("3 products selected").waitFor();
      await keyboard.press("x");
      await page.getByText("2 products selected").waitFor();
      while (!(await focused(page)).startsWith("Archive")) await keyboard.press("Tab");
      await keyboard.press("Enter");
      await page.getByRole("dialog").waitFor();
      expect(await focused(page)).toMatch(/^Archive \d products?\?$/);
      await keyboard.press("Escape");
      await page.getByRole("dialog").waitFor({ state: "detached" });
      expect(await focused(page)).toMatch(/^Archive/);
    });

    it("the shortcuts are shown by ?, close by Escape, and can be turned off for good", async () => {
      await using visited = await visit(browser(), site);
      const { page, open } = visited;
      const { keyboard } = page;
      await open("#/catalogue");
      await page.getByText(/\d+ products/).waitFor();
      await page.locator(".row-link").first().click();
      await page.locator(".panel").waitFor();
      await keyboard.press("?");
      await page.getByRole("dialog", { name: "Keyboard shortcuts" }).waitFor();
      await page.getByRole("checkbox", { name: "Shortcuts of a single character are on" }).uncheck();
      await keyboard.press("Escape");
      await page.getByRole("dialog").waitFor({ state: "detached" });
      // The key was for the dialog, not for the product below.
      expect(await page.locator(".panel").count()).toBe(1);
      await keyboard.press("Escape");
      await page.locator(".panel").waitFor({ state: "detached" });
      await page.reload();
      await page.getByText(/\d+ products/).waitFor();
      await keyboard.press("/");
      expect(await page.evaluate("document.activeElement.localName")).toBe("body");
      expect(await page.getByRole("dialog").count()).toBe(0);
    });

    it("the theme that was chosen stays, and is there before the first paint", async () => {
      await using visited = await visit(browser(), site, { expectedErrors: /ERR_FAILED/ });
      const { page, open } = visited;
      await open("#/catalogue");
      await page.getByRole("radio", { name: "As the system" }).focus();
      await page.keyboard.press("ArrowLeft");
      expect(await page.getByRole("radio", { name: "Dark" }).isChecked()).toBe(true);
      const background = "getComputedStyle(document.documentElement).backgroundColor";
      const dark = await page.evaluate<string>(background);
      await page.route("**/assets/*.js", (route) => route.abort());
      await page.reload();
      expect(await page.evaluate<string>(background)).toBe(dark);
      await page.unroute("**/assets/*.js");
    });

    it("Tab leads to everything a mouse can use", async () => {
      await using visited = await visit(browser(), site);
      const { page, open } = visited;
      await open("#/catalogue?size=10");
      await page.getByText("1–10 of").waitFor();
      await page.getByRole("link", { name: "boots", exact: true }).click();
      await page.getByRole("tablist").waitFor();
      await page.locator("tbody").getByRole("checkbox").first().check();
      expect(await unreached(page)).toEqual([]);
    });
  });
}
