import ts from "typescript";

/**
 * Opens the lists of words in generated types: `"a" | "b"` also takes any other string, and still suggests those two. The API may learn
 * new words before its clients do. A single word in place stays: it tells the members of a union apart.
 */
export function openTypes(text: string): string {
  const source = ts.createSourceFile("types.gen.ts", text, ts.ScriptTarget.Latest);
  const insertions: [at: number, text: string][] = [];
  const removals: [from: number, to: number][] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isUnionTypeNode(node)) insertions.push([node.end, openings(node.types)]);
    ts.forEachChild(node, visit);
  };
  for (const statement of source.statements) {
    if (!ts.isTypeAliasDeclaration(statement)) continue;
    // A type for the generator's own client, which we do not use.
    if (statement.name.text === "ClientOptions") removals.push([statement.getStart(source), statement.end]);
    else visit(statement);
  }
  return edit(text, insertions, removals);
}

/** What to add to a union: where it lists words any string, where it lists numbers any number. */
function openings(types: readonly ts.TypeNode[]): string {
  const literals = types.filter(ts.isLiteralTypeNode).map(({ literal }) => literal);
  const words = literals.filter((literal) => ts.isStringLiteral(literal)).length > 1 ? " | (string & {})" : "";
  const numbers = literals.filter((literal) => ts.isNumericLiteral(literal)).length > 1 ? " | (number & {})" : "";
  return words + numbers;
}

function edit(text: string, insertions: readonly [number, string][], removals: readonly [number, number][]): string {
  const edits = [
    ...insertions.map(([at, added]) => [at, at, added] as const),
    ...removals.map((cut) => [...cut, ""] as const),
  ];
  return edits
    .sort(([a], [b]) => b - a)
    .reduce((result, [from, to, added]) => result.slice(0, from) + added + result.slice(to), text);
}
