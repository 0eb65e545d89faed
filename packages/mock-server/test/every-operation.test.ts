import { description, operations } from "@apiera/openapi";
import { Ajv2020 } from "ajv/dist/2020.js";
import { fullFormats } from "ajv-formats/dist/formats.js";
import { describe, expect, it } from "vitest";
import { createApiModel } from "../src/description/model.ts";
import { createSchemaReader } from "../src/description/schema-reader.ts";
import type { Action, Resource, ServedOperation } from "../src/description/served-operation.ts";
import type { JsonObject } from "../src/json.ts";
import { type Answer, type ApiSession, startSession } from "./api-session.ts";

const document: JsonObject = { ...description };
const reader = createSchemaReader(document);
const model = createApiModel(document, operations);

const ajv = new Ajv2020({ strict: false, allErrors: true, validateSchema: false, formats: fullFormats });
ajv.addSchema({ ...document }, "apiera.json");

/** What the answer of an operation has that its response schema does not allow. */
function misfits({ operation }: ServedOperation, answer: Answer): unknown {
  if (answer.status === 204) return [];
  const { path, method, successStatus } = operation;
  const response = resolved("paths", path, method.toLowerCase(), "responses", String(successStatus));
  const schema = at(response, "content", "application/json", "schema");
  const $ref = String(at(schema, "$ref")).replace("#", "apiera.json#");
  const element = at(schema, "items", "$ref");
  const validate = ajv.compile(
    element === undefined ? { $ref } : { type: "array", items: { $ref: `apiera.json${element}` } },
  );
  return validate(answer.body) ? [] : validate.errors;
}

function resolved(...keys: readonly string[]): unknown {
  return reader.resolve(at(document, ...keys)).schema;
}

function at(node: unknown, ...keys: readonly string[]): unknown {
  return keys.reduce<unknown>(
    (current, key) => (typeof current === "object" && current !== null ? Reflect.get(current, key) : undefined),
    node,
  );
}

/** Sends every operation of the description once, with bodies made from its schemas. */
async function exercise(
  session: ApiSession,
): Promise<ReadonlyMap<string, { served: ServedOperation; answer: Answer }>> {
  const answers = new Map<string, { served: ServedOperation; answer: Answer }>();
  const rows = new Map<string, string>();
  let count = 0;

  function body(resource: Resource, schema: unknown): Record<string, unknown> {
    const { schema: object } = reader.resolve(schema);
    const sample: Record<string, unknown> = {};
    for (const name of Array.isArray(object.required) ? object.required.map(String) : []) {
      const member = reader.membersOf(schema).get(name)?.schema ?? {};
      const target = name.endsWith("Uuid") ? model.resourceNamed(name.slice(0, -4)) : undefined;
      if (Array.isArray(member.enum)) sample[name] = member.enum[0];
      else if (target !== undefined) sample[name] = rows.get(target.collectionPath);
      else if (member.type === "boolean") sample[name] = false;
      else if (member.type === "integer") sample[name] = 1;
      else sample[name] = `${resource.entity}-${name}-${count++}`;
    }
    return sample;
  }

  async function send(served: ServedOperation, content?: unknown, row?: string): Promise<Answer> {
    const { operation, resource, idParameter } = served;
    const path = operation.path.replace(/\{([^}]+)\}/g, (_match, parameter) => {
      const parent = resource.parents.find((level) => level.parameter === parameter);
      return String(parameter === idParameter ? row : rows.get(parent?.collectionPath ?? ""));
    });
    const answer = await session.call(operation.method, path, content);
    answers.set(operation.operationId, { served, answer });
    return answer;
  }

  async function exerciseResource(resource: Resource): Promise<void> {
    const by = new Map<Action, ServedOperation>();
    for (const served of model.served) if (served.resource === resource) by.set(served.action, served);
    const create = by.get("create");
    if (create === undefined) return;
    const schema = at(
      document,
      "paths",
      create.operation.path,
      "post",
      "requestBody",
      "content",
      "application/json",
      "schema",
    );
    const made: string[] = [];
    // Rows that others need stay; each further step gets its own, so that no step depends on what another did.
    for (const step of ["keep", "change", "delete", "bulk"]) {
      const sample = body(resource, schema);
      const link = Object.keys(sample).find((name) => name.endsWith("Uuid"));
      if (step !== "keep" && link !== undefined) continue;
      made.push(String((await send(create, sample)).body.uuid));
    }
    const [keep = "", change = keep, doomed = keep, bulk = keep] = made;
    rows.set(resource.collectionPath, keep);
    for (const [action, content, row] of [
      ["list", undefined, undefined],
      ["get", undefined, keep],
      ["update", {}, change],
      ["bulkUpdate", [{ uuid: change }], undefined],
      ["transition", { transition: resource.transitions.find((name) => /publish|activate/.test(name)) }, keep],
      ["bulkTransition", { transition: "remove", uuids: [bulk] }, undefined],
    ] as const) {
      const served = by.get(action);
      if (served !== undefined) await send(served, content, row);
    }
    const bulkCreate = by.get("bulkCreate");
    const remove = by.get("delete");
    const sample = body(resource, schema);
    if (remove !== undefined) await send(remove, undefined, doomed);
    if (bulkCreate !== undefined) await send(bulkCreate, [sample]);
  }

  const inOrder = [...model.resources.values()].toSorted((a, b) => a.parents.length - b.parents.length);
  for (const resource of inOrder) await exerciseResource(resource);
  return answers;
}

describe("the description", () => {
  it("is served as a whole, and every answer fits its schema", async () => {
    await using session = await startSession();

    const answers = await exercise(session);

    expect(model.unserved.map(({ operationId }) => operationId)).toEqual([]);
    expect([...answers.keys()].toSorted()).toEqual(operations.map(({ operationId }) => operationId).toSorted());
    const results = [...answers.values()].map(({ served, answer }) => ({
      operation: served.operation.operationId,
      status: answer.status,
      misfits: answer.status === served.operation.successStatus ? misfits(served, answer) : answer.text,
    }));
    const promised = [...answers.values()].map(({ served: { operation } }) => ({
      ...{ operation: operation.operationId, status: operation.successStatus, misfits: [] },
    }));
    expect(results).toEqual(promised);
    expect(session.server.stats().requests.byOperation).toHaveProperty("listProducts", 1);
  });

  it("has a usable query parameter in everything it lists", async () => {
    await using session = await startSession();
    for (const { operation, action } of model.served) {
      if (action !== "list" || operation.pathParameters.length > 0) continue;
      for (const { name, type, format, enum: values } of operation.queryParameters) {
        const text = values?.[0] ?? { boolean: "true", integer: "1", string: "x" }[type];
        const formatted = format === "uuid" ? "00000000-0000-4000-8000-000000000000" : text;
        const value = format === "date-time" ? "2026-01-05T12:00:00Z" : formatted;
        const answer = await session.call("GET", `${operation.path}?${new URLSearchParams({ [name]: value })}`);
        expect([name, answer.status]).toEqual([name, 200]);
      }
    }
  });
});
