import { type Mutation, planted } from "../mutation.ts";

/** How processes share one token: look first, lease, look again, buy, publish, give the lease back. */
export const sharing: readonly Mutation[] = [
  ...planted({ point: 5, file: "src/provider/token-source.ts", first: ["waiting", "shared-cache", "holders"] }, [
    {
      id: "first-look-removed",
      find: "    if (found !== undefined) return found;\n    return this.#obtainInTurn(",
      replace: "    return this.#obtainInTurn(",
      why: "every process takes the lease only to read",
    },
    {
      id: "second-look-removed",
      find: "const found = lease && (await this.#find(tier, vaults, wish));",
      replace: "const found = undefined;",
      why: "a token is bought that the holder before has just published",
    },
    {
      id: "waiting-without-bound",
      find: `if (clock.monotonicNow() - startedAt >= patienceMs) return "overdue";`,
      replace: "",
      why: "a lease that is never given back stops the fleet",
    },
    {
      id: "waiting-too-short",
      find: "(retry.limit + 1) * (timeoutMs + GRACE_MS) + LEASE_TTL_MS * (1 + random())",
      replace: "timeoutMs + GRACE_MS",
      why: "waiters overtake a holder that is at its second attempt",
    },
    {
      id: "waiting-in-step",
      find: "LEASE_TTL_MS * (1 + random())",
      replace: "LEASE_TTL_MS",
      why: "all who waited overtake at the same moment and buy one each",
    },
    {
      id: "overtaking-with-all-attempts",
      find: `turn === "overdue" ? "buy" : wish.effort`,
      replace: "wish.effort",
      why: "all who overtake a hanging holder ask the endpoint again and again",
    },
    {
      id: "waiting-without-looking",
      find: "        if (found !== undefined) return found;\n      }\n    } finally",
      replace: "      }\n    } finally",
      why: "a waiter takes the lease though the token is there",
    },
    {
      id: "poll-without-growth",
      find: "Math.min(FIRST_POLL_MS * 2 ** polls, LONGEST_POLL_MS)",
      replace: "FIRST_POLL_MS",
      why: "a fleet that waits asks the cache forty times a second each",
    },
    {
      id: "poll-without-cap",
      find: "Math.min(FIRST_POLL_MS * 2 ** polls, LONGEST_POLL_MS)",
      replace: "FIRST_POLL_MS * 2 ** polls",
      why: "a waiter sleeps while the token is there",
    },
    {
      id: "poll-without-jitter",
      find: "* (0.5 + random());",
      replace: ";",
      why: "a fleet that waits asks the cache in step",
    },
    {
      id: "renewal-waits-for-others",
      find: `if (wish.effort !== "wait") return "taken";`,
      replace: "",
      why: "a renewal in the background waits for the lease, to buy once more",
    },
    {
      id: "renewal-buys-without-cache",
      find: `return wish.effort === "defer" ? "taken" : "alone";`,
      replace: `return "alone";`,
      why: "with the cache down every process renews for itself",
    },
    {
      id: "wake-ignored",
      find: "          wake = end;\n",
      replace: "",
      why: "a cache that tells of changes tells in vain",
    },
    {
      id: "unsubscribe-not-called",
      find: "      await unsubscribe?.();\n",
      replace: "",
      why: "every wait leaves a subscription behind",
    },
    {
      id: "subscribed-at-every-poll",
      find: "unsubscribe ??= await",
      replace: "unsubscribe = await",
      why: "every poll makes one more subscription",
    },
    {
      id: "unleased-without-spread",
      find: "await sleep(clock, UNLEASED_SPREAD_MS * random(), signal);",
      replace: "",
      why: "with a cache that cannot lease everyone buys at once",
    },
    {
      id: "unleased-without-look",
      find: `return (await this.#find(tier, vaults, wish)) ?? "alone";`,
      replace: `return "alone";`,
      why: "with a cache that cannot lease everyone buys",
    },
    {
      id: "lease-waited-not-told",
      find: "if (polls > 0) emit(",
      replace: "if (polls > 1e9) emit(",
      why: "nobody sees that processes wait for each other",
    },
    {
      id: "shared-not-told",
      find: `    emit({ type: "token-shared", organization, ttlMs: found.expiresAt - clock.monotonicNow() });\n`,
      replace: "",
      why: "nobody sees that tokens are shared",
    },
    {
      id: "own-release-not-awaited",
      find: "    await this.settled();\n    const startedAt",
      replace: "    const startedAt",
      why: "a process waits for the lease that it is giving back itself",
    },
  ]),
  ...planted(
    { point: 5, file: "src/provider/shared-tier.ts", first: ["shared-entries", "sealing", "shared-cache", "holders"] },
    [
      {
        id: "found-life-not-bounded",
        find: "Math.min(found.ttlMs, record.lifetimeMs)",
        replace: "found.ttlMs",
        why: "a store that gives a longer life makes a dead token live",
      },
      {
        id: "found-life-whole",
        find: "Math.min(found.ttlMs, record.lifetimeMs)",
        replace: "record.lifetimeMs",
        why: "a shared token is used past its end",
      },
      {
        id: "published-with-whole-life",
        find: "const ttlMs = candidate.expiresAt - this.#options.clock.monotonicNow();",
        replace: "const ttlMs = candidate.lifetimeMs;",
        why: "others use a token past its end, by as long as its purchase took",
      },
      {
        id: "published-dead",
        find: "if (ttlMs > 0) await",
        replace: "await",
        why: "a cache is given a life below zero, which is an error",
      },
      {
        id: "found-in-first-vault-only",
        find: "if (found === undefined || record === undefined) continue;",
        replace: "if (found === undefined || record === undefined) return undefined;",
        why: "while a key is rotated nothing is shared",
      },
      {
        id: "unusable-not-told",
        find: `    this.#options.emit({\n      type: "cache-entry-unusable",`,
        replace: `    (() => {})();\n    void ({\n      type: "cache-entry-unusable",`,
        why: "nobody sees that processes use different secrets",
      },
    ],
  ),
  ...planted(
    { point: 6, file: "src/provider/shared-tier.ts", first: ["shared-entries", "sealing", "shared-cache", "holders"] },
    [
      {
        id: "vaults-not-made-anew",
        find: "if (this.#made?.secrets !== joined)",
        replace: "if (this.#made === undefined)",
        why: "with a new secret a process goes on under the old names",
      },
      {
        id: "vaults-made-every-time",
        find: "if (this.#made?.secrets !== joined)",
        replace: "if (joined !== undefined)",
        why: "keys are derived anew at every purchase",
      },
      {
        id: "sealing-keys-ignored",
        find: "this.#options.sealingKeys ?? secrets",
        replace: "secrets",
        why: "processes with different secrets do not share though they should",
      },
      {
        id: "published-with-the-last-key",
        find: "const [vault] = vaults.tokens;",
        replace: "const vault = vaults.tokens.at(-1) ?? vaults.tokens[0];",
        why: "a key that was rotated out stays in use",
      },
      {
        id: "versions-all-the-same",
        find: "crypto.getRandomValues(new Uint8Array(16))",
        replace: "new Uint8Array(16)",
        why: "deleting by version deletes whatever is there",
      },
      {
        id: "drop-in-first-vault-only",
        find: "if (found && readToken(found.text)?.value === value) await this.cache.delete(vault.cacheKey, found.version);",
        replace:
          "if (found && readToken(found.text)?.value === value) await this.cache.delete(vault.cacheKey, found.version);\n      break;",
        why: "while a key is rotated a rejected token stays in the cache",
      },
    ],
  ),
  ...planted(
    { point: 7, file: "src/provider/shared-tier.ts", first: ["shared-entries", "sealing", "shared-cache", "holders"] },
    [
      {
        id: "drop-whatever-is-there",
        find: "if (found && readToken(found.text)?.value === value) await",
        replace: "if (found) await",
        why: "a late rejection deletes the new token of the whole fleet",
      },
    ],
  ),
  ...planted(
    { point: 8, file: "src/provider/shared-tier.ts", first: ["shared-entries", "sealing", "shared-cache", "holders"] },
    [
      {
        id: "refusal-of-the-first-secret",
        find: `secrets.length === 1 ? (secrets[0] ?? "") : JSON.stringify(secrets)`,
        replace: `secrets[0] ?? ""`,
        why: "a process that has another secret to try is held back",
      },
      {
        id: "refusal-forgotten-early",
        find: "ttlMs: pauseMs * REFUSAL_LIFE_IN_PAUSES",
        replace: "ttlMs: pauseMs",
        why: "a fleet asks again at half of the pause, and the pause does not grow",
      },
    ],
  ),
];
