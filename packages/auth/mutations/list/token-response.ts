import { type Mutation, planted } from "../mutation.ts";

/** What is taken for a token, and how long it is thought to live. */
export const tokenResponse: readonly Mutation[] = [
  ...planted({ point: 2, file: "src/http/read-body.ts", first: ["bodies"] }, [
    {
      id: "body-limit-removed",
      find: "if (size > maxBytes) {",
      replace: "if (size > Number.POSITIVE_INFINITY) {",
      why: "an endless body fills the memory",
    },
    {
      id: "body-limit-one-off",
      find: "if (size > maxBytes) {",
      replace: "if (size >= maxBytes) {",
      why: "a body of exactly the limit is refused",
    },
    {
      id: "body-over-limit-not-cancelled",
      find: "void reader.cancel().catch(() => {});",
      replace: "",
      why: "the connection of a body that is too large stays open",
    },
    {
      id: "body-limit-per-chunk",
      find: "size += value.byteLength;",
      replace: "size = value.byteLength;",
      why: "an endless body in small pieces fills the memory",
    },
    {
      id: "body-characters-cut",
      find: "decoder.decode(value, { stream: true })",
      replace: "decoder.decode(value)",
      why: "a character that two chunks share is lost",
    },
  ]),
  ...planted({ point: 2, file: "src/http/json-members.ts", first: ["bodies"] }, [
    {
      id: "json-null-is-an-object",
      find: `typeof value === "object" && value !== null`,
      replace: `typeof value === "object"`,
      why: "the body null throws a TypeError instead of TokenResponseError",
    },
  ]),
  ...planted({ point: 2, file: "src/token-endpoint/quota.ts", first: ["quota"] }, [
    {
      id: "quota-scarcity-fraction",
      find: "remaining <= limit * KEPT_FRACTION",
      replace: "remaining < limit * KEPT_FRACTION",
      why: "the last fifth of a quota is not kept for what cannot be put off",
    },
    {
      id: "quota-exhausted-longest",
      find: "Math.max(...waits)",
      replace: "Math.min(...waits)",
      why: "a day's quota that is used up is asked for again every hour",
    },
    {
      id: "quota-not-exhausted-waits",
      find: "quotas.filter(({ remaining }) => remaining === 0)",
      replace: "quotas.filter(({ remaining }) => remaining >= 0)",
      why: "a 429 for another reason is taken for a used-up quota",
    },
    {
      id: "quota-nonsense-taken",
      find: "bucket === undefined ||",
      replace: "",
      why: "a bucket without a name is told of",
    },
  ]),
  ...planted({ point: 2, file: "src/token/jwt-claims.ts", first: ["edges", "provider.test"] }, [
    {
      id: "claims-exp-not-in-seconds",
      find: "exp * 1000",
      replace: "exp",
      why: "the exp claim of a token is misread",
    },
    {
      id: "claims-damaged-throw",
      find: "} catch {\n    return NONE;\n  }",
      replace: "} catch (error) {\n    throw error;\n  }",
      why: "an opaque token with dots in it cannot be used",
    },
    {
      id: "claims-scope-ignored",
      find: `typeof scope === "string"`,
      replace: "scope === undefined && false",
      why: "permissions in the scope claim are not seen",
    },
  ]),
];
