import { expect, it } from "vitest";
import type { OpenApiDocument } from "../../src/openapi-document.ts";
import { operationsOf } from "../operations.ts";
import { nameOperations } from "./name-operations.ts";

function named(paths: object): string[] {
  const document = { openapi: "3.1.0", info: { title: "Things", version: "1" }, paths } as OpenApiDocument;
  const { paths: result = {} } = nameOperations(document);
  return Object.values(result)
    .flatMap((item) => operationsOf(item))
    .map(([, { operationId, tags }]) => `${operationId} of ${tags?.join()}`);
}

const responses = {};

it("names what has no name by its method and path", () => {
  const paths = {
    "/": { get: { responses } },
    "/repos/{owner}/{repo-id}/raw.txt": { get: { responses }, put: { operationId: "", responses } },
  };
  expect(named(paths)).toEqual([
    "get of Root",
    "getReposByOwnerByRepoIdRawTxt of ReposRawTxt",
    "putReposByOwnerByRepoIdRawTxt of ReposRawTxt",
  ]);
});

it("tells apart names that would be the same in code, the given ones first", () => {
  const paths = {
    "/a": { get: { responses, tags: ["One", "Two"] }, post: { operationId: "get-b", responses, tags: ["/", "Two"] } },
    "/b": { get: { responses, tags: ["One"] }, post: { operationId: "getB", responses, tags: ["One"] } },
  };
  expect(named(paths)).toEqual(["getA of One", "get-b of Two", "getB3 of One", "getB2 of One"]);
});
