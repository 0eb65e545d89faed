import type { Browser, Page, Request, Response } from "playwright-core";
import { expect } from "vitest";
import type { Site } from "./site.ts";

/** Says each violation of the content security policy on the console, with what was refused. */
const REPORT_VIOLATIONS = `
addEventListener("securitypolicyviolation", ({ violatedDirective, blockedURI, sourceFile, lineNumber }) =>
  console.error("Policy violated: " + [violatedDirective, blockedURI, sourceFile, lineNumber].join(" ")));`;

const WINDOW = { width: 1280, height: 860 };

/** A page that is watched. Disposing of it checks what it did. */
export interface Visit extends AsyncDisposable {
  readonly page: Page;
  /** Opens an address inside of the page. */
  open(hash: string): Promise<void>;
}

export interface VisitOptions {
  /** Errors on the console that belong to the test. */
  readonly expectedErrors?: RegExp;
}

let loads = 0;

/** Each browser has one page for all tests, because to open one takes longer than most tests. */
const pages = new WeakMap<Browser, Promise<Page>>();

async function openPage(browser: Browser): Promise<Page> {
  const context = await browser.newContext({ viewport: WINDOW, reducedMotion: "reduce", colorScheme: "light" });
  await context.addInitScript(REPORT_VIOLATIONS);
  const page = await context.newPage();
  page.setDefaultTimeout(15_000);
  return page;
}

/** A page that asks for nothing, not even for an icon. */
const EMPTY_PAGE = '<link rel="icon" href="data:,">';

/**
 * As if the page had never been used: another test comes. The page is left for an empty one, so that its stream of events does not look for a server which
 * has been closed while the next test is listening. The empty one has the same origin: with another, the browser takes another process, and twice the time.
 */
async function forget(page: Page): Promise<void> {
  await page.context().setOffline(false);
  await page.unrouteAll({ behavior: "ignoreErrors" });
  if (page.url().startsWith("http")) {
    await page.evaluate("localStorage.clear()");
    const empty = new URL("/left", page.url()).href;
    await page.route(empty, (route) => route.fulfill({ contentType: "text/html", body: EMPTY_PAGE }));
    await page.goto(empty);
    await page.unroute(empty);
  }
  await page.emulateMedia({ colorScheme: "light" });
  await page.setViewportSize(WINDOW);
}

/**
 * Goes to the page of a site. At the end nothing may have gone wrong that a user does not see: no error on the console, no violation of the policy, no request
 * to another origin, no secret in anything the browser got.
 */
export async function visit(browser: Browser, site: Site, { expectedErrors }: VisitOptions = {}): Promise<Visit> {
  const opened = pages.get(browser) ?? openPage(browser);
  pages.set(browser, opened);
  const page = await opened;
  const errors: string[] = [];
  const foreign: string[] = [];
  const bodies: Promise<string>[] = [];
  const files = new Set<string>();

  const onConsole = (message: { type(): string; text(): string }): void => {
    if (message.type() === "error" || message.type() === "warning") errors.push(message.text());
  };
  const onError = (error: Error): void => void errors.push(String(error));
  const onRequest = (request: Request): void => {
    if (new URL(request.url()).origin !== site.url) foreign.push(request.url());
  };
  const onResponse = (response: Response): void => {
    const { pathname } = new URL(response.url());
    // A file of the page is the same every time.
    if (!pathname.startsWith("/api/") && files.has(pathname)) return;
    files.add(pathname);
    const headers = JSON.stringify(response.headers());
    // A stream of events has no end to wait for: a test of the server reads it.
    const endless = response.headers()["content-type"]?.startsWith("text/event-stream");
    const body = endless ? Promise.resolve("") : response.text().catch(() => "");
    bodies.push(body.then((text) => headers + text));
  };
  page.on("console", onConsole).on("pageerror", onError).on("request", onRequest).on("response", onResponse);

  return {
    page,
    open: async (hash) => {
      // Another query has the page loaded anew, and unlike a way over about:blank in the process there is: that takes half the time.
      loads += 1;
      await page.goto(`${site.url}/?load=${loads}${hash}`);
    },
    async [Symbol.asyncDispose]() {
      const received = await Promise.all(bodies);
      page.off("console", onConsole).off("pageerror", onError).off("request", onRequest).off("response", onResponse);
      await forget(page);
      const secrets = await site.secrets();
      const leaks = received.filter(
        (text) => /eyJ[\w-]{10}/.test(text) || secrets.some((secret) => text.includes(secret)),
      );
      expect(errors.filter((error) => expectedErrors?.test(error) !== true)).toEqual([]);
      expect(foreign).toEqual([]);
      expect(received.length).toBeGreaterThan(2);
      expect(leaks).toEqual([]);
    },
  };
}

/** Asks to do something with all products of the page. */
export async function askForAll(page: Page, verb: string): Promise<void> {
  await page.getByRole("checkbox", { name: "Select all on this page" }).check();
  await page.getByRole("region", { name: "Selected products" }).getByRole("button", { name: verb }).click();
}

/** Does something with all products of the page. */
export async function runForAll(page: Page, verb: string): Promise<void> {
  await askForAll(page, verb);
  await page
    .getByRole("dialog")
    .getByRole("button", { name: new RegExp(`^${verb} `) })
    .click();
}

/** How far the page is wider than its window, in pixels: it must not scroll sideways. */
export async function overflow(page: Page): Promise<number> {
  return await page.evaluate<number>("document.documentElement.scrollWidth - document.documentElement.clientWidth");
}

/** What has the focus: its name or its text. */
export async function focused(page: Page): Promise<string> {
  return await page.evaluate<string>(
    "(document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent ?? '').trim()",
  );
}
