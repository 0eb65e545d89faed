import { operations } from "@apiera/openapi";
import { describe, expect, it } from "vitest";
import { startSession } from "./api-session.ts";
import { misfits } from "./described-answers.ts";
import { model, walk } from "./walk.ts";

describe("the description", () => {
  it("is served as a whole, and every answer fits it: status, headers and body", async () => {
    await using session = await startSession({ rateLimit: { limit: 100_000, windowMs: 60_000 } });

    const { steps } = await walk(session);

    expect(model.unserved.map(({ operationId }) => operationId)).toEqual([]);
    const visited = new Set(steps.map(({ served }) => served.operation.operationId));
    expect([...visited].toSorted()).toEqual(operations.map(({ operationId }) => operationId).toSorted());
    for (const { served, answer } of steps) {
      const { operationId, successStatus } = served.operation;
      expect([operationId, answer.status, answer.text]).toEqual([operationId, successStatus, answer.text]);
      expect(misfits(served.operation, answer)).toEqual([]);
    }
    expect(session.server.stats().requests.byOperation).toHaveProperty("listProducts", 1);
  });

  it("has a usable query parameter in everything that is read", async () => {
    await using session = await startSession();
    for (const { operation, action } of model.served) {
      if (action !== "list" || operation.pathParameters.length > 0) continue;
      for (const { name, type, format, enum: values } of operation.queryParameters) {
        const text = values?.[0] ?? { boolean: "true", integer: "1", number: "1", object: "", string: "x" }[type];
        const formatted = format === "uuid" ? "00000000-0000-4000-8000-000000000000" : text;
        const value = format === "date-time" ? "2026-01-05T12:00:00Z" : formatted;
        const answer = await session.call("GET", `${operation.path}?${new URLSearchParams({ [name]: String(value) })}`);
        expect([name, answer.status]).toEqual([name, 200]);
      }
    }
  });
});
