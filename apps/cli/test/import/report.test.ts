import { mkdir, readdir, readFile, symlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { parse } from "csv-parse/sync";
import { describe, expect, it } from "vitest";
import { readCatalogueFile } from "../../src/import/read/read-file.ts";
import { reportRows } from "../../src/import/report/report-rows.ts";
import { writeReport } from "../../src/import/report/write-report.ts";
import { runCli, temporaryDirectory } from "../support/cli.ts";
import { runHere } from "../support/run-here.ts";
import { readText } from "./support/read-text.ts";
import { startSession } from "./support/session.ts";

const HEADER = "Handle,Title,Tags,Published,Variant Grams,Image Src,Image Alt Text";

describe("the report", () => {
  it("tells of a product that only things were written for which it shares", async () => {
    await using session = await startSession();
    const path = join(session.path, "products.csv");
    const statuses = async (...rows: string[]): Promise<string[]> => {
      await writeFile(path, [HEADER, ...rows, ""].join("\n"));
      const { plan, state } = await session.import(path);
      const report = reportRows(await readCatalogueFile(path), { plan, state, isDryRun: false });
      return report.map(({ handle, action, status }) => `${handle} ${action} ${status}`);
    };
    const cup = "cup,Cup,old,true,300,https://x.example/c.jpg,A cup";
    expect(await statuses("mug,Mug,new,true,350,https://x.example/m.jpg,A mug", cup)).toEqual([
      "mug create done",
      "cup create done",
    ]);
    expect(await statuses("mug,Mug,new,true,400,https://x.example/m.jpg,A mug", cup)).toEqual([
      "mug update done",
      "cup none unchanged",
    ]);
    expect(await statuses("mug,Mug,new,true,400,https://x.example/m.jpg,A big mug", cup)).toEqual([
      "mug update done",
      "cup none unchanged",
    ]);
    // As an interrupted run leaves it: linked, without a label, not published.
    const { client } = session;
    const tag = await client.tags.create({ code: "late" });
    const [mug] = await client.products.iterate({ codes: ["mug"], size: 10 }).toArray();
    await client.products.tags.create(mug?.uuid ?? "", { tagUuid: tag.uuid });
    expect(await statuses('mug,Mug,"new,late",true,400,https://x.example/m.jpg,A big mug', cup)).toEqual([
      "mug update done",
      "cup none unchanged",
    ]);
  });

  it("that cannot be written is an error before anything is sent", async () => {
    await using session = await startSession();
    const path = join(session.path, "products.csv");
    await writeFile(path, `${HEADER}\nmug,Mug,,,,,\n`);
    const { env } = session;
    const report = join(session.path, "none", "report.csv");
    const { code, stderr } = await runCli(["import", path, "--yes", "--report", report], env);

    expect([code, stderr]).toEqual([1, expect.stringContaining("report.csv cannot be written")]);
    expect(session.server.stats().requests.total).toBe(0);
    await mkdir(join(session.path, "none"));
    expect((await runCli(["import", path, "--yes", "--report", report], env)).code).toBe(0);
    expect(await readdir(join(session.path, "none"))).toEqual(["report.csv"]);
  });

  it("never takes the place of the file it reports on, whatever path leads there", async () => {
    await using directory = await temporaryDirectory();
    const path = join(directory.path, "products.csv");
    const link = join(directory.path, "report.csv");
    const text = `${HEADER}\nmug,Mug,,,,,\n`;
    await writeFile(path, text);
    await symlink(path, link);
    const mapping = join(directory.path, "mapping.yaml");
    await writeFile(mapping, "product: { code: Handle }\n");
    for (const report of [path, link, mapping]) {
      const error = await runHere(["import", path, "--dry-run", "--mapping", mapping, "--report", report], {});
      expect(error).toMatchObject({
        exitCode: 2,
        message: expect.stringContaining("--report names a file that is read"),
      });
      expect(await readFile(path, "utf8")).toBe(text);
      expect(await readFile(mapping, "utf8")).toBe("product: { code: Handle }\n");
    }
  });

  it("has a line for each row of the file, also for those of a product that cannot be told, and no cell that is a formula", async () => {
    await using directory = await temporaryDirectory();
    const path = join(directory.path, "report.csv");
    const file = await readText("product,type,label:en-US\n=1+1,thing,A\n=1+1,image,\nb,simple\n");
    await writeReport(path, reportRows(file, { plan: undefined, state: undefined, isDryRun: false }));
    const rows: string[][] = parse(await readFile(path), { from: 2 });

    expect(rows.map(([row, handle, kind, , status]) => [row, handle, kind, status])).toEqual([
      ["2", "'=1+1", "product", "problem"],
      ["3", "'=1+1", "product", "skipped"],
      ["4", "b", "product", "not attempted"],
    ]);
  });
});
