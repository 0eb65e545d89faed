import type { QueryParameterModel } from "./model.ts";
import { propertyName } from "./names.ts";
import { comment } from "./tsdoc.ts";

interface Branch {
  parameter: QueryParameterModel | undefined;
  readonly members: Map<string, Branch>;
}

/**
 * The members of a query interface: bracketed names become nested objects, `code[contains]` the member `contains` of `code`. Where there
 * is an `[eq]`, the value may also be given directly.
 */
export function emitQueryMembers(parameters: readonly QueryParameterModel[]): string {
  const root: Branch = { parameter: undefined, members: new Map() };
  for (const parameter of parameters) {
    let branch = root;
    for (const key of parameter.name.split(/[[\]]+/).filter((part) => part !== "")) {
      const next = branch.members.get(key) ?? { parameter: undefined, members: new Map<string, Branch>() };
      branch.members.set(key, next);
      branch = next;
    }
    branch.parameter = parameter;
  }
  return emitMembers(root, "  ");
}

function emitMembers(branch: Branch, indent: string): string {
  return [...branch.members].map(([key, member]) => emitMember(key, member, indent)).join("");
}

function emitMember(key: string, branch: Branch, indent: string): string {
  const { parameter, members } = branch;
  const eq = members.get("eq")?.parameter;
  const value = parameter ?? eq;
  const nested = members.size === 0 ? [] : [`{\n${emitMembers(branch, `${indent}  `)}${indent}}`];
  const types = [...(value === undefined ? [] : [value.type.text]), ...nested];
  const required = parameter?.required === true && members.size === 0;
  const text = `readonly ${propertyName(key)}${required ? "" : "?"}: ${types.join(" | ")}${required ? "" : " | undefined"};\n`;
  const description = value?.description;
  return `${description === undefined ? "" : comment([description], indent)}${indent}${text}`;
}
