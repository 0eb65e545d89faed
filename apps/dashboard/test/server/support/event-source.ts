/** One server-sent event. */
export interface SentEvent {
  readonly event: string;
  readonly id: string | undefined;
  /** Parsed. */
  readonly data: unknown;
}

/** Reads an answer of server-sent events, as a browser does. */
export interface EventReader extends AsyncDisposable {
  /** The next event of this kind, leaving others out. Rejects when the answer ends before. */
  next(event: string): Promise<SentEvent>;
  /** Resolves when the answer has ended. */
  readonly ended: Promise<void>;
  /** Everything that came so far, as it came. */
  text(): string;
}

/** @param response - of `/api/access/events`. */
export function readEvents(response: Response): EventReader {
  const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader();
  if (reader === undefined) throw new Error("The answer has no body.");
  const { promise: ended, resolve: end } = Promise.withResolvers<void>();
  let all = "";
  let rest = "";
  const pull = async (): Promise<boolean> => {
    const { done, value } = await reader.read().catch(() => ({ done: true, value: undefined }));
    if (done || value === undefined) {
      end();
      return false;
    }
    all += value;
    rest += value;
    return true;
  };
  return {
    ended,
    text: () => all,
    async next(wanted) {
      for (;;) {
        const at = rest.indexOf("\n\n");
        if (at === -1) {
          if (!(await pull())) throw new Error(`The events ended without ${wanted}.`);
          continue;
        }
        const event = parse(rest.slice(0, at));
        rest = rest.slice(at + 2);
        if (event?.event === wanted) return event;
      }
    },
    async [Symbol.asyncDispose]() {
      await reader.cancel().catch(() => {});
    },
  };
}

function parse(block: string): SentEvent | undefined {
  const fields = new Map(
    block.split("\n").flatMap((line) => {
      const [, name, value] = /^(\w+): (.*)$/.exec(line) ?? [];
      return name === undefined || value === undefined ? [] : [[name, value] as const];
    }),
  );
  const event = fields.get("event");
  const data = fields.get("data");
  return event === undefined || data === undefined
    ? undefined
    : { event, id: fields.get("id"), data: JSON.parse(data) };
}
