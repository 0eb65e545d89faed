import { expect, it } from "vitest";
import type { OpenApiDocument } from "../src/openapi-document.ts";
import { resolve } from "./references.ts";

const document: OpenApiDocument = {
  openapi: "3.1.0",
  info: { title: "Shelves", version: "1.0.0" },
  paths: { "/v1/books": { summary: "Books" } },
  components: {
    parameters: {
      Page: { name: "page", in: "query" },
      Number: { $ref: "#/components/parameters/Page" },
    },
  },
};

it("follows references through several steps", () => {
  expect(resolve(document, { $ref: "#/components/parameters/Number" })).toEqual({ name: "page", in: "query" });
});

it("unescapes the parts of a pointer", () => {
  expect(resolve(document, { $ref: "#/paths/~1v1~1books" })).toEqual({ summary: "Books" });
});

it("returns what is no reference", () => {
  const parameter = { name: "size", in: "query" };
  expect(resolve(document, parameter)).toBe(parameter);
});

it.each(["#/components/parameters/Size", "other.yaml#/Page"])("refuses %s", ($ref) => {
  expect(() => resolve(document, { $ref })).toThrow($ref);
});
