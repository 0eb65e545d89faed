import type {} from "@apiera/tooling/vitest";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { openStream } from "../../server/support/access-stream.ts";
import { type StorySite, startSite, startStorySite } from "../support/site.ts";
import { visit } from "../support/visit.ts";

export function accessSuite(browser: () => Browser): void {
  describe("the access view", () => {
    let site: StorySite;
    beforeAll(async () => {
      site = await startStorySite(inject("redisUrl"), { seeded: false });
    });
    afterAll(() => site[Symbol.asyncDispose]());

    it("counts what was bought and what would have been, and has the life of each token as a picture and as a table", async () => {
      await using visited = await visit(browser(), site);
      const { page, open } = visited;
      await open("#/access");
      await page.getByText("Live", { exact: true }).waitFor();
      expect(await page.getByRole("heading", { name: /Tokens bought/ }).textContent()).toBe(
        "Tokens bought: 1 — without sharing: 5",
      );
      const timeline = page.getByRole("img", { name: /4 services hold 1 living token/ });
      await timeline.waitFor();
      expect(await timeline.locator(".token").count()).toBe(4);
      const marked = await timeline
        .locator(".marker")
        .evaluateAll((markers) => markers.map((marker) => marker.getAttribute("data-kind")));
      expect(Object.groupBy(marked, (kind) => String(kind))).toMatchObject({
        bought: ["bought"],
        shared: Array(4).fill("shared"),
        unauthorized: ["unauthorized"],
        restart: Array(5).fill("restart"),
      });
      const services = page.getByRole("table");
      const cells = await services.getByRole("row").filter({ hasText: "search" }).getByRole("cell").allTextContents();
      expect(cells.slice(3)).toEqual(["1", "0", "1", "0", "1", "working"]);
    });

    it("has the request budget and the token quotas as meters", async () => {
      await using visited = await visit(browser(), site);
      const { page, open } = visited;
      await open("#/access");
      const requests = page.getByRole("meter", { name: "Requests of the organization" });
      await requests.waitFor();
      expect(await requests.getAttribute("aria-valuemax")).toBe("100");
      const daily = page.getByRole("meter", { name: "Tokens, organization per day" });
      expect(await daily.getAttribute("aria-valuetext")).toBe("8 of 50 left");
      expect(await page.locator(".meter").filter({ has: daily }).textContent()).toContain("low");
      expect(
        await page
          .getByRole("img", { name: /Requests left in the last 5 minutes/ })
          .locator("canvas")
          .count(),
      ).toBe(1);
      // Who leaves the view hears no more.
      const ended = page.waitForEvent("requestfailed", (request) => request.url() === `${site.url}/api/access/events`);
      await page.getByRole("link", { name: "Catalogue" }).click();
      await ended;
    });

    it("shows events as they come from Redis, stands still while paused, and filters by service and kind", async () => {
      await using visited = await visit(browser(), site);
      const { page, open } = visited;
      const say = (service: string, type: string) =>
        site.stream.write({ service, instance: service, at: Date.now(), source: "service", event: { type } });
      await open("#/access");
      const log = page.getByRole("region", { name: "Events, newest first" });
      await log.waitFor();
      await say("billing", "started");
      await log.getByText("billing").first().waitFor();
      await page.getByRole("row").filter({ hasText: "billing" }).waitFor();
      await page.getByRole("button", { name: "Pause" }).click();
      await page.getByText("Paused").waitFor();
      const before = await log.getByRole("listitem").count();
      await say("billing", "ready");
      await page.getByText("1 new event").waitFor();
      expect(await log.getByRole("listitem").count()).toBe(before);
      await page.getByRole("button", { name: "Go on" }).click();
      await log.getByText("billing").nth(1).waitFor();
      await page.getByRole("combobox", { name: "Service" }).selectOption("billing");
      await page.waitForURL(/service=billing/);
      expect(await log.getByRole("listitem").count()).toBe(2);
      await page.getByRole("radio", { name: "Tokens" }).check();
      await page.getByRole("button", { name: "Show all events" }).click();
      await log.getByText("catalogue").first().waitFor();
      await page.goBack();
      await page.getByRole("button", { name: "Show all events" }).waitFor();
    });

    it("says when the connection is lost, and misses nothing when it is back", async () => {
      await using visited = await visit(browser(), site, { expectedErrors: /ERR_/ });
      const { page, open } = visited;
      await open("#/access?kind=services");
      await page.getByText("Live", { exact: true }).waitFor();
      await page.context().setOffline(true);
      // A connection that is open stays so; the next one fails.
      await page.getByRole("link", { name: "Catalogue" }).click();
      await page.getByRole("link", { name: "Access" }).click();
      await page.getByText("Connection lost, trying again…").waitFor();
      await site.stream.write({
        service: "late",
        instance: "late",
        at: Date.now(),
        source: "service",
        event: { type: "started" },
      });
      await page.context().setOffline(false);
      await page.getByText("Live", { exact: true }).waitFor();
      await page.getByRole("row").filter({ hasText: "late" }).waitFor();
    });

    it("a test that is over leaves no connection, so that the next hears nothing of it", async () => {
      const visited = await visit(browser(), site);
      const { page, open } = visited;
      await open("#/access");
      await page.getByText("Live", { exact: true }).waitFor();
      const ended = page.waitForEvent("requestfailed", (request) => request.url() === `${site.url}/api/access/events`);
      await Promise.all([ended, visited[Symbol.asyncDispose]()]);
    });

    it("without a stream tells how to get one; with an empty one, that no service has told anything", async () => {
      await using bare = await startSite({ seeded: false });
      await using empty = openStream(inject("redisUrl"));
      await using quiet = await startSite({ seeded: false, accessEvents: empty });
      {
        await using visited = await visit(browser(), bare);
        await visited.open("#/access");
        await visited.page.getByRole("heading", { name: "No stream of access events is configured" }).waitFor();
        await visited.page.getByText("REDIS_URL=").waitFor();
      }
      await using visited = await visit(browser(), quiet);
      await visited.open("#/access");
      await visited.page.getByRole("heading", { name: "No service has told anything yet" }).waitFor();
    });
  });
}
