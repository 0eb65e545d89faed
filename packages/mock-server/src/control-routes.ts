import { BlockList } from "node:net";
import type { HttpBindings } from "@hono/node-server";
import { type Context, Hono } from "hono";
import type { FaultInjector } from "./faults.ts";
import type { StatsCounter } from "./stats.ts";

const LOOPBACK = new BlockList();
LOOPBACK.addSubnet("127.0.0.0", 8, "ipv4");
LOOPBACK.addAddress("::1", "ipv6");

type Env = { Bindings: HttpBindings };

/**
 * The routes under `/_mock`, for programs that started the server as a process of its own. They need no token, are not counted and not
 * rate limited. What changes the server is refused to other machines.
 */
export function createControlRoutes(stats: StatsCounter, faults: FaultInjector): Hono<Env> {
  const routes = new Hono<Env>();
  routes.get("/stats", (c) => c.json(stats.snapshot()));
  routes.use("*", async (c, next) => {
    if (!isLoopback(c)) return c.json({ error: "Only programs on the same machine may change the server." }, 403);
    return next();
  });
  routes.post("/faults", async (c) => {
    try {
      const given: unknown = JSON.parse(await c.req.text());
      for (const fault of Array.isArray(given) ? given : [given]) faults.inject(fault);
      return c.body(null, 204);
    } catch (error) {
      return c.json({ error: error instanceof Error ? error.message : "The body is malformed." }, 400);
    }
  });
  routes.delete("/faults", (c) => {
    faults.clear();
    return c.body(null, 204);
  });
  routes.post("/revoke-tokens", (c) => {
    faults.revokeTokens();
    return c.body(null, 204);
  });
  return routes;
}

function isLoopback(c: Context<Env>): boolean {
  const address = c.env.incoming.socket.remoteAddress ?? "";
  if (address.startsWith("::ffff:")) return LOOPBACK.check(address.slice("::ffff:".length), "ipv4");
  return LOOPBACK.check(address, address.includes(":") ? "ipv6" : "ipv4");
}
