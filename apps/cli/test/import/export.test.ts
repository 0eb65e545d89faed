import { readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { parse } from "csv-parse/sync";
import { describe, expect, it } from "vitest";
import { readCatalogue } from "../../src/export-catalogue/read-catalogue.ts";
import { textOf } from "../../src/export-catalogue/run-export.ts";
import { startCli } from "../support/cli.ts";
import { startSession } from "./support/session.ts";

describe("an exported catalogue", () => {
  it("has neither what is removed or archived nor what cannot be imported, and tells of what is missing", async () => {
    await using session = await startSession();
    const { client } = session;
    const product = async (code: string, more: object = {}): Promise<string> =>
      (await client.products.create({ type: "simple", code, ...more })).uuid;
    await client.products.transition(await product("removed"), "remove");
    await client.products.transition(await product("archived"), "archive");
    const parent = await product("parent", { type: "variantParent" });
    await product("orphan", { type: "variant", parentUuid: parent });
    await client.products.transition(parent, "archive");

    const kept = await product("kept");
    const locale = await client.locales.create({ code: "de-DE", name: "German" });
    await client.locales.transition(locale.uuid, "activate");
    await client.products.contents.create(kept, { localeUuid: locale.uuid, label: "Becher" });
    await client.locales.transition(locale.uuid, "remove");
    const asset = await client.assets.create({ category: "document", storageLocation: "s3", name: "a.pdf" });
    await client.products.assets.create(kept, { assetUuid: asset.uuid, displayOrder: 1 });
    const catalogue = await readCatalogue(client);

    expect(catalogue.products).toMatchObject([{ code: "kept", contents: [], images: [] }]);
    expect(catalogue.notes).toEqual([
      "1 variants have no parent that is exported; they are left out.",
      "1 links to assets that are no images, or have no name, are left out.",
      "1 texts in locales that are not active are left out.",
    ]);
  });

  it("of thousands of products has each of them once, under one header", async () => {
    const codes = Array.from({ length: 2_500 }, (_, index) => `p${index}`);
    const catalogue = {
      products: codes.map((code) => ({
        ...{ code, handle: code, type: "simple" as const, row: 0, parent: undefined, published: true },
        ...{ family: undefined, brand: undefined, sku: undefined },
        ...{ contents: [], tags: [], images: [], attributes: [], terms: [] },
      })),
      ...{ locales: [], notes: [] },
    };
    const rows: { product: string }[] = parse([...textOf(catalogue, "csv")].join(""), { columns: true });
    expect(rows.map(({ product }) => product)).toEqual(codes);
    const lines = [...textOf(catalogue, "ndjson")].join("").trimEnd().split("\n");
    expect(lines.map((line) => JSON.parse(line).product)).toEqual(codes);
  });

  it("is not begun where the export is stopped: the file of before stays", async () => {
    await using session = await startSession();
    const path = join(session.path, "catalogue.csv");
    await writeFile(path, "before");
    const { faults, stats } = session.server;
    faults.inject({ target: "api", operationId: "listAssets", latencyMs: 600_000 });
    const { child, ended } = startCli(["catalogue", "export", session.path], session.env);
    await expect.poll(() => stats().requests.byOperation.listAssets ?? 0, { timeout: 20_000 }).toBe(1);
    child.kill("SIGTERM");
    const { code, stdout, stderr } = await ended;

    expect([code, stdout]).toEqual([143, ""]);
    expect(stderr).toContain("Stopped by SIGTERM.");
    expect(await readFile(path, "utf8")).toBe("before");
    expect((await readdir(session.path)).sort()).toEqual(["cache", "catalogue.csv"]);
  });
});
