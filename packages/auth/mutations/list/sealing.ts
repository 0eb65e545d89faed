import { type Mutation, planted } from "../mutation.ts";

/** What stands in the cache, and who can read it. */
export const sealing: readonly Mutation[] = [
  ...planted({ point: 6, file: "src/sealing/vault.ts", first: ["sealed-records", "sealing", "vault"] }, [
    {
      id: "seal-without-associated-data",
      find: "const additionalData = encoder.encode(cacheKey);",
      replace: `const additionalData = encoder.encode("");`,
      why: "the record differs from its documentation",
    },
    {
      id: "seal-without-salt",
      find: "salt: encoder.encode(cacheKey)",
      replace: `salt: encoder.encode("")`,
      why: "all identities of a client share one key",
    },
    {
      id: "seal-name-without-kind",
      find: `lengthPrefixed([\`apiera \${kind} \${FORMAT}\``,
      replace: `lengthPrefixed([\`apiera token \${FORMAT}\``,
      why: "a refusal overwrites the token",
    },
    {
      id: "seal-key-without-kind",
      find: `apiera \${kind} entry \${FORMAT}`,
      replace: `apiera token entry \${FORMAT}`,
      why: "the record of a refusal differs from its documentation",
    },
    {
      id: "seal-without-length-prefix",
      find: "view.setUint32(offset, part.length);",
      replace: "",
      why: "two identities may get the same name",
    },
    {
      id: "seal-identity-without-organization",
      find: "tokenUrl, audience, organization, clientId])",
      replace: `tokenUrl, audience, "", clientId])`,
      why: "organizations share a token",
    },
    {
      id: "seal-iv-not-random",
      find: "crypto.getRandomValues(new Uint8Array(IV_BYTES))",
      replace: "new Uint8Array(IV_BYTES)",
      why: "an initialization vector is used twice, which breaks AES-GCM",
    },
    {
      id: "seal-format-not-checked",
      find: "format !== FORMAT || body === undefined",
      replace: "body === undefined",
      why: "an entry of a later format is taken for one of this",
    },
    {
      id: "seal-rest-not-checked",
      find: " || rest.length > 0",
      replace: "",
      why: "an entry with more parts is taken for one of this format",
    },
    {
      id: "seal-damaged-throws",
      find: "return undefined;\n      }\n    },",
      replace: `throw new Error("damaged");\n      }\n    },`,
      why: "a damaged entry is an error instead of none",
    },
  ]),
  ...planted({ point: 6, file: "src/sealing/record.ts", first: ["sealed-records", "refusals"] }, [
    {
      id: "record-empty-token-taken",
      find: ` || value === ""`,
      replace: "",
      why: "an entry with an empty token is handed out",
    },
    {
      id: "record-lifetime-not-checked",
      find: `typeof lifetimeMs !== "number" || !(lifetimeMs > 0)`,
      replace: "false",
      why: "an entry without a life gives a token that ends at NaN",
    },
    {
      id: "record-not-frugal",
      find: "...(frugal ? { frugal } : {})",
      replace: "",
      why: "only the process that bought knows that the quota is short",
    },
    {
      id: "record-without-permissions",
      find: "permissions: readClaims(value).permissions",
      replace: "permissions: []",
      why: "a shared token does not say what it permits",
    },
  ]),
];
