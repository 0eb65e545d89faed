import { type Mutation, planted } from "../mutation.ts";

/** The lease that a buyer keeps, and what it publishes under it. */
export const lease: readonly Mutation[] = [
  ...planted({ point: 5, file: "src/provider/kept-lease.ts", first: ["leases", "holders"] }, [
    {
      id: "lease-lives-long",
      find: "LEASE_TTL_MS = 5_000;",
      replace: "LEASE_TTL_MS = 50_000;",
      why: "a process that died delays the others for a minute",
    },
    {
      id: "lease-not-renewed",
      find: "    this.#plan();\n  }\n\n  /** Whether",
      replace: "  }\n\n  /** Whether",
      why: "a slow purchase loses its lease, and another process buys too",
    },
    {
      id: "lease-renewed-once",
      find: "      this.#plan();\n    };",
      replace: "    };",
      why: "a slow purchase loses its lease, and another process buys too",
    },
    {
      id: "lease-renewed-late",
      find: "LEASE_TTL_MS / 3",
      replace: "LEASE_TTL_MS",
      why: "a lease ends at the moment it is renewed",
    },
    {
      id: "lease-renewal-not-cancelled",
      find: "    this.#cancel();\n",
      replace: "",
      why: "a lease is renewed for ever after the purchase",
    },
    {
      id: "lease-given-back-during-renewal",
      find: "    await this.#renewing;\n",
      replace: "",
      why: "a renewal that comes after the release takes the lease again",
    },
    {
      id: "lease-not-given-back",
      find: "    await this.#cache.release(this.#lease);\n",
      replace: "",
      why: "after every purchase the others wait until the lease has ended",
    },
    {
      id: "lease-held-for-ever",
      find: "return this.#clock.monotonicNow() < this.#endsAt;",
      replace: "return true;",
      why: "a process that was stopped for long puts its old token over the new one",
    },
    {
      id: "lease-renewal-does-not-count",
      find: "renewed.value ? askedAt + LEASE_TTL_MS : Number.NEGATIVE_INFINITY",
      replace: "Number.NEGATIVE_INFINITY",
      why: "who kept its lease for long looks into the cache once more for nothing",
    },
    {
      id: "lease-lost-renewal-counts",
      find: "renewed.value ? askedAt + LEASE_TTL_MS : Number.NEGATIVE_INFINITY",
      replace: "askedAt + LEASE_TTL_MS",
      why: "who lost its lease puts its token over one that was bought later",
    },
    {
      id: "lease-failed-renewal-counts",
      find: "if (renewed.ok) this.#endsAt = renewed.value ?",
      replace: "this.#endsAt = !renewed.ok || renewed.value ?",
      why: "who could not renew its lease puts its token over one that was bought later",
    },
  ]),
  ...planted({ point: 5, file: "src/provider/token-source.ts", first: ["leases", "holders", "shared-cache"] }, [
    {
      id: "lease-left-to-end",
      find: "if (lease !== undefined) this.#giveBack(lease);",
      replace: "",
      why: "after every purchase the others wait until the lease has ended",
    },
    {
      id: "not-published",
      find: "if (candidate.bought) await tier.publish(",
      replace: "if (!candidate.bought) await tier.publish(",
      why: "nothing is shared",
    },
    {
      id: "published-without-lease-over-longer",
      find: "() => lease?.isHeld === true",
      replace: "() => true",
      why: "who bought without a lease puts its token over one that lasts longer",
    },
  ]),
  ...planted(
    { point: 5, file: "src/provider/shared-tier.ts", first: ["shared-entries", "sealing", "shared-cache", "holders"] },
    [
      {
        id: "published-only-when-sure",
        find: "if (!isSure() && (await this.look(vaults, (found) => found.expiresAt > candidate.expiresAt)) !== undefined) return;",
        replace: "if (!isSure()) return;",
        why: "what was bought without a lease is not shared",
      },
      {
        id: "published-over-longer",
        find: "found.expiresAt > candidate.expiresAt",
        replace: "found.expiresAt < candidate.expiresAt",
        why: "a later token gives way to one that ends sooner",
      },
    ],
  ),
];
