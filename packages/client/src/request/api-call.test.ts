import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { describe, expect, it } from "vitest";
import { json } from "../../test/support/api-server.ts";
import { rejectionOf } from "../../test/support/rejection.ts";
import { createThing, fails, getThing, good, inTurn, startThingApi, thing } from "../../test/support/thing-api.ts";
import { execute } from "./execute.ts";

const input = { path: ["u"] };

describe("withResponse", () => {
  it("gives the answer beside the result, from one request, whichever is asked for", async () => {
    const headers = {
      "x-correlation-id": "c-1",
      "x-request-id": "r-1",
      "ratelimit-limit": "9",
      "ratelimit-remaining": "3",
      "ratelimit-reset": "5",
    };
    const { runtime, server } = await startThingApi((_, response) => json(response, 200, thing, headers));
    const call = execute(runtime, getThing, input);
    const [first, data, second] = await Promise.all([call.withResponse(), call, call.withResponse()]);
    expect(data).toEqual(thing);
    expect(first).toMatchObject({
      status: 200,
      requestId: "c-1",
      rateLimit: { limit: 9, remaining: 3, resetInMs: 5000 },
      attempts: 1,
    });
    expect(first.data).toBe(data);
    expect(first.headers.get("x-request-id")).toBe("r-1");
    expect(second).toBe(first);
    expect(server.seen).toHaveLength(1);
  });

  it("counts the attempts, and tells 201 apart", async () => {
    const { runtime } = await startThingApi(
      inTurn(fails(503, { "retry-after": "0" }), (response) => json(response, 201, thing)),
    );
    expect(await execute(runtime, createThing, { body: {} }).withResponse()).toMatchObject({
      status: 201,
      attempts: 2,
    });
  });

  it("rejects with the same error as the call", async () => {
    const { runtime, server } = await startThingApi(inTurn(fails(404, { "x-request-id": "r-2" })));
    const call = execute(runtime, getThing, input);
    const [one, other] = await Promise.all([rejectionOf(call), rejectionOf(call.withResponse())]);
    expect(one).toBe(other);
    expect(one).toMatchObject({ status: 404, requestId: "r-2", message: expect.stringContaining("(request r-2)") });
    expect(server.seen).toHaveLength(1);
  });

  it.each([
    [{ "x-request-id": "r", "x-correlation-id": "" }, "r"],
    [{ "x-amzn-requestid": "z", "request-id": "q" }, "q"],
    [{ "x-request-id": "r".repeat(500) }, "r".repeat(200)],
    [{}, undefined],
  ])("takes the request id from the first header there is: %j", async (headers, expected) => {
    const { runtime } = await startThingApi((_, response) => json(response, 200, thing, headers));
    expect((await execute(runtime, getThing, input).withResponse()).requestId).toBe(expected);
  });

  it("belongs to a real promise", async () => {
    const { runtime } = await startThingApi((_, response) => good(response));
    const call = execute(runtime, getThing, input);
    expect(call).toBeInstanceOf(Promise);
    const done: string[] = [];
    await call.finally(() => done.push("finally"));
    expect(done).toEqual(["finally"]);
    const failed = execute(runtime, getThing, { path: [""] });
    expect(await failed.catch(() => "caught")).toBe("caught");
  });
});

describe("a failure nobody handles", () => {
  const source = fileURLToPath(new URL("api-call.ts", import.meta.url));
  const reportsOf = async (use: string): Promise<unknown> => {
    const script = `
      const { createApiCall } = await import(${JSON.stringify(source)});
      let reports = 0;
      process.on("unhandledRejection", () => { reports += 1; });
      const call = createApiCall(Promise.reject(new Error("refused")));
      const handled = () => {};
      ${use}
      setImmediate(() => console.log(reports));
    `;
    const { stdout } = await promisify(execFile)(process.execPath, ["--input-type=module", "-e", script]);
    return Number(stdout);
  };

  it.each([
    ["", 1],
    ["call.catch(handled)", 0],
    ["call.withResponse().catch(handled)", 0],
    ["call.catch(handled); call.withResponse().catch(handled)", 0],
    ["call.withResponse()", 1],
  ])("is reported once, and a handled one never: %s", async (use, reports) => {
    expect(await reportsOf(use)).toBe(reports);
  });
});
