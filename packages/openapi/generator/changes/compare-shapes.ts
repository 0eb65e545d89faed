import type { Shape } from "./shape.ts";

/** The names in two collections, sorted, each once. */
export function allNames(before: ReadonlyMap<string, unknown>, after: ReadonlyMap<string, unknown>): string[] {
  return [...new Set([...before.keys(), ...after.keys()])].sort();
}

/** What a new member or parameter is: `string (uuid), required`. */
export function describeShape({ type, nullable, required, words }: Shape): string {
  return [
    type,
    ...(words.length === 0 ? [] : [`one of ${words.join(" ")}`]),
    ...(nullable ? ["nullable"] : []),
    ...(required ? ["required"] : []),
  ].join(", ");
}

/** What differs between two shapes; empty when nothing does. */
export function compareShapes(before: Shape, after: Shape): string {
  const added = after.words.filter((word) => !before.words.includes(word));
  const removed = before.words.filter((word) => !after.words.includes(word));
  return [
    ...(before.type === after.type ? [] : [`${before.type} -> ${after.type}`]),
    ...flag("nullable", before.nullable, after.nullable),
    ...flag("required", before.required, after.required),
    ...(added.length === 0 ? [] : [`added ${added.join(" ")}`]),
    ...(removed.length === 0 ? [] : [`removed ${removed.join(" ")}`]),
  ].join(", ");
}

function flag(name: string, before: boolean, after: boolean): string[] {
  if (before === after) return [];
  return [after ? `now ${name}` : `no longer ${name}`];
}
