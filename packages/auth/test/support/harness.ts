import { afterEach, beforeEach } from "vitest";
import {
  createTokenProvider,
  type TokenProvider,
  type TokenProviderEvent,
  type TokenProviderOptions,
} from "../../src/index.ts";
import { countedFetch, quiet } from "./activity.ts";
import { ManualClock } from "./manual-clock.ts";
import { SharedCache } from "./shared-cache.ts";
import { TokenEndpoint } from "./token-endpoint.ts";

export const HOUR = 3_600_000;
export const SECRET = "s3cret-canary";

/** What the tests of a provider need, fresh for each test. */
export class Harness {
  readonly endpoint: TokenEndpoint = new TokenEndpoint();
  readonly clock: ManualClock = new ManualClock();
  readonly cache: SharedCache = new SharedCache(this.clock);
  readonly events: TokenProviderEvent[] = [];
  readonly #providers: TokenProvider[] = [];

  /** A provider as another process would have it: nothing in common with the others but endpoint and clock, and the cache if given. */
  provider(overrides: Partial<TokenProviderOptions> = {}): TokenProvider {
    return this.keep(
      createTokenProvider({
        clientId: "client-1",
        clientSecret: SECRET,
        organization: "org_1",
        audience: "https://api.apiera.io",
        tokenUrl: this.endpoint.url,
        fetch: countedFetch,
        clock: this.clock,
        random: () => 0.5,
        retry: { limit: 0 },
        onEvent: (event) => this.events.push(event),
        ...overrides,
      }),
    );
  }

  /** As {@link Harness.provider}, sharing the test's cache. */
  sharing(overrides: Partial<TokenProviderOptions> = {}): TokenProvider {
    return this.provider({ cache: this.cache, ...overrides });
  }

  /** Has a provider closed at the end of the test. */
  keep(provider: TokenProvider): TokenProvider {
    this.#providers.push(provider);
    return provider;
  }

  /** How many events of a type have been told. */
  count(type: TokenProviderEvent["type"]): number {
    return this.events.filter((event) => event.type === type).length;
  }

  /** Waits until so many events of a type have been told. */
  async told(type: TokenProviderEvent["type"], count = 1): Promise<void> {
    await until(() => this.count(type) >= count);
  }

  /** Moves the clock from timer to timer, whenever no real work is under way, until the promise has settled. */
  async settled<T>(promise: Promise<T>): Promise<T> {
    let done = false;
    const end = (): void => {
      done = true;
    };
    promise.then(end, end);
    for (;;) {
      await quiet();
      if (done) return promise;
      this.clock.advanceToNextTimer();
    }
  }

  async stop(): Promise<void> {
    // What a provider still waits for, such as the time limit of a cache that hangs, passes on this clock alone.
    await this.settled(Promise.all(this.#providers.map((provider) => provider.close())));
    await this.endpoint.stop();
  }
}

/** Waits, without sleeping, until the condition holds. */
export async function until(condition: () => boolean): Promise<void> {
  while (!condition()) await new Promise((resolve) => setImmediate(resolve));
}

/** Gives each test of a file a harness of its own. */
export function useHarness(): { readonly current: Harness } {
  let harness: Harness | undefined;
  beforeEach(async () => {
    harness = new Harness();
    await harness.endpoint.start();
  });
  afterEach(() => harness?.stop());
  return {
    get current(): Harness {
      if (harness === undefined) throw new Error("The harness is there during a test only.");
      return harness;
    },
  };
}
