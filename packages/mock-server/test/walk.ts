import { createHash } from "node:crypto";
import { operations } from "@apiera/openapi";
import { createApiModel } from "../src/description/model.ts";
import { createSchemaReader } from "../src/description/schema-reader.ts";
import type { Action, Resource, ServedOperation } from "../src/description/served-operation.ts";
import { targetOf } from "../src/resources/references.ts";
import type { Answer, ApiSession } from "./api-session.ts";
import { at, document } from "./described-answers.ts";

export const model: ReturnType<typeof createApiModel> = createApiModel(document, operations);
const reader = createSchemaReader(document);

/** One operation with its answer. */
export interface Step {
  readonly served: ServedOperation;
  readonly answer: Answer;
}

/** Rows that others refer to, and rows of their own for what removes. */
const KEPT = 8;

/** What a walk did and left behind. */
export interface Walk {
  readonly steps: readonly Step[];
  /** UUIDs of rows that are there; those of a resource with parents are below the first row of each. */
  readonly rows: ReadonlyMap<Resource, readonly string[]>;
}

/** Sends every operation of the description, with bodies made from its schemas, and rows made before what refers to them. */
export async function walk(session: ApiSession): Promise<Walk> {
  const steps: Step[] = [];
  const rows = new Map<Resource, string[]>();
  let count = 0;

  async function send(served: ServedOperation, content?: unknown, row?: string): Promise<Answer> {
    const path = addressOf(served, rows, row);
    const answer = await session.call(served.operation.method, path, content);
    steps.push({ served, answer });
    return answer;
  }

  function sample(served: ServedOperation, n: number): Record<string, unknown> {
    const { schema } = reader.resolve(bodySchemaOf(served));
    const element = schema.type === "array" ? schema.items : bodySchemaOf(served);
    const { schema: object } = reader.resolve(element);
    const made: Record<string, unknown> = {};
    for (const name of Array.isArray(object.required) ? object.required.map(String) : []) {
      const member = reader.membersOf(element).get(name)?.schema ?? {};
      const target = targetOf(model, served.resource, name);
      if (Array.isArray(member.enum)) made[name] = member.enum[0];
      else if (target !== undefined) made[name] = rows.get(target)?.[n];
      else if (member.format === "uuid") made[name] = uuidOf(count++);
      else if (member.type === "number" || member.type === "integer") made[name] = n + 0.5;
      else made[name] = `${name.slice(0, 4)}-${count++}`;
    }
    return made;
  }

  async function visit(resource: Resource): Promise<void> {
    const by = new Map<Action, ServedOperation>();
    for (const served of model.served) if (served.resource === resource) by.set(served.action, served);
    const create = model.creationOf(resource);
    const made: string[] = [];
    rows.set(resource, made);
    if (create !== undefined) {
      const isLink = Object.keys(sample(create, 0)).some((name) => name.endsWith("Uuid"));
      const total = isLink ? 4 : KEPT + 1;
      for (let n = 0; n < total; n++) made.push(String((await send(create, sample(create, n))).body.uuid));
    }
    const doomed = made.pop() ?? "";
    const [keep = "", change = ""] = made;
    const begin = resource.transitions.find((name) => /^publish|activate/.test(name));
    const single = at((await answerOf(by.get("list"))) ?? {}, "body", "items");
    if (create === undefined && Array.isArray(single)) made.push(...single.map((row) => String(at(row, "uuid"))));
    for (const [action, content, row] of [
      ["get", undefined, keep],
      ["update", {}, change],
      ["bulkUpdate", [{ uuid: change }], undefined],
      ["transition", { transition: begin }, keep],
      ["bulkTransition", { transition: begin, uuids: made.slice(1) }, undefined],
      ["bulkTransition", { transition: "remove", uuids: [doomed] }, undefined],
      ["delete", undefined, doomed],
      ["getSingle", undefined, undefined],
      ["updateSingle", {}, undefined],
    ] as const) {
      const served = by.get(action);
      if (served !== undefined) await send(served, content, row);
    }
    for (const action of ["bulkCreate", "bulkInitiateUpload"] as const) {
      const served = by.get(action);
      if (served !== undefined) await send(served, [sample(served, 4), sample(served, 5)]);
    }
  }

  async function answerOf(served: ServedOperation | undefined): Promise<Answer | undefined> {
    return served === undefined ? undefined : send(served);
  }

  for (const resource of inOrderOfNeed()) await visit(resource);
  return { steps, rows };
}

/** The address of an operation, below the first row of each level above. */
export function addressOf(
  { operation, resource, idParameter }: ServedOperation,
  rows: ReadonlyMap<Resource, readonly string[]>,
  row?: string,
): string {
  return operation.path.replace(/\{([^}]+)\}/g, (_match, parameter) => {
    if (parameter === idParameter) return String(row);
    const level = resource.parents.find((parent) => parent.parameter === parameter);
    const parent = model.resources.get(level?.collectionPath ?? "");
    return String(parent && rows.get(parent)?.[0]);
  });
}

/** The schema of an operation's body. */
export function bodySchemaOf({ operation: { path, method } }: ServedOperation): unknown {
  return at(document, "paths", path, method.toLowerCase(), "requestBody", "content", "application/json", "schema");
}

/** What a row lives under or must refer to comes before it. */
function inOrderOfNeed(): readonly Resource[] {
  const ordered = new Set<Resource>();
  const visit = (resource: Resource): void => {
    if (ordered.has(resource)) return;
    const create = model.creationOf(resource);
    const required = create && reader.resolve(bodySchemaOf(create)).schema.required;
    const members = Array.isArray(required) ? required.map(String) : [];
    const parents = resource.parents.map(({ collectionPath }) => model.resources.get(collectionPath));
    for (const need of [...parents, ...members.map((member) => targetOf(model, resource, member))]) {
      if (need !== undefined && need !== resource) visit(need);
    }
    ordered.add(resource);
  };
  for (const resource of model.resources.values()) visit(resource);
  return [...ordered];
}

function uuidOf(n: number): string {
  const hex = createHash("sha256").update(String(n)).digest("hex");
  return [hex.slice(0, 8), hex.slice(8, 12), `4${hex.slice(13, 16)}`, `8${hex.slice(17, 20)}`, hex.slice(20, 32)].join(
    "-",
  );
}
