import { connect } from "node:net";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Answer, type ApiSession, startSession } from "../api-session.ts";
import { fits, misfits } from "../described-answers.ts";
import { addressOf, bodySchemaOf, model, type Walk, walk } from "../walk.ts";
import { oddBodies, oddSegments, queriesOf, valuesOf } from "./arbitraries.ts";
import { createRawClient, type RawClient, type RawRequest } from "./raw-request.ts";

const seed = Number(process.env.FUZZ_SEED ?? Date.now() % 2 ** 31);
const numRuns = Number(process.env.FUZZ_RUNS ?? 12) * 25;
console.log(`FUZZ_SEED=${seed} FUZZ_RUNS=${numRuns / 25}`);

let session: ApiSession;
let left: Walk;
let client: RawClient;
let authorization: string;
beforeAll(async () => {
  session = await startSession({ rateLimit: { limit: 10_000_000, windowMs: 60_000 } });
  left = await walk(session);
  client = createRawClient(session.server.apiUrl);
  authorization = `Bearer ${(await session.requestToken()).body.access_token}`;
}, 30_000);
afterAll(async () => {
  client.close();
  await session.server.close();
});

/** The operations a request may have reached: dots and unreadable escapes make it hard to say from outside. */
function reached({ method, path }: RawRequest): typeof model.served {
  const [address = ""] = path.split("?");
  return model.served.filter(
    ({ operation }) =>
      operation.method === method && new RegExp(`^${operation.path.replace(/\{[^}]+\}/g, "[^/]+")}$`).test(address),
  );
}

function assertDocumented(request: RawRequest, answer: Answer): void {
  expect(answer.status, answer.text).toBeLessThan(500);
  if (request.method === "HEAD") {
    expect(answer.text).toBe("");
    return;
  }
  const operations = reached(request);
  if (operations.length > 0) {
    const found = operations.map(({ operation }) => misfits(operation, answer));
    expect(found.find((list) => list.length === 0) ?? found).toEqual([]);
    return;
  }
  expect(answer.status).toBe(404);
  expect(answer.headers.get("content-type")).toBe("application/problem+json");
  expect(fits("#/components/schemas/Problem", answer.body), answer.text).toBe(true);
}

async function fuzz(requests: fc.Arbitrary<RawRequest>): Promise<void> {
  const property = fc.asyncProperty(requests, async (request) => {
    assertDocumented(request, await client.send(request));
  });
  await fc.assert(property, { seed, numRuns });
}

const json = { "Content-Type": "application/json" };
const address = (served: (typeof model.served)[number]): string =>
  addressOf(served, left.rows, left.rows.get(served.resource)?.[1] ?? "00000000-0000-4000-8000-000000000000");
const any = (): fc.Arbitrary<(typeof model.served)[number]> => fc.constantFrom(...model.served);
const withBody = (): fc.Arbitrary<(typeof model.served)[number]> =>
  fc.constantFrom(...model.served.filter(({ operation }) => operation.hasBody));

describe("malformed input is answered with a documented problem, never with a failure", { timeout: 120_000 }, () => {
  it("in bodies", () =>
    fuzz(
      fc.tuple(withBody(), oddBodies()).map(([served, body]) => ({
        ...{ method: served.operation.method, path: address(served), body },
        headers: { authorization, ...json },
      })),
    ));

  it("in members of bodies that are well-formed otherwise", () =>
    fuzz(
      withBody().chain((served) =>
        fc
          .tuple(
            valuesOf(bodySchemaOf(served), () => [...left.rows.values()].flat()),
            fc.nat(5),
            fc.jsonValue(),
          )
          .map(([valid, index, odd]) => {
            const items: unknown[] = Array.isArray(valid) ? valid : [valid];
            const changed = items.map((item) => {
              const members = Object.entries(typeof item === "object" && item !== null ? item : {});
              const name = members[index % Math.max(1, members.length)]?.[0] ?? "code";
              return { ...Object.fromEntries(members), [name]: odd };
            });
            const body = JSON.stringify(Array.isArray(valid) ? changed : changed[0]);
            const { method } = served.operation;
            return { method, path: address(served), body, headers: { authorization, ...json } };
          }),
      ),
    ));

  it("in content types and encodings", () =>
    fuzz(
      fc
        .tuple(
          withBody(),
          fc.constantFrom(
            "",
            "text/plain",
            "application/x-www-form-urlencoded",
            "multipart/form-data",
            "application/json; charset=utf-16",
            "application/jsonx",
            "*/*",
          ),
          fc.constantFrom("{}", "[]", "code=x"),
          fc.constantFrom("identity", "gzip", "br", "x"),
        )
        .map(([served, type, body, encoding]) => ({
          ...{ method: served.operation.method, path: address(served), body },
          headers: { authorization, "Content-Encoding": encoding, ...(type === "" ? {} : { "Content-Type": type }) },
        })),
    ));

  it("in queries", () => {
    const text = fc.oneof(
      fc.string({ maxLength: 30, unit: "binary" }),
      fc.constantFrom("", "null", "-1", "1e9", "%", "a".repeat(9000)),
    );
    const odd = fc.array(
      fc.tuple(
        fc.oneof(
          text,
          fc.constantFrom(
            "page",
            "size",
            "uuids[eq]",
            "__proto__",
            "createdAt[min]",
            "expand[contents]",
            "code[order]",
          ),
        ),
        text,
      ),
      { minLength: 1, maxLength: 4 },
    );
    return fuzz(
      any().chain((served) =>
        fc
          .tuple(
            queriesOf(served.operation.queryParameters, [fallback()]),
            odd,
            fc.constantFrom("", "&&=%zz&=&[]=1", "?"),
          )
          .map(([valid, pairs, tail]) => {
            const encoded = pairs.map(([name, value]) => new URLSearchParams([[name, value]]).toString());
            const { method } = served.operation;
            return {
              method,
              path: `${address(served)}?${[valid, ...encoded].join("&")}${tail}`,
              headers: { authorization },
            };
          }),
      ),
    );
  });

  it("in paths", () =>
    fuzz(
      fc
        .tuple(any(), fc.array(oddSegments(), { minLength: 4, maxLength: 4 }), fc.constantFrom("", "/", "//", "/x"))
        .map(([served, segments, tail]) => {
          let index = 0;
          const path = served.operation.path.replace(/\{[^}]+\}/g, () => segments[index++] ?? "x");
          return { method: served.operation.method, path: `${path}${tail}`, headers: { authorization } };
        }),
    ));

  it("in headers", () =>
    fuzz(
      fc
        .tuple(
          any(),
          fc.oneof(
            fc.constantFrom(
              "",
              "Bearer",
              "Bearer ",
              "Basic eDp5",
              `${authorization}x`,
              "Bearer a.b.c",
              `Bearer ${"a".repeat(9000)}`,
              "Bearer eyJhbGciOiJub25lIn0.e30.",
            ),
            fc.base64String({ maxLength: 60 }).map((text) => `Bearer ${text}`),
          ),
          fc.dictionary(
            fc.constantFrom("accept", "x-correlation-id", "expect", "range", "if-match", "accept-encoding"),
            fc.base64String({ maxLength: 20 }),
          ),
        )
        .map(([served, given, headers]) => ({
          ...{ method: served.operation.method, path: address(served) },
          headers: { authorization: given, ...headers },
        })),
    ));

  it("in methods", () =>
    fuzz(
      fc
        .tuple(
          any(),
          fc.constantFrom("PUT", "DELETE", "OPTIONS", "TRACE", "HEAD", "PROPFIND", "POST", "PATCH", "M-SEARCH"),
        )
        .map(([served, method]) => ({
          ...{ method, path: address(served), headers: { authorization } },
        })),
    ));

  it.each([
    ["no HTTP", "hello\r\n\r\n"],
    ["an unknown method", "FOO /v1/tags HTTP/1.1\r\nHost: x\r\n\r\n"],
    ["a header without end", `GET /v1/tags HTTP/1.1\r\nHost: x\r\nX: ${"a".repeat(100_000)}\r\n\r\n`],
    ["two lengths", "POST /v1/tags HTTP/1.1\r\nHost: x\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\nab"],
    ["a tunnel", "CONNECT x:80 HTTP/1.1\r\nHost: x\r\n\r\n"],
  ])("in what is not even a request: %s", async (_case, bytes) => {
    const text = await exchange(bytes);
    expect(text).toMatch(/^HTTP\/1\.1 40[04] /);
    const body = text.slice(text.indexOf("\r\n\r\n") + 4);
    expect(fits("#/components/schemas/Problem", JSON.parse(body))).toBe(true);
  });
});

function fallback(): string {
  return [...left.rows.values()].flat()[0] ?? "";
}

/** Writes bytes to the server and reads until it ends the connection. */
async function exchange(bytes: string): Promise<string> {
  const { hostname, port } = new URL(session.server.apiUrl);
  const socket = connect(Number(port), hostname);
  socket.write(bytes);
  let text = "";
  for await (const chunk of socket.setEncoding("utf8")) text += chunk;
  return text;
}
