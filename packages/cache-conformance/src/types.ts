import type { TokenCache } from "@apiera/auth";

/** What a runner hands to a running case: vitest and node:test as its parameter, mocha as `this`; bun:test hands over nothing, and shows skipped cases as passed. */
export interface CaseContext {
  /** Marks the running case as skipped, with the reason. */
  skip?(reason?: string): unknown;
}

/**
 * The four functions the suite needs of a test runner. Those of vitest, node:test, mocha and bun:test fit as they are.
 *
 * Cases of one suite must run one after the other, which is the default of both.
 */
export interface ConformanceRunner {
  /** Groups the cases that `body` declares. */
  describe(name: string, body: () => void): unknown;
  /** Declares one case. It fails when the promise rejects. */
  it(name: string, body: (context?: CaseContext) => Promise<void>): unknown;
  /** Declares what runs before each case of the group. */
  beforeEach(hook: () => Promise<void>): unknown;
  /** Declares what runs after each case of the group, whether it passed or failed. */
  afterEach(hook: () => Promise<void>): unknown;
}

/** A backend that holds nothing yet, made anew for each case. */
export interface ConformanceBackend {
  /**
   * Makes another instance of the adapter on this backend. The suite calls it several times in one case, as several processes
   * would, and closes what it made. With `shared: false` it is called once in each case.
   */
  createCache(): TokenCache | Promise<TokenCache>;
  /** Removes everything that `setup` made. Runs after the instances are closed. */
  cleanup?(): Promise<void>;
  /**
   * Moves the clock of this backend forward by `ms` milliseconds. Only for an adapter that takes a clock.
   *
   * @defaultValue the suite lets real time pass and asks the backend until it sees the end it waits for
   */
  advanceTime?(ms: number): void | Promise<void>;
  /**
   * Damages the stored entry of `key` behind the adapter's back: cuts it short, or puts something foreign in its place.
   *
   * @defaultValue the case about damaged data is skipped
   */
  damage?(key: string): Promise<void>;
  /**
   * Makes every later call to the backend fail, e.g. by cutting the connection.
   *
   * @defaultValue the case about a failing backend is skipped
   */
  fail?(): Promise<void>;
}

/** What the adapter under test can do, and how exactly. */
export interface ConformanceCapabilities {
  /**
   * Whether the adapter has `acquireLease`. `true`: it must, and every lease case runs. `false`: it must not, and none does.
   *
   * @defaultValue by presence, as the contract finds capabilities: without it the lease cases are reported as skipped
   */
  readonly lease?: boolean;
  /** The same for `subscribe`. @defaultValue by presence */
  readonly subscribe?: boolean;
  /**
   * Whether comparing and deleting are one step. `false` for a backend that can only do one after the other: the cases that delete in a crowd do not run.
   *
   * @defaultValue true
   */
  readonly atomicDelete?: boolean;
  /** Whether two instances on one backend see each other's entries and leases. @defaultValue true */
  readonly shared?: boolean;
  /** The step in which the backend counts life, in milliseconds: 1000 for one that knows only seconds. @defaultValue 1 */
  readonly ttlGranularityMs?: number;
  /**
   * How long the suite waits for anything before it calls it broken, in milliseconds. Only ever makes a case fail, never pass;
   * keep it below the runner's own limit for a clearer message.
   *
   * @defaultValue 10 seconds
   */
  readonly timeoutMs?: number;
}
