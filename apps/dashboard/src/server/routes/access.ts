import { createEventStream } from "../access/event-stream.ts";
import type { RouteContext } from "../context.ts";
import type { DashboardApp } from "../http/dashboard-app.ts";
import { RequestProblem } from "../http/request-problem.ts";

/** Most browsers at once. */
const MAX_BROWSERS = 100;
const EVENT_ID = /^\d{1,15}-\d{1,10}$/;

/** `GET /api/access/events` */
export function addAccessRoute(app: DashboardApp, { access, heartbeatMs }: RouteContext): void {
  app.get("/api/access/events", (c) => {
    if (access === undefined) {
      const detail = "No access events are configured. Start the server with REDIS_URL, the Redis of the services.";
      throw new RequestProblem({ title: "Not Found", status: 404, detail });
    }
    if (access.subscribers >= MAX_BROWSERS) {
      const detail = `${MAX_BROWSERS} pages are following the events. Close some of them.`;
      throw new RequestProblem({ title: "Too Many Readers", status: 503, detail }, 30);
    }
    const lastId = c.req.header("last-event-id");
    const afterId = lastId !== undefined && EVENT_ID.test(lastId) ? lastId : undefined;
    // A HEAD request is answered by this route too, but nobody reads the body then.
    const isHead = c.req.raw.method === "HEAD";
    const drop = (): void => void c.env.outgoing.destroy();
    const body = isHead ? null : createEventStream(access, { afterId, heartbeatMs, drop });
    return new Response(body, {
      headers: {
        "Content-Type": "text/event-stream; charset=utf-8",
        "Cache-Control": "no-store",
        "X-Accel-Buffering": "no",
      },
    });
  });
}
