import type { OperationModel } from "./model.ts";
import { kebabCase } from "./names.ts";

const REFERENCE = "https://docs.apiera.io/openapi";

/** A TSDoc comment. Text that would end it early is defused. */
export function comment(lines: readonly string[], indent = ""): string {
  const safe = lines.flatMap((line) => line.split("\n")).map((line) => line.replaceAll("*/", "*\\/").trimEnd());
  const [only] = safe;
  if (safe.length === 1 && only !== undefined) return `${indent}/** ${only} */\n`;
  return `${indent}/**\n${safe.map((line) => `${indent} *${line === "" ? "" : ` ${line}`}\n`).join("")}${indent} */\n`;
}

/** What an operation's function and method say: what it does, what it needs, how it fails, how sure it is, where to read more. */
export function operationLines(operation: OperationModel, note?: string): string[] {
  const { summary, description, permission, errors } = operation;
  return [
    sentence(note === undefined ? summary : `${summary}: ${note}`),
    ...(description === undefined ? [] : ["", description]),
    "",
    `\`${operation.method} ${operation.path}\`${permission === undefined ? "" : `, permission \`${permission}\``}.`,
    "",
    "@throws InvalidRequestError - an argument is not what the operation takes; nothing was sent.",
    ...(errors.length === 0 ? [] : [`@throws ProblemError - its subclass for ${errors.join(", ")}.`]),
    `@see ${referenceLink(operation)}`,
    ...evidenceLines(operation.evidence),
  ];
}

function evidenceLines(evidence: string | undefined): string[] {
  if (evidence === "derived")
    return ["@experimental Derived from the conventions of its siblings; the reference does not show it."];
  if (evidence === "address") return ["@experimental The reference has a page of it; its details are derived."];
  return [];
}

/** The page of the operation where there is one, of its tag otherwise. */
export function referenceLink({ tag, path, method, evidence }: OperationModel): string {
  const page = `${REFERENCE}/${kebabCase(tag)}`;
  if (evidence === "derived") return page;
  const escaped = path.toLowerCase().replaceAll("/", "~1").replaceAll("{", "%7B").replaceAll("}", "%7D");
  return `${page}/paths/${escaped}/${method.toLowerCase()}`;
}

function sentence(text: string): string {
  return /[.!?]$/.test(text) ? text : `${text}.`;
}
