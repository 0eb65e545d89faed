import { type Mutation, planted } from "../mutation.ts";

/** What follows when the token endpoint refuses the client. */
export const refusals: readonly Mutation[] = [
  ...planted({ point: 8, file: "src/provider/attempt-log.ts", first: ["refusals", "attempt-log"] }, [
    {
      id: "refusal-pauses-short",
      find: "isRefusal(error) ? REFUSAL : TRANSIENT",
      replace: "TRANSIENT",
      why: "a client that is refused asks every half second",
    },
    {
      id: "refusal-does-not-hold-back",
      find: "asked !== undefined || isRefusal(error)",
      replace: "asked !== undefined",
      why: "after a refusal callers without a token ask every few seconds",
    },
  ]),
  ...planted(
    { point: 8, file: "src/provider/schedule.ts", first: ["refusals", "schedule.test", "attempt-log", "renewal-pace"] },
    [
      {
        id: "refusal-pause-not-documented",
        find: "firstMs: 5_000, longestMs: 300_000",
        replace: "firstMs: 5_000, longestMs: 60_000",
        why: "a client that is refused asks five times as often as said",
      },
    ],
  ),
  ...planted({ point: 8, file: "src/sealing/record.ts", first: ["refusals", "sealed-records", "refusals"] }, [
    {
      id: "refusal-remembered-for-its-pause-only",
      find: "REFUSAL_LIFE_IN_PAUSES = 2",
      replace: "REFUSAL_LIFE_IN_PAUSES = 1",
      why: "the pause of a fleet does not grow",
    },
    {
      id: "refusal-never-due",
      find: "Math.max(0, ttlMs - pauseMs * (REFUSAL_LIFE_IN_PAUSES - 1))",
      replace: "ttlMs",
      why: "a fleet waits twice as long as it should",
    },
    {
      id: "refusal-without-its-name",
      find: `typeof code === "string" ? code : undefined`,
      replace: "undefined",
      why: "the other processes do not hear what was said",
    },
  ]),
  ...planted(
    { point: 8, file: "src/errors/errors.ts", first: ["refusals", "token-responses", "provider.test", "regressions"] },
    [
      {
        id: "refusal-by-any-status",
        find: "(error.oauthError !== undefined || error.status === 401)",
        replace: "true",
        why: "the 404 of a proxy stops a fleet for minutes",
      },
      {
        id: "refusal-of-the-passing-kind",
        find: "return saysSo && !error.retryable;",
        replace: "return saysSo;",
        why: "a 503 with an error in it stops a fleet for minutes",
      },
    ],
  ),
  ...planted({ point: 8, file: "src/provider/token-source.ts", first: ["refusals", "asked-pauses", "secrets-tried"] }, [
    {
      id: "refusal-not-shared",
      find: "          await tier.publishRefusal(vaults, error, failures, pauseMs);\n",
      replace: "",
      why: "every process of a fleet is refused by itself",
    },
    {
      id: "refusal-of-others-ignored",
      find: "if (known !== undefined && known.retryInMs > 0) {",
      replace: "if (known !== undefined && known.retryInMs > 1e9) {",
      why: "every process of a fleet is refused by itself",
    },
    {
      id: "refusal-does-not-grow",
      find: "(known?.failures ?? 0) + 1",
      replace: "1",
      why: "the pause of a fleet does not grow",
    },
    {
      id: "failures-shared-as-refusals",
      find: "error instanceof TokenRequestError && (error.retryAfterMs !== undefined || isRefusal(error))",
      replace: "error instanceof TokenRequestError",
      why: "one 503 holds the whole fleet back",
    },
    {
      id: "asked-pause-not-shared",
      find: "(error.retryAfterMs !== undefined || isRefusal(error))",
      replace: "isRefusal(error)",
      why: "a server that asks one process for quiet is asked by all others",
    },
    {
      id: "asked-pause-as-long-as-a-refusal",
      find: "isRefusal(error) ? REFUSAL : TRANSIENT",
      replace: "REFUSAL",
      why: "a server that asks for one second is left alone for minutes",
    },
    {
      id: "refusal-of-others-hides-new-secret",
      find: "if (isRefusal(known.error)) this.#refused = JSON.stringify(secrets);",
      replace: "",
      why: "who was held back by another's refusal does not try a new secret",
    },
    {
      id: "own-refusal-hides-new-secret",
      find: "this.#refused = isRefusal(error) ? JSON.stringify(secrets) : undefined;",
      replace: "",
      why: "after a refusal a new secret is tried only when the pause has passed",
    },
    {
      id: "any-failure-asks-for-secrets",
      find: "this.#refused = isRefusal(error) ? JSON.stringify(secrets) : undefined;",
      replace: "this.#refused = JSON.stringify(secrets);",
      why: "a secret function is asked every second while the endpoint is down",
    },
    {
      id: "secrets-asked-at-every-call",
      find: "now - this.#askedForSecretsAt < SECRETS_EVERY_MS",
      replace: "now < this.#askedForSecretsAt",
      why: "after a refusal a secret function is asked at every call",
    },
    {
      id: "same-secrets-tried-again",
      find: "return this.#refused !== JSON.stringify(await this.#secrets(signal));",
      replace: "return true;",
      why: "secrets that were refused are tried every second",
    },
    {
      id: "secret-function-without-limit",
      find: "untilAborted(secrets(), AbortSignal.any([signal, limit.signal]))",
      replace: "secrets()",
      why: "a secret function that hangs stops everything",
    },
  ]),
  ...planted({ point: 8, file: "src/provider/buyer.ts", first: ["secrets-tried", "provider.test", "refusals"] }, [
    {
      id: "next-secret-after-any-failure",
      find: "if (!isWrongSecret(error)) throw error;",
      replace: "",
      why: "a server that is down is asked once per secret",
    },
    {
      id: "next-secret-after-any-refusal",
      find: `(error.oauthError === "invalid_client" || error.status === 401)`,
      replace: "error.oauthError !== undefined",
      why: "what another secret cannot cure is asked once per secret",
    },
    {
      id: "next-secret-by-status-only",
      find: `(error.oauthError === "invalid_client" || error.status === 401)`,
      replace: "error.status === 401",
      why: "invalid_client with status 400 does not lead to the next secret",
    },
    {
      id: "next-secret-by-name-only",
      find: `(error.oauthError === "invalid_client" || error.status === 401)`,
      replace: `error.oauthError === "invalid_client"`,
      why: "a 401 of another name does not lead to the next secret",
    },
    {
      id: "secrets-tried-twice",
      find: "if (tried.has(secret)) continue;",
      replace: "",
      why: "a secret that was refused is sent twice",
    },
    {
      id: "new-secrets-not-asked-for",
      find: "[() => [...worked, ...secrets], newSecrets]",
      replace: "[() => [...worked, ...secrets]]",
      why: "a secret that was rotated a moment ago is an error",
    },
    {
      id: "worked-secret-not-first",
      find: "[...worked, ...secrets]",
      replace: "secrets",
      why: "the old secret is refused at every purchase",
    },
    {
      id: "last-refusal-told",
      find: "refused ??= error;",
      replace: "refused = error;",
      why: "the caller is told of the last secret instead of the first",
    },
  ]),
];
