import ts from "typescript";

/**
 * Opens the lists of words that answers have: `"a" | "b"` then also takes any other string, and still suggests those two, because the API may
 * learn new words before its clients do. They are open in requests as well, so that what was read can be written. Words that only a caller
 * says stay closed, such as transitions: there another one is a mistake. A single word in place stays too: it tells the members of a union
 * apart. Members that a request may leave out may also be given as `undefined`.
 *
 * @param text - the generated types.
 * @param bodies - names of the types that requests and answers have.
 */
export function openTypes(text: string, bodies: { requests: Iterable<string>; responses: Iterable<string> }): string {
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
  const answers = reachable(bodies.responses, aliases);
  const requests = reachable(bodies.requests, aliases);
  const visit = (node: ts.Node, isAnswer: boolean): void => {
    if (isAnswer && ts.isUnionTypeNode(node)) insertions.push([node.end, openings(node.types)]);
    const list = ts.isTypeReferenceNode(node) ? listNamed(node, aliases) : undefined;
    if (list !== undefined && answers.has(list)) insertions.push([node.end, openings(list.type.types)]);
    ts.forEachChild(node, (child) => visit(child, isAnswer));
    if (!isAnswer && ts.isPropertySignature(node) && node.questionToken !== undefined && node.type !== undefined) {
      insertions.push([node.type.end, " | undefined"]);
    }
  };
  for (const alias of new Set([...answers, ...requests])) if (!isList(alias)) visit(alias.type, answers.has(alias));
  return edit(text, insertions, removals);
}

/** The types of these names and those they consist of. */
function reachable(
  names: Iterable<string>,
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

/** A type that is nothing but words or numbers, or null. */
type WordList = ts.TypeAliasDeclaration & { readonly type: ts.UnionTypeNode };

/** The list of words that a name stands for. */
function listNamed(
  { typeName }: ts.TypeReferenceNode,
  aliases: ReadonlyMap<string, ts.TypeAliasDeclaration>,
): WordList | undefined {
  const alias = ts.isIdentifier(typeName) ? aliases.get(typeName.text) : undefined;
  return alias !== undefined && isList(alias) ? alias : undefined;
}

function isList(alias: ts.TypeAliasDeclaration): alias is WordList {
  const { type } = alias;
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
