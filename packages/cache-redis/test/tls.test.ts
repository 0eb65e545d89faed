import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { freePort, type RedisServer, startRedisServer } from "@apiera/tooling/redis";
import { Redis } from "ioredis";
import { createClient } from "redis";
import { afterAll, beforeAll, expect, it } from "vitest";
import { createRedisCache, type RedisCacheOptions } from "../src/index.ts";

let directory: string;
let server: RedisServer;
let url: string;
let ca: Buffer;

beforeAll(async () => {
  directory = mkdtempSync(join(tmpdir(), "apiera-tls-"));
  const [key, certificate] = [join(directory, "key.pem"), join(directory, "certificate.pem")];
  const names = ["-subj", "/CN=localhost", "-addext", "subjectAltName=DNS:localhost,IP:127.0.0.1"];
  const kind = ["-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes", "-days", "1"];
  execFileSync("openssl", ["req", "-x509", ...kind, ...names, "-keyout", key, "-out", certificate], {
    stdio: "ignore",
  });
  const port = await freePort();
  const files = ["--tls-cert-file", certificate, "--tls-key-file", key, "--tls-ca-cert-file", certificate];
  server = await startRedisServer([...files, "--tls-port", String(port), "--tls-auth-clients", "no"]);
  url = `rediss://localhost:${port}`;
  ca = readFileSync(certificate);
});
afterAll(async () => {
  await server?.stop();
  rmSync(directory, { recursive: true, force: true });
});

async function works(client: RedisCacheOptions["client"]): Promise<void> {
  const cache = createRedisCache({ client });
  await cache.set("key", { value: "value", version: "v1", ttlMs: 60_000 });
  expect(await cache.get("key")).toMatchObject({ version: "v1" });
}

it("ioredis works over TLS as documented, and not without the certificate", async () => {
  const client = new Redis(url, { tls: { ca } });
  await works(client);
  client.disconnect();
  const stranger = new Redis(url, { maxRetriesPerRequest: 0 });
  stranger.on("error", () => {});
  await expect(works(stranger)).rejects.toMatchObject({ code: "APIERA_CACHE" });
  stranger.disconnect();
});

it("redis works over TLS as documented, and not without the certificate", async () => {
  const client = createClient({ url, socket: { tls: true, ca } });
  await client.connect();
  await works(client);
  client.destroy();
  const stranger = createClient({ url, socket: { tls: true, reconnectStrategy: false } });
  stranger.on("error", () => {});
  await expect(stranger.connect()).rejects.toMatchObject({ code: "DEPTH_ZERO_SELF_SIGNED_CERT" });
});
