import type { HttpBindings } from "@hono/node-server";
import type { Hono } from "hono";

/** The application, on Node's HTTP server. */
export type DashboardApp = Hono<{ Bindings: HttpBindings }>;
