import { once } from "node:events";
import { glob } from "node:fs/promises";
import { createServer as createHttpServer, type Server } from "node:http";
import { fileURLToPath } from "node:url";
import { createServer } from "vite";
import { expect, it } from "vitest";
import type { Session } from "../../src/shared/api.ts";
import config from "../../vite.config.ts";
import { startDashboard } from "./support/dashboard.ts";

const WEB = fileURLToPath(new URL("../../src/web/", import.meta.url));

/** A server that listens already, so that its address is known before Vite is there to answer for it. */
async function listen(): Promise<{ readonly server: Server; readonly origin: string } & AsyncDisposable> {
  const server = createHttpServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("The server has no port.");
  const close = async (): Promise<void> => {
    const closed = once(server, "close");
    server.close();
    server.closeAllConnections();
    await closed;
  };
  return { server, origin: `http://127.0.0.1:${address.port}`, [Symbol.asyncDispose]: close };
}

/** Vite beside a dashboard at this address, as the README starts it. */
async function startVite(server: Server, target: string): Promise<AsyncDisposable> {
  const proxied = config.server?.proxy?.["/api"];
  const vite = await createServer({
    ...config,
    configFile: false,
    logLevel: "silent",
    server: {
      middlewareMode: { server },
      hmr: false,
      ws: false,
      watch: null,
      proxy: { "/api": typeof proxied === "string" ? target : { ...proxied, target } },
    },
    optimizeDeps: { noDiscovery: true },
  });
  server.on("request", vite.middlewares);
  return { [Symbol.asyncDispose]: () => vite.close() };
}

it("Vite serves every module of the page, and speaks for a server that takes its requests for those of the page", async () => {
  await using page = await listen();
  const { server, origin } = page;
  await using dashboard = await startDashboard({ server: { allowedOrigins: [origin] } });
  await using _ = await startVite(server, dashboard.url);

  for await (const file of glob("**/*.{ts,tsx}", { cwd: WEB })) {
    const response = await fetch(`${origin}/${file}`);
    expect([file, response.headers.get("content-type")]).toEqual([file, "text/javascript"]);
    await response.body?.cancel();
  }
  const session = (await (await fetch(`${origin}/api/session`)).json()) as Session;
  expect(session.organization).toBe("org_mock");
  const run = await fetch(`${origin}/api/products/bulk-transition`, {
    method: "POST",
    headers: { "Content-Type": "application/json", Origin: origin },
    body: JSON.stringify({ uuids: ["11111111-1111-4111-8111-111111111111"], transition: "publish" }),
  });
  expect([run.status, await run.text()]).toEqual([200, expect.stringContaining('"type":"report"')]);
});
