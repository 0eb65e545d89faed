import { readFile } from "node:fs/promises";
import { expect, it } from "vitest";
import { operations } from "../src/index.ts";
import { committedOutputs } from "./outputs.ts";

const text = await readFile(`${committedOutputs.docs}/coverage.md`, "utf8");

it("has every operation once, with its permission and its evidence", () => {
  const rows = text
    .split("\n")
    .flatMap((line) => /^\| .+ \| `([A-Z]+ \/v1\/[^`]+)` \| (\w+) \| (\w+) \|$/.exec(line)?.slice(1) ?? []);
  const expected = operations.flatMap(({ method, path, permission, evidence }) => [
    `${method} ${path}`,
    permission,
    evidence,
  ]);
  expect(rows.toSorted()).toEqual(expected.toSorted());
});

it("names where a nested resource hangs, and both methods of a list", () => {
  expect(text).toContain("## Product Terms: `client.products.attributes.terms`");
  expect(text).toContain("| `list`, `iterate` | `GET /v1/products` | read | documented |");
});
