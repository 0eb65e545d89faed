import ts from "typescript";

const once = `
/** Makes a validator when it is first asked for, and only then: importing the client makes none. */
function once(make: () => z.ZodMiniType): () => z.ZodMiniType {
  let made: z.ZodMiniType | undefined;
  return () => {
    made ??= make();
    return made;
  };
}
`;

/** How the generator writes a number of 32 bits. */
const INT32 = /z\.int\(\)\.check\(z\.minimum\(-2147483648, [^)]*\), z\.maximum\(2147483647, [^)]*\)\)/g;

interface Validator {
  readonly name: string;
  /** The expression that makes it, with calls in place of references. */
  readonly text: string;
  readonly uses: ReadonlySet<string>;
}

/**
 * Turns a module of validators, `export const zThing = z.object(…)`, into one of functions that make them once, without those that `roots`
 * do not need. Bundlers may leave out what nobody imports.
 */
export function lazyValidators(text: string, roots: readonly string[]): string {
  const validators = readValidators(text);
  const needed = new Set<string>();
  const need = (name: string): void => {
    if (needed.has(name)) return;
    needed.add(name);
    for (const used of validators.get(name)?.uses ?? []) need(used);
  };
  roots.forEach(need);
  const kept = [...validators.values()].filter(({ name }) => needed.has(name));
  const [header = ""] = text.split("\n", 1);
  if (kept.length === 0) return `${header}\nexport {};\n`;
  const texts = kept.map(
    ({ name, text: made }) => `\nexport const ${name}: () => z.ZodMiniType = /* @__PURE__ */ once(() => ${made});\n`,
  );
  return `${header}\nimport * as z from "zod/mini";\n${once}${texts.join("")}`;
}

function readValidators(text: string): Map<string, Validator> {
  const source = ts.createSourceFile("zod.gen.ts", text, ts.ScriptTarget.Latest);
  const declarations = source.statements
    .filter(ts.isVariableStatement)
    .flatMap((statement) => statement.declarationList.declarations)
    .flatMap(({ name, initializer }) =>
      ts.isIdentifier(name) && initializer ? [[name.text, initializer] as const] : [],
    );
  const names = new Set(declarations.map(([name]) => name));
  return new Map(
    declarations.map(([name, initializer]) => {
      const references: ts.Identifier[] = [];
      const visit = (node: ts.Node): void => {
        if (ts.isIdentifier(node) && names.has(node.text)) references.push(node);
        // Names of members are no references.
        if (ts.isPropertyAssignment(node)) visit(node.initializer);
        else if (ts.isPropertyAccessExpression(node)) visit(node.expression);
        else ts.forEachChild(node, visit);
      };
      visit(initializer);
      const from = initializer.getStart(source);
      // Ids of older generators are no versions of RFC 9562, and any 128 bits name a thing: `guid` takes them.
      const called = references.reduceRight(
        (result, { end }) => `${result.slice(0, end - from)}()${result.slice(end - from)}`,
        text.slice(from, initializer.end),
      );
      return [
        name,
        {
          name,
          text: called.replaceAll("z.uuid()", "z.guid()").replaceAll(INT32, "z.int32()"),
          uses: new Set(references.map((reference) => reference.text)),
        },
      ];
    }),
  );
}
