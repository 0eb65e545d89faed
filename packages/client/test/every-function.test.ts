import { operations } from "@apiera/openapi";
import { expect, it } from "vitest";
import { callFunction } from "./support/call-function.ts";
import { startThingApi } from "./support/thing-api.ts";

const uuidOf = (index: number): string => `00000000-0000-4000-8000-${String(index).padStart(12, "0")}`;

/** Something to send, which nobody looks at. */
const body = { uuids: [uuidOf(99)], transition: "publish" };

it("has a function for every operation, which sends the method to the path with its parameters in order", async () => {
  const { core, server } = await startThingApi((_, response) => response.end("[]"), {
    validate: "off",
    rateLimit: false,
  });
  for (const operation of operations) {
    const { operationId, method, path, pathParameters, hasBody } = operation;
    const uuids = pathParameters.map((_, index) => uuidOf(index));
    const before = server.seen.length;
    const headers = { "x-operation": operationId };
    const inBulk = operationId.startsWith("bulk") && !operationId.startsWith("bulkTransition");
    const input = { path: uuids, query: {}, body: inBulk ? [{ uuid: uuidOf(99) }] : body };
    await callFunction(core, operation, input, { headers });
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
