import type { Flag, Resource, ResourceOperation } from "../src/resources/table.ts";

const HEADER = `// Generated from the API description by \`node apps/cli/generator/main.ts\`. Do not edit.
import type { Flag, Resource } from "../resources/table.ts";
`;

/** The table of commands as TypeScript. Flags that many commands have are written once. */
export function renderCommands(resources: readonly Resource[]): string {
  const flags = new FlagNames();
  const rows = resources.map((resource) => {
    const { list, get, ...rest } = resource;
    const operations = Object.entries({ list, get }).flatMap(([name, operation]) =>
      operation === undefined ? [] : [`    ${name}: ${renderOperation(operation, flags)},`],
    );
    const members = Object.entries(rest).map(([name, value]) => `    ${name}: ${JSON.stringify(value)},`);
    return ["  {", ...members, ...operations, "  },"].join("\n");
  });
  const table = `/** Every resource that can be read, in the order of their commands. */\nexport const resources: readonly Resource[] = [\n${rows.join("\n")}\n];\n`;
  return [HEADER, flags.render(), table].join("\n");
}

function renderOperation({ flags, ...rest }: ResourceOperation, names: FlagNames): string {
  const members = Object.entries(rest).map(([name, value]) => `${name}: ${JSON.stringify(value)}`);
  return `{ ${members.join(", ")}, flags: [${flags.map((flag) => names.nameOf(flag)).join(", ")}] }`;
}

/** The constants that hold flags. */
class FlagNames {
  readonly #names = new Map<string, string>();

  nameOf(flag: Flag): string {
    const text = JSON.stringify(flag);
    const known = this.#names.get(text);
    if (known !== undefined) return known;
    const base = flag.name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
    const taken = new Set(this.#names.values());
    let name = `${base}Flag`;
    for (let number = 2; taken.has(name); number += 1) name = `${base}Flag${number}`;
    this.#names.set(text, name);
    return name;
  }

  render(): string {
    return [...this.#names].map(([text, name]) => `const ${name}: Flag = ${text};\n`).join("");
  }
}
