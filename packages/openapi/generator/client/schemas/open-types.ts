import ts from "typescript";

/**
 * Opens the lists of words in the types of answers: `"a" | "b"` there also takes any other string, and still suggests those two, because the
 * API may learn new words before its clients do. What a caller sends stays closed: there another word is a mistake. A single word in place
 * stays too: it tells the members of a union apart.
 *
 * @param text - the generated types.
 * @param answers - names of the types that answers have.
 */
export function openTypes(text: string, answers: readonly string[]): string {
  const source = ts.createSourceFile("types.gen.ts", text, ts.ScriptTarget.Latest);
  const aliases = new Map<string, ts.TypeAliasDeclaration>();
  const removals: [from: number, to: number][] = [];
  for (const statement of source.statements) {
    if (!ts.isTypeAliasDeclaration(statement)) continue;
    // A type for the generator's own client, which we do not use.
    if (statement.name.text === "ClientOptions") removals.push([statement.getStart(source), statement.end]);
    else aliases.set(statement.name.text, statement);
  }
  const insertions: [at: number, text: string][] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isUnionTypeNode(node)) insertions.push([node.end, openings(node.types)]);
    const list = ts.isTypeReferenceNode(node) ? listNamed(node, aliases) : undefined;
    if (list !== undefined) insertions.push([node.end, openings(list.types)]);
    ts.forEachChild(node, visit);
  };
  for (const { type } of reachable(answers, aliases)) if (!isList(type)) visit(type);
  return edit(text, insertions, removals);
}

/** The types of these names and those they consist of. */
function reachable(
  names: readonly string[],
  aliases: ReadonlyMap<string, ts.TypeAliasDeclaration>,
): ReadonlySet<ts.TypeAliasDeclaration> {
  const found = new Set<ts.TypeAliasDeclaration>();
  const add = (name: string): void => {
    const alias = aliases.get(name);
    if (alias === undefined || found.has(alias)) return;
    found.add(alias);
    visit(alias.type);
  };
  const visit = (node: ts.Node): void => {
    if (ts.isTypeReferenceNode(node) && ts.isIdentifier(node.typeName)) add(node.typeName.text);
    ts.forEachChild(node, visit);
  };
  for (const name of names) add(name);
  return found;
}

/** The list of words that a name stands for. */
function listNamed(
  { typeName }: ts.TypeReferenceNode,
  aliases: ReadonlyMap<string, ts.TypeAliasDeclaration>,
): ts.UnionTypeNode | undefined {
  const type = ts.isIdentifier(typeName) ? aliases.get(typeName.text)?.type : undefined;
  return type !== undefined && isList(type) ? type : undefined;
}

/** Whether a type is nothing but words or numbers, or null. */
function isList(type: ts.TypeNode): type is ts.UnionTypeNode {
  return ts.isUnionTypeNode(type) && type.types.every(ts.isLiteralTypeNode) && openings(type.types) !== "";
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
