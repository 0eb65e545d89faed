/** What the mutations are grouped by: the points of the product that the tests have to hold. */
export const POINTS: Readonly<Record<number, string>> = {
  1: "schedule",
  2: "token response",
  3: "serving what is valid, backoff, failing fast",
  4: "flights",
  5: "shared cache protocol",
  6: "sealing",
  7: "401 handling",
  8: "refusals and secrets",
  9: "limits, events, closing",
};

/** One mistake, planted into the source in memory, that a test has to notice. */
export interface Mutation {
  /** Unique, in kebab case. */
  readonly id: string;
  /** A key of {@link POINTS}. */
  readonly point: number;
  /** The source file, from the package's folder on, e.g. `src/provider/flight.ts`. */
  readonly file: string;
  /** Parts of the paths of test files that probably notice it. They run first; the others only when these do not. */
  readonly first: readonly string[];
  /** Text that occurs exactly once in the file. */
  readonly find: string;
  /** What stands there instead. */
  readonly replace: string;
  /** What the mistake would do to a user. */
  readonly why: string;
}

/**
 * The source with the mistake in it.
 *
 * @throws Error - the text to replace does not occur exactly once.
 */
export function mutated(source: string, { id, file, find, replace }: Mutation): string {
  const [before, after, ...more] = source.split(find);
  if (before === undefined || after === undefined || more.length > 0) {
    const times = after === undefined ? "not" : `${more.length + 1} times`;
    throw new Error(`${id}: its text occurs ${times} in ${file}. The source moved on; mend the mutation.`);
  }
  if (find === replace) throw new Error(`${id}: it replaces its text by the same.`);
  return before + replace + after;
}

/** Mutations that have point, file and the tests to run first in common, without saying so in each. */
export function planted(
  common: Pick<Mutation, "point" | "file" | "first">,
  mutations: readonly Omit<Mutation, keyof typeof common>[],
): readonly Mutation[] {
  return mutations.map((mutation) => ({ ...mutation, ...common }));
}
