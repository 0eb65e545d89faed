import { PERMISSIONS, type Session } from "../../shared/api.ts";
import type { RouteContext } from "../context.ts";
import type { DashboardApp } from "../http/dashboard-app.ts";

/** `GET /api/session` */
export function addSessionRoute(app: DashboardApp, context: RouteContext): void {
  const { auth, apiHost, locales, access } = context;
  app.get("/api/session", async (c) => {
    const signal = context.signalOf(c);
    const [token, active] = await Promise.all([auth.getToken({ signal }), locales(signal)]);
    const session: Session = {
      organization: token.organization,
      apiHost,
      permissions: PERMISSIONS.filter((permission) => token.can(permission)),
      locales: active,
      accessEvents: access !== undefined,
    };
    return c.json(session);
  });
}
