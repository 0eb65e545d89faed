import { existsSync } from "node:fs";
import { join } from "node:path";
import { serveStatic } from "@hono/node-server/serve-static";
import type { DashboardApp } from "./dashboard-app.ts";
import { RequestProblem } from "./request-problem.ts";

const YEAR = "public, max-age=31536000, immutable";

/** The build puts what has a hash in its name here. */
const HASHED = /^\/assets\/[^/]+-[\w-]{8,}\.\w+$/;

/**
 * Serves the built page. What has a hash in its name never changes and is kept for a year; `index.html` is asked for each time, and is also the answer to the addresses
 * inside the page.
 *
 * @param directory - what `vite build` made.
 */
export function addPage(app: DashboardApp, directory: string): void {
  const files = existsSync(directory) ? serveStatic({ root: directory }) : undefined;
  const index = serveStatic({ path: join(directory, "index.html") });

  app.get("*", async (c, next) => {
    if (/^\/api(?:\/|$)/.test(c.req.path)) throw notFound("There is no such address in the API of this server.");
    if (files === undefined) {
      throw notFound("The page is not built. Run `pnpm --filter @apiera/dashboard build` and start the server again.");
    }
    const found = c.req.path === "/" ? undefined : await files(c, async () => {});
    if (found instanceof Response) {
      found.headers.set("Cache-Control", HASHED.test(c.req.path) ? YEAR : "no-cache");
      return found;
    }
    const isFile = /\.\w+$/.test(c.req.path);
    const page = isFile ? undefined : await index(c, next);
    if (!(page instanceof Response)) throw notFound("There is no such file.");
    page.headers.set("Cache-Control", "no-cache");
    return page;
  });
}

function notFound(detail: string): RequestProblem {
  return new RequestProblem({ title: "Not Found", status: 404, detail });
}
