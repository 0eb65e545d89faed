/** Words that cannot name a variable, function or parameter in a module. */
const RESERVED = new Set(
  (
    "arguments await break case catch class const continue debugger default delete do else enum eval export extends false finally for " +
    "function if implements import in instanceof interface let new null package private protected public return static super switch this " +
    "throw true try typeof undefined var void while with yield"
  ).split(" "),
);

/** The words of a name in any of the usual spellings: `Product Contents`, `product-contents`, `productContents`, `product_contents`. */
function words(name: string): string[] {
  return name
    .replace(/([\p{Ll}\d])(\p{Lu})/gu, "$1 $2")
    .replace(/(\p{Lu})(\p{Lu}\p{Ll})/gu, "$1 $2")
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== "");
}

/** `productContents`, `aiModels` for `AI Models`. Starts with an underscore when the name starts with a digit. */
export function camelCase(name: string): string {
  const pascal = pascalCase(name);
  const [first = ""] = words(name);
  const abbreviation = /^\p{Lu}{2,}$/u.test(first) ? first.length : 1;
  return pascal.slice(0, abbreviation).toLowerCase() + pascal.slice(abbreviation);
}

/** `ProductContents`. Starts with an underscore when the name starts with a digit. */
export function pascalCase(name: string): string {
  const joined = words(name)
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join("");
  return /^\p{N}/u.test(joined) ? `_${joined}` : joined;
}

/** `product-contents`. */
export function kebabCase(name: string): string {
  return words(name).join("-").toLowerCase();
}

/** A name for a variable, function or parameter: `name` itself where that is possible. */
export function identifier(name: string): string {
  const camel = /^[A-Za-z_$][\w$]*$/.test(name) ? name : camelCase(name);
  return RESERVED.has(camel) ? `${camel}_` : camel;
}

/** A property name as it stands in an object type: quoted where it must be. */
export function propertyName(name: string): string {
  return /^[A-Za-z_$][\w$]*$/.test(name) ? name : JSON.stringify(name);
}

/** Hands out names, each only once. */
export class Names {
  readonly #taken: Set<string>;

  /** @param taken - names that are never handed out. */
  constructor(taken: Iterable<string> = []) {
    this.#taken = new Set(taken);
  }

  /** `name` when it is free, otherwise with the first number from 2 that makes it so. */
  unique(name: string): string {
    let free = name;
    for (let number = 2; this.#taken.has(free); number += 1) free = `${name}${number}`;
    this.#taken.add(free);
    return free;
  }
}
