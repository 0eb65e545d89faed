import { stripTypeScriptTypes } from "node:module";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import type { OpenApiDocument } from "../../src/openapi-document.ts";
import { emitFiles } from "./emit-files.ts";
import { small } from "./fixtures/small.ts";

const { files } = emitFiles(small);
const text = (path: string): string => files.get(path) ?? "";

describe("emitFiles", () => {
  it("writes one module per tag, with the operations, the client and the index around them", () => {
    expect([...files.keys()]).toEqual([
      "operations.ts",
      "resources/shelves.ts",
      "resources/shelf-books.ts",
      "resources/readers-current.ts",
      "client.ts",
      "index.ts",
    ]);
  });

  it.each([...files])("writes %s as expected", async (path, content) => {
    const golden = fileURLToPath(new URL(`fixtures/small/${path}.txt`, import.meta.url));
    await expect(content).toMatchFileSnapshot(golden);
  });

  it.each([...files])("writes %s as valid TypeScript, reserved words and all", (_, content) => {
    // Throws on a syntax error.
    expect(stripTypeScriptTypes(content)).not.toBe("");
  });

  it("writes the same text every time", () => {
    expect(emitFiles(structuredClone(small)).files).toEqual(files);
  });

  it("hangs a nested resource at its parent under the name in the path", () => {
    expect(text("resources/shelves.ts")).toContain("get oldBooks(): ShelfBooksResource");
    expect(text("client.ts")).not.toContain("ShelfBooksResource");
  });

  it("gives a page of items without uuid no way to iterate", () => {
    expect(text("resources/shelf-books.ts")).not.toContain("iterate");
    expect(text("resources/shelves.ts")).toContain("iterateShelves");
  });

  it("reaches every query parameter", () => {
    expect(text("operations.ts")).toContain(
      '"uuids[eq];*u parentUuids[eq];*?s code[contains];s statuses[eq];*=empty|full kind[eq];=tall|wide createdAt[min];d include[books];b x-odd[a-b];n page;i"',
    );
  });

  it("refuses operations without a name, and two of the same", () => {
    const paths = (...ids: (string | undefined)[]) =>
      ({
        ...small,
        paths: Object.fromEntries(
          ids.map((operationId, index) => [`/v1/x${index}`, { get: { operationId, responses: {} } }]),
        ),
      }) as unknown as OpenApiDocument;
    expect(() => emitFiles(paths(undefined))).toThrow("GET /v1/x0 needs an operationId.");
    expect(() => emitFiles(paths("same", "same"))).toThrow("Two operations would be called same");
  });
});
