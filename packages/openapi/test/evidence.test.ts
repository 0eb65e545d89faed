import { readFile } from "node:fs/promises";
import { expect, it } from "vitest";
import { operations } from "../src/index.ts";

const table = await readFile(new URL("../description/evidence.tsv", import.meta.url), "utf8");
const [header, ...facts] = table.trimEnd().split("\n");

it("describes exactly the operations of the evidence table, each with its evidence", () => {
  expect(header).toBe("tag\tmethod\tpath\tevidence");
  const described = operations.map(({ tag, method, path, evidence }) => [tag, method, path, evidence].join("\t"));
  expect(described.toSorted()).toEqual(facts.toSorted());
});
