import type { ApiOperation, OpenApiDocument } from "@apiera/openapi";
import type { Resource, ResourceOperation, RowArgument } from "../src/resources/table.ts";
import { describeParameters, describeTag, rowMembers, summaryOf } from "./description.ts";
import { deriveFlags } from "./flags.ts";

/**
 * Every resource that can be read, in the order of their commands.
 *
 * @throws Error - two flags of a command would have the same name.
 */
export function deriveResources(operations: readonly ApiOperation[], description: OpenApiDocument): Resource[] {
  const reads = operations.filter(({ method }) => method === "GET");
  const lists = reads.filter(({ operationId }) => operationId.startsWith("list"));
  const byMember = new Map<string, Resource>();
  for (const operation of reads) {
    const isList = lists.includes(operation);
    const member = memberOf(operation, isList);
    const key = member.join(" ");
    const before: Resource = byMember.get(key) ?? {
      command: member.map(toKebab),
      member,
      help: describeTag(description, operation.tag),
      columns: [],
    };
    const derived: ResourceOperation = {
      operationId: operation.operationId,
      help: summaryOf(description, operation),
      ...(operation.evidence === "derived" && { derived: true }),
      arguments: argumentsOf(operation, lists),
      flags: deriveFlags(operation, describeParameters(description, operation)),
    };
    const columns = before.columns.length > 0 ? before.columns : rowMembers(description, operation, isList);
    byMember.set(key, { ...before, columns, [isList ? "list" : "get"]: derived });
  }
  return [...byMember.values()].sort((a, b) => compare(a.command.join(" "), b.command.join(" ")));
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}

/** Where the client has an operation: the fixed parts of its path, without the version and `current`, the one organization there is. */
function memberOf({ path }: ApiOperation, isList: boolean): string[] {
  const parts = path.split("/").slice(2);
  if (!isList && parts.at(-1)?.startsWith("{")) parts.pop();
  return parts.filter((part) => !part.startsWith("{") && part !== "current").map(toCamel);
}

/** The path parameters; those of rows with a code by the name of what they are. */
function argumentsOf(operation: ApiOperation, lists: readonly ApiOperation[]): RowArgument[] {
  return operation.pathParameters.map((name) => {
    const collection = operation.path.slice(0, operation.path.indexOf(`/{${name}}`));
    const list = lists.find(({ path }) => path === collection);
    // Only where no row stands above: a code is looked up without knowing more.
    if (list === undefined || list.pathParameters.length > 0 || !hasCodes(list)) return { name };
    return { name: name.replace(/Uuid$/, ""), codesOf: memberOf(list, true) };
  });
}

function hasCodes({ queryParameters }: ApiOperation): boolean {
  return queryParameters.some(({ name }) => name === "codes[eq]");
}

function toCamel(text: string): string {
  return text.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
}

function toKebab(text: string): string {
  return text.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}
