import { createTokenProvider, type TokenProvider, type TokenProviderOptions } from "../../src/index.ts";
import { quiet } from "./activity.ts";
import { ManualClock } from "./manual-clock.ts";

/** One turn of the event loop, by the end of which everything has happened that waits for promises alone, as purchases from a {@link Seller} do. */
export function turn(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}

/** A manual clock that can be walked through time without skipping the work that its timers set off. */
export class WalkingClock extends ManualClock {
  readonly #at = new Set<{ readonly at: number }>();
  /** The longest delay that anything was scheduled with. */
  longestDelayMs = 0;

  override schedule(callback: () => void, delayMs: number): () => void {
    const timer = { at: this.monotonicNow() + delayMs };
    this.#at.add(timer);
    this.longestDelayMs = Math.max(this.longestDelayMs, delayMs);
    const cancel = super.schedule(() => {
      this.#at.delete(timer);
      callback();
    }, delayMs);
    return () => {
      this.#at.delete(timer);
      cancel();
    };
  }

  /** Moves on by `ms`, and lets what each timer on the way sets off come to rest before it goes further. */
  async walk(ms: number): Promise<void> {
    const end = this.monotonicNow() + ms;
    for (;;) {
      await turn();
      if (this.#at.size > 0) await quiet();
      const next = Math.min(...[...this.#at].map(({ at }) => at));
      if (next > end) break;
      this.advance(Math.max(0, next - this.monotonicNow()));
    }
    this.advance(end - this.monotonicNow());
  }
}

/** What a seller answers with. */
export interface Goods {
  readonly value: string;
  /** The JSON text of `expires_in`; undefined leaves it out. */
  readonly expiresIn: string | undefined;
  readonly headers?: Record<string, string>;
}

/** One sale, as it was asked for. */
export interface Sale {
  readonly value: string;
  /** When the request was sent, on the monotonic clock. */
  readonly at: number;
}

/**
 * A token endpoint inside the process, on the test's clock: for tests that buy thousands of tokens, or whose answers have to take time on that
 * clock. What crosses a real connection is the business of other tests.
 */
export class Seller {
  readonly sales: Sale[] = [];
  /** How long an answer takes. */
  latencyMs = 0;
  readonly #clock: ManualClock;
  readonly #goods: (sale: { readonly number: number; readonly at: number }) => Goods;

  constructor(clock: ManualClock, goods: (sale: { readonly number: number; readonly at: number }) => Goods) {
    this.#clock = clock;
    this.#goods = goods;
  }

  readonly fetch: typeof fetch = async () => {
    const at = this.#clock.monotonicNow();
    const { value, expiresIn, headers = {} } = this.#goods({ number: this.sales.length + 1, at });
    this.sales.push({ value, at });
    if (this.latencyMs > 0) {
      await new Promise<void>((resolve) => {
        this.#clock.schedule(resolve, this.latencyMs);
      });
    }
    const life = expiresIn === undefined ? "" : `,"expires_in":${expiresIn}`;
    return new Response(`{"access_token":${JSON.stringify(value)},"token_type":"Bearer"${life}}`, { headers });
  };
}

/** A provider with a seller for its token endpoint. */
export function customerOf(
  seller: Seller,
  clock: ManualClock,
  overrides: Partial<TokenProviderOptions> = {},
): TokenProvider {
  return createTokenProvider({
    clientId: "client-1",
    clientSecret: "s3cret-canary",
    organization: "org_1",
    fetch: seller.fetch,
    clock,
    random: () => 0.5,
    retry: { limit: 0 },
    ...overrides,
  });
}

/** Whether the promise settles without a timer and without anything from outside: within microtasks. */
export async function settlesAtOnce(promise: Promise<unknown>): Promise<boolean> {
  let settled = false;
  const end = (): void => {
    settled = true;
  };
  promise.then(end, end);
  for (let turn = 0; turn < 20 && !settled; turn += 1) await null;
  return settled;
}
