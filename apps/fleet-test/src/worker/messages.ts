/** Which identity a process is to get tokens for. */
export interface Identity {
  readonly tokenUrl: string;
  readonly clientId: string;
  readonly clientSecret: string;
  readonly organization: string;
  readonly audience: string;
}

/** What the calls of a process came to. */
export interface Calls {
  readonly calls: number;
  /** What went wrong, one line per failed call. */
  readonly failures: readonly string[];
  /** What the provider told of failures of its cache, one line each. */
  readonly cacheFailures: readonly string[];
  readonly longestWaitMs: number;
  /** Names the token that came last without showing it. */
  readonly lastToken: string | undefined;
}

/** What the test tells a process. */
export type Order =
  /** Get a provider of this identity, in place of the last one. */
  | { readonly type: "begin"; readonly identity: Identity }
  /** Call `getToken()` so many times at once. */
  | { readonly type: "call"; readonly times: number }
  /** Call it so many times in turn, with so many milliseconds between; with `untilAnother` until another token came. */
  | { readonly type: "load"; readonly times: number; readonly everyMs: number; readonly untilAnother: boolean };

/** What a process tells the test. `buying` comes unasked, when it sends a request to the token endpoint. */
export type Report =
  | { readonly type: "ready" }
  | { readonly type: "begun" }
  | { readonly type: "buying" }
  | { readonly type: "called"; readonly result: Calls };
