import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { Redactor } from "../log/redactor.ts";
import { type Credentials, findCredentials } from "./credentials.ts";

let directory: string;
let redactor: Redactor;
let told: string[];
beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), "credentials-"));
  redactor = new Redactor();
  told = [];
});
afterEach(() => rm(directory, { recursive: true }));

async function find(file: string | undefined, env: Record<string, string> = {}): Promise<Credentials> {
  return await findCredentials({ file, env, log: (_level, event) => told.push(event), redactor });
}

async function secretOf({ clientSecret }: Credentials): Promise<unknown> {
  return typeof clientSecret === "function" ? await clientSecret() : clientSecret;
}

describe("the credentials", () => {
  it("in a file are read again each time, and the redactor is told each secret", async () => {
    const file = join(directory, "secret");
    await writeFile(file, "secret-of-monday", { mode: 0o600 });
    const credentials = await find(file);
    expect(redactor.clean("secret-of-monday")).toBe("[redacted]");
    expect(await secretOf(credentials)).toBe("secret-of-monday");
    expect(told).toEqual([]);
    await writeFile(file, "secret-of-tuesday");
    expect(await secretOf(credentials)).toBe("secret-of-tuesday");
    expect(redactor.clean("secret-of-monday secret-of-tuesday")).toBe("[redacted] [redacted]");
    // While the file is away, the last one that it held.
    await rm(file);
    expect(await secretOf(credentials)).toBe("secret-of-tuesday");
    expect(told).toEqual(["secret-rotated", "credentials-file-failed"]);
  });

  it("are those of the file that was named, before what was handed over, before the environment", async () => {
    const file = join(directory, "named");
    await writeFile(file, "secret-of-the-named", { mode: 0o600 });
    const env = { CREDENTIALS_DIRECTORY: directory, APIERA_CLIENT_SECRET: "secret-of-the-environment" };
    // Handed over is another one, so the environment counts.
    expect(await find(undefined, env)).toEqual({});
    expect(redactor.clean("secret-of-the-environment")).toBe("[redacted]");
    await writeFile(join(directory, "client-secret"), "secret-of-systemd", { mode: 0o600 });
    expect(await secretOf(await find(undefined, env))).toBe("secret-of-systemd");
    expect(await secretOf(await find(file, env))).toBe("secret-of-the-named");
    expect(await find(undefined, { CREDENTIALS_DIRECTORY: "" })).toEqual({});
  });
});
