import { type Mutation, planted } from "../mutation.ts";

const IDENTITY = "src/provider/identity.ts";

/** Who joins whom, what ends with whom, and what closing does. */
export const identityFlights: readonly Mutation[] = [
  ...planted({ point: 4, file: IDENTITY, first: ["joining", "provider.test", "regressions"] }, [
    {
      id: "forced-joins-abandoned",
      find: "this.#forced?.abandoned === false ? this.#forced : this.#startForced()",
      replace: "this.#forced ?? this.#startForced()",
      why: "who forces a token gets the reason of one who left",
    },
    {
      id: "forced-does-not-join",
      find: "this.#forced?.abandoned === false ? this.#forced : this.#startForced()",
      replace: "this.#startForced()",
      why: "a hundred callers who force a token buy a hundred",
    },
    {
      id: "abandoned-flight-joined",
      find: "find((running) => running?.abandoned === false)",
      replace: "find((running) => running !== undefined)",
      why: "who comes after the last caller has left gets that caller's reason",
    },
    {
      id: "ordinary-does-not-join-forced",
      find: "[this.#flight, this.#forced]",
      replace: "[this.#flight]",
      why: "a second token is bought beside the forced one",
    },
    {
      id: "forced-does-not-wait-for-ordinary",
      find: "      await ordinary?.result.catch(() => {});\n",
      replace: "",
      why: "a forced purchase runs beside the ordinary one",
    },
    {
      id: "forced-takes-what-it-replaces",
      find: "found.value !== replaced?.value && this.#isFresh(found, undefined)",
      replace: "this.#isFresh(found, undefined)",
      why: "who forces a token gets the very one that was to be replaced",
    },
    {
      id: "forced-not-anew",
      find: "anew: true, ",
      replace: "",
      why: "who forces a token gets the one in the cache",
    },
    {
      id: "forced-not-held-when-worse",
      find: `effort: "wait", onCommit }, signal, replaced);`,
      replace: `effort: "wait", onCommit }, signal);`,
      why: "a forced token is thrown away when it ends sooner than the one it replaces",
    },
    {
      id: "renewal-ends-with-its-waiter",
      find: "      commit();\n",
      replace: "",
      why: "a caller who waits for a renewal and leaves ends it for all",
    },
    {
      id: "flight-not-forgotten",
      find: "if (this.#flight === flight) this.#flight = undefined;",
      replace: "",
      why: "everyone joins a purchase that has ended long ago",
    },
    {
      id: "forced-not-forgotten",
      find: "if (this.#forced === flight) this.#forced = undefined;",
      replace: "",
      why: "who forces a token again gets the last one",
    },
    {
      id: "renewal-not-forgotten",
      find: "      this.#renewal = undefined;\n",
      replace: "",
      why: "a token is renewed once and never again",
    },
    {
      id: "coalesced-not-told",
      find: "if (waiters > 1)",
      replace: "if (waiters > 1e9)",
      why: "nobody sees that callers waited together",
    },
    {
      id: "caller-with-fired-signal-waits",
      find: "    if (signal?.aborted) throw signal.reason;\n    if (minTtlMs",
      replace: "    if (minTtlMs",
      why: "a caller whose signal has fired costs a token",
    },
  ]),
  ...planted({ point: 4, file: "src/provider/token-source.ts", first: ["joining", "edges"] }, [
    {
      id: "purchase-not-committed",
      find: "    wish.onCommit?.();\n",
      replace: "",
      why: "a token that is paid for is thrown away when its callers leave",
    },
  ]),
  ...planted({ point: 9, file: IDENTITY, first: ["closing", "provider.test", "holders"] }, [
    {
      id: "close-does-not-wait",
      find: "await Promise.all([this.#deck.endAll(closedError()), ...this.#drops]);",
      replace: "",
      why: "after close() calls of the cache still run, on a connection that may be closed",
    },
    {
      id: "close-does-not-wait-for-drops",
      find: "this.#deck.endAll(closedError()), ...this.#drops",
      replace: "this.#deck.endAll(closedError())",
      why: "a rejected token stays in the cache when the process ends",
    },
    {
      id: "close-does-not-wait-for-leases",
      find: "    await this.#source.settled();\n    this.#tellReuses();",
      replace: "    this.#tellReuses();",
      why: "a lease stays when the process ends, and delays the others",
    },
    {
      id: "close-keeps-the-token",
      find: "    this.#closed = true;\n    this.#held = undefined;",
      replace: "    this.#closed = true;",
      why: "the token stays in memory and is handed out after close()",
    },
    {
      id: "closed-while-waiting",
      find: "    for (;;) {\n      if (this.#closed) throw closedError();\n",
      replace: "    for (;;) {\n",
      why: "who waited for a renewal when the provider closed buys a token",
    },
    {
      id: "reuses-not-told-on-close",
      find: "    await this.#source.settled();\n    this.#tellReuses();",
      replace: "    await this.#source.settled();",
      why: "the last token's use is not counted",
    },
    {
      id: "reuses-of-fast-path-not-counted",
      find: "        this.#reuses += 1;\n        if (now",
      replace: "        if (now",
      why: "most uses of a token are not counted",
    },
    {
      id: "reuses-not-reset",
      find: "    this.#reuses = 0;\n",
      replace: "",
      why: "uses are counted twice",
    },
    {
      id: "failure-of-closing-told",
      find: "if (isBooked(error) && !signal.aborted) {",
      replace: "if (isBooked(error)) {",
      why: "closing is told as a failed purchase",
    },
  ]),
  ...planted({ point: 9, file: "src/provider/provider.ts", first: ["closing", "organizations", "edges"] }, [
    {
      id: "registry-closed-twice",
      find: "this.#closed ??= this.#registry.release(",
      replace: "this.#closed = this.#registry.release(",
      why: "closing one provider twice closes another of the same organization",
    },
    {
      id: "registry-closes-what-others-use",
      find: "if (entry.users > 0) return;",
      replace: "",
      why: "closing one provider closes the others of the same organization",
    },
    {
      id: "registry-keeps-closed",
      find: "if (this.#entries.get(organization) === entry) this.#entries.delete(organization);",
      replace: "",
      why: "a provider made after close() of the last one is closed from the start",
    },
    {
      id: "registry-drops-another",
      find: "if (this.#entries.get(organization) === entry) this.#entries.delete(organization);",
      replace: "this.#entries.delete(organization);",
      why: "closing a forgotten provider makes the next one buy again",
    },
    {
      id: "registry-forgets-any",
      find: "name === organization || tokens.usedAt >= oldestUse",
      replace: "name === organization",
      why: "an organization in use is forgotten in place of one that is not",
    },
    {
      id: "closed-provider-gives-tokens",
      find: "if (this.#closed !== undefined) return Promise.reject(closedError());",
      replace: "",
      why: "a closed provider hands out tokens while another of the organization is open",
    },
    {
      id: "closed-provider-invalidates",
      find: "    if (this.#closed !== undefined) return;\n",
      replace: "",
      why: "a closed provider calls the cache",
    },
  ]),
  ...planted({ point: 4, file: "src/provider/flight-deck.ts", first: ["closing"] }, [
    {
      id: "close-leaves-flights",
      find: "for (const flight of all) flight.abort(reason);",
      replace: "",
      why: "close() waits for the endpoint",
    },
    {
      id: "close-forgets-who-was-left",
      find: "this.#aloft.add(flight);",
      replace: "",
      why: "after close() work of callers who had left still runs",
    },
  ]),
  ...planted({ point: 1, file: "src/provider/known-life.ts", first: ["asked-life", "regressions"] }, [
    {
      id: "known-life-for-ever",
      find: "this.#clock.monotonicNow() + Math.max(leftMs, LEAST_BELIEVED_MS)",
      replace: "Number.POSITIVE_INFINITY",
      why: "one sale that was nearly dead has callers who ask for a life refused for ever",
    },
    {
      id: "known-life-forgotten-at-once",
      find: "this.#clock.monotonicNow() + Math.max(leftMs, LEAST_BELIEVED_MS)",
      replace: "0",
      why: "who asks for more life than there is buys a token per call",
    },
    {
      id: "known-life-not-of-others",
      find: "this.bought(this.#isKnown ? Math.max(this.#lifeMs, lifetimeMs) : lifetimeMs);",
      replace: "",
      why: "a longer life that another process had is not believed",
    },
  ]),
];
