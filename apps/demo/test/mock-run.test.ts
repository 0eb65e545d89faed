import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { stripVTControlCharacters } from "node:util";
import { describe, expect, it } from "vitest";
import { readCatalogue } from "../src/catalogue/read.ts";
import { SAMPLE_CATALOGUE_PATH } from "../src/catalogue/sample-path.ts";
import { EXPORT_FILES } from "../src/export-files.ts";
import { catalogueRecords } from "../src/verify/catalogue-records.ts";
import { childrenOf, type DemoProcess, isAlive, startDemo } from "./demo-process.ts";
import { SMALL_CATALOGUE_RECORDS, writeSmallCatalogue } from "./small-catalogue.ts";

const LONG_MS = 120_000;

describe("the demo on its mock server", () => {
  it(
    "brings the sample catalogue in and out with three processes and one token",
    async () => {
      await using demo = await startDemo(["--json"]);
      const { code, stdout, stderr } = await demo.ended;
      const records = catalogueRecords(await readCatalogue(SAMPLE_CATALOGUE_PATH)).length;
      const result = JSON.parse(stdout.trimEnd().split("\n").at(-1) ?? "");
      expect(result).toMatchObject({
        tokensBought: 1,
        processes: 3,
        imported: records,
        exported: records,
        verified: records,
        rateLimited: 0,
        failures: [],
      });
      expect(result.requests).toMatchObject({
        bulkCreateProductContents: 309,
        bulkCreateProductTags: expect.any(Number),
      });
      expect(result.rateLimitWaits).toBeGreaterThan(0);
      expect(code).toBe(0);
      expect(stdout.trimEnd().split("\n")).toHaveLength(1);
      expect(stderr).toContain("100 requests in 3 seconds");
      expect(stripVTControlCharacters(stderr)).toBe(stderr);
      expect(await demo.leftovers()).toEqual([]);
    },
    LONG_MS,
  );

  it("prints a summary without control characters, and keeps the files that --output asks for", async () => {
    await using demo = await startDemo(["--help"]);
    expect((await demo.ended).stdout).toContain("--output <dir>");

    const file = await writeSmallCatalogue(demo.temporaryDirectory);
    const output = join(demo.temporaryDirectory, "kept", "files");
    await using run = await startDemo(["--file", file, "--output", output]);
    const { code, stdout, stderr } = await run.ended;
    expect(stdout).toMatch(new RegExp(`Records verified equal +${SMALL_CATALOGUE_RECORDS}\n`));
    expect(stdout).toContain("import products: 4\n");
    expect(stripVTControlCharacters(stdout)).toBe(stdout);
    expect(stderr).toBe("");
    expect(code).toBe(0);
    expect((await readdir(output)).toSorted()).toEqual(Object.values(EXPORT_FILES).toSorted());
    const variants = (await readFile(join(output, EXPORT_FILES.variants), "utf8")).trimEnd().split("\n");
    expect(variants.map((line) => JSON.parse(line).code)).toEqual(["test-coat-m", "test-coat-s"]);
    expect(await run.leftovers()).toEqual([]);
  });

  it("says what is wrong with the command line", async () => {
    await using demo = await startDemo(["--fiel", "x"]);
    const { code, stderr } = await demo.ended;
    expect(stderr).toContain("--fiel");
    expect(code).toBe(1);
  });

  it.each([
    ["SIGINT", 130, (demo: DemoProcess) => demo.child.kill("SIGINT")],
    ["SIGTERM", 143, (demo: DemoProcess) => demo.child.kill("SIGTERM")],
    ["SIGINT", 130, (demo: DemoProcess) => demo.pressCtrlC()],
  ] as const)("leaves no process and no file when %s stops it", async (signal, expectedCode, interrupt) => {
    await using demo = await startDemo([]);
    await demo.waitFor("import products: 309");
    const children = await childrenOf(demo.child.pid);
    expect(children).toHaveLength(4);

    interrupt(demo);
    const { code, stderr } = await demo.ended;
    expect(stderr).toBe(`Stopped by ${signal}.\n`);
    expect(code).toBe(expectedCode);
    expect(children.filter(isAlive)).toEqual([]);
    expect(await demo.leftovers()).toEqual([]);
  });

  it("ends with the message of a worker that dies, and leaves no process", async () => {
    await using demo = await startDemo([]);
    await demo.waitFor("import products: 309");
    const children = await childrenOf(demo.child.pid);
    const worker = children.find(({ command }) => command.includes("worker.ts"));
    process.kill(worker?.pid ?? Number.NaN, "SIGKILL");

    const { code, stderr } = await demo.ended;
    expect(stderr).toMatch(/: its process ended unexpectedly, by SIGKILL\.\n$/);
    expect(code).toBe(1);
    expect(children.filter(isAlive)).toEqual([]);
    expect(await demo.leftovers()).toEqual([]);
  });
});
