import { operations } from "@apiera/openapi";
import { expect, it } from "vitest";
import * as client from "../src/index.ts";
import { startThingApi } from "./support/thing-api.ts";

type AnyFunction = (...args: readonly unknown[]) => Promise<unknown>;

const uuidOf = (index: number): string => `00000000-0000-4000-8000-${String(index).padStart(12, "0")}`;

/** What a function takes after the core and the path parameters, before the options. */
function argumentsOf({ operationId, hasBody, method }: (typeof operations)[number], count: number): readonly unknown[] {
  if (operationId.startsWith("bulkTransition")) return [[uuidOf(99)], "publish"];
  if (operationId.startsWith("bulk")) return [[{ uuid: uuidOf(99) }]];
  if (operationId.startsWith("transition")) return ["publish"];
  if (hasBody) return [{}];
  // What is read may take a query.
  return method === "GET" && count === 1 ? [{}] : [];
}

it("has a function for every operation, which sends the method to the path with its parameters in order", async () => {
  const { core, server } = await startThingApi((_, response) => response.end("[]"), {
    validate: "off",
    rateLimit: false,
  });
  for (const operation of operations) {
    const { operationId, method, path, pathParameters, hasBody } = operation;
    const call: unknown = Reflect.get(client, operationId);
    expect(call, operationId).toBeTypeOf("function");
    const uuids = pathParameters.map((_, index) => uuidOf(index));
    const before = server.seen.length;
    const headers = { "x-operation": operationId };
    const count = (call as AnyFunction).length - uuids.length - 2;
    await (call as AnyFunction)(core, ...uuids, ...argumentsOf(operation, count), { headers });
    expect(server.seen.length - before, operationId).toBe(1);
    const filled = pathParameters.reduce((text, name, index) => text.replace(`{${name}}`, uuidOf(index)), path);
    expect(server.seen.at(-1)).toMatchObject({
      method,
      url: filled,
      headers: { "x-operation": operationId, authorization: "Bearer secret-token-1" },
      body: hasBody ? expect.stringMatching(/^[[{]/) : "",
    });
  }
  expect(server.seen).toHaveLength(operations.length);
}, 20_000);
