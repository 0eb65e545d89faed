import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { columnsOf, parseMapping } from "../../src/import/mapping/load.ts";
import { readCatalogueFile } from "../../src/import/read/read-file.ts";
import { runCli, temporaryDirectory } from "../support/cli.ts";
import { startSession } from "./support/session.ts";

const ROOT = fileURLToPath(new URL("../../../../", import.meta.url));
const document = await readFile(join(ROOT, "apps/cli/IMPORT.md"), "utf8");

/** The blocks of a language. */
function blocks(language: string): string[] {
  return [...document.matchAll(new RegExp(`^\`\`\`${language}\\n(.*?)^\`\`\``, "gms"))].map(([, block]) => block ?? "");
}

describe("IMPORT.md", () => {
  it("has a mapping that is valid, names every member, and reads a file with these columns", async () => {
    const [text = ""] = blocks("yaml");
    const mapping = parseMapping(text, "IMPORT.md");
    const columns = columnsOf(mapping);
    await using directory = await temporaryDirectory();
    const path = join(directory.path, "items.csv");
    const cells: Readonly<Record<string, string>> = {
      ...{ Item: "1", Name: "Cup", Group: "", Maker: "Nord", "Maker No": "n", Online: "yes", Keywords: "a\\|b|c" },
      ...{ "Keyword Nos": "ab|c", SKU: "S", Weight: "2", Unit: "kg", "Option 1": "Size", "Value 1": "L", Navn: "Kopp" },
    };
    await writeFile(path, `${columns.join(";")}\n${columns.map((column) => cells[column] ?? "").join(";")}\n`);
    const { products, problems } = await readCatalogueFile(path, mapping);

    expect(problems).toEqual([]);
    expect(products).toMatchObject([
      {
        ...{ code: "1", type: "variantParent", family: "Other", brand: { code: "n", label: "Nord" }, published: true },
        tags: [
          { code: "ab", label: "a|b" },
          { code: "c", label: "c" },
        ],
        contents: [{ label: "Cup" }, { locale: "nb-NO", label: "Kopp" }],
      },
      { type: "variant", sku: { code: "S", weight: { value: 2, unit: "kilogram" } } },
    ]);
  });

  it("shows commands that work", async () => {
    await using session = await startSession();
    const { env } = session;
    const [block = ""] = blocks("sh");
    const commands = block.trim().split("\n");
    expect(commands).toHaveLength(3);
    for (const command of commands) {
      const [program, ...args] = command.split(" ");
      expect(program).toBe("apiera");
      const given = args.map((arg) => {
        if (arg.startsWith("apps/")) return join(ROOT, arg);
        return arg === "report.csv" || arg === "backup" ? join(session.path, arg) : arg;
      });
      expect([command, (await runCli(given, env)).code]).toEqual([command, 0]);
    }
  });
});
