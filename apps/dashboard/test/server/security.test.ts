import { connect } from "node:net";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { callsSince, startDashboard, type TestDashboard } from "./support/dashboard.ts";
import { rawRequest } from "./support/raw-request.ts";

const PUBLIC_ORIGIN = "https://catalogue.example.com";
const UUID = "00000000-0000-4000-8000-000000000000";
const TRANSITION = `/api/products/${UUID}/transition`;
const BODY = JSON.stringify({ transition: "publish" });

let dashboard: TestDashboard;
beforeAll(async () => {
  dashboard = await startDashboard({ server: { allowedOrigins: [PUBLIC_ORIGIN] } });
});
afterAll(() => dashboard[Symbol.asyncDispose]());

/** Counts the API calls that a request costs. */
async function cost(work: () => Promise<void>): Promise<Record<string, number>> {
  const before = dashboard.mock.stats().requests.byOperation;
  await work();
  return callsSince(dashboard.mock, before);
}

describe("headers", () => {
  it.each(["/", "/products/x", "/assets/index-Ab12_-Cd.js", "/api/session", "/api/nothing", `/api/products/${UUID}`])(
    "are on %s",
    async (path) => {
      const { headers } = await dashboard.call(path);
      const policy = headers.get("content-security-policy")?.split("; ");
      expect(policy).toEqual(
        expect.arrayContaining([
          "default-src 'none'",
          "script-src 'self'",
          "style-src 'self'",
          "img-src 'self'",
          "font-src 'self'",
          "connect-src 'self'",
          "base-uri 'none'",
          "form-action 'none'",
          "frame-ancestors 'none'",
          "require-trusted-types-for 'script'",
          "trusted-types 'none'",
        ]),
      );
      expect(headers.get("content-security-policy")).not.toMatch(/unsafe|data:|\*/);
      expect(Object.fromEntries(headers)).toMatchObject({
        "x-content-type-options": "nosniff",
        "referrer-policy": "no-referrer",
        "x-frame-options": "DENY",
        "cross-origin-opener-policy": "same-origin",
        "cross-origin-embedder-policy": "require-corp",
        "cross-origin-resource-policy": "same-origin",
        "origin-agent-cluster": "?1",
        "permissions-policy": expect.stringContaining("camera=()"),
      });
      expect(headers.has("x-powered-by")).toBe(false);
      expect(headers.has("server")).toBe(false);
      expect(headers.has("access-control-allow-origin")).toBe(false);
    },
  );

  it("let a browser keep what has a hash in its name for a year, and nothing else", async () => {
    const cacheControl = async (path: string): Promise<string | null> =>
      (await dashboard.call(path)).headers.get("cache-control");
    expect(await cacheControl("/assets/index-Ab12_-Cd.js")).toBe("public, max-age=31536000, immutable");
    for (const path of ["/", "/index.html", "/products/x", "/icon.svg"])
      expect(await cacheControl(path)).toBe("no-cache");
    for (const path of ["/api/session", "/api/products", "/api/nothing"]) {
      expect(await cacheControl(path)).toBe("no-store");
    }
  });
});

describe("the page", () => {
  it("is the answer to the addresses inside it, and not to files that are not there", async () => {
    for (const path of ["/", "/products/x?y=1", "/access"]) {
      const response = await dashboard.call(path);
      expect([response.status, response.headers.get("content-type")]).toEqual([200, "text/html; charset=utf-8"]);
      expect(await response.text()).toContain("The page");
    }
    for (const path of ["/assets/gone-12345678.js", "/robots.txt", "/api", "/api/", "/api/nothing"]) {
      expect((await dashboard.call(path)).status).toBe(404);
    }
  });

  it("gives no file outside its directory", async () => {
    for (const path of [
      "/../package.json",
      "/%2e%2e/package.json",
      "/assets/..%2f..%2fpackage.json",
      "/..\\package.json",
    ]) {
      const { status, text } = await rawRequest(dashboard.url + path.slice(0, 1), {});
      expect(status).toBe(200);
      expect(text).toContain("The page");
      const raw = await rawRequest(`${dashboard.url}${path}`);
      expect(raw.text).not.toContain('"name"');
    }
  });
});

describe("requests under another name", () => {
  it.each(["evil.example.com", "127.0.0.1:1", "127.0.0.1", "catalogue.example.com:81"])(
    "are refused: Host %s",
    async (host) => {
      const spent = await cost(async () => {
        for (const path of ["/api/session", "/", "/assets/index-Ab12_-Cd.js"]) {
          const { status } = await rawRequest(dashboard.url + path, { headers: { Host: host } });
          expect([path, status]).toEqual([path, 421]);
        }
      });
      expect(spent).toEqual({});
    },
  );

  it("are refused without a Host, which HTTP/1.0 allows", async () => {
    const { hostname, port } = new URL(dashboard.url);
    const socket = connect(Number(port), hostname);
    socket.end("GET /api/session HTTP/1.0\r\n\r\n");
    let answer = "";
    for await (const chunk of socket.setEncoding("utf8")) answer += chunk;
    expect(answer).toMatch(/^HTTP\/1\.1 4(?:00|21) /);
  });

  it("are served when the name is allowed", async () => {
    const { port } = new URL(dashboard.url);
    for (const host of [`localhost:${port}`, `127.0.0.1:${port}`, `[::1]:${port}`, "catalogue.example.com"]) {
      const { status } = await rawRequest(`${dashboard.url}/api/session`, { headers: { Host: host } });
      expect(status).toBe(200);
    }
  });
});

describe("requests of other pages", () => {
  const json = { "Content-Type": "application/json" };
  const foreign: [string, Record<string, string>][] = [
    ["no Origin", json],
    ["the Origin null", { ...json, Origin: "null" }],
    ["another Origin", { ...json, Origin: "https://evil.example.com" }],
    ["an allowed Origin that is not the Host", { ...json, Origin: PUBLIC_ORIGIN }],
    ["another site", { ...json, "Sec-Fetch-Site": "cross-site" }],
    ["another port of this machine", { ...json, Origin: "http://127.0.0.1:1", "Sec-Fetch-Site": "same-site" }],
    ["typed in", { ...json, "Sec-Fetch-Site": "none" }],
  ];

  it.each(foreign)("change nothing: %s", async (_, headers) => {
    for (const path of [TRANSITION, "/api/products/bulk-transition"]) {
      const spent = await cost(async () => {
        const { status } = await rawRequest(dashboard.url + path, { method: "POST", headers, body: BODY });
        expect(status).toBe(403);
      });
      expect(spent).toEqual({});
    }
  });

  it.each([
    ["Origin", { Origin: "https://evil.example.com" }],
    ["Sec-Fetch-Site", { "Sec-Fetch-Site": "cross-site" }],
    ["Sec-Fetch-Site of a sibling", { "Sec-Fetch-Site": "same-site" }],
  ])("do not even read: %s", async (_, headers) => {
    const spent = await cost(async () => {
      for (const path of ["/api/products", "/api/session", `/api/images/${UUID}`, "/api/access/events"]) {
        const { status } = await rawRequest(dashboard.url + path, { headers });
        expect([path, status]).toEqual([path, 403]);
      }
    });
    expect(spent).toEqual({});
  });

  it.each(["text/plain", "application/x-www-form-urlencoded", "multipart/form-data", "application/jsonp", ""])(
    "are no JSON, as a form would send it: %s",
    async (type) => {
      const headers = { Origin: dashboard.url, ...(type === "" ? {} : { "Content-Type": type }) };
      const { status } = await rawRequest(dashboard.url + TRANSITION, { method: "POST", headers, body: BODY });
      expect(status).toBe(415);
    },
  );

  it("are told apart from those of the own page, also behind a proxy", async () => {
    const own: Record<string, string>[] = [
      { Origin: dashboard.url },
      { "Sec-Fetch-Site": "same-origin" },
      { Origin: PUBLIC_ORIGIN, Host: "catalogue.example.com", "Sec-Fetch-Site": "same-origin" },
    ];
    for (const headers of own) {
      const { status } = await rawRequest(dashboard.url + TRANSITION, {
        method: "POST",
        headers: { ...headers, "Content-Type": "Application/JSON; charset=utf-8" },
        body: BODY,
      });
      expect(status).toBe(404);
    }
  });
});

describe("bodies", () => {
  it("are limited, with and without a length", async () => {
    const body = JSON.stringify({ uuids: ["x".repeat(300_000)], transition: "publish" });
    const headers = { Origin: dashboard.url, "Content-Type": "application/json" };
    for (const more of [{ "Content-Length": String(body.length) }, { "Transfer-Encoding": "chunked" }]) {
      const { status } = await rawRequest(`${dashboard.url}/api/products/bulk-transition`, {
        method: "POST",
        headers: { ...headers, ...more },
        body,
      });
      expect(status).toBe(413);
    }
  });
});

describe("methods", () => {
  it("that a route does not have are no route", async () => {
    const headers = { Origin: dashboard.url, "Content-Type": "application/json" };
    for (const method of ["PUT", "PATCH", "DELETE", "OPTIONS"]) {
      expect((await rawRequest(`${dashboard.url}/api/products`, { method, headers })).status).toBe(404);
      // Not even that is told to another page: a change needs to come from the own one.
      expect((await rawRequest(`${dashboard.url}/api/products`, { method })).status).toBe(403);
    }
  });
});
