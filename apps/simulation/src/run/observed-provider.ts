import { type AccessToken, type GetTokenOptions, isApieraError, type TokenProvider } from "@apiera/auth";
import type { SimulatedProcess } from "../world/simulated-process.ts";
import type { World } from "../world/world.ts";

/** A token provider of a process, with every call held against the invariants. */
export class ObservedProvider implements TokenProvider {
  readonly #world: World;
  readonly #process: SimulatedProcess;
  readonly #organization: string;
  readonly #inner: TokenProvider;
  #closing = false;
  /** The token that is being reported as rejected. */
  #invalidating: string | undefined;

  constructor(world: World, process: SimulatedProcess, organization: string, inner: TokenProvider) {
    this.#world = world;
    this.#process = process;
    this.#organization = organization;
    this.#inner = inner;
  }

  async getToken(options?: GetTokenOptions): Promise<AccessToken> {
    const { clock, ledger, trace, watch } = this.#world;
    const isPlain = options === undefined;
    const mustBeInstant = isPlain && watch.handouts.holds(this.#process, this.#organization);
    const isDemanding = options?.minTtlMs !== undefined || options?.forceRefresh === true;
    if (!isPlain)
      trace.add(
        this.#process.name,
        `is asked for ${JSON.stringify({ ...options, signal: options.signal !== undefined })}`,
      );
    if (isDemanding) watch.budget.asked(this.#process, this.#organization);
    const call = watch.waiting.begin(this.#process, isDemanding);
    const checkInstant = (): void => {
      if (mustBeInstant && call.step !== clock.steps && !this.#closing)
        watch.violate(
          4,
          `${this.#process.name} holds a token, but a caller waited ${(clock.now - call.startedAt).toFixed(2)} ms`,
        );
    };
    try {
      const token = await this.#inner.getToken(options);
      watch.waiting.end(call);
      checkInstant();
      watch.handouts.handedOut(this.#process, this.#organization, token.value, {
        minTtlMs: options?.minTtlMs,
        askedAt: call.startedAt,
      });
      if (call.step !== clock.steps)
        trace.add(
          this.#process.name,
          `gets token ${ledger.find(token.value)?.number} after ${(clock.now - call.startedAt).toFixed(1)} ms`,
        );
      return token;
    } catch (error) {
      watch.waiting.end(call);
      checkInstant();
      this.#checkError(error, options);
      throw error;
    }
  }

  async invalidate(token: AccessToken | string): Promise<void> {
    const { ledger, trace, watch } = this.#world;
    const value = typeof token === "string" ? token : token.value;
    trace.add(this.#process.name, `invalidates token ${ledger.find(value)?.number}`);
    watch.handouts.rejected(this.#process, this.#organization, value);
    this.#invalidating = value;
    const done = this.#inner.invalidate(token);
    this.#invalidating = undefined;
    await done;
  }

  /** The provider tells, during `invalidate`, that it keeps the token. */
  tokenKept(): void {
    if (this.#invalidating === undefined) return;
    this.#world.watch.handouts.kept(this.#process, this.#organization, this.#invalidating);
  }

  forOrganization(organization: string): TokenProvider {
    return new ObservedProvider(this.#world, this.#process, organization, this.#inner.forOrganization(organization));
  }

  close(): Promise<void> {
    this.#closing = true;
    return this.#inner.close();
  }

  [Symbol.asyncDispose](): Promise<void> {
    return this.close();
  }

  /** Invariant 7: callers get an error only when they left, the provider closes, they ask for more life than there is, or the endpoint fails. After
   * recovery it does not (invariant 5). */
  #checkError(error: unknown, options: GetTokenOptions | undefined): void {
    const { scenario, trace, watch } = this.#world;
    if (options?.signal?.aborted && error === options.signal.reason) return;
    if (!isApieraError(error)) {
      watch.violate(7, `a caller in ${this.#process.name} got an error that is none of the toolkit: ${String(error)}`);
      return;
    }
    trace.add(this.#process.name, `a caller gets ${error.code}: ${error.message}`);
    if (error.code === "APIERA_CLOSED" && this.#closing) return;
    if (error.code === "APIERA_CONFIGURATION" && options?.minTtlMs !== undefined) return;
    const endpointFails = scenario.kinds.some((kind) => kind.startsWith("endpoint-"));
    const isOfEndpoint = ["APIERA_NETWORK", "APIERA_TIMEOUT", "APIERA_TOKEN_REQUEST", "APIERA_TOKEN_RESPONSE"].includes(
      error.code,
    );
    if (watch.recovered) {
      watch.violate(5, `a caller in ${this.#process.name} gets ${error.code} after recovery: ${error.message}`);
      return;
    }
    // A process that was stalled finds every time limit passed when it goes on.
    if (isOfEndpoint && (endpointFails || this.#process.stalledMs > 0)) return;
    watch.violate(7, `a caller in ${this.#process.name} got ${error.code} without a cause: ${error.message}`);
  }
}
