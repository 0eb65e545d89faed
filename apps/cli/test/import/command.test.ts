import { readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parse } from "csv-parse/sync";
import { describe, expect, it } from "vitest";
import { runCli, startCli, temporaryDirectory } from "../support/cli.ts";
import { startSession } from "./support/session.ts";
import { takeSnapshot } from "./support/snapshot.ts";

const SAMPLE = fileURLToPath(new URL("../../data/sample-products.csv", import.meta.url));

const GOOD_AND_BAD = [
  "Handle,Title,Published,Option1 Name,Option1 Value,Variant Grams,Image Src",
  "mug,Mug,true,Title,Default Title,350,https://x.example/mug.jpg",
  "mug,,,,,,https://x.example/mug-2.jpg",
  "cup,Cup,true,Size,S,heavy,",
  "cup,,,,M,200,",
  ",lost",
  "",
].join("\n");

type Report = Record<"row" | "handle" | "kind" | "action" | "status" | "message", string>;

async function reportIn(path: string): Promise<Report[]> {
  return parse(await readFile(path), { columns: true });
}

describe("apiera import --dry-run", () => {
  it("says what would be written, how many requests and how long it takes, and writes nothing", async () => {
    await using session = await startSession({ rateLimit: { limit: 100, windowMs: 60_000 } });
    const { env } = session;
    const { code, stdout } = await runCli(["import", SAMPLE, "--dry-run"], env);

    expect(code).toBe(0);
    expect(stdout).toContain("sample-products.csv, 23 rows, and the organization org_mock:");
    expect(stdout).toMatch(/products +11 to create, 0 to update, 0 unchanged/);
    expect(stdout).toMatch(
      /\d+ requests to write it, about \d+ (s|min)[^(]*\(of 100 a window 91 are left, the next begins in \d+ s\)\. Reading took 9\./,
    );
    const { byOperation } = session.server.stats().requests;
    expect(Object.keys(byOperation).filter((operation) => !/^(list|get)/.test(operation))).toEqual([]);
  });

  it("gives the plan as JSON, with problems by row and column, and exit code 9 for them", async () => {
    await using session = await startSession();
    const path = join(session.path, "products.csv");
    const report = join(session.path, "report.csv");
    await writeFile(path, GOOD_AND_BAD);
    const { env } = session;
    const { code, stdout } = await runCli(["import", path, "--dry-run", "--json", "--report", report], env);

    expect(code).toBe(9);
    expect(JSON.parse(stdout)).toMatchObject({
      ...{ file: "products.csv", format: "merchant", organization: "org_mock", rows: 5 },
      kinds: { products: { create: 1, update: 0, unchanged: 0 }, variants: { create: 0 }, images: { create: 2 } },
      problems: [
        { row: 4, handle: "cup", column: "Variant Grams" },
        { row: 6, column: "Handle" },
      ],
      requests: { reading: 5, byOperation: { bulkCreateProducts: 1, createSkuWeight: 1 } },
      rateLimit: null,
    });
    expect(await reportIn(report)).toMatchObject([
      { row: "2", handle: "mug", kind: "product", action: "create", status: "planned" },
      { row: "3", handle: "mug", kind: "image", status: "planned" },
      { row: "4", handle: "cup", kind: "product", action: "none", status: "problem" },
      { row: "4", handle: "cup", kind: "variant", action: "none", status: "problem" },
      { row: "5", handle: "cup", kind: "variant", status: "skipped", message: "Line 4 of the product has a problem." },
      {
        row: "6",
        handle: "",
        kind: "row",
        status: "problem",
        message: "Handle: is empty; every row needs the code of its product.",
      },
    ]);
  });
});

describe("apiera import", () => {
  it("imports what is right, reports each row, and says with exit code 9 that something was left out", async () => {
    await using session = await startSession();
    const path = join(session.path, "products.csv");
    const report = join(session.path, "report.csv");
    await writeFile(path, GOOD_AND_BAD);
    const { env } = session;
    const first = await runCli(["import", path, "--yes", "--report", report], env);

    expect([first.code, first.stdout]).toEqual([
      9,
      expect.stringMatching(/^2 written, 0 unchanged, 4 left out, \d+ requests in /),
    ]);
    expect(first.stderr).toContain('line 4: Variant Grams: "heavy" is no weight');
    expect((await reportIn(report)).map(({ status }) => status)).toEqual([
      "done",
      "done",
      "problem",
      "problem",
      "skipped",
      "problem",
    ]);
    expect((await takeSnapshot(session.client)).products).toMatchObject([{ code: "mug", status: "published" }]);

    const second = await runCli(["import", path, "--yes", "--json"], env);
    expect(JSON.parse(second.stdout)).toMatchObject({ result: { done: 0, unchanged: 2, requests: 0 }, failures: [] });
    expect((await readdir(session.path)).sort()).toEqual(["cache", "products.csv", "report.csv"]);
  });

  it("shows how far it is, and when it waits for the rate limit", async () => {
    await using session = await startSession({ rateLimit: { limit: 7, windowMs: 3_000 } });
    const path = join(session.path, "products.csv");
    await writeFile(path, GOOD_AND_BAD);
    const { stderr } = await runCli(["import", path, "--yes"], session.env);

    expect(stderr).toMatch(/^(Reading|Writing): waiting \d+ s for the rate limit$/m);
    expect(stderr).toMatch(/^Writing: \d+ of \d+ \(100 %\) requests$/m);
    expect(session.server.stats().rateLimited).toBe(0);
  });

  it("does not write without being asked to, where it cannot ask", async () => {
    const { code, stderr } = await runCli(["import", SAMPLE]);
    expect(code).toBe(2);
    expect(stderr).toContain("Add --yes to write, or --dry-run to see what would be written.");
  });

  it("says first of all that there is no such file, before it asks for --yes", async () => {
    await using directory = await temporaryDirectory();
    const { code, stderr } = await runCli(["import", join(directory.path, "nope.csv")], {});

    expect(code).toBe(2);
    expect(stderr).toContain("nope.csv cannot be read: there is no such file.");
  });

  it("needs a file, and says when there is none", async () => {
    expect(await runCli(["import"])).toMatchObject({
      code: 2,
      stderr: expect.stringContaining("There is no file to import."),
    });
    const { code, stderr } = await runCli(["import", "none.csv", "--dry-run"]);
    expect([code, stderr]).toEqual([2, expect.stringContaining("none.csv cannot be read: there is no such file.")]);
  });

  it("writes the mapping to begin from, which then does the same", async () => {
    await using session = await startSession();
    const { env } = session;
    const mapping = join(session.path, "mapping.yaml");
    const printed = await runCli(["import", "--print-mapping"]);
    expect(printed.code).toBe(0);
    expect(await runCli(["import", SAMPLE, "--print-mapping"])).toMatchObject({
      code: 0,
      stdout: expect.stringMatching(/^# Which column .*\n {2}published: \[ ?Published, Status ?\]/s),
    });
    await writeFile(mapping, printed.stdout);
    const plan = async (...args: string[]): Promise<unknown> => {
      const { stdout } = await runCli(["import", SAMPLE, "--dry-run", "--json", ...args], env);
      return { ...JSON.parse(stdout), format: "" };
    };

    expect(await plan("--mapping", mapping)).toEqual({
      ...((await plan()) as object),
      predictedMs: expect.any(Number),
    });
  });

  it("stopped by Ctrl-C leaves a complete report and no half-written file, and the same command goes on", async () => {
    await using session = await startSession();
    const report = join(session.path, "report.csv");
    const { env } = session;
    // The import stands still at the tags of products until it is stopped.
    session.server.faults.inject({
      target: "api",
      operationId: "bulkCreateProductTags",
      times: 100,
      latencyMs: 600_000,
    });
    const cli = startCli(["import", SAMPLE, "--yes", "--report", report], env);
    await expect
      .poll(() => session.server.stats().requests.byOperation.bulkCreateProductTags ?? 0, { timeout: 60_000 })
      .toBeGreaterThan(0);
    cli.child.kill("SIGINT");
    const { code, stderr } = await cli.ended;

    expect(code).toBe(130);
    expect(stderr).toContain("Part of sample-products.csv is written.");
    expect(stderr).toContain(
      "Run the same command again: it reads what is there and writes what is missing, nothing twice.",
    );
    const rows = await reportIn(report);
    expect(new Set(rows.map(({ row }) => row)).size).toBe(23);
    expect(rows.filter(({ status }) => status === "interrupted").length).toBeGreaterThan(0);
    expect((await readdir(session.path)).sort()).toEqual(["cache", "report.csv"]);

    session.server.faults.clear();
    const again = await runCli(["import", SAMPLE, "--yes", "--report", report], env);
    expect(again.code).toBe(0);
    await using calm = await startSession();
    await calm.import(SAMPLE);
    expect(await takeSnapshot(session.client)).toEqual(await takeSnapshot(calm.client));
  }, 120_000);

  it("says when it has to stop, with a complete report", async () => {
    await using session = await startSession({ permissions: ["read"] });
    const report = join(session.path, "report.csv");
    const { env } = session;
    const { code, stderr } = await runCli(["import", SAMPLE, "--yes", "--report", report], env);

    expect(code).toBe(4);
    expect(stderr).toContain("The import had to stop:");
    expect(new Set((await reportIn(report)).map(({ status }) => status))).toEqual(new Set(["not attempted"]));
  });

  it("says what is written when it has to stop on the way", async () => {
    await using session = await startSession();
    const { env, server } = session;
    const report = join(session.path, "report.csv");
    // As when the credentials are taken back meanwhile.
    server.faults.inject({ target: "api", operationId: "bulkCreateProductTags", times: 1_000, status: 401 });
    const { code, stderr } = await runCli(["import", SAMPLE, "--yes", "--report", report], env);

    expect(code).toBe(9);
    expect(stderr).toContain("The import had to stop:");
    expect(stderr).toContain("Part of sample-products.csv is written.");
    expect(stderr).toContain("Run the same command again: it reads what is there and writes what is missing");
    const rows = await reportIn(report);
    expect(new Set(rows.map(({ row }) => row)).size).toBe(23);
    expect(rows.map(({ status }) => status)).toContain("interrupted");
  });
});

describe("an import that something was refused of", () => {
  it("ends with exit code 9, and says which row and why: in words, as JSON and in the report", async () => {
    await using session = await startSession();
    const { env, server } = session;
    const path = join(session.path, "products.csv");
    const report = join(session.path, "report.csv");
    await writeFile(path, "Handle,Title,Tags\nmug,Mug,new\ncup,Cup,\n");
    const target = { target: "api", operationId: "bulkCreateProductTags" } as const;
    server.faults.inject({ ...target, times: Number.POSITIVE_INFINITY, status: 422 });
    const first = await runCli(["import", path, "--yes", "--report", report], env);
    const json = await runCli(["import", path, "--yes", "--json"], env);

    expect([first.code, first.stdout]).toEqual([
      9,
      expect.stringMatching(/^1 written, 0 unchanged, 1 failed, \d+ req/),
    ]);
    expect(first.stderr).toMatch(/^ {2}line 2: a tag was refused: /m);
    expect(await reportIn(report)).toMatchObject([
      {
        row: "2",
        handle: "mug",
        action: "create",
        status: "failed",
        message: expect.stringMatching(/^a tag was refused: /),
      },
      { row: "3", handle: "cup", action: "create", status: "done", message: "" },
    ]);
    expect(json.code).toBe(9);
    expect(JSON.parse(json.stdout)).toMatchObject({
      result: { done: 0, unchanged: 1, failed: 1 },
      failures: [{ row: 2, handle: "mug", message: expect.stringMatching(/^a tag was refused: /) }],
    });
  });
});

describe("apiera catalogue export", () => {
  it("writes a file that imports elsewhere", async () => {
    await using session = await startSession();
    await session.import(SAMPLE);
    const { env } = session;
    const target = join(session.path, "backup");
    const { code, stdout } = await runCli(["catalogue", "export", target, "--json"], env);

    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ products: 11, variants: 15, notes: [] });
    expect(await readdir(target)).toEqual(["catalogue.csv"]);
    await using other = await startSession();
    await other.import(join(target, "catalogue.csv"));
    expect(await takeSnapshot(other.client)).toEqual(await takeSnapshot(session.client));
  });

  it("says what it leaves out", async () => {
    await using session = await startSession();
    const { client } = session;
    const { uuid: attributeUuid } = await client.attributes.create({ code: "material" });
    const { uuid } = await client.products.create({ type: "simple", code: "mug" });
    await client.products.attributes.create(uuid, { attributeUuid });
    const { env } = session;
    const { code, stderr } = await runCli(["catalogue", "export", join(session.path, "backup")], env);

    expect([code, stderr]).toEqual([
      0,
      expect.stringContaining("1 attributes of products that variants do not differ in are left out."),
    ]);
  });

  it("leaves nothing behind when it cannot read", async () => {
    await using session = await startSession();
    session.server.faults.inject({ target: "api", operationId: "listProducts", times: 10, status: 403 });
    const target = join(session.path, "backup");
    const { code } = await runCli(["catalogue", "export", target], session.env);
    expect(code).toBe(4);
    expect(await readdir(target)).toEqual([]);
  });
});
