import type { Evidence } from "../src/api-operation.ts";
import type { NamedOperation, ResourceModel } from "./client/model.ts";
import { signaturesOf } from "./client/signatures.ts";

const MEANINGS: Readonly<Record<Evidence, string>> = {
  documented: "the reference states the operation",
  address: "the address of its page proves that it exists; its details follow its siblings",
  derived: "it follows from the conventions of its siblings",
};

/** The table of what the client covers, as a Markdown document: every method with its operation and how sure it is. */
export function renderCoverage(resources: readonly ResourceModel[]): string {
  const all = resources.flatMap((resource) => withPath(resource, "client"));
  const operations = all.flatMap(({ resource }) => resource.operations);
  return [
    "<!-- Generated from packages/openapi/description by `pnpm generate`. Do not edit. -->",
    "",
    "# What the client covers",
    "",
    `${all.length} tags and ${operations.length} operations of the API. Those that are not \`documented\` are marked \`@experimental\` in the client.`,
    "",
    ...table(
      ["evidence", "operations", "meaning"],
      Object.entries(MEANINGS).map(([evidence, meaning]) => [
        evidence,
        String(operations.filter((operation) => operation.evidence === evidence).length),
        meaning,
      ]),
    ),
    ...all.flatMap(({ resource, path }) => [
      "",
      `## ${resource.tag}: \`${path}\``,
      "",
      ...table(["method", "operation", "permission", "evidence"], resource.operations.map(row)),
    ]),
    "",
  ].join("\n");
}

function row(operation: NamedOperation): string[] {
  const methods = signaturesOf(operation).map(({ methodName }) => `\`${methodName}\``);
  return [
    methods.join(", "),
    `\`${operation.method} ${operation.path}\``,
    operation.permission ?? "",
    operation.evidence ?? "",
  ];
}

function withPath(resource: ResourceModel, parent: string): { resource: ResourceModel; path: string }[] {
  const path = `${parent}.${resource.property}`;
  return [{ resource, path }, ...resource.children.flatMap((child) => withPath(child, path))];
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string[] {
  const line = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
  return [line(head), line(head.map(() => "---")), ...rows.map(line)];
}
