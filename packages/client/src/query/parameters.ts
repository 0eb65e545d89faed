/** What an operation takes in its query. */
export interface QueryParameters {
  /** The names as the API writes them, in documented order. */
  readonly names: readonly string[];
  readonly byName: ReadonlyMap<string, QueryParameter>;
}

/** One parameter of a query. */
export interface QueryParameter {
  /** Its place in the documented order. */
  readonly place: number;
  /** What its values look like; undefined when anything goes. */
  readonly kind: ValueKind | undefined;
}

/** What the values of a parameter look like. */
export interface ValueKind {
  /** Whether it can be repeated. */
  readonly list: boolean;
  /** Whether it can be `null`. */
  readonly nullable: boolean;
  /** In words, for errors. */
  readonly expected: string;
  /** Whether a value as it is written in the query is one of these. */
  readonly test: (text: string) => boolean;
}

const UUID = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i;
const TIMESTAMP =
  /^(\d{4})-(0[1-9]|1[0-2])-(\d\d)T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:\.\d+)?(?:Z|[+-](?:[01]\d|2[0-3]):[0-5]\d)$/;
const MAX_INT32 = 2_147_483_647;

/** By the letters the generator writes. */
const KINDS: Readonly<Record<string, Pick<ValueKind, "expected" | "test">>> = {
  s: { expected: "text", test: () => true },
  u: { expected: "a UUID", test: isUuid },
  d: { expected: "a Date or a time such as 2025-11-23T14:15:22.123456Z", test: isTimestamp },
  b: { expected: "true or false", test: (text) => text === "true" || text === "false" },
  i: { expected: "a whole number", test: (text) => /^-?\d{1,10}$/.test(text) && Math.abs(Number(text)) <= MAX_INT32 },
  n: { expected: "a number", test: (text) => /\d/.test(text) && Number.isFinite(Number(text)) },
};

const known = /* @__PURE__ */ new Map<string, QueryParameters>();

/**
 * Reads what the generator writes of an operation's query: names separated by blanks, each with `;` and the kind of its values where that
 * is known. A kind is `*` for a list, `?` where null is allowed, then a letter of {@link KINDS} or `=` and the words: `statuses[eq];*=draft|removed`.
 */
export function parseParameters(written: string): QueryParameters {
  const before = known.get(written);
  if (before !== undefined) return before;
  const names: string[] = [];
  const byName = new Map<string, QueryParameter>();
  for (const token of written === "" ? [] : written.split(" ")) {
    const [, name = token, kind] = /^([^;]+);(.+)$/.exec(token) ?? [];
    byName.set(name, { place: names.length, kind: kind === undefined ? undefined : parseKind(kind) });
    names.push(name);
  }
  const parsed = { names, byName };
  known.set(written, parsed);
  return parsed;
}

/** Whether a text is a UUID of any version. */
export function isUuid(text: string): boolean {
  return UUID.test(text);
}

function parseKind(written: string): ValueKind | undefined {
  const [, list, nullable, letter = "", words] = /^(\*?)(\??)(?:(\w)|=(.+))$/.exec(written) ?? [];
  const shape = { list: list === "*", nullable: nullable === "?" };
  if (words !== undefined) {
    const all = words.split("|");
    return { ...shape, expected: `one of ${all.join(", ")}`, test: (text) => all.includes(text) };
  }
  const kind = KINDS[letter];
  return kind && { ...shape, ...kind };
}

function isTimestamp(text: string): boolean {
  const [, year, month, day] = TIMESTAMP.exec(text) ?? [];
  if (year === undefined) return false;
  // Day 0 of the next month is the last of this one. A year below 100 would be taken for one of the last century; none is meant here.
  const last = new Date(Date.UTC(Number(year) + 400, Number(month), 0)).getUTCDate();
  return Number(day) >= 1 && Number(day) <= last;
}
