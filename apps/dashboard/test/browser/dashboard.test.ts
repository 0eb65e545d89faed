import { launchChromium } from "@apiera/tooling/chromium";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll } from "vitest";
import { accessSuite } from "./suites/access.ts";
import { accessibilitySuite } from "./suites/accessibility.ts";
import { bulkSuite } from "./suites/bulk.ts";
import { catalogueSuite } from "./suites/catalogue.ts";
import { failuresSuite } from "./suites/failures.ts";
import { keyboardSuite } from "./suites/keyboard.ts";
import { permissionsSuite } from "./suites/permissions.ts";
import { screenshotsSuite } from "./suites/screenshots.ts";

// One browser for all: it takes longer to start than most tests to run.
let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
}, 60_000);
afterAll(async () => {
  await browser.close();
});

for (const suite of [
  catalogueSuite,
  bulkSuite,
  accessSuite,
  failuresSuite,
  permissionsSuite,
  keyboardSuite,
  accessibilitySuite,
  screenshotsSuite,
]) {
  suite(() => browser);
}
