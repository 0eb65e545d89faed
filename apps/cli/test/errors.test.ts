import { once } from "node:events";
import { writeFile } from "node:fs/promises";
import { createServer } from "node:net";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { MAIN, runCli, temporaryDirectory } from "./support/cli.ts";
import { runHere } from "./support/run-here.ts";
import { setUp } from "./support/set-up.ts";

const UUID = "0193a1b2-c3d4-7e5f-8a6b-7c8d9e0f1a2b";

const shared = await setUp();
const { server, env } = shared;
afterAll(() => shared[Symbol.asyncDispose]());

/** A port that nobody listens at. */
async function closedPort(): Promise<number> {
  const probe = createServer().listen(0, "127.0.0.1");
  await once(probe, "listening");
  const address = probe.address();
  probe.close();
  await once(probe, "close");
  return typeof address === "object" && address !== null ? address.port : 0;
}

describe("a mistaken command line", () => {
  it.each([
    [
      ["products", "list", "--statuses", "drft"],
      '--statuses: "drft" is not one of draft, published, unpublished, archived, removed.',
    ],
    [["products", "list", "--statuses", "drft"], "Did you mean draft?"],
    [
      ["products", "list", "--created-at-min", "2025-02-30T00:00:00Z"],
      '--created-at-min: "2025-02-30T00:00:00Z" is not a time such as',
    ],
    [["products", "list", "--parent-uuids", "x"], '--parent-uuids: "x" is not a UUID, nor null.'],
    [["products", "list", "--page", "0"], '--page: "0" is not a whole number from 1'],
    [["products", "list", "--page", "1", "--page", "2"], "--page was given more than once."],
    [["products", "list", "--is-removed", "yes"], '--is-removed: "yes" is not true or false.'],
    [["products", "list", "--code-contains", ""], "the value is empty, which would match everything"],
    [["products", "list", "--include", "content"], "Did you mean contents?"],
    [["products", "list", "--columns", "kode"], '--columns: there is no member "kode".'],
    [["products", "list", "--json", "--csv"], "--json and --csv cannot be used together."],
    [["products", "list", "--code-contians", "x"], "(Did you mean --code-contains?)"],
    [["products", "get"], "missing required argument 'product'"],
    [["products", "contents", "get", "code", "no-uuid"], '<productContentUuid>: "no-uuid" is not a UUID.'],
    [["products", "list", "more"], "too many arguments"],
    [["prodcuts"], "unknown command 'prodcuts'"],
    [["token", "--min-ttl", "5"], '--min-ttl: "5" is not a duration.'],
    [["token", "--print", "--json"], "cannot be used together"],
  ])("%j says what is wrong, nothing is sent", async (args, message) => {
    const before = server.stats();
    const report = await runHere(args, env);
    expect(`${report?.message} ${report?.hint}`).toContain(message);
    expect(report).toMatchObject({ code: "CLI_USAGE", exitCode: 2, hint: expect.stringMatching(/\.$/) });
    expect(server.stats()).toEqual(before);
  });

  it("is one block on standard error, and nothing on standard output, exit code 2", async () => {
    const { code, stdout, stderr } = await runCli(["products", "list", "--statuses", "drft"], env);
    expect(stderr).toBe(
      'Error: --statuses: "drft" is not one of draft, published, unpublished, archived, removed.\n' +
        "  What to do: Did you mean draft? Nothing was sent.\n" +
        "  (code CLI_USAGE)\n",
    );
    expect(stdout).toBe("");
    expect(code).toBe(2);
  });

  it("is told in JSON too, on the last line, with --json", async () => {
    const { stderr } = await runCli(["products", "list", "--page", "x", "--json"], env);
    expect(JSON.parse(stderr.trimEnd().split("\n").at(-1) ?? "")).toEqual({
      error: {
        message: expect.stringContaining("--page"),
        details: [],
        hint: expect.any(String),
        code: "CLI_USAGE",
        exitCode: 2,
      },
    });
  });

  it("of a command without its subcommand gives the help on standard error", async () => {
    const { code, stdout, stderr } = await runCli(["products"]);
    expect(stderr).toContain("Usage: apiera products [options] [command]");
    expect(stdout).toBe("");
    expect(code).toBe(2);
  });
});

// At once: each has a server or rows of its own, and most of the time goes into the start of processes.
describe.concurrent("exit codes", () => {
  it("3: a variable is missing", async () => {
    const { code, stderr } = await runCli(["products", "list"]);
    expect(stderr).toContain("APIERA_CLIENT_ID");
    expect(stderr).toContain("code APIERA_CONFIGURATION");
    expect(code).toBe(3);
  });

  it("3: all variables that are missing or malformed are named at once, and no option of the library", async () => {
    const { code, stderr } = await runCli(["products", "list"], {
      APIERA_CLIENT_ID: "client",
      APIERA_ORGANIZATION_ID: "mock",
      APIERA_API_URL: "localhost:8191",
    });
    expect(stderr).toContain(
      "Error: APIERA_CLIENT_SECRET, APIERA_ORGANIZATION_ID and APIERA_API_URL are missing or malformed.\n" +
        "  APIERA_CLIENT_SECRET is not set.",
    );
    expect(stderr).toContain("Write http://localhost:8191, or https://localhost:8191 if it speaks TLS.");
    expect(stderr).not.toMatch(/option|baseUrl|clientSecret/);
    expect(code).toBe(3);
  });

  it.each([
    [{ APIERA_API_URL: "localhost:8191" }, "Write http://localhost:8191, or https://localhost:8191"],
    [{ APIERA_API_URL: "api.example.com" }, "Write https://api.example.com."],
    [{ APIERA_API_URL: "http://api.example.com" }, "Write https:// instead of http://"],
    [{ APIERA_TOKEN_URL: "http://auth.example.com/oauth/token" }, "Write https:// instead of http://"],
  ])("3: %j says what to write", async (variables, remedy) => {
    const report = await runHere(["products", "list"], { ...env, ...variables });
    const [name] = Object.keys(variables);
    expect(report).toMatchObject({
      message: expect.stringContaining(`${name} `),
      hint: expect.stringContaining(remedy),
      code: "APIERA_CONFIGURATION",
      exitCode: 3,
    });
    expect(`${report?.message} ${report?.hint}`).not.toMatch(/option|baseUrl|tokenUrl|allowInsecure/);
  });

  it.each([
    ["/etc/passwd", ["cache", "status"]],
    ["/dev/null/x", ["cache", "clear", "--yes"]],
    ...(process.platform === "linux" ? [["/proc/apiera", ["token"]] as const] : []),
  ] as const)("3: %s cannot be the cache directory", async (APIERA_CACHE_DIR, args) => {
    const report = await runHere(args, { ...env, APIERA_CACHE_DIR });
    expect(report).toMatchObject({
      message: expect.stringContaining(APIERA_CACHE_DIR),
      hint: "Name another directory with APIERA_CACHE_DIR.",
      exitCode: 3,
    });
  });

  it("3: the credentials are refused, which are never shown", async () => {
    await using own = await temporaryDirectory();
    const secret = "a-secret-nobody-may-see";
    const { code, stdout, stderr } = await runCli(["products", "list"], {
      ...env,
      APIERA_CACHE_DIR: own.path,
      APIERA_CLIENT_SECRET: secret,
    });
    expect(stderr).toContain("check APIERA_CLIENT_ID and APIERA_CLIENT_SECRET");
    expect(stderr).not.toMatch(/clientId|tokenUrl/);
    expect(stdout + stderr).not.toContain(secret);
    expect(code).toBe(3);
  });

  it("3: the file of --env-file cannot be read; 9, of Node itself, where there is none", async () => {
    const [unreadable, missing] = await Promise.all([
      // After two dashes Node leaves the flag to the program.
      runCli([MAIN, "products", "list", "--env-file", shared.path], {}, "--"),
      runCli(["products", "list", "--env-file", "/no/such.env"]),
    ]);
    expect(unreadable.stderr).toContain(`--env-file: ${shared.path} cannot be read`);
    expect(unreadable.code).toBe(3);
    expect(missing.stderr).toContain("/no/such.env: not found");
    expect(missing.code).toBe(9);
  });

  it("5: there is no such row, by UUID with the correlation id of the API", async () => {
    const { code, stderr } = await runCli(["products", "get", UUID, "--json"], env);
    expect(stderr).toMatch(/\(code APIERA_NOT_FOUND, status 404, correlation id [\w-]+\)/);
    const { error } = JSON.parse(stderr.trimEnd().split("\n").at(-1) ?? "");
    expect(error).toMatchObject({
      code: "APIERA_NOT_FOUND",
      status: 404,
      exitCode: 5,
      correlationId: expect.any(String),
    });
    expect(code).toBe(5);
  });

  it.each(["/v1", "/v1/"])("3: the address of the API ends in %s, so that nothing is there", async (version) => {
    for (const args of [["list"], ["get", UUID]]) {
      const report = await runHere(["products", ...args], { ...env, APIERA_API_URL: `${server.apiUrl}${version}` });
      expect(report).toMatchObject({
        hint: `Set APIERA_API_URL to ${server.apiUrl}: the address of the API is without /v1.`,
        status: 404,
        exitCode: 3,
      });
    }
  });

  it("5: there is no such code", async () => {
    const { code, stderr } = await runCli(["products", "contents", "list", "none"], env);
    expect(stderr).toContain('There is nothing with the code "none" in products.');
    expect(code).toBe(5);
  });

  it("6: the token quota is used up", async () => {
    await using limited = await setUp({
      quotas: { client: { perHour: 1, perDay: 1 }, organization: { perHour: 1, perDay: 1 } },
    });
    await runCli(["token"], limited.env);
    const { code, stderr } = await runCli(["token"], { ...limited.env, APIERA_CACHE_DIR: join(limited.path, "other") });
    expect(stderr).toContain("The tokens that may be bought are used up.");
    expect(code).toBe(6);
  });

  it("6: the rate limit is used up for longer than a command waits", async () => {
    await using limited = await setUp({ rateLimit: { limit: 1, windowMs: 3_600_000 } });
    expect((await runCli(["locales", "list"], limited.env)).code).toBe(0);
    const { code, stdout, stderr } = await runCli(["locales", "list"], limited.env);
    expect(stderr).toMatch(/What to do: The organization's requests are used up\. Try again in 3[56]\d\d s\./);
    expect(stderr).toContain("code APIERA_RATE_LIMIT_EXCEEDED, status 429");
    expect(stdout).toBe("");
    expect(code).toBe(6);
  });

  it("7: nothing answers", async () => {
    await using own = await temporaryDirectory();
    const APIERA_TOKEN_URL = `http://127.0.0.1:${await closedPort()}/oauth/token`;
    const { code, stderr } = await runCli(["products", "list"], {
      ...env,
      APIERA_CACHE_DIR: own.path,
      APIERA_TOKEN_URL,
    });
    expect(stderr).toContain("ECONNREFUSED");
    expect(stderr).toContain("Nothing answers at that address");
    expect(code).toBe(7);
  });

  it("1: the API has something against the request, whose text cannot reach the terminal's controls", async () => {
    await using faulty = await setUp();
    faulty.server.faults.inject({
      target: "api",
      status: 400,
      contentType: "application/problem+json",
      body: {
        type: "about:blank",
        title: "Bad",
        status: 400,
        detail: "no\u001b]0;owned\u0007 good\u202e",
        correlationId: "c-1",
      },
    });
    const { code, stderr } = await runCli(["products", "list"], faulty.env);
    expect(stderr).toContain("good\\u202e");
    expect(stderr).not.toContain("\u001b");
    expect(stderr).toContain("correlation id c-1");
    expect(code).toBe(1);
  });
});

describe.concurrent("the environment", () => {
  it("can come from a file, which goes before the shell", async () => {
    const file = join(shared.path, "test.env");
    const lines = Object.entries(env).map(([name, value]) => `${name}="${value}"\n`);
    await writeFile(file, lines.join(""));
    for (const args of [
      ["--env-file", file, "locales", "list"],
      ["locales", "list", "--env-file", file],
    ]) {
      const { code, stdout } = await runCli(args, { APIERA_CLIENT_ID: "another" });
      expect(code).toBe(0);
      expect(stdout).toContain('"en-US"');
    }
  });

  it.each([
    [{ FORCE_COLOR: "1" }, [], true],
    [{ FORCE_COLOR: "1" }, ["--no-color"], false],
    [{ FORCE_COLOR: "1", NO_COLOR: "1" }, [], true],
  ])("%j with %j colours errors: %s", async (variables, flags, coloured) => {
    const { stderr } = await runCli(["products", "list", "--page", "x", ...flags], variables);
    expect(stderr.includes("\u001b[")).toBe(coloured);
  });
});
