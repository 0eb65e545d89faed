import { type ApiOperation, operations } from "@apiera/openapi";
import { queriesOf, valuesOf } from "@apiera/tooling/fuzz";
import fc from "fast-check";
import { expect, it, vi } from "vitest";
import { InvalidRequestError } from "../src/index.ts";
import { type CallInput, callFunction } from "./support/call-function.ts";
import { bodyPointer, document, misfits } from "./support/described-requests.ts";
import { startThingApi, type ThingApi } from "./support/thing-api.ts";

const seed = Number(process.env.FUZZ_SEED ?? Date.now() % 2 ** 31);
const numRuns = Number(process.env.FUZZ_RUNS ?? 8);
console.log(`FUZZ_SEED=${seed} FUZZ_RUNS=${numRuns}`);
vi.setConfig({ testTimeout: 120_000 });

const uuids = ["123e4567-e89b-02d3-f456-426614174001", "FFFFFFFF-0000-4000-8000-000000000002"];
const start = (): Promise<ThingApi> => startThingApi((_, response) => response.end("[]"), { rateLimit: false });

/** What the description allows. */
function allowed(operation: ApiOperation): fc.Arbitrary<CallInput> {
  return fc.record({
    path: fc.tuple(...operation.pathParameters.map(() => fc.constantFrom(...uuids))),
    query: queriesOf(operation.queryParameters, uuids).map((given) =>
      nested(given.map(({ name, texts }) => [name, texts.length === 1 ? texts[0] : texts])),
    ),
    body: operation.hasBody
      ? valuesOf(document, { $ref: bodyPointerOf(operation) }, () => uuids)
      : fc.constant(undefined),
  });
}

function bodyPointerOf(operation: ApiOperation): string {
  return decodeURIComponent(bodyPointer(operation));
}

/** `code[contains]` with its value as the object a caller writes. */
function nested(pairs: readonly (readonly [name: string, value: unknown])[]): Record<string, unknown> {
  const query: Record<string, unknown> = {};
  for (const [name, value] of pairs) {
    const [key = "", operator] = name.replace("]", "").split("[");
    query[key] = operator === undefined ? value : { ...Object(query[key]), [operator]: value };
  }
  return query;
}

/** Values in the place of others. */
const odd: fc.Arbitrary<unknown> = fc.oneof(
  fc.jsonValue({ maxDepth: 2 }),
  fc.constantFrom<unknown>(
    "",
    null,
    undefined,
    -1,
    1.5,
    2 ** 31,
    2 ** 53,
    Number.NaN,
    true,
    [],
    {},
    "null",
    "x".repeat(300),
  ),
  fc.constantFrom<unknown>(
    uuids[0],
    `${uuids[0]}x`,
    "2025-02-30T00:00:00Z",
    "2025-02-28T00:00:00Z",
    "draft",
    "publish",
    "simple",
  ),
  fc.constantFrom<unknown>(new Date(0), new Date(Number.NaN), new Date(8.64e15), new Map(), Symbol.iterator, 10n),
);

/** What the description allows, with one place in it changed. */
function nearly(operation: ApiOperation): fc.Arbitrary<CallInput> {
  return fc.tuple(allowed(operation), fc.nat(), odd).map(([input, place, value]) => {
    const places = [...placesOf(input, ["path", "query", "body"])];
    return replaced(input, places[place % places.length] ?? ["body"], value) as CallInput;
  });
}

function* placesOf(value: unknown, only?: readonly string[]): Generator<readonly string[]> {
  if (typeof value !== "object" || value === null) return;
  for (const [key, inner] of Object.entries(value)) {
    if (only !== undefined && !only.includes(key)) continue;
    if (only === undefined || key === "body") yield [key];
    for (const deeper of placesOf(inner)) yield [key, ...deeper];
  }
}

function replaced(value: unknown, [key, ...rest]: readonly string[], by: unknown): unknown {
  if (key === undefined) return by;
  if (Array.isArray(value))
    return value.map((item, index) => (String(index) === key ? replaced(item, rest, by) : item));
  return { ...Object(value), [key]: replaced(Reflect.get(Object(value), key), rest, by) };
}

it.each(operations)("$operationId sends whatever the description allows, as it was given", async (operation) => {
  const { core, server } = await start();
  await fc.assert(
    fc.asyncProperty(allowed(operation), async (input) => {
      const before = server.seen.length;
      await callFunction(core, operation, input);
      const [sent, ...more] = server.seen.slice(before);
      const isEmptyBulk = operation.operationId.startsWith("bulk") && itemsOf(input.body).length === 0;
      expect(more).toEqual([]);
      expect(sent && misfits(operation, sent)).toEqual(isEmptyBulk ? undefined : []);
      if (operation.hasBody && !isEmptyBulk)
        expect(JSON.parse(sent?.body ?? "")).toEqual(JSON.parse(JSON.stringify(input.body)));
    }),
    { seed, numRuns },
  );
});

it.each(operations)("$operationId sends nothing the description does not allow", async (operation) => {
  const { core, server } = await start();
  await fc.assert(
    fc.asyncProperty(nearly(operation), async (input) => {
      const before = server.seen.length;
      try {
        await callFunction(core, operation, input);
      } catch (error) {
        expect(error).toBeInstanceOf(InvalidRequestError);
      }
      expect(server.seen.slice(before).flatMap((sent) => misfits(operation, sent))).toEqual([]);
    }),
    { seed, numRuns },
  );
});

function itemsOf(body: unknown): readonly unknown[] {
  const items: unknown = Array.isArray(body) ? body : Reflect.get(Object(body), "uuids");
  return Array.isArray(items) ? items : [];
}
