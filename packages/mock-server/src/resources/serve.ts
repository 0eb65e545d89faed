import type { Action } from "../description/served-operation.ts";
import { unprocessable } from "../http/problem.ts";
import { isJsonObject, type JsonObject } from "../json.ts";
import { readQuery } from "../query/query-values.ts";
import { selectPage } from "../query/select.ts";
import { companionsOf, present } from "./behaviours.ts";
import { applyBulk } from "./bulk.ts";
import { assertParentsWritable, findOne, findParents, findSingle } from "./find.ts";
import { hydrate } from "./hydrate.ts";
import { removeRow } from "./remove.ts";
import type { RequestContext } from "./request-context.ts";
import { rulesOf } from "./rules.ts";
import { createRow, insertRow, transitionRow, updateRow } from "./write.ts";

type Parents = Readonly<Record<string, string>>;
type Handler = (context: RequestContext, parents: Parents) => unknown;

const HANDLERS: Readonly<Record<Action, Handler>> = {
  list(context, parents) {
    const { resource, operation } = context.served;
    const query = readQuery(operation.queryParameters, context.query);
    const { entries, pagination } = selectPage(context, resource, query, parents);
    return { items: entries.map((entry) => hydrate(context, resource, query, entry)), pagination };
  },
  get(context, parents) {
    const query = readQuery(context.served.operation.queryParameters, context.query);
    return hydrate(context, context.served.resource, query, addressed(context, parents));
  },
  getSingle(context) {
    const query = readQuery(context.served.operation.queryParameters, context.query);
    return hydrate(context, context.served.resource, query, findSingle(context));
  },
  create(context, parents) {
    assertWritable(context, parents);
    return create(context, objectOf(context.body), parents);
  },
  update(context, parents) {
    const entry = addressed(context, parents);
    assertWritable(context, parents);
    return answered(context, updateRow(context, entry, objectOf(context.body)));
  },
  updateSingle(context) {
    return answered(context, updateRow(context, findSingle(context), objectOf(context.body)));
  },
  delete(context, parents) {
    removeRow(context, context.served.resource, addressed(context, parents));
    return undefined;
  },
  transition(context, parents) {
    const entry = addressed(context, parents);
    return answered(context, transitionRow(context, entry, String(objectOf(context.body).transition)));
  },
  bulkCreate(context, parents) {
    assertWritable(context, parents);
    return applyBulk(context, listOf(context.body), (item) => create(context, objectOf(item), parents));
  },
  bulkUpdate(context, parents) {
    assertWritable(context, parents);
    return applyBulk(context, listOf(context.body), (item) => {
      const body = objectOf(item);
      return answered(context, updateRow(context, findOne(context, String(body.uuid), parents), body));
    });
  },
  bulkTransition(context, parents) {
    const { transition, uuids } = objectOf(context.body);
    return applyBulk(context, listOf(uuids), (uuid) =>
      answered(context, transitionRow(context, findOne(context, String(uuid), parents), String(transition))),
    );
  },
  initiateUpload(context, parents) {
    assertWritable(context, parents);
    return initiateUpload(context, objectOf(context.body), parents);
  },
  bulkInitiateUpload(context) {
    return applyBulk(context, listOf(context.body), (item) => {
      const body = objectOf(item);
      const parents = parentsInBody(context, body);
      assertWritable(context, parents);
      return initiateUpload(context, body, parents);
    });
  },
};

/**
 * Serves an operation. All of it happens in one transaction: a problem leaves the data as it was.
 *
 * @returns the body of the answer; undefined for an answer without one.
 * @throws HttpProblem
 */
export function serve(context: RequestContext): unknown {
  const { action, operation } = context.served;
  // A write has no query parameters; a read checks its own.
  if (operation.method !== "GET") readQuery(operation.queryParameters, context.query);
  return context.data.transaction(() => HANDLERS[action](context, findParents(context)));
}

function create(context: RequestContext, body: JsonObject, parents: Parents): JsonObject {
  const row = createRow(context, body, parents);
  for (const companion of companionsOf(context, context.served.resource, row)) {
    const resource = context.model.resourceNamed(companion.entity);
    const served = resource && context.model.creationOf(resource);
    if (served !== undefined) insertRow({ ...context, served }, companion.body, companion.parents, {});
  }
  return answered(context, row);
}

function initiateUpload(context: RequestContext, body: JsonObject, parents: Parents): JsonObject {
  const row = createRow(context, body, parents);
  return { ...answered(context, row), presignedUrl: context.presign(row) };
}

/** The rows above, named by the item itself. @throws HttpProblem 422 */
function parentsInBody({ model, served, data }: RequestContext, body: JsonObject): Parents {
  const parents: Record<string, string> = {};
  for (const { parameter, collectionPath } of served.resource.parents) {
    const uuid = String(body[parameter]).toLowerCase();
    const parent = model.resources.get(collectionPath);
    if (parent !== undefined && data.collection(parent).get(uuid) === undefined) {
      const message = `The member '${parameter}' names a ${parent.entity} that does not exist.`;
      throw unprocessable([{ code: `${parent.errorPrefix}_NOT_FOUND`, message }]);
    }
    parents[parameter] = uuid;
  }
  return parents;
}

function answered(context: RequestContext, row: JsonObject): JsonObject {
  return present(context, context.served.resource, row);
}

function addressed(context: RequestContext, parents: Parents): ReturnType<typeof findOne> {
  return findOne(context, context.pathParameters[context.served.idParameter ?? ""] ?? "", parents);
}

function assertWritable(context: RequestContext, parents: Parents): void {
  assertParentsWritable(context, parents);
  if (rulesOf(context.served.resource).needsDefaultLocale !== true) return;
  const locales = context.model.resourceNamed("Locale");
  if (locales === undefined) return;
  for (const { row } of context.data.collection(locales).all()) if (row.isDefault === true) return;
  const message = "The organization has no default locale; contents cannot be written without one.";
  throw unprocessable([{ code: `${locales.errorPrefix}_DEFAULT_REQUIRED`, message }]);
}

function objectOf(value: unknown): JsonObject {
  return isJsonObject(value) ? value : {};
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}
