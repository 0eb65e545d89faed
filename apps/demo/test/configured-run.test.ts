import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type MockServer, startMockServer } from "@apiera/mock-server";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { startDemo } from "./demo-process.ts";
import { SMALL_CATALOGUE_RECORDS, writeSmallCatalogue } from "./small-catalogue.ts";

let server: MockServer;
let directory: string;
let file: string;
let env: Record<string, string>;
beforeEach(async () => {
  server = await startMockServer({ rateLimit: false });
  directory = await mkdtemp(join(tmpdir(), "configured test "));
  file = await writeSmallCatalogue(directory);
  env = {
    APIERA_CLIENT_ID: server.credentials.clientId,
    APIERA_CLIENT_SECRET: server.credentials.clientSecret,
    APIERA_ORGANIZATION_ID: server.credentials.organization,
    APIERA_TOKEN_URL: server.tokenUrl,
    APIERA_API_URL: server.apiUrl,
  };
});
afterEach(async () => {
  await server.close();
  await rm(directory, { recursive: true });
});

/** Runs the demo to its end. */
async function run(args: readonly string[]): Promise<{ code: number | null; stdout: string; stderr: string }> {
  await using demo = await startDemo(args, env);
  return await demo.ended;
}

/** The result that `--json` prints. */
function resultOf(stdout: string): Record<string, unknown> {
  return JSON.parse(stdout.trimEnd().split("\n").at(-1) ?? "");
}

describe("the demo on the API that the environment names", () => {
  it("says where it writes, and counts the tokens that its processes bought", async () => {
    const { code, stdout, stderr } = await run(["--json", "--yes", "--file", file]);
    expect(resultOf(stdout)).toMatchObject({
      tokensBought: 1,
      processes: 3,
      imported: SMALL_CATALOGUE_RECORDS,
      exported: SMALL_CATALOGUE_RECORDS,
      verified: SMALL_CATALOGUE_RECORDS,
      rateLimited: 0,
    });
    expect(resultOf(stdout)).toMatchObject({ requests: server.stats().requests.byOperation });
    expect(server.stats().tokensIssued).toBe(1);
    expect(code).toBe(0);
    expect(stderr).toContain(
      `Organization ${server.credentials.organization} at ${server.apiUrl}, tokens from ${server.tokenUrl}.`,
    );
    expect(stdout + stderr).not.toContain(server.credentials.clientSecret);
  });

  it("writes nothing without --yes when there is nobody to ask", async () => {
    const { code, stderr } = await run(["--file", file]);
    expect(stderr).toContain("pass --yes to allow it. Nothing was written.");
    expect(code).toBe(1);
    expect(server.stats()).toMatchObject({ tokenRequests: 0, requests: { total: 0 } });
  });

  it("names the variables that are missing", async () => {
    delete env.APIERA_CLIENT_SECRET;
    const { code, stderr } = await run(["--yes", "--file", file]);
    expect(stderr).toContain("but not APIERA_CLIENT_SECRET.");
    expect(code).toBe(1);
  });

  it("says what is wrong with a variable", async () => {
    env.APIERA_ORGANIZATION_ID = "acme";
    const { code, stderr } = await run(["--yes", "--file", file]);
    expect(stderr).toMatch(/^[a-z ]+: organization must be an organization id/);
    expect(code).toBe(1);
  });

  it("writes nothing of a bad file", async () => {
    await writeFile(file, `${await readFile(file, "utf8")}bad,simple,,,,,,,,,\n`);
    const { code, stderr } = await run(["--yes", "--file", file]);
    expect(stderr).toContain("small catalogue.csv cannot be imported; nothing was written.");
    expect(stderr).toContain("row 6, column sku: is empty");
    expect(code).toBe(1);
    expect(server.stats()).toMatchObject({ tokenRequests: 0, requests: { total: 0 } });
  });

  it("writes nothing when the organization already has codes of the file", async () => {
    expect((await run(["--yes", "--file", file])).code).toBe(0);
    const before = server.stats().requests.byOperation;
    const { code, stderr } = await run(["--yes", "--file", file]);
    expect(stderr).toContain("importer: The organization already has 7 of the catalogue's codes (product test-");
    expect(code).toBe(1);
    const { bulkCreateSkus, bulkCreateTags, bulkCreateProducts } = server.stats().requests.byOperation;
    expect({ bulkCreateSkus, bulkCreateTags, bulkCreateProducts }).toEqual({
      bulkCreateSkus: before.bulkCreateSkus,
      bulkCreateTags: before.bulkCreateTags,
      bulkCreateProducts: before.bulkCreateProducts,
    });
  });

  it("uses the tags that the organization already has", async () => {
    expect((await run(["--yes", "--file", file])).code).toBe(0);
    await writeSmallCatalogue(directory, "other");
    const { code, stdout, stderr } = await run(["--json", "--yes", "--file", file]);
    expect(stderr).not.toContain("importer:");
    expect(resultOf(stdout)).toMatchObject({ imported: SMALL_CATALOGUE_RECORDS, verified: SMALL_CATALOGUE_RECORDS });
    expect(code).toBe(0);
  });

  it("writes nothing when a locale of the file is missing", async () => {
    await writeFile(file, (await readFile(file, "utf8")).replaceAll(":nb-NO", ":se-NO"));
    const { code, stderr } = await run(["--yes", "--file", file]);
    expect(stderr).toContain("importer: The organization has no active locale se-NO: create and activate it");
    expect(code).toBe(1);
    expect(server.stats().requests.byOperation).toEqual({ listLocales: 1 });
  });

  it("fails when a request was refused for its rate, though it worked in the end", async () => {
    server.faults.inject({
      target: "api",
      operationId: "bulkCreateProducts",
      status: 429,
      headers: { "Retry-After": "1" },
    });
    const { code, stdout } = await run(["--json", "--yes", "--file", file]);
    expect(resultOf(stdout)).toMatchObject({ rateLimited: 1, failures: ["1 requests were refused with status 429."] });
    expect(code).toBe(1);
  });

  it("names the records that the API refuses", async () => {
    server.faults.inject({ target: "api", operationId: "bulkCreateSkus", times: 10, status: 422 });
    const { code, stderr } = await run(["--yes", "--file", file]);
    expect(stderr).toContain('importer: 0 of 3 records of kind SKU were written.\n  {"code":"test-1"}: ');
    expect(code).toBe(1);
  });
});
