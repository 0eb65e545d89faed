/** Something that tells of errors by events, as Keyv does. */
export interface ErrorEmitter {
  on(event: "error", listener: (error: unknown) => void): unknown;
  off(event: "error", listener: (error: unknown) => void): unknown;
}

/**
 * Makes errors heard. Keyv tells of them by an event, and then answers as if there were nothing: an error that is told while a call runs fails that call. Of calls that run
 * together each is taken for the one that failed: rather one failure too many than one that is silent.
 */
export class ErrorWatch {
  readonly #emitter: ErrorEmitter;
  readonly #running = new Set<(error: unknown) => void>();

  constructor(emitter: ErrorEmitter) {
    this.#emitter = emitter;
    emitter.on("error", this.#hear);
  }

  readonly #hear = (error: unknown): void => {
    for (const fail of this.#running) fail(error);
  };

  /** Settles as `call` does, or rejects with the first error told meanwhile. */
  async run<T>(call: () => Promise<T>): Promise<T> {
    let told: { readonly error: unknown } | undefined;
    const fail = (error: unknown): void => {
      told ??= { error };
    };
    this.#running.add(fail);
    const outcome = await call().then(
      (value) => ({ value }),
      (error: unknown) => ({ error }),
    );
    this.#running.delete(fail);
    // What was told says more than what came of it.
    if (told !== undefined) throw told.error;
    if ("error" in outcome) throw outcome.error;
    return outcome.value;
  }

  end(): void {
    this.#emitter.off("error", this.#hear);
  }
}
