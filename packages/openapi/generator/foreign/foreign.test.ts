import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import type { OpenApiDocument } from "../../src/openapi-document.ts";
import { complete } from "../complete.ts";
import { operationTable } from "../operations.ts";
import { createWorkbench, methodsOf, type Workbench } from "./emit-foreign.ts";

// Emitting starts a generator, and checking types a compiler: seconds on a busy machine.
vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

const names = ["payments", "hosting", "storage", "graph"] as const;
const documents = new Map<string, OpenApiDocument>();
let workbench: Workbench;

beforeAll(async () => {
  workbench = await createWorkbench();
  for (const name of names) documents.set(name, await workbench.emit(name));
});

afterAll(() => workbench[Symbol.asyncDispose]());

async function emptyClient(name: string): Promise<object> {
  const { ApieraClient } = await workbench.load(name);
  if (typeof ApieraClient !== "function") throw new Error(`${name} has no client.`);
  return Reflect.construct(ApieraClient, [{}]);
}

describe("methods of clients of other APIs", () => {
  it.each<[string, string[]]>([
    ["payments", ["customers.list", "customers.create", "customers.get", "customers.delete", "chargesCapture.create"]],
    [
      "hosting",
      [
        ...["repos.listForUser", "repos.get", "repos.update", "repos.delete", "repos.constructor2"],
        ...["codeScanningAlerts.get", "emojis.get", "root.get"],
      ],
    ],
    [
      "storage",
      [
        ...["objects.list", "objects.create", "objects.get", "objects.head", "objects.replace", "objects.delete"],
        ...["notes.get", "notes.replace"],
      ],
    ],
    [
      "graph",
      [
        ...["graphNodes.edges.list", "graphNodes.list", "graphNodes.iterate", "graphNodes.create"],
        ...["graphNodes.get", "graphNodes.update"],
      ],
    ],
  ])("%s", async (name, expected) => {
    expect(methodsOf(await emptyClient(name))).toEqual(expected);
  });

  it("are one for each operation, which all have a row in the table", () => {
    for (const document of documents.values()) {
      const rows = operationTable(complete(document, { ...document, paths: {} }));
      expect(new Set(rows.map(({ operationId }) => operationId)).size).toBe(rows.length);
      expect(rows.map(({ path, method }) => `${method} ${path}`)).toHaveLength(rows.length);
    }
  });
});

const programs: [string, string][] = [
  [
    "payments.ts",
    `import type { ApieraClient } from "../payments/index.ts";
export async function pay({ customers, chargesCapture }: ApieraClient): Promise<string> {
  await customers.list({ created: { gte: 1 }, expand: ["data.default_source"] });
  await customers.list({ created: 5 });
  // @ts-expect-error: not a word of the description.
  await customers.create({ tax_exempt: "reverse" });
  await customers.create({ tax_exempt: "exempt", preferred_locales: ["nb"] }, { "Idempotency-Key": "k" });
  // @ts-expect-error: it needs an amount.
  await chargesCapture.create("ch_1", {});
  const customer = await customers.get("cus_1");
  if ("deleted" in customer) return String(customer.deleted satisfies true);
  const source = customer.default_source;
  return typeof source === "object" ? String(source?.refunds?.[0]?.refunds?.[0]?.amount) : (source ?? "none");
}
`,
  ],
  [
    "hosting.ts",
    `import type { ApieraClient } from "../hosting/index.ts";
export async function host({ repos, codeScanningAlerts }: ApieraClient): Promise<unknown> {
  const [first] = await repos.listForUser("ada", { default: true, sort: "full_name" }, { "X-Api-Version": "1" });
  // @ts-expect-error: not a word of the description.
  await repos.listForUser("ada", { default: true, sort: "stars" }, { "X-Api-Version": "1" });
  // @ts-expect-error: the header is required.
  await repos.listForUser("ada", { default: true });
  // @ts-expect-error: so is the query.
  await repos.listForUser("ada", undefined, { "X-Api-Version": "1" });
  // @ts-expect-error: the id is a number.
  await repos.get("ada", "engine");
  await repos.constructor2("ada", 1, { class: ["a"] });
  await repos.delete("ada", 1) satisfies void;
  return [first?.delete, first?.default, first?.constructor satisfies string | undefined, first?.["+1"], await codeScanningAlerts.get("a", "b")];
}
`,
  ],
  [
    "storage.ts",
    `import type { ApieraClient, StoredObject } from "../storage/index.ts";
export async function store({ objects, notes }: ApieraClient): Promise<void> {
  await objects.list("b", { filter: { size: { min: 1 }, owner: { team: { id: "t" } } }, fields: ["key"], offset: 1 });
  // @ts-expect-error: sizes are numbers.
  await objects.list("b", { filter: { size: { min: "1" } } });
  await objects.create("b", { file: new Blob(["x"]) });
  await objects.get("b", "k") satisfies Blob;
  await objects.replace("b", "k", new Uint8Array(1));
  await objects.delete("b", "k") satisfies StoredObject | undefined;
  await notes.replace(1, await notes.get(1) satisfies string);
}
`,
  ],
  [
    "graph.ts",
    `import type { ApieraClient, Kind, Record2, Shape, UserAccount3 } from "../graph/index.ts";
export async function walk({ graphNodes }: ApieraClient): Promise<unknown> {
  for await (const record of graphNodes.iterate({ kind: "g\\\\h" })) record satisfies Record2;
  // @ts-expect-error: not a word of the description.
  const kind: Kind = "a word of tomorrow";
  const user: UserAccount3 = { name: "Ada", secret: "s" };
  const shape: Shape = await graphNodes.create({ kind: "square", side: 1, inner: { kind: "circle", radius: 2 } });
  if (shape.kind === "circle") shape.radius satisfies number;
  else shape.side satisfies number;
  const { beta } = await graphNodes.get("1");
  return [kind, user, beta.gammas?.[0], (await graphNodes.edges.list("1"))[0]?.back?.beta];
}
`,
  ],
];

it("have the types of their descriptions, under the settings of this repository", async () => {
  expect(await workbench.checkTypes(...programs)).toBe("");
  // The compiler did look at them.
  expect(await workbench.checkTypes(["wrong.ts", "export const wrong: number = '';\n"])).toContain("programs/wrong.ts");
});
