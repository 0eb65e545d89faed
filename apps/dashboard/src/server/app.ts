import { isApieraError } from "@apiera/auth";
import { type Context, Hono } from "hono";
import { bodyLimit } from "hono/body-limit";
import type { RouteContext } from "./context.ts";
import type { DashboardApp } from "./http/dashboard-app.ts";
import { MAX_BODY_BYTES } from "./http/input.ts";
import { problemOf } from "./http/problem-of.ts";
import { type Origins, requestChecks } from "./http/request-checks.ts";
import { RequestProblem } from "./http/request-problem.ts";
import { cleanText } from "./http/safe-text.ts";
import { securityHeaders } from "./http/security-headers.ts";
import { addPage } from "./http/static-page.ts";
import { addAccessRoute } from "./routes/access.ts";
import { addImageRoute } from "./routes/images.ts";
import { addProductRoutes } from "./routes/products.ts";
import { addSessionRoute } from "./routes/session.ts";
import { addTransitionRoutes } from "./routes/transitions.ts";

/** What {@link createApp} needs. */
export interface AppParts extends RouteContext {
  /** Known once the server listens. */
  readonly origins: () => Origins;
  readonly pageDirectory: string;
  readonly log: (line: string) => void;
}

/** The routes of the server, with what every request and every answer goes through. */
export function createApp(parts: AppParts): DashboardApp {
  const app: DashboardApp = new Hono();
  app.use(securityHeaders);
  app.use(requestChecks(parts.origins));
  app.use("/api/*", noStore, limitBody);
  addSessionRoute(app, parts);
  addProductRoutes(app, parts);
  addTransitionRoutes(app, parts);
  addImageRoute(app, parts);
  addAccessRoute(app, parts);
  addPage(app, parts.pageDirectory);

  app.notFound(() => {
    const detail = "There is no such address, or it does not take this method.";
    return answer(new RequestProblem({ title: "Not Found", status: 404, detail }));
  });
  app.onError((error, c) => {
    if (!(error instanceof RequestProblem)) parts.log(logLine(c, error));
    return answer(error);
  });
  return app;
}

/** What came from the API is not kept by the browser, unless a route says so. */
const noStore = async (c: Context, next: () => Promise<void>): Promise<void> => {
  await next();
  if (!c.res.headers.has("Cache-Control")) c.res.headers.set("Cache-Control", "no-store");
};

const limitBody = bodyLimit({
  maxSize: MAX_BODY_BYTES,
  onError: () => {
    const detail = `The body is longer than ${MAX_BODY_BYTES} bytes. Send fewer products at once.`;
    throw new RequestProblem({ title: "Content Too Large", status: 413, detail });
  },
});

function answer(error: unknown): Response {
  const { problem, retryAfterSeconds } = problemOf(error);
  const headers = new Headers({ "Content-Type": "application/problem+json" });
  if (retryAfterSeconds !== undefined) headers.set("Retry-After", String(retryAfterSeconds));
  return new Response(JSON.stringify(problem), { status: problem.status, headers });
}

/** Says what failed, for who runs the server. Of an error that is not of the toolkit only its class, as its message may hold anything. */
function logLine(c: Context, error: Error): string {
  const what = isApieraError(error)
    ? `${error.code}: ${cleanText(error.message, { maxLength: 500 }) ?? ""}`
    : error.name;
  return `${c.req.method} ${c.req.routePath}: ${what}`;
}
