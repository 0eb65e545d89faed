import { once } from "node:events";
import { createServer, type IncomingHttpHeaders, type Server } from "node:http";
import { buffer } from "node:stream/consumers";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { createWorkbench, type Workbench } from "./emit-foreign.ts";

vi.setConfig({ testTimeout: 60_000, hookTimeout: 120_000 });

/** What the server saw of a request. */
interface Seen {
  readonly line: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

// biome-ignore lint/suspicious/noExplicitAny: The emitted client has no type here; foreign.test.ts checks the ones it has.
type Anything = any;

let workbench: Workbench;
let server: Server;
let seen: Seen[];
let answer: { status: number; type?: string; body?: string | Buffer };

beforeAll(async () => {
  workbench = await createWorkbench();
  for (const name of ["payments", "hosting", "storage", "graph"]) await workbench.emit(name);
});

afterAll(() => workbench[Symbol.asyncDispose]());

beforeEach(async () => {
  seen = [];
  server = createServer(async (request, response) => {
    const body = await buffer(request);
    seen.push({ line: `${request.method} ${request.url}`, headers: request.headers, body: body.toString("latin1") });
    response.writeHead(answer.status, answer.type === undefined ? {} : { "content-type": answer.type });
    response.end(answer.body);
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
});

afterEach(async () => {
  server.close();
  server.closeAllConnections();
  await once(server, "close");
});

async function connect(name: string): Promise<Anything> {
  const { ApieraClient, createClientCore }: Anything = await workbench.load(name);
  const address = server.address();
  const port = typeof address === "object" && address !== null ? address.port : 0;
  const auth = {
    getToken: () => Promise.resolve({ value: "token", tokenType: "Bearer", expiresAt: Number.MAX_SAFE_INTEGER }),
    invalidate: () => Promise.resolve(),
  };
  const options = { auth, baseUrl: `http://127.0.0.1:${port}`, rateLimit: false, retry: false, validate: "strict" };
  return new ApieraClient(createClientCore(options));
}

function answerJson(body: unknown, status = 200): void {
  answer = { status, type: "application/json", body: JSON.stringify(body) };
}

/** The only request, its query readable. */
function only(): Seen {
  const [request, ...more] = seen;
  if (request === undefined || more.length > 0) throw new Error(`Expected one request, not ${seen.length}.`);
  return { ...request, line: decodeURIComponent(request.line) };
}

describe("payments", () => {
  const customer = { id: "cus_1", object: "customer", default_source: { id: "ch_1", refunds: [{ id: "ch_2" }] } };

  it("sends forms, lists as repeated fields, and a described header", async () => {
    answerJson(customer);
    const { customers } = await connect("payments");
    const body = { email: "ada@example.com", balance: -5, preferred_locales: ["nb", "en"] };
    expect(await customers.create(body, { "Idempotency-Key": "once" })).toEqual(customer);
    expect(only()).toMatchObject({
      line: "POST /v1/customers",
      headers: { "content-type": "application/x-www-form-urlencoded", "idempotency-key": "once" },
      body: "email=ada%40example.com&balance=-5&preferred_locales=nb&preferred_locales=en",
    });
  });

  it("sends a form that may be left out as nothing", async () => {
    answerJson(customer);
    const { customers } = await connect("payments");
    await customers.create();
    expect(only()).toMatchObject({ body: "", headers: { "content-length": "0" } });
  });

  it("writes a filter that is an object or a value, and a list with empty brackets", async () => {
    answerJson({ object: "list", data: [customer], has_more: false });
    const { customers } = await connect("payments");
    await customers.list({ created: { gte: 1, lt: 9 }, expand: ["data.a", "data.b"], limit: 3 });
    expect(only().line).toBe("GET /v1/customers?created[gte]=1&created[lt]=9&expand[]=data.a&expand[]=data.b&limit=3");
    await customers.list({ created: 7 });
    expect(seen.at(-1)?.line).toBe("GET /v1/customers?created=7");
  });

  it("holds recursive answers against the description to their depth", async () => {
    answerJson({ ...customer, default_source: { id: "ch_1", refunds: [{ id: "ch_2", refunds: [{ id: 3 }] }] } });
    const { customers } = await connect("payments");
    await expect(customers.get("cus_1")).rejects.toMatchObject({ name: "ResponseValidationError" });
  });
});

describe("hosting", () => {
  const repository = { id: 1, full_name: "ada/engine", constructor: "c", "+1": 2 };

  it("sends header parameters, and names that are reserved words", async () => {
    answerJson([repository]);
    const { repos } = await connect("hosting");
    const list = repos.listForUser("a da", { default: false, per_page: 5 }, { "X-Api-Version": "2022-11-28" });
    expect(await list).toEqual([repository]);
    expect(only()).toMatchObject({
      line: "GET /users/a da/repos?per_page=5&default=false",
      headers: { "x-api-version": "2022-11-28" },
    });
  });

  it("fills in path parameters with dashes, numbers and names of its own parameters", async () => {
    answerJson(repository);
    const { repos, codeScanningAlerts } = await connect("hosting");
    await repos.get("ada", 7, undefined, { "X-Trace": true });
    expect(only()).toMatchObject({ line: "GET /repos/ada/7", headers: { "x-trace": "true" } });
    expect(await codeScanningAlerts.get("x", "y/z")).toEqual(repository);
    expect(seen.at(-1)?.line).toBe("GET /scans/x/y%2Fz");
  });

  it("sends JSON of a special type, null included", async () => {
    answerJson(repository);
    const { repos } = await connect("hosting");
    await repos.update("ada", 7, { default: null });
    expect(only()).toMatchObject({
      line: "PATCH /repos/ada/7",
      headers: { "content-type": "application/merge-patch+json" },
      body: '{"default":null}',
    });
  });

  it("refuses a body that is not the described one before sending it", async () => {
    answer = { status: 204 };
    const { repos } = await connect("hosting");
    await expect(repos.constructor2("ada", 7, { class: ["a", 1] })).rejects.toMatchObject({
      name: "InvalidRequestError",
      issues: [{ path: "class.1" }],
    });
    expect(seen).toEqual([]);
    expect(await repos.constructor2("ada", 7, { class: ["a"] })).toBeUndefined();
    expect(only()).toMatchObject({ line: "PUT /repos/ada/7/topics", body: '{"class":["a"]}' });
  });
});

describe("storage", () => {
  it("writes filters to any depth, lists with commas and bars, and objects by their members", async () => {
    answerJson([{ key: "a" }], 206);
    const { objects } = await connect("storage");
    await objects.list("b", {
      filter: { size: { min: 1, max: 2 }, owner: { team: { id: "t" } }, kinds: ["x", "y"] },
      fields: ["key", "size"],
      sizes: [1, 2],
      labels: ["l", "m"],
      offset: 10,
    });
    const query = [
      ...["filter[size][min]=1", "filter[size][max]=2", "filter[owner][team][id]=t"],
      ...[
        "filter[kinds]=x",
        "filter[kinds]=y",
        "fields=key,size",
        "sizes=1|2",
        "labels[]=l",
        "labels[]=m",
        "offset=10",
      ],
    ];
    expect(only().line).toBe(`GET /buckets/b/objects?${query.join("&")}`);
  });

  it("sends files in parts and reads the answer that is only described as the default", async () => {
    answerJson({ key: "a" }, 201);
    const { objects } = await connect("storage");
    expect(await objects.create("b", { file: new Blob(["\u00ff!"]), tags: ["x", "y"] })).toEqual({ key: "a" });
    const { headers, body } = only();
    const boundary = /^multipart\/form-data; boundary=(.+)$/.exec(headers["content-type"] ?? "")?.[1];
    const names = body.split(`--${boundary}`).map((part) => /name="(\w+)"/.exec(part)?.[1]);
    expect(names.filter((name) => name !== undefined)).toEqual(["file", "tags", "tags"]);
    expect(body).toContain("\u00c3\u00bf!");
  });

  it("sends and reads bytes as they are", async () => {
    const bytes = Buffer.from([0, 255, 128, 10]);
    answer = { status: 202 };
    const { objects } = await connect("storage");
    expect(await objects.replace("b", "k", new Uint8Array(bytes))).toBeUndefined();
    expect(only()).toMatchObject({
      line: "PUT /buckets/b/objects/k",
      headers: { "content-type": "application/octet-stream" },
      body: bytes.toString("latin1"),
    });
    answer = { status: 200, type: "application/octet-stream", body: bytes };
    const blob: Blob = await objects.get("b", "k");
    expect(Buffer.from(await blob.arrayBuffer())).toEqual(bytes);
  });

  it("sends and reads texts, and gives nothing where there is nothing", async () => {
    answer = { status: 204 };
    const { notes, objects } = await connect("storage");
    await notes.replace(1.5, "a;b\n");
    expect(only()).toMatchObject({ line: "PUT /notes/1.5", headers: { "content-type": "text/csv" }, body: "a;b\n" });
    expect(await objects.delete("b", "k")).toBeUndefined();
    answerJson({ key: "k" });
    expect(await objects.delete("b", "k")).toEqual({ key: "k" });
    answer = { status: 200, type: "text/plain", body: "note" };
    expect(await notes.get(1)).toBe("note");
    expect(await objects.head("b", "k")).toBeUndefined();
    expect(seen.at(-1)?.line).toBe("HEAD /buckets/b/objects/k");
  });
});

describe("graph", () => {
  const uuid = "6ba7b810-9dad-11d1-80b4-00c04fd430c8";
  const pagination = { page: 1, size: 50, totalItems: 1, totalPages: 1 };

  it("goes through pages, with words and numbers nobody has listed yet", async () => {
    const item = { uuid, level: 2, mixed: null, kind: "new", point: [1, 2] };
    answerJson({ items: [item], pagination });
    const { graphNodes } = await connect("graph");
    const items: unknown[] = [];
    for await (const found of graphNodes.iterate({ kind: "/*i*/" })) items.push(found);
    expect(items).toEqual([item]);
    expect(only().line).toContain("kind=/*i*/");
  });

  it("tells the shapes of a union apart, also inside of each other", async () => {
    const shape = { kind: "square", side: 1, inner: { kind: "circle", radius: 2 } };
    answerJson(shape, 201);
    const { graphNodes } = await connect("graph");
    expect(await graphNodes.create(shape)).toEqual(shape);
    await expect(graphNodes.create({ ...shape, inner: { kind: "circle" } })).rejects.toMatchObject({
      name: "InvalidRequestError",
    });
    expect(seen).toHaveLength(1);
  });

  it("follows schemas that need each other", async () => {
    const { graphNodes } = await connect("graph");
    const node = { beta: { gammas: [null, { beta: {} }, { any: { gammas: [] } }] } };
    answerJson(node);
    expect(await graphNodes.get("1")).toEqual(node);
    answerJson({ beta: { gammas: [{ beta: { gammas: 1 } }] } });
    await expect(graphNodes.get("1")).rejects.toMatchObject({ name: "ResponseValidationError" });
  });

  it("asks of who sends only what the server does not set, and expects only what the server sends", async () => {
    answerJson({ id: "1", name: "Ada" });
    const { graphNodes } = await connect("graph");
    await graphNodes.update("1", { name: "Ada", secret: "s" });
    await expect(graphNodes.update("1", { name: "Ada" })).rejects.toMatchObject({ issues: [{ path: "secret" }] });
  });
});
