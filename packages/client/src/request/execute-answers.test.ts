import { inspect } from "node:util";
import { describe, expect, it } from "vitest";
import { type Handler, json } from "../../test/support/api-server.ts";
import { rejectionOf } from "../../test/support/rejection.ts";
import { fails, getThing, inTurn, startThingApi, thing } from "../../test/support/thing-api.ts";
import { execute } from "./execute.ts";

describe("answers", () => {
  const answering =
    (body: unknown): Handler =>
    (_, response) =>
      json(response, 200, body);

  it("lets unknown members and unknown words pass, also when strict", async () => {
    const grown = { ...thing, status: "brandNew", more: 1 };
    const { runtime, events } = await startThingApi(answering(grown), { validate: "strict" });
    expect(await execute(runtime, getThing, { path: ["u"] })).toEqual(grown);
    expect(events.map(({ type }) => type)).toEqual(["request", "response"]);
  });

  it("refuses another shape when strict, naming the place and not the value", async () => {
    const { runtime } = await startThingApi(answering({ uuid: 12345, status: "draft" }), { validate: "strict" });
    const error = await rejectionOf(execute(runtime, getThing, { path: ["u"] }));
    expect(error).toMatchObject({
      code: "APIERA_RESPONSE_VALIDATION",
      issues: [{ path: "uuid", message: "expected string" }],
    });
    expect(inspect(error)).not.toContain("12345");
  });

  it("hands it out and reports it when lenient, and does not look when off", async () => {
    const odd = { uuid: 1, status: "draft" };
    const lenient = await startThingApi(answering(odd));
    expect(await execute(lenient.runtime, getThing, { path: ["u"] })).toEqual(odd);
    expect(lenient.events.at(-1)).toEqual({
      type: "response-invalid",
      operationId: "getThing",
      issues: [{ path: "uuid", message: "expected string" }],
    });
    const off = await startThingApi(answering(odd), { validate: "off" });
    expect(await execute(off.runtime, getThing, { path: ["u"] })).toEqual(odd);
    expect(off.events.map(({ type }) => type)).toEqual(["request", "response"]);
  });

  it.each([
    ["<html>hello</html>", "the answer is not JSON"],
    ['{"uuid": "tr', "the answer is not JSON"],
    ["", "the answer is empty"],
  ])("refuses %j in every mode", async (text, message) => {
    const { runtime } = await startThingApi((_, response) => response.writeHead(200).end(text), { validate: "off" });
    expect(await rejectionOf(execute(runtime, getThing, { path: ["u"] }))).toMatchObject({
      code: "APIERA_RESPONSE_VALIDATION",
      issues: [{ path: "", message }],
    });
  });

  it("keeps the beginning of an error page of a proxy", async () => {
    const page: Handler = ({ headers }, response) => {
      response.writeHead(403, { "content-type": "text/html" }).end(`<h1>Blocked</h1> ${headers.authorization}`);
    };
    const { runtime } = await startThingApi(page);
    const error = await rejectionOf(execute(runtime, getThing, { path: ["u"] }));
    expect(error).toMatchObject({ code: "APIERA_FORBIDDEN", bodyText: "<h1>Blocked</h1> Bearer [redacted]" });
    expect(`${inspect(error)}${JSON.stringify(error)}`).not.toContain("secret-token");
  });

  it("carries the rate limit on errors", async () => {
    const headers = { "ratelimit-limit": "100", "ratelimit-remaining": "41", "ratelimit-reset": "30" };
    const { runtime } = await startThingApi(inTurn(fails(404, headers)));
    expect(await rejectionOf(execute(runtime, getThing, { path: ["u"] }))).toMatchObject({
      rateLimit: { limit: 100, remaining: 41, resetInMs: 30_000 },
    });
  });
});
