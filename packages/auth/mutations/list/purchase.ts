import { type Mutation, planted } from "../mutation.ts";

/** One request to the token endpoint, and what is made of its answer. */
export const purchase: readonly Mutation[] = [
  ...planted({ point: 2, file: "src/token-endpoint/token-response.ts", first: ["token-responses", "provider.test"] }, [
    {
      id: "lifetime-text-not-read",
      find: `typeof expiresIn === "string" && expiresIn.trim() !== "" ? Number(expiresIn) : expiresIn`,
      replace: "expiresIn",
      why: "a life written as text is not heeded",
    },
    {
      id: "lifetime-without-upper-bound",
      find: "lifetimeMs > 0 && lifetimeMs <= LONGEST_LIFETIME_MS",
      replace: "lifetimeMs > 0",
      why: "a mistaken life makes a token that is never renewed",
    },
    {
      id: "lifetime-not-positive",
      find: "lifetimeMs > 0 && lifetimeMs <= LONGEST_LIFETIME_MS",
      replace: "lifetimeMs <= LONGEST_LIFETIME_MS",
      why: "a life of nothing makes every token useless",
    },
    {
      id: "lifetime-exp-ignored",
      find: "expiresAt === undefined ? undefined : plausible(expiresAt - issuedAt)",
      replace: "undefined",
      why: "a token that says itself how long it lives is given five minutes",
    },
    {
      id: "lifetime-exp-first",
      find: "if (stated !== undefined) return",
      replace: "if (stated !== undefined && expiresAt === undefined) return",
      why: "the wall clocks of two machines decide over a life that was stated",
    },
    {
      id: "response-correction-wrong",
      find: "lifetimeMs: claimed,\n      correction: ",
      replace: "lifetimeMs: claimed,\n      correction: undefined && ",
      why: "nobody hears that the endpoint states no life",
    },
    {
      id: "response-empty-token",
      find: `typeof value !== "string" || value === ""`,
      replace: `typeof value !== "string"`,
      why: "an empty token is said to be one with wrong characters",
    },
    {
      id: "response-any-token-type",
      find: `tokenType !== undefined && String(tokenType).toLowerCase() !== "bearer"`,
      replace: "false",
      why: "a token of another type is sent as a bearer token",
    },
    {
      id: "response-token-type-by-case",
      find: "String(tokenType).toLowerCase()",
      replace: "String(tokenType)",
      why: "a server that writes Bearer with a capital letter is not understood",
    },
    {
      id: "response-any-characters",
      find: "if (!BEARER.test(value)) throw",
      replace: "if (false) throw",
      why: "a token with a line break in it breaks every request",
    },
    {
      id: "response-all-retryable",
      find: "retryable: boolean = false",
      replace: "retryable: boolean = true",
      why: "an answer that means what it says is asked for again",
    },
    {
      id: "response-cut-not-retryable",
      find: 'access_token", true)',
      replace: 'access_token", false)',
      why: "an answer that was cut off is not asked for again",
    },
  ]),
  ...planted(
    { point: 2, file: "src/token-endpoint/purchase.ts", first: ["token-responses", "provider.test", "quota"] },
    [
      {
        id: "purchase-life-from-the-answer",
        find: "return { ...token, startedAt, frugal",
        replace: "return { ...token, startedAt: clock.monotonicNow(), frugal",
        why: "a token is handed out for as long after its end as its purchase took",
      },
      {
        id: "purchase-redirect-followed",
        find: `redirect: "manual"`,
        replace: `redirect: "follow"`,
        why: "the client secret goes wherever the endpoint redirects",
      },
      {
        id: "purchase-redirect-retryable",
        find: "contentType: contentTypeOf(response, [secret]), retryable: false },\n    );\n  }\n  const { error",
        replace: "contentType: contentTypeOf(response, [secret]), retryable: true },\n    );\n  }\n  const { error",
        why: "a redirect is asked for again and again",
      },
      {
        id: "purchase-own-clock-for-exp",
        find: "serverTime(response.headers) ?? clock.now()",
        replace: "clock.now()",
        why: "a machine whose clock is off misjudges the exp claim",
      },
      {
        id: "purchase-limit-left",
        find: "  } finally {\n    cancelLimit();\n  }",
        replace: "  }",
        why: "every purchase leaves a timer behind",
      },
      {
        id: "purchase-abort-is-a-network-error",
        find: "if (signal.aborted) throw signal.reason;",
        replace: "",
        why: "closing is told as a broken connection",
      },
      {
        id: "purchase-body-without-limit",
        find: "await untilAborted(readBody(response), either)",
        replace: "await readBody(response)",
        why: "a body that never ends is waited for, for ever",
      },
      {
        id: "purchase-correction-not-told",
        find: `context.emit({ type: "token-response-corrected", organization: context.organization, detail: correction });`,
        replace: "undefined;",
        why: "nobody hears that an answer was corrected",
      },
      {
        id: "purchase-quota-not-told",
        find: `if (quotas.length > 0) context.emit({ type: "quota"`,
        replace: `if (quotas.length > 1e9) context.emit({ type: "quota"`,
        why: "nobody sees a quota run out",
      },
      {
        id: "purchase-quota-ignored-in-429",
        find: "(status === 429 ? exhaustedForMs(quotas) : undefined)",
        replace: "undefined",
        why: "an exhausted quota is asked again every minute",
      },
      {
        id: "purchase-quota-heeded-in-500",
        find: "(status === 429 ? exhaustedForMs(quotas) : undefined)",
        replace: "exhaustedForMs(quotas)",
        why: "a passing failure is waited out for as long as a quota",
      },
      {
        id: "purchase-cause-not-cleaned",
        find: "cause: safeCause(error, [secret])",
        replace: "cause: error",
        why: "a foreign error shows the request with the secret in it",
      },
    ],
  ),
  ...planted({ point: 2, file: "src/errors/errors.ts", first: ["token-responses", "provider.test", "regressions"] }, [
    {
      id: "status-408-final",
      find: "status === 408 || ",
      replace: "",
      why: "a request that took too long is not sent again",
    },
    {
      id: "status-500-final",
      find: "status >= 500;",
      replace: "status > 500;",
      why: "a failure of the server is taken for a refusal",
    },
  ]),
];
