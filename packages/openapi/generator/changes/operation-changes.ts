import type { OpenAPIV3_1 } from "openapi-types";
import type { OpenApiDocument, OperationExtensions } from "../../src/openapi-document.ts";
import { requestContent, successContent } from "../client/read-content.ts";
import { parametersOf } from "../client/read-parameters.ts";
import { addressOf } from "../complete.ts";
import { operationsOf, operationTable } from "../operations.ts";
import { allNames, compareShapes, describeShape } from "./compare-shapes.ts";
import { type Shape, shapesOf } from "./shape.ts";

/** What of an operation is compared. */
interface ComparedOperation {
  /** `GET /v1/products/{productUuid}` */
  readonly title: string;
  /** Single facts by name. */
  readonly facts: ReadonlyMap<string, string>;
  /** What it takes besides the body, by place and name, in order. */
  readonly parameters: ReadonlyMap<string, Shape>;
  /** Places in bodies that are described in the operation itself. */
  readonly bodies: ReadonlyMap<string, Shape>;
}

/**
 * What differs between the operations of two descriptions, a line each, by address. Operations are the same when method and path are,
 * whatever the parameters in the path are called.
 */
export function operationChanges(before: OpenApiDocument, after: OpenApiDocument): string[] {
  const [old, fresh] = [readOperations(before), readOperations(after)];
  return allNames(old, fresh).flatMap((address) => {
    const [was, is] = [old.get(address), fresh.get(address)];
    if (was === undefined) return is === undefined ? [] : [`added operation ${is.title}`];
    if (is === undefined) return [`removed operation ${was.title}`];
    return [
      ...changedFacts(was, is),
      ...compareMaps("parameter", was.parameters, is.parameters, is.title),
      ...changedOrder(was, is),
      ...compareMaps("member", was.bodies, is.bodies, is.title),
    ];
  });
}

function readOperations(document: OpenApiDocument): Map<string, ComparedOperation> {
  const rows = new Map(operationTable(document).map((row) => [`${row.method} ${row.path}`, row]));
  const operations = new Map<string, ComparedOperation>();
  for (const [path, item] of Object.entries(document.paths ?? {})) {
    for (const [method, operation] of operationsOf(item)) {
      const title = `${method} ${path}`;
      const row = rows.get(title);
      const bodies = bodiesOf(document, operation);
      // By path first, so that what belongs together stands together.
      operations.set(addressOf(method, path), {
        title,
        facts: new Map([
          ["path", path],
          ["operationId", operation.operationId ?? ""],
          ["tag", row?.tag ?? ""],
          ["status", String(row?.successStatus ?? "")],
          ["evidence", row?.evidence ?? ""],
          ["permission", row?.permission ?? ""],
          ...[...bodies].flatMap(([name, shape]) =>
            /[.[ ]/.test(name) ? [] : [[name, describeShape(shape)] as const],
          ),
        ]),
        parameters: parameterShapes(document, operation, item?.parameters),
        bodies: new Map([...bodies].filter(([name]) => /[.[ ]/.test(name))),
      });
    }
  }
  return operations;
}

type Operation = OpenAPIV3_1.OperationObject<OperationExtensions>;

function parameterShapes(
  document: OpenApiDocument,
  operation: Operation,
  shared: Operation["parameters"],
): Map<string, Shape> {
  const shapes = new Map<string, Shape>();
  for (const { name, in: place, schema = {}, required = false } of parametersOf(
    document,
    operation.parameters,
    shared,
  )) {
    if (place === "path") continue;
    const label = place === "query" ? name : `${name} (${place})`;
    for (const [member, shape] of shapesOf(schema, required)) shapes.set(placeIn(label, member), shape);
  }
  return shapes;
}

/** The bodies under `body` and `answer`, and below them what has no component of its own. */
function bodiesOf(document: OpenApiDocument, operation: Operation): Map<string, Shape> {
  const request = requestContent(document, operation);
  const success = successContent(document, operation);
  const shapes = new Map<string, Shape>();
  for (const [name, content, required] of [
    ["body", request, request?.required ?? false],
    ["answer", success, false],
  ] as const) {
    if (content === undefined) continue;
    for (const [place, shape] of shapesOf(content.schema, required)) {
      const kind = place === "" && content.bodyType !== "json" ? `${content.bodyType} of ` : "";
      shapes.set(placeIn(name, place), { ...shape, type: `${kind}${shape.type}` });
    }
  }
  return shapes;
}

function placeIn(name: string, place: string): string {
  return place === "" || place.startsWith("[") ? `${name}${place}` : `${name}.${place}`;
}

function changedFacts(before: ComparedOperation, after: ComparedOperation): string[] {
  const changed = allNames(before.facts, after.facts).flatMap((name) => {
    const [was = "none", is = "none"] = [before.facts.get(name), after.facts.get(name)];
    return was === is ? [] : [`${name} ${was} -> ${is}`];
  });
  return changed.length === 0 ? [] : [`changed operation ${after.title}: ${changed.join("; ")}`];
}

/** The order counts where both have the same names: it is that of the documented requests. */
function changedOrder(before: ComparedOperation, after: ComparedOperation): string[] {
  const was = [...before.parameters.keys()].filter((name) => after.parameters.has(name));
  const is = [...after.parameters.keys()].filter((name) => before.parameters.has(name));
  return was.join(" ") === is.join(" ") ? [] : [`changed operation ${after.title}: order of parameters`];
}

/** A line for each thing that is new, gone or different. */
export function compareMaps(
  kind: string,
  before: ReadonlyMap<string, Shape>,
  after: ReadonlyMap<string, Shape>,
  owner: string,
): string[] {
  return allNames(before, after).flatMap((name) => {
    const [was, is] = [before.get(name), after.get(name)];
    if (was === undefined) return is === undefined ? [] : [`added ${kind} ${name} of ${owner}: ${describeShape(is)}`];
    if (is === undefined) return [`removed ${kind} ${name} of ${owner}`];
    const difference = compareShapes(was, is);
    return difference === "" ? [] : [`changed ${kind} ${name} of ${owner}: ${difference}`];
  });
}
