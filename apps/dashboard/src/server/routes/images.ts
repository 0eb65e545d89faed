import type { RouteContext } from "../context.ts";
import type { DashboardApp } from "../http/dashboard-app.ts";
import { readUuid } from "../http/input.ts";

/** Opened on its own, a picture runs nothing and loads nothing. */
const PICTURE_POLICY = "default-src 'none'; style-src 'unsafe-inline'; sandbox";

/** `GET /api/images/:uuid` */
export function addImageRoute(app: DashboardApp, context: RouteContext): void {
  app.get("/api/images/:uuid", async (c) => {
    const { type, content } = await context.images.read(readUuid(c, "uuid"), context.signalOf(c));
    return c.body(content, 200, {
      "Content-Type": type,
      "Cache-Control": "private, max-age=3600",
      "Content-Security-Policy": PICTURE_POLICY,
    });
  });
}
