import { operations as described } from "@apiera/openapi";
import { expect, it } from "vitest";
import * as generated from "../src/generated/operations.ts";
import { encodeQuery } from "../src/query/encode-query.ts";
import { parseParameters } from "../src/query/parameters.ts";

const uuid = "123e4567-e89b-12d3-a456-426614174001";

/** Texts by their format, with how they are written. */
const textSamples: Readonly<Record<string, [unknown, string][]>> = {
  "": [
    ["a b&c=ü", "a%20b%26c%3D%C3%BC"],
    ["", ""],
  ],
  uuid: [
    [uuid, uuid],
    [uuid.toUpperCase(), uuid.toUpperCase()],
  ],
  "date-time": [
    [new Date(1764000000123), "2025-11-24T16%3A00%3A00.123Z"],
    ["2025-11-23T14:15:22.123456Z", "2025-11-23T14%3A15%3A22.123456Z"],
  ],
};

/** Values of each type a parameter may have, with how they are written. */
function samples(parameter: (typeof described)[number]["queryParameters"][number]): [unknown, string[]][] {
  const { type, array, enum: words, nullable, format } = parameter;
  const single: [unknown, string][] =
    words !== undefined
      ? words.map((word) => [word, String(word)])
      : type === "boolean"
        ? [
            [true, "true"],
            [false, "false"],
          ]
        : type === "integer" || type === "number"
          ? [
              [1, "1"],
              [0, "0"],
            ]
          : [...(textSamples[format ?? ""] ?? [])];
  if (nullable === true) single.push([null, "null"]);
  const values: [unknown, string[]][] = single.map(([value, text]) => [value, [text]]);
  return array
    ? [
        [single.map(([value]) => value), single.map(([, text]) => text)],
        ...values.map(([value, text]): [unknown, string[]] => [[value], text]),
      ]
    : values;
}

/** `code[contains]` with a value as the object a caller writes. */
function queryFor(name: string, value: unknown): Record<string, unknown> {
  const keys = name.split("[").map((key) => key.replace("]", ""));
  return keys.reduceRight<unknown>((inner, key) => ({ [key]: inner }), value) as Record<string, unknown>;
}

const runtime = new Map(Object.values(generated).map((operation) => [operation.id, operation]));
const cases = described.flatMap(({ operationId, queryParameters }) =>
  queryParameters.map((parameter) => ({ operationId, parameter })),
);

it("knows every operation of the description, with its method, path and query in the documented order", () => {
  for (const { operationId, method, path, queryParameters } of described) {
    const operation = runtime.get(operationId);
    expect(operation).toMatchObject({ id: operationId, method, path: path.replaceAll("}", ":uuid}") });
    expect(parseParameters(operation?.query ?? "").names).toEqual(queryParameters.map(({ name }) => name));
  }
  expect(runtime.size).toBe(described.length);
  expect(cases.length).toBeGreaterThan(100);
});

it("brings every parameter of every operation onto the wire, byte for byte", () => {
  for (const { operationId, parameter } of cases) {
    const { name } = parameter;
    const written = encodeURIComponent(name);
    for (const [value, texts] of samples(parameter)) {
      const expected = texts.map((text) => `${written}=${text}`).join("&");
      const query = runtime.get(operationId)?.query;
      expect(encodeQuery(operationId, query, queryFor(name, value))).toBe(expected);
      // The short form of what only takes [eq].
      const short =
        name.endsWith("[eq]") &&
        !(value !== null && typeof value === "object" && !Array.isArray(value) && !(value instanceof Date));
      if (short) expect(encodeQuery(operationId, query, queryFor(name.slice(0, -"[eq]".length), value))).toBe(expected);
    }
  }
});

it("writes all parameters of an operation together in the documented order, whatever order they are given in", () => {
  for (const { operationId, queryParameters } of described) {
    const query: Record<string, unknown> = {};
    const first = new Map(queryParameters.map((parameter) => [parameter.name, samples(parameter).at(-1)]));
    for (const { name } of [...queryParameters].reverse()) {
      const [key = "", inner] = name.replace("]", "").split("[");
      const value = first.get(name)?.[0];
      query[key] = inner === undefined ? value : { ...(query[key] as object | undefined), [inner]: value };
    }
    expect(encodeQuery(operationId, runtime.get(operationId)?.query, query)).toBe(
      queryParameters.map(({ name }) => `${encodeURIComponent(name)}=${first.get(name)?.[1].join()}`).join("&"),
    );
  }
});

it("equals the documented samples", () => {
  const list = runtime.get("listProducts")?.query;
  expect(encodeQuery("listProducts", list, { code: { starts: "string" } })).toBe("code%5Bstarts%5D=string");
  expect(encodeQuery("listProducts", list, { uuids: [uuid, uuid], page: 1, size: 20 })).toBe(
    `uuids%5Beq%5D=${uuid}&uuids%5Beq%5D=${uuid}&page=1&size=20`,
  );
});
