import { execFile } from "node:child_process";
import { once } from "node:events";
import { chmod, mkdir, readFile, symlink } from "node:fs/promises";
import { createServer } from "node:https";
import type { AddressInfo } from "node:net";
import { join, relative } from "node:path";
import { promisify } from "node:util";
import { startMockServer } from "@apiera/mock-server";
import { describe, expect, it } from "vitest";
import { type Env, runCli, temporaryDirectory } from "./support/cli.ts";
import { setUp } from "./support/set-up.ts";

interface Report {
  readonly ok: boolean;
  readonly checks: readonly {
    readonly id: string;
    readonly status: string;
    readonly message: string;
    readonly remedy?: string;
  }[];
}

/** Runs the doctor. @returns the report, with the checks by id. */
async function doctor(env: Env) {
  const { code, stdout, stderr } = await runCli(["doctor", "--json"], env);
  const report: Report = JSON.parse(stdout);
  expect(report.ok).toBe(code === 0);
  expect(stdout + stderr).not.toContain(env.APIERA_CLIENT_SECRET ?? "(none)");
  return { code, stdout, ...Object.fromEntries(report.checks.map((one) => [one.id, one])) } as Record<string, unknown>;
}

// At once: each has a server or rows of its own, and most of the time goes into the start of processes.
describe.concurrent("doctor", () => {
  it("passes a good setup, buys one token, and none when it is run again", async () => {
    await using setup = await setUp({ rateLimit: { limit: 100, windowMs: 60_000 } });
    const { server, env } = setup;
    const { code, stdout } = await runCli(["doctor"], env);
    expect(code).toBe(0);
    expect(
      stdout
        .trimEnd()
        .split("\n")
        .map((line) => line.slice(0, 4)),
    ).toEqual(Array.from({ length: 15 }, () => "pass"));
    expect(stdout).toContain("pass  Credentials: accepted for org_mock; a token was bought.\n");
    expect(stdout).toContain("pass  Permissions: read, write, delete, admin.\n");
    expect(stdout).toContain("pass  Rate limit: 99 of 100 requests left.\n");
    expect(stdout).toContain("pass  Clock: within 30 s of the API's.\n");
    expect(stdout).not.toContain(server.credentials.clientSecret);
    const again = await runCli(["doctor"], env);
    expect(again.stdout).toMatch(/pass {2}Cache: it has a token for these credentials, valid for 23 h 5\d min\.\n/);
    expect(again.stdout).toMatch(/pass {2}Credentials: accepted \d+ s ago, when the token in the cache was bought\.\n/);
    expect(again.code).toBe(0);
    expect(server.stats().tokensIssued).toBe(1);
  });

  it("names every variable that is missing or malformed at once, exit code 8", async () => {
    const report = await doctor({
      APIERA_CLIENT_SECRET: "long-enough-secret ",
      APIERA_ORGANIZATION_ID: "shop",
      APIERA_TOKEN_URL: "http://auth.example.com/oauth/token",
      APIERA_API_URL: "nonsense",
    });
    expect(report.code).toBe(8);
    expect(report.APIERA_CLIENT_ID).toMatchObject({ status: "fail", message: "APIERA_CLIENT_ID is not set." });
    for (const name of ["APIERA_ORGANIZATION_ID", "APIERA_TOKEN_URL", "APIERA_API_URL"]) {
      expect(report[name]).toMatchObject({ status: "fail", remedy: expect.any(String) });
    }
    expect(report.APIERA_CLIENT_SECRET).toMatchObject({
      status: "fail",
      message: expect.stringContaining("white space"),
    });
    expect(report.api).toMatchObject({ status: "skip" });
  });

  it.each([
    [{}, "APIERA_CLIENT_ID", "APIERA_CLIENT_ID is not set."],
    [{ APIERA_ORGANIZATION_ID: "mock" }, "APIERA_ORGANIZATION_ID", /^APIERA_ORGANIZATION_ID must be .*"org_"/],
    [
      { APIERA_CLIENT_SECRET: " the-secret" },
      "APIERA_CLIENT_SECRET",
      "APIERA_CLIENT_SECRET has white space around it.",
    ],
    [{ APIERA_API_URL: "localhost:8191" }, "APIERA_API_URL", /^APIERA_API_URL is an address without http:/],
    [{ APIERA_API_URL: "http://api.example.com" }, "APIERA_API_URL", /^APIERA_API_URL is plain http/],
    [
      { APIERA_API_URL: "https://a:b@api.example.com" },
      "APIERA_API_URL",
      /^APIERA_API_URL must not contain a user name/,
    ],
    [
      { APIERA_TOKEN_URL: '"https://x.example/oauth/token"' },
      "APIERA_TOKEN_URL",
      /^APIERA_TOKEN_URL is wrapped in quotes/,
    ],
  ])("speaks of variables, not of options of the library: %j", async (env, name, message) => {
    const report = await doctor(env);
    expect(report[name]).toMatchObject({
      status: "fail",
      message: typeof message === "string" ? message : expect.stringMatching(message),
    });
    expect(report.stdout).not.toMatch(
      /\b(?:clientId|clientSecret|organization|tokenUrl|baseUrl|allowInsecureHttp)\b (?:is|has|must)|option|allowInsecure/,
    );
    expect(report["token-endpoint"]).toMatchObject({ status: "skip" });
    expect(report.code).toBe(8);
  });

  it("warns of a secret in quotes, without showing it", async () => {
    await using setup = await setUp();
    const report = await doctor({ ...setup.env, APIERA_CLIENT_SECRET: '"quoted-secret-value"' });
    expect(report.APIERA_CLIENT_SECRET).toMatchObject({
      status: "warn",
      message: "APIERA_CLIENT_SECRET is wrapped in quotes, which are part of the value.",
    });
    expect(report.stdout).not.toContain("quoted-secret-value");
  });

  it("checks the credentials also where the address of the API alone is malformed", async () => {
    await using setup = await setUp();
    const report = await doctor({ ...setup.env, APIERA_API_URL: "localhost:8191" });
    expect(report.APIERA_API_URL).toMatchObject({ status: "fail" });
    expect(report.credentials).toMatchObject({ status: "pass" });
    expect(report.permissions).toMatchObject({ status: "pass" });
    expect(report.api).toMatchObject({ status: "skip" });
    expect(report.code).toBe(8);
  });

  it("says that an address with /v1 is the wrong one", async () => {
    await using setup = await setUp();
    const { server, env } = setup;
    const report = await doctor({ ...env, APIERA_API_URL: `${server.apiUrl}/v1` });
    expect(report.api).toMatchObject({
      status: "fail",
      message: `API: ${server.apiUrl}/v1 answers, but has no Apiera API (status 404).`,
      remedy: `Set APIERA_API_URL to ${server.apiUrl}: the address of the API is without /v1.`,
    });
  });

  it.each(["/etc/passwd", "/dev/null/x"])(
    "does not ask to make %s writable, which is no directory",
    async (directory) => {
      await using setup = await setUp();
      const report = await doctor({ ...setup.env, APIERA_CACHE_DIR: directory });
      expect(report.cache).toMatchObject({
        status: "fail",
        remedy: expect.stringMatching(/^Name another directory with APIERA_CACHE_DIR\./),
      });
      expect(report.code).toBe(8);
    },
  );

  it("refuses a cache directory that is a link, with one remedy", async () => {
    await using setup = await setUp();
    const link = join(setup.path, "link");
    await symlink(setup.path, link);
    const report = await doctor({ ...setup.env, APIERA_CACHE_DIR: link });
    expect(report.cache).toMatchObject({
      status: "fail",
      message: `Cache: The cache directory ${link} is a symbolic link.`,
      remedy: expect.stringMatching(/^Set APIERA_CACHE_DIR to a directory that is none\./),
    });
  });

  it("warns of a cache directory that depends on the working directory", async () => {
    await using setup = await setUp();
    const { env } = setup;
    const relativePath = relative(process.cwd(), env.APIERA_CACHE_DIR ?? "");
    const report = await doctor({ ...env, APIERA_CACHE_DIR: relativePath });
    expect(report.APIERA_CACHE_DIR).toMatchObject({
      status: "warn",
      message: expect.stringContaining("depends on the working directory"),
    });
    expect(report.code).toBe(0);
  });

  it.runIf(process.platform === "linux")("refuses a cache directory of the kernel, also through a link", async () => {
    await using setup = await setUp();
    const { server, env } = setup;
    const link = `${env.APIERA_CACHE_DIR}-link`;
    await symlink("/proc", link);
    for (const directory of ["/proc/apiera", "/sys/apiera/x", join(link, "x", "y")]) {
      const report = await doctor({ ...env, APIERA_CACHE_DIR: directory });
      expect(report.APIERA_CACHE_DIR).toMatchObject({
        status: "fail",
        message: expect.stringContaining(directory),
        remedy: expect.stringContaining("APIERA_CACHE_DIR"),
      });
      expect(report.code).toBe(8);
    }
    expect(server.stats().tokenRequests).toBe(0);
  });

  it("tells a wrong secret from a wrong organization", async () => {
    await using setup = await setUp();
    const { env } = setup;
    const wrongSecret = await doctor({ ...env, APIERA_CLIENT_SECRET: "wrong-secret-of-somebody" });
    expect(wrongSecret["token-endpoint"]).toMatchObject({ status: "pass" });
    expect(wrongSecret.credentials).toMatchObject({
      status: "fail",
      remedy: expect.stringContaining("APIERA_CLIENT_SECRET"),
    });
    const wrongOrganization = await doctor({ ...env, APIERA_ORGANIZATION_ID: "org_other" });
    expect(wrongOrganization["token-endpoint"]).toMatchObject({ status: "pass" });
    expect(wrongOrganization.credentials).toMatchObject({
      status: "fail",
      remedy: expect.stringContaining("check APIERA_ORGANIZATION_ID"),
    });
    expect(wrongOrganization.permissions).toMatchObject({ status: "skip" });
    expect(wrongOrganization.code).toBe(8);
  });

  it("tells an endpoint that nobody listens at from one without TLS and from one that is none", async () => {
    await using setup = await setUp();
    const { server, env } = setup;
    await using gone = await startMockServer();
    const closedUrl = gone.tokenUrl;
    await gone.close();
    const refused = await doctor({ ...env, APIERA_TOKEN_URL: closedUrl });
    expect(refused["token-endpoint"]).toMatchObject({
      status: "fail",
      remedy: expect.stringContaining("Nothing answers at that address"),
    });
    const noTls = await doctor({ ...env, APIERA_TOKEN_URL: server.tokenUrl.replace("http:", "https:") });
    expect(noTls["token-endpoint"]).toMatchObject({
      status: "fail",
      message: expect.stringContaining("no trusted TLS connection"),
    });
    const none = await doctor({ ...env, APIERA_TOKEN_URL: `${server.apiUrl}/nothing` });
    expect(none["token-endpoint"]).toMatchObject({
      status: "fail",
      message: "Token endpoint: The token endpoint refused the request with 404.",
      remedy: expect.stringContaining("APIERA_TOKEN_URL"),
    });
    expect(none.credentials).toMatchObject({ status: "skip" });
  });

  it("warns of a token endpoint that cannot be reached while the token in the cache still works", async () => {
    await using setup = await setUp();
    const { server, env } = setup;
    await runCli(["token"], env);
    // The first request is the look at the token endpoint.
    server.faults.inject({ target: "api", reset: true });
    const report = await doctor(env);
    expect(report["token-endpoint"]).toMatchObject({
      status: "warn",
      message: expect.stringContaining(`${server.tokenUrl}: cannot be reached (`),
      remedy: expect.stringContaining("The connection was cut"),
    });
    expect(report.credentials).toMatchObject({ status: "pass" });
    expect(report.api).toMatchObject({ status: "pass" });
    expect(report.code).toBe(0);
  });

  it("says that a certificate is not trusted", async () => {
    await using directory = await temporaryDirectory();
    const [key, cert] = [join(directory.path, "key.pem"), join(directory.path, "cert.pem")];
    await promisify(execFile)("openssl", [
      ...["req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes", "-days", "2"],
      ...["-subj", "/CN=localhost", "-addext", "subjectAltName=IP:127.0.0.1", "-keyout", key, "-out", cert],
    ]);
    const server = createServer({ key: await readFile(key), cert: await readFile(cert) }, (_, response) =>
      response.end(),
    );
    server.listen(0, "127.0.0.1");
    await once(server, "listening");
    const { port } = server.address() as AddressInfo;
    const report = await doctor({
      APIERA_CLIENT_ID: "client",
      APIERA_CLIENT_SECRET: "secret-of-the-client",
      APIERA_ORGANIZATION_ID: "org_x",
      APIERA_TOKEN_URL: `https://127.0.0.1:${port}/oauth/token`,
      APIERA_CACHE_DIR: join(directory.path, "cache"),
    });
    server.close();
    expect(report["token-endpoint"]).toMatchObject({
      status: "fail",
      message: expect.stringContaining("DEPTH_ZERO_SELF_SIGNED_CERT"),
      remedy: expect.stringContaining("NODE_EXTRA_CA_CERTS"),
    });
  });

  it("says what a token may not do", async () => {
    await using setup = await setUp({ permissions: ["read", "write"] });
    const report = await doctor(setup.env);
    expect(report.permissions).toMatchObject({
      status: "warn",
      message:
        "Permissions: read, write; no delete, so it cannot remove anything; no admin, so it cannot manage the organization.",
    });
    expect(report.code).toBe(0);
  });

  it("says how to put the cache right, and uses no other", async () => {
    await using setup = await setUp();
    const { server, env } = setup;
    const directory = env.APIERA_CACHE_DIR ?? "";
    await mkdir(directory);
    await chmod(directory, 0o755);
    const report = await doctor(env);
    // What to do is said once, in the remedy.
    expect(report.cache).toMatchObject({
      status: "fail",
      message: `Cache: The cache directory ${directory} has mode 0755 instead of 0700.`,
      remedy: `Run chmod 700 ${directory}. Until then each command buys a token of its own.`,
    });
    expect(report.credentials).toMatchObject({ status: "pass" });
    expect(report.api).toMatchObject({ status: "pass" });
    expect(report.code).toBe(8);
    expect(server.stats().tokensIssued).toBe(1);
  });

  it("warns of a clock that is off, of few requests left and of few tokens left", async () => {
    await using setup = await setUp({
      rateLimit: { limit: 2, windowMs: 60_000 },
      quotas: { client: { perHour: 5, perDay: 5 }, organization: { perHour: 1, perDay: 5 } },
    });
    const { server, env } = setup;
    server.faults.inject({ target: "api", clockOffsetMs: 120_000 });
    const report = await doctor(env);
    expect(report.clock).toMatchObject({
      status: "warn",
      message: expect.stringMatching(/^Clock: this machine is (1 min|2 min).* behind the API\.$/),
    });
    expect(report["token-quota"]).toMatchObject({
      status: "warn",
      message: expect.stringContaining("0 of 1 left (organization, per hour"),
    });
    expect(report["rate-limit"]).toMatchObject({ status: "pass", message: "Rate limit: 1 of 2 requests left." });
    const next = await doctor(env);
    expect(next["rate-limit"]).toMatchObject({
      status: "warn",
      message: expect.stringContaining("0 of 2 requests left"),
    });
    expect(next["token-quota"]).toMatchObject({ message: expect.stringContaining("not known") });
  });

  it("tells an API that cannot be reached from one that does not take the token", async () => {
    await using setup = await setUp();
    const { server, env } = setup;
    const unreachable = await doctor({ ...env, APIERA_API_URL: server.apiUrl.replace("http:", "https:") });
    expect(unreachable.api).toMatchObject({
      status: "fail",
      message: expect.stringContaining("no trusted TLS connection"),
    });
    // One for the look at the token endpoint, one for the token in the cache, one for the token that replaces it.
    server.faults.inject({ target: "api", status: 401, times: 3 });
    const refused = await doctor(env);
    expect(refused.api).toMatchObject({ status: "fail", remedy: expect.stringContaining("APIERA_AUDIENCE") });
    expect(refused.code).toBe(8);
  });
});
