import type { Context, MiddlewareHandler } from "hono";
import { RequestProblem } from "./request-problem.ts";

/** Whose requests are served. */
export interface Origins {
  /** Whether a `Host` header names this server: otherwise a foreign name was made to lead here (DNS rebinding). */
  hasHost(host: string): boolean;
  /** Whether an `Origin` header is that of the page of this server under this host. */
  isOwn(origin: string, host: string): boolean;
}

/** @param origins - such as `http://127.0.0.1:8080`. */
export function createOrigins(origins: readonly string[]): Origins {
  const own = new Set(origins.map((origin) => new URL(origin).origin));
  const hosts = new Set(origins.map((origin) => new URL(origin).host));
  return {
    hasHost: (host) => hosts.has(host),
    isOwn: (origin, host) => own.has(origin) && new URL(origin).host === host,
  };
}

const SAFE_METHODS = new Set(["GET", "HEAD"]);
/** `none`: typed into the address bar or opened from a bookmark. */
const OWN_SITES = new Set(["same-origin", "none"]);

/**
 * Refuses what does not come from the page of this server. The page has no login, so another page in the same browser must not be able to read through this server,
 * to change something through it, or to use up the request budget with it.
 */
export function requestChecks(origins: () => Origins): MiddlewareHandler {
  return async (c, next) => {
    const own = origins();
    const host = c.req.header("host") ?? "";
    if (!own.hasHost(host)) {
      const detail = "The Host of the request is not this server. Open the address that the server printed.";
      throw new RequestProblem({ title: "Misdirected Request", status: 421, detail });
    }
    if (c.req.path.startsWith("/api/")) checkSite(c, own, host);
    await next();
  };
}

function checkSite(c: Context, own: Origins, host: string): void {
  const site = c.req.header("sec-fetch-site");
  const origin = c.req.header("origin");
  const foreign = (origin !== undefined && !own.isOwn(origin, host)) || (site !== undefined && !OWN_SITES.has(site));
  if (foreign) throw forbidden("Only the page of this server may use it.");
  if (SAFE_METHODS.has(c.req.method)) return;
  if (origin === undefined && site !== "same-origin") {
    throw forbidden("A change needs the Origin of the page, or Sec-Fetch-Site.");
  }
  const type = c.req.header("content-type")?.split(";")[0]?.trim().toLowerCase();
  if (type !== "application/json") {
    const detail = "Send JSON, with Content-Type: application/json.";
    throw new RequestProblem({ title: "Unsupported Media Type", status: 415, detail });
  }
}

function forbidden(detail: string): RequestProblem {
  return new RequestProblem({ title: "Forbidden", status: 403, detail });
}
