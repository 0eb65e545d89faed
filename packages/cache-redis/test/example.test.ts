import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { startMockServer } from "@apiera/mock-server";
import type {} from "@apiera/tooling/vitest";
import { expect, inject, it } from "vitest";

it("the example for the package redis shares one token, and ends by itself", async () => {
  const api = await startMockServer();
  try {
    const { clientId, clientSecret, organization } = api.credentials;
    const example = fileURLToPath(new URL("examples/node-redis.ts", import.meta.url));
    const { stdout, stderr } = await promisify(execFile)(process.execPath, [example], {
      env: {
        PATH: process.env.PATH,
        APIERA_CLIENT_ID: clientId,
        APIERA_CLIENT_SECRET: clientSecret,
        APIERA_ORGANIZATION_ID: organization,
        APIERA_TOKEN_URL: api.tokenUrl,
        REDIS_URL: inject("redisUrl"),
      },
    });
    expect({ stdout, stderr }).toEqual({ stdout: "one token for both\n", stderr: "" });
  } finally {
    await api.close();
  }
});
