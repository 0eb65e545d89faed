import { inspect } from "node:util";
import { describe, expect, it } from "vitest";
import * as z from "zod/mini";
import { rejectionOf } from "../../test/support/rejection.ts";
import { startThingApi } from "../../test/support/thing-api.ts";
import { bulkItems, bulkTransition, call } from "../runtime.ts";
import type { Operation } from "./operation.ts";

const body = (): z.ZodMiniType =>
  z.object({
    code: z.string().check(z.maxLength(5)),
    familyUuid: z.optional(z.guid()),
    parts: z.optional(z.array(z.object({ count: z.int() }))),
    status: z.optional(z.enum(["draft"])),
    since: z.optional(z.iso.datetime({ offset: true })),
  });
const create: Operation<unknown> = { id: "createThing", method: "POST", path: "/v1/things", body };
const bulk: Operation<readonly unknown[]> = {
  id: "bulkCreateThings",
  method: "POST",
  path: "/v1/things/bulk",
  body,
  response: () => z.array(z.unknown()),
};
const lifecycle: Operation<readonly unknown[]> = {
  id: "bulkTransitionThings",
  method: "PATCH",
  path: "/v1/things/bulk/actions/lifecycle",
  body: () => z.object({ transition: z.enum(["publish"]), uuids: z.array(z.guid()) }),
  response: () => z.array(z.unknown()),
};
const uuid = "123e4567-e89b-42d3-a456-426614174000";
const api = (validate?: "strict" | "lenient" | "off") =>
  startThingApi(
    ({ body: sent }, response) => {
      const parsed: unknown = JSON.parse(sent);
      const rows = Array.isArray(parsed) ? parsed : (parsed as { uuids?: unknown }).uuids;
      response.end(JSON.stringify(Array.isArray(rows) ? rows.map((row, index) => ({ row, index })) : {}));
    },
    validate === undefined ? {} : { validate },
  );

describe("a body", () => {
  it.each<[string, unknown, { path: string; message: string }[]]>([
    ["a missing member", {}, [{ path: "code", message: "is missing, expected string" }]],
    ["a wrong type", { code: 7 }, [{ path: "code", message: "expected string" }]],
    ["a text that is too long", { code: "secret" }, [{ path: "code", message: "expected at most 5 characters" }]],
    [
      "a word the description does not list",
      { code: "c", status: "secret" },
      [{ path: "status", message: "expected one of draft" }],
    ],
    ["a wrong format", { code: "c", familyUuid: "secret" }, [{ path: "familyUuid", message: "expected a UUID" }]],
    [
      "mistakes deep inside",
      { code: "c", parts: [{ count: 1 }, { count: "x" }, {}] },
      [
        { path: "parts.1.count", message: "expected number" },
        { path: "parts.2.count", message: "is missing, expected number" },
      ],
    ],
    ["no object at all", ["secret"], [{ path: "body", message: "expected object" }]],
  ])("with %s is refused before it is sent, naming each place and no value", async (_, value, issues) => {
    const { core, server } = await api();
    const error = await rejectionOf(call(core, create, { body: value }, undefined));
    expect(error).toMatchObject({
      code: "APIERA_INVALID_REQUEST",
      operationId: "createThing",
      parameter: issues[0]?.path,
      issues,
    });
    expect(error).toMatchObject({ message: expect.stringContaining(`${issues[0]?.path}: ${issues[0]?.message}`) });
    expect(`${inspect(error)}${JSON.stringify(error)}`).not.toContain("secret");
    expect(server.seen).toHaveLength(0);
  });

  it.each([
    ["unknown members", { code: "c", more: 1 }],
    ["a Date, which becomes text", { code: "c", since: new Date(0) }],
    ["members that are undefined", { code: "c", familyUuid: undefined }],
  ])("with %s is sent", async (_, value) => {
    const { core, server } = await api("strict");
    await call(core, create, { body: value }, undefined);
    expect(server.seen.map((seen) => seen.body)).toEqual([JSON.stringify(value)]);
  });

  it("is not looked at with validate: off", async () => {
    const { core, server } = await api("off");
    await call(core, create, { body: {} }, undefined);
    expect(server.seen).toHaveLength(1);
  });

  it("names the first 20 mistakes", async () => {
    const { core } = await api();
    const parts = Array.from({ length: 30 }, () => ({}));
    expect(await rejectionOf(call(core, create, { body: { code: "c", parts } }, undefined))).toMatchObject({
      issues: { length: 20 },
      message: expect.stringMatching(/; and 27 more\)$/),
    });
  });
});

describe("in bulk", () => {
  it("bad items are reported with their place and not sent, the others are", async () => {
    const { core, server } = await api();
    const items = [{ code: "a" }, { code: 1 }, { code: "b" }, {}, { code: "c" }];
    const progress: number[] = [];
    const report = await bulkItems(core, bulk, [], items, {
      chunkSize: 2,
      onProgress: ({ done }) => progress.push(done),
    });
    expect(server.seen.map((seen) => JSON.parse(seen.body))).toEqual([[{ code: "a" }, { code: "b" }], [{ code: "c" }]]);
    expect(report.succeeded.map(({ index, item }) => [index, item])).toEqual([
      [0, { row: { code: "a" }, index: 0 }],
      [2, { row: { code: "b" }, index: 1 }],
      [4, { row: { code: "c" }, index: 0 }],
    ]);
    expect(report.failed).toMatchObject([
      { index: 1, input: items[1], outcome: "rejected", error: { issues: [{ path: "items.1.code" }] } },
      { index: 3, outcome: "rejected", error: { code: "APIERA_INVALID_REQUEST", issues: [{ path: "items.3.code" }] } },
    ]);
    expect([report.requests, report.notAttempted, report.stoppedBy]).toEqual([2, [], undefined]);
    expect(progress).toEqual([2, 4, 5]);
  });

  it("nothing is sent when every item is bad", async () => {
    const { core, server } = await api();
    expect(await bulkItems(core, bulk, [], [{}, {}], {})).toMatchObject({ failed: { length: 2 }, requests: 0 });
    expect(server.seen).toHaveLength(0);
  });

  it("uuids that are none are reported", async () => {
    const { core, server } = await api();
    const report = await bulkTransition(core, lifecycle, [], [uuid, "nonsense"], "publish", {});
    expect(server.seen.map((seen) => JSON.parse(seen.body))).toEqual([{ transition: "publish", uuids: [uuid] }]);
    expect(report.failed).toMatchObject([
      { index: 1, input: "nonsense", error: { issues: [{ path: "items.1.uuids.0" }] } },
    ]);
  });

  it("nothing is looked at with validate: off", async () => {
    const { core } = await api("off");
    expect(await bulkItems(core, bulk, [], [{}, {}], {})).toMatchObject({ succeeded: { length: 2 }, failed: [] });
  });
});
