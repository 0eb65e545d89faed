/**
 * The members of a JSON object; none for any other text. Their types are not known yet: ask `typeof`.
 *
 * Four small shapes are all this package reads. A schema library would be most of its size, and of the time it takes to load.
 */
export function jsonMembers(text: string): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === "object" && value !== null ? (value as Record<string, unknown>) : {};
  } catch {
    return {};
  }
}
