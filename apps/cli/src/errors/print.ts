import type { Style } from "../output/colour.ts";
import { safeJson, safeLines, safeText } from "../output/safe-text.ts";
import type { ErrorReport } from "./report.ts";

/** A failure as one block for people: what, why, what to do, and what to tell to support. */
export function renderReport(report: ErrorReport, style: Style): string {
  const facts = [
    `code ${report.code}`,
    ...(report.status === undefined ? [] : [`status ${report.status}`]),
    ...(report.correlationId === undefined ? [] : [`correlation id ${report.correlationId}`]),
  ];
  return [
    `${style(["bold", "red"], "Error:")} ${safeText(report.message)}`,
    ...report.details.map((detail) => indent(safeLines(detail))),
    ...(report.hint === undefined ? [] : [indent(`${style("bold", "What to do:")} ${safeText(report.hint)}`)]),
    indent(style("dim", safeText(`(${facts.join(", ")})`))),
    "",
  ].join("\n");
}

function indent(text: string): string {
  return text.replace(/^/gm, "  ");
}

/** The same on one line, for programs. */
export function reportJson(report: ErrorReport): string {
  return `${safeJson({ error: report })}\n`;
}
