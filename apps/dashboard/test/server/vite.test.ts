import { glob } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { createServer, type ViteDevServer } from "vite";
import { expect, it } from "vitest";
import type { Session } from "../../src/shared/api.ts";
import config from "../../vite.config.ts";
import { startDashboard } from "./support/dashboard.ts";

const WEB = fileURLToPath(new URL("../../src/web/", import.meta.url));

/** Vite beside a server at this address, as the README starts it. */
async function startVite(target: string): Promise<ViteDevServer & AsyncDisposable> {
  const proxied = config.server?.proxy?.["/api"];
  const server = await createServer({
    ...config,
    configFile: false,
    logLevel: "silent",
    server: {
      host: "127.0.0.1",
      port: 0,
      hmr: false,
      watch: null,
      proxy: { "/api": typeof proxied === "string" ? target : { ...proxied, target } },
    },
    optimizeDeps: { noDiscovery: true },
  });
  await server.listen();
  return Object.assign(server, { [Symbol.asyncDispose]: () => server.close() });
}

/** A port that was free a moment ago: each of the two servers has to know the address of the other. */
async function freePort(): Promise<number> {
  await using dashboard = await startDashboard();
  return Number(new URL(dashboard.url).port);
}

it("Vite serves every module of the page, and speaks for a server that takes its requests for those of the page", async () => {
  const port = await freePort();
  await using vite = await startVite(`http://127.0.0.1:${port}`);
  const origin = new URL(vite.resolvedUrls?.local[0] ?? "").origin;
  await using _ = await startDashboard({ server: { port, allowedOrigins: [origin] } });

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
