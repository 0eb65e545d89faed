/** A matched answer. */
export interface Matched<Output> {
  readonly kind: "succeeded";
  readonly item: Output;
}

/**
 * Finds the answer for each item of a chunk: by uuid when the items name one and all answers carry one, otherwise by position.
 *
 * @returns one entry per item; undefined where the answers have none that is certain to belong to it.
 */
export function matchResults<Input, Output>(
  { uuidOf }: { readonly uuidOf?: (input: Input) => string },
  chunk: readonly Input[],
  answers: readonly Output[],
): readonly (Matched<Output> | undefined)[] {
  const byUuid = uuidOf === undefined ? undefined : indexByUuid(answers);
  if (uuidOf !== undefined && byUuid !== undefined) {
    return chunk.map((input, position) => {
      const uuid: unknown = input === null || input === undefined ? undefined : uuidOf(input);
      if (typeof uuid !== "string") return undefined;
      // One uuid may be there several times, each time with an answer of its own.
      const inPlace = answers[position];
      return matched(uuidIn(inPlace) === uuid.toLowerCase() ? inPlace : byUuid.get(uuid.toLowerCase()));
    });
  }
  const sameLength = Array.isArray(answers) && answers.length === chunk.length;
  return chunk.map((_, position) => (sameLength ? matched(answers[position]) : undefined));
}

function indexByUuid<Output>(answers: readonly Output[]): Map<string, Output> | undefined {
  if (!Array.isArray(answers)) {
    return undefined;
  }
  const index = new Map<string, Output>();
  for (const answer of answers as readonly Output[]) {
    const uuid = uuidIn(answer);
    if (uuid === undefined) {
      return undefined;
    }
    index.set(uuid, answer);
  }
  return index;
}

function uuidIn(answer: unknown): string | undefined {
  const uuid: unknown = typeof answer === "object" && answer !== null ? Reflect.get(answer, "uuid") : undefined;
  return typeof uuid === "string" ? uuid.toLowerCase() : undefined;
}

function matched<Output>(item: Output | undefined): Matched<Output> | undefined {
  return item === undefined ? undefined : { kind: "succeeded", item };
}
