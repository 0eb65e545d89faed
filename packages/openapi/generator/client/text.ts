/** First line of every generated file. */
export const header = "// Generated from packages/openapi/description by `pnpm generate`. Do not edit.\n";

/** An import statement with its names sorted; nothing when there are none. */
export function importStatement(kind: "type " | "", names: Iterable<string>, from: string): string {
  const sorted = [...new Set(names)].sort();
  if (sorted.length === 0) return "";
  return `import ${kind}{\n${sorted.map((name) => `  ${name},\n`).join("")}} from ${JSON.stringify(from)};\n`;
}
