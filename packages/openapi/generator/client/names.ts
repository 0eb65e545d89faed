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
    .replace(/([a-z0-9])([A-Z])/g, "$1 $2")
    .replace(/([A-Z])([A-Z][a-z])/g, "$1 $2")
    .split(/[^A-Za-z0-9]+/)
    .filter((word) => word !== "");
}

/** `productContents`. Starts with an underscore when the name starts with a digit. */
export function camelCase(name: string): string {
  const pascal = pascalCase(name);
  return pascal.charAt(0).toLowerCase() + pascal.slice(1);
}

/** `ProductContents`. Starts with an underscore when the name starts with a digit. */
export function pascalCase(name: string): string {
  const joined = words(name)
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join("");
  return /^\d/.test(joined) ? `_${joined}` : joined;
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
