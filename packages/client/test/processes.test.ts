import { spawn } from "node:child_process";
import { text } from "node:stream/consumers";
import { fileURLToPath } from "node:url";
import { startMockServer } from "@apiera/mock-server";
import { expect, it, onTestFinished } from "vitest";

const script = fileURLToPath(new URL("support/busy-process.ts", import.meta.url));

it("keeps three real processes with four callers each within one budget of 100, window after window", async () => {
  const server = await startMockServer({ rateLimit: { limit: 100, windowMs: 2000 } });
  onTestFinished(() => server.close());
  const { clientId, clientSecret, organization } = server.credentials;
  const env = {
    PATH: process.env.PATH,
    APIERA_CLIENT_ID: clientId,
    APIERA_CLIENT_SECRET: clientSecret,
    APIERA_ORGANIZATION_ID: organization,
    APIERA_TOKEN_URL: server.tokenUrl,
    APIERA_API_URL: server.apiUrl,
  };
  const children = Array.from({ length: 3 }, () =>
    spawn(process.execPath, [script], { env, stdio: ["ignore", "pipe", "inherit"] }),
  );
  onTestFinished(() => {
    for (const child of children) child.kill("SIGKILL");
  });
  const outputs = children.map(({ stdout }) => text(stdout));
  await expect.poll(() => server.stats().requests.total, { timeout: 25_000 }).toBeGreaterThan(250);
  for (const child of children) child.kill("SIGTERM");
  const reports = (await Promise.all(outputs)).map((output) => JSON.parse(output));
  expect(reports).toHaveLength(3);
  for (const report of reports) {
    expect(report).toEqual({
      statuses: { 200: expect.any(Number) },
      waits: expect.toSatisfy((waits: number) => waits > 0),
    });
  }
  expect(server.stats().rateLimited).toBe(0);
});
