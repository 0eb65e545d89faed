import type { Action } from "../description/served-operation.ts";
import { isJsonObject, type JsonObject } from "../json.ts";
import { unprocessable } from "../problem.ts";
import { isFilter, predicateOf } from "../query/filter.ts";
import { sortEntries } from "../query/order.ts";
import { cutPage } from "../query/page.ts";
import { readQuery } from "../query/query-values.ts";
import { applyBulk } from "./bulk.ts";
import { assertParentsWritable, findOne, findParents } from "./find.ts";
import { hydrate } from "./hydrate.ts";
import type { RequestContext } from "./request-context.ts";
import { rulesOf } from "./rules.ts";
import { createRow, transitionRow, updateRow } from "./write.ts";

type Handler = (context: RequestContext, parents: Readonly<Record<string, string>>) => unknown;

const HANDLERS: Readonly<Record<Action, Handler>> = {
  list(context, parents) {
    const { model, data, served } = context;
    const { resource } = served;
    const query = readQuery(served.operation.queryParameters, context.query);
    const predicates = query.filter(isFilter).map((filter) => predicateOf(model, data, resource, filter));
    const [innermost] = Object.entries(parents).reverse();
    const collection = data.collection(resource);
    const candidates = innermost === undefined ? collection.all() : collection.under(...innermost);
    const found = [...candidates].filter((entry) => predicates.every((holds) => holds(entry)));
    const { items, pagination } = cutPage(sortEntries(found, resource, query), query, context.maxPageSize);
    return { items: items.map((entry) => hydrate(model, data, resource, query, entry)), pagination };
  },
  get(context, parents) {
    const { model, data, served } = context;
    const query = readQuery(served.operation.queryParameters, context.query);
    return hydrate(model, data, served.resource, query, addressed(context, parents));
  },
  create(context, parents) {
    assertWritable(context, parents);
    return createRow(context, objectOf(context.body), parents);
  },
  update(context, parents) {
    const entry = addressed(context, parents);
    assertWritable(context, parents);
    return updateRow(context, entry, objectOf(context.body));
  },
  delete(context, parents) {
    const entry = addressed(context, parents);
    context.data.collection(context.served.resource).delete(String(entry.row.uuid));
    return undefined;
  },
  transition(context, parents) {
    return transitionRow(context, addressed(context, parents), String(objectOf(context.body).transition));
  },
  bulkCreate(context, parents) {
    assertWritable(context, parents);
    return applyBulk(context, listOf(context.body), (item) => createRow(context, objectOf(item), parents));
  },
  bulkUpdate(context, parents) {
    assertWritable(context, parents);
    return applyBulk(context, listOf(context.body), (item) => {
      const body = objectOf(item);
      return updateRow(context, findOne(context, String(body.uuid), parents), body);
    });
  },
  bulkTransition(context, parents) {
    const { transition, uuids } = objectOf(context.body);
    return applyBulk(context, listOf(uuids), (uuid) =>
      transitionRow(context, findOne(context, String(uuid), parents), String(transition)),
    );
  },
};

/**
 * Serves an operation. All of it happens in one transaction: a problem leaves the data as it was.
 *
 * @returns the body of the answer; undefined for an answer without one.
 * @throws HttpProblem
 */
export function serve(context: RequestContext): unknown {
  return context.data.transaction(() => HANDLERS[context.served.action](context, findParents(context)));
}

function addressed(context: RequestContext, parents: Readonly<Record<string, string>>): ReturnType<typeof findOne> {
  return findOne(context, context.pathParameters[context.served.idParameter ?? ""] ?? "", parents);
}

function assertWritable(context: RequestContext, parents: Readonly<Record<string, string>>): void {
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
