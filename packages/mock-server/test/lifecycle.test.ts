import { describe, expect, it } from "vitest";
import { type ApiSession, type Row, startSession } from "./api-session.ts";

const PUBLISHING = ["publish", "unpublish", "remove", "restore"];
const SKU_TABLE = {
  draft: { publish: "published", remove: "removed" },
  published: { unpublish: "unpublished", remove: "removed" },
  unpublished: { publish: "published", remove: "removed" },
  removed: { restore: "unpublished" },
};
const PRODUCT_TABLE = {
  draft: { ...SKU_TABLE.draft, archive: "archived" },
  published: { ...SKU_TABLE.published, archive: "archived" },
  unpublished: { ...SKU_TABLE.unpublished, archive: "archived" },
  archived: { unarchive: "unpublished", remove: "removed" },
  removed: SKU_TABLE.removed,
};
const LOCALE_TABLE = {
  draft: { activate: "active", remove: "removed" },
  active: { draft: "draft", deactivate: "inactive", remove: "removed" },
  inactive: { draft: "draft", activate: "active", remove: "removed" },
  removed: { draft: "draft", restore: "inactive" },
};

const RESOURCES: readonly {
  path: string;
  body: Record<string, unknown>;
  prefix: string;
  transitions: readonly string[];
  table: Readonly<Record<string, Readonly<Record<string, string>>>>;
}[] = [
  { path: "/v1/skus", body: {}, prefix: "SKU", transitions: PUBLISHING, table: SKU_TABLE },
  { path: "/v1/tags", body: {}, prefix: "TAG", transitions: PUBLISHING, table: SKU_TABLE },
  {
    path: "/v1/products",
    body: { type: "simple" },
    prefix: "PRODUCT",
    transitions: [...PUBLISHING, "archive", "unarchive"],
    table: PRODUCT_TABLE,
  },
  {
    path: "/v1/locales",
    body: { name: "x" },
    prefix: "LOCALE",
    transitions: ["draft", "activate", "deactivate", "remove", "restore"],
    table: LOCALE_TABLE,
  },
];

/** Transitions that lead from `draft` to a status, found in the table itself. */
function wayTo(table: Readonly<Record<string, Readonly<Record<string, string>>>>, target: string): readonly string[] {
  const ways = new Map<string, readonly string[]>([["draft", []]]);
  for (const [status, way] of ways) {
    for (const [transition, next] of Object.entries(table[status] ?? {})) {
      if (!ways.has(next)) ways.set(next, [...way, transition]);
    }
  }
  return ways.get(target) ?? [];
}

describe.each(RESOURCES)("the life cycle at $path", ({ path, body, prefix, transitions, table }) => {
  it("allows what its table allows and nothing else", async () => {
    await using session = await startSession();
    for (const [status, allowed] of Object.entries(table)) {
      for (const transition of transitions) {
        const { uuid } = await session.ok("POST", path, { ...body, code: `${status}-${transition}` });
        for (const step of wayTo(table, status)) await move(session, path, uuid, step);

        const answer = await session.call("PATCH", `${path}/${uuid}/actions/lifecycle`, { transition });

        const after = await session.ok("GET", `${path}/${uuid}`);
        if (allowed[transition] === undefined) {
          expect([status, transition, answer.status]).toEqual([status, transition, 422]);
          expect(answer.body.errors[0]?.code).toBe(`${prefix}_INVALID_TRANSITION`);
          expect(after.status).toBe(status);
        } else {
          expect([status, transition, answer.body.status]).toEqual([status, transition, allowed[transition]]);
          expect(after).toEqual(answer.body);
        }
      }
    }
  });
});

describe("transitions", () => {
  it("keep removedAt and archivedAt in step with the status", async () => {
    await using session = await startSession();
    const { uuid } = await session.ok("POST", "/v1/products", { type: "simple", code: "a" });
    const times: unknown[] = [];
    for (const transition of ["archive", "unarchive", "archive", "remove", "restore"]) {
      const row = await move(session, "/v1/products", uuid, transition);
      times.push([row.status, row.archivedAt === row.updatedAt, row.removedAt === row.updatedAt]);
      if (row.status === "unpublished") expect([row.archivedAt, row.removedAt]).toEqual([null, null]);
    }
    expect(times).toEqual([
      ["archived", true, false],
      ["unpublished", false, false],
      ["archived", true, false],
      ["removed", false, true],
      ["unpublished", false, false],
    ]);
  });

  it("that do not exist break the schema", async () => {
    await using session = await startSession();
    const { uuid } = await session.ok("POST", "/v1/tags", { code: "a" });
    const answer = await session.call("PATCH", `/v1/tags/${uuid}/actions/lifecycle`, { transition: "archive" });
    expect([answer.status, answer.body.errors[0]?.code]).toEqual([422, "TAG_TRANSITION_INVALID"]);
  });

  it("of an unknown row are not found", async () => {
    await using session = await startSession();
    const path = "/v1/skus/00000000-0000-4000-8000-000000000000/actions/lifecycle";
    expect((await session.call("PATCH", path, { transition: "publish" })).status).toBe(404);
  });
});

function move(session: ApiSession, path: string, uuid: string, transition: string): Promise<Row> {
  return session.ok("PATCH", `${path}/${uuid}/actions/lifecycle`, { transition });
}
