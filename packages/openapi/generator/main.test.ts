import { execFile } from "node:child_process";
import { once } from "node:events";
import { appendFile, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { createServer, type Server } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";

const main = fileURLToPath(new URL("main.ts", import.meta.url));
// Each run starts processes and generates everything: seconds, and many of them on a busy machine.
vi.setConfig({ testTimeout: 120_000 });

let root: string;

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), "apiera-main-"));
});

afterEach(() => rm(root, { recursive: true, force: true }));

interface Run {
  exitCode: number | null;
  output: string;
  errors: string;
}

function run(...args: string[]): Promise<Run> {
  const env = { ...process.env, INIT_CWD: root };
  return new Promise((resolve) => {
    const child = execFile(process.execPath, [main, ...args], { env }, (_error, output, errors) =>
      resolve({ exitCode: child.exitCode, output, errors }),
    );
  });
}

/** An operation of a generated file, read by Node alone: the test runner would look for build settings around it. */
function operationIn(file: string, operationId: string): Promise<unknown> {
  const program = `import { operations } from ${JSON.stringify(pathToFileURL(file).href)}; console.log(JSON.stringify(operations.find((row) => row.operationId === ${JSON.stringify(operationId)})));`;
  return new Promise((resolve, reject) => {
    execFile(process.execPath, ["--input-type=module", "--eval", program], (error, output) =>
      error === null ? resolve(JSON.parse(output)) : reject(error),
    );
  });
}

const unchanged = "The description has not changed.\n";

it("generates, and finds what was changed afterwards", async () => {
  const first = "Generated for the first time: there is nothing to compare with.\n";
  expect(await run("--output", "here")).toEqual({ exitCode: 0, output: first, errors: "" });
  expect(await run("--check", "--output", "here")).toEqual({ exitCode: 0, output: "", errors: "" });
  await appendFile(join(root, "here/openapi/operations.ts"), "// by hand");
  const { exitCode, errors } = await run("--check", "--output", "here");
  expect(exitCode).toBe(1);
  expect(errors).toContain("Differs from the description: here/openapi/operations.ts\n");
  expect(errors).not.toContain("openapi.json");
});

it("takes a published description from a file, and says what is different", async () => {
  await run("--output", "here");
  const published = (await readFile(join(root, "here/openapi/openapi.json"), "utf8"))
    .replaceAll(/"x-(evidence|permission)": "\w+",/g, "")
    .replaceAll("/v1/locales/bulk", "/v1/locales/many")
    .replace('"listTags"', '"Tags_GetAll"');
  await writeFile(join(root, "published.json"), published);

  const { exitCode, output } = await run("--from", "published.json", "--output", "here");
  expect(exitCode).toBe(0);
  const lines = output.split("\n");
  expect(lines).toContain("removed operation POST /v1/locales/bulk");
  expect(lines).toContain("added operation POST /v1/locales/many");
  expect(lines).toContain("changed operation GET /v1/tags/{tagUuid}: evidence derived -> documented");

  expect(await operationIn(join(root, "here/openapi/operations.ts"), "listTags")).toMatchObject({
    operationId: "listTags",
    evidence: "documented",
    permission: "read",
  });
  expect(await run("--check", "--from", "published.json", "--output", "here")).toMatchObject({ exitCode: 0 });
  expect(await run("--from", "published.json", "--output", "here")).toMatchObject({ output: unchanged });
});

describe("a description at a URL", () => {
  let server: Server;
  let url: string;
  const files = new Map<string, string>();

  beforeEach(async () => {
    server = createServer((request, response) => {
      const text = files.get(request.url ?? "");
      response.writeHead(text === undefined ? 404 : 200, { "content-type": "application/yaml" }).end(text);
    });
    server.listen(0, "127.0.0.1");
    await once(server, "listening");
    const address = server.address();
    url = typeof address === "object" && address !== null ? `http://127.0.0.1:${address.port}` : "";
  });

  afterEach(async () => {
    server.close();
    await once(server, "close");
  });

  it("is taken with the files it refers to, its version raised", async () => {
    files.set("/api/openapi.yaml", rootYaml);
    files.set("/api/parts/thing.yaml", "type: object\nproperties:\n  label: { type: string, nullable: true }\n");
    const { exitCode, errors } = await run("--from", `${url}/api/openapi.yaml`, "--output", "here");
    expect({ exitCode, errors }).toEqual({ exitCode: 0, errors: "" });
    const types = await readFile(join(root, "here/client/types.gen.ts"), "utf8");
    expect(types).toContain("label?: string | null;");

    files.set("/api/parts/thing.yaml", "type: object\nproperties:\n  label: { type: integer }\n");
    expect(await run("--from", `${url}/api/openapi.yaml`, "--output", "here")).toEqual({
      exitCode: 0,
      output: "changed member label of thing: string -> integer, no longer nullable\n",
      errors: "",
    });
  });

  it("is missed with a word on the answer, and what was generated before stays", async () => {
    await run("--output", "here");
    const { exitCode, errors } = await run("--from", `${url}/none.yaml`, "--output", "here");
    expect({ exitCode, errors }).toEqual({
      exitCode: 1,
      errors: `${url}/none.yaml answers 404 Not Found. Check the address.\n`,
    });
    expect(await run("--check", "--output", "here")).toMatchObject({ exitCode: 0 });
  });
});

const rootYaml = `
openapi: 3.0.3
info: { title: Things, version: "1" }
paths:
  /things/{id}:
    get:
      parameters: [{ name: id, in: path, required: true, schema: { type: string } }]
      responses: { "200": { description: One., content: { application/json: { schema: { $ref: "parts/thing.yaml" } } } } }
`;

it.each<[string, string, string]>([
  [
    "is not there",
    "missing.yaml",
    "missing.yaml cannot be read. Give the path of a file, or a URL with http or https.",
  ],
  [
    "has no host that answers",
    "http://127.0.0.1:1/openapi.json",
    "cannot be reached. Check the address and the network.",
  ],
  ["is Swagger", "swagger.json", "This is a Swagger 2.0 description. Convert it to OpenAPI 3.1 first"],
  ["is something else", "package.json", "is no OpenAPI description: it does not say its version in `openapi`."],
  ["comes from a later version", "later.json", "This is an OpenAPI 3.2.0 description; 3.0 and 3.1 are understood."],
])("says so when the description %s", async (_, from, message) => {
  const swagger = { swagger: "2.0", info: { title: "Old", version: "1" }, paths: {} };
  await writeFile(join(root, "swagger.json"), JSON.stringify(swagger));
  await writeFile(join(root, "package.json"), JSON.stringify({ name: "things" }));
  await writeFile(join(root, "later.json"), JSON.stringify({ ...swagger, swagger: undefined, openapi: "3.2.0" }));
  const { exitCode, output, errors } = await run("--from", from, "--output", "here");
  expect({ exitCode, output }).toEqual({ exitCode: 1, output: "" });
  expect(errors).toContain(message);
  expect(errors).not.toContain("    at ");
});
