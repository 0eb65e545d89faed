import { mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { link, mkdir, readdir, rename, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { temporaryDirectory } from "../../test/support/temporary-directory.ts";
import type { Machine } from "../machine.ts";
import type { Moment } from "../machine-clock.ts";
import type { ProcessIdentity } from "../process-table.ts";
import { latestClaim, leaseDirectory } from "./claims.ts";
import { type KeyDirectory, keyDirectory } from "./key-directory.ts";
import { type Claim, LeaseStore } from "./lease-store.ts";
import { encodeRecord } from "./record.ts";

let root: string;
let remove: () => Promise<void>;
let key: KeyDirectory;
let now: Moment;
const self: ProcessIdentity = { space: "0123456789abcdef", pid: 1, startedAt: 1 };
const dead = new Set<number>();

/**
 * Runs when the store asks for the time for the given time from now: once it has looked, and once more when its file is written and it has
 * looked again, just before it adds its claim.
 */
let meanwhile: { after: number; act: () => void } | undefined;

beforeEach(async () => {
  ({ path: root, remove } = await temporaryDirectory());
  key = keyDirectory(root, "key");
  now = { domain: "boot time:[1]", steadyMs: 1_000_000, wallMs: 1_700_000_000_000 };
  meanwhile = undefined;
  dead.clear();
});

afterEach(async () => await remove());

const machine: Machine = {
  clock: () => {
    const time = now;
    if (meanwhile !== undefined) {
      meanwhile.after -= 1;
      if (meanwhile.after <= 0) {
        const { act } = meanwhile;
        meanwhile = undefined;
        act();
      }
    }
    return time;
  },
  processes: { self, isDead: (one) => dead.has(one.pid) },
};

function store(pid: number = self.pid): LeaseStore {
  const processes = { ...machine.processes, self: { ...self, pid } };
  return new LeaseStore({ ...machine, processes }, async () => void (await mkdir(root, { recursive: true })));
}

function pass(ms: number): void {
  now = { ...now, steadyMs: now.steadyMs + ms, wallMs: now.wallMs + ms };
}

/** The name of the claim with this number, in the line that is there. */
function nameOf(number: number): string {
  const line = readdirSync(leaseDirectory(key))
    .find((name) => name.startsWith("claim-"))
    ?.slice(-16);
  return `claim-${String(number).padStart(12, "0")}-${line}`;
}

/** Adds a claim as another process would, in one step. */
function otherAdds(number: number, given: { ttlMs?: number; released?: boolean } = {}): void {
  const { ttlMs = 60_000, released = false } = given;
  const text = encodeRecord({ kind: "claim", key: key.name, owner: "other", released, term: { ttlMs, from: now } });
  writeFileSync(join(key.path, "temp-other"), text);
  renameSync(join(key.path, "temp-other"), join(leaseDirectory(key), nameOf(number)));
}

function otherRemoves(number: number): void {
  rmSync(join(leaseDirectory(key), nameOf(number)));
}

/** Begins a line of claims of its own, in a directory that has none, and brings it up to this number. */
function otherBegins(number: number): void {
  const term = { ttlMs: 60_000, from: now };
  const text = encodeRecord({ kind: "claim", key: key.name, owner: "other", released: false, term });
  writeFileSync(join(leaseDirectory(key), `claim-${String(number).padStart(12, "0")}-${"0".repeat(16)}`), text);
}

/** Does what one that cleans a lease away does, and begins the lease anew, all at once. */
function otherCleansAwayAndBegins(number: number): void {
  rmSync(leaseDirectory(key), { recursive: true });
  mkdirSync(leaseDirectory(key));
  otherBegins(number);
}

const files = async (): Promise<string[]> => await readdir(leaseDirectory(key));
const ownerNow = async (): Promise<string | undefined> => {
  const latest = await latestClaim(key);
  return latest === "again" ? "again" : latest?.record?.owner;
};

const take = (owner: string, ttlMs = 1000): ReturnType<LeaseStore["acquire"]> =>
  store().acquire(key, owner, ttlMs, now, undefined);

async function taken(owner: string): Promise<NonNullable<Awaited<ReturnType<typeof take>>>> {
  const claim = await take(owner);
  if (claim === undefined) throw new Error("The lease was not free.");
  return claim;
}

describe.each([
  ["before its file was written", 1],
  ["with its file written, just before adding it", 2],
])("a process that was stopped while taking an ended lease, %s,", (_where, after) => {
  const stoppedWhile = (act: () => void): void => {
    meanwhile = { after, act };
  };

  it("finds the name taken when another took it meanwhile", async () => {
    await take("first");
    pass(1000);
    stoppedWhile(() => otherAdds(2));
    expect(await take("late")).toBeUndefined();
    expect(await ownerNow()).toBe("other");
  });

  it("is not the owner when the claim it adds is below one that came and was cleaned up behind meanwhile", async () => {
    await take("first");
    pass(1000);
    stoppedWhile(() => {
      otherAdds(2, { released: true });
      otherAdds(3);
      otherRemoves(1);
      otherRemoves(2);
    });
    expect(await take("late")).toBeUndefined();
    expect(await files()).toEqual([nameOf(3)]);
  });

  it("takes it after all when the others have given it back meanwhile", async () => {
    await take("first");
    pass(1000);
    stoppedWhile(() => {
      otherAdds(2, { released: true });
      otherRemoves(1);
    });
    expect((await take("late"))?.name).toBe(nameOf(3));
  });

  it.each([1, 2, 3])(
    "does not get it when it was cleaned away and begun anew meanwhile, up to claim %i",
    async (number) => {
      await take("first");
      pass(1000);
      stoppedWhile(() => otherCleansAwayAndBegins(number));
      expect(await take("late")).toBeUndefined();
      expect(await ownerNow()).toBe("other");
      expect(await files()).toEqual([nameOf(number)]);
    },
  );
});

describe("a holder that was stopped", () => {
  it.each([1, 2])(
    "while renewing, until its lease had passed on, is told so and changes nothing (look %i)",
    async (after) => {
      const claim = await taken("sleeper");
      // Its life was not over when it looked; the other claim is what stops it.
      meanwhile = { after, act: () => otherAdds(2) };
      expect(await store().renew(key, claim, 60_000, now)).toBeUndefined();
      expect(await ownerNow()).toBe("other");
    },
  );

  it("while renewing, until its life was over, is told so though nobody took the lease", async () => {
    const claim = await taken("sleeper");
    meanwhile = { after: 1, act: () => pass(1000) };
    expect(await store().renew(key, claim, 60_000, now)).toBeUndefined();
    expect(await take("next")).toBeDefined();
  });

  it("while renewing, for longer than the new life, is told so", async () => {
    const claim = await taken("sleeper");
    // With its file written and all looked at, just before adding it.
    meanwhile = { after: 2, act: () => pass(500) };
    expect(await store().renew(key, claim, 500, now)).toBeUndefined();
    expect(await take("next")).toBeDefined();
  });

  it.each([1, 2])("while giving back, until several others had held it, changes nothing (look %i)", async (after) => {
    const claim = await taken("sleeper");
    meanwhile = {
      after,
      act: () => {
        otherAdds(2, { released: true });
        otherAdds(3);
        otherRemoves(1);
        otherRemoves(2);
      },
    };
    await store().release(key, claim);
    expect(await ownerNow()).toBe("other");
    expect(await take("third")).toBeUndefined();
  });

  it.each([1, 2])(
    "while renewing, until the lease was cleaned away and begun anew, gets nothing (look %i)",
    async (after) => {
      const claim = await taken("sleeper");
      meanwhile = { after, act: () => otherCleansAwayAndBegins(1) };
      expect(await store().renew(key, claim, 60_000, now)).toBeUndefined();
      expect(await ownerNow()).toBe("other");
      expect(await files()).toEqual([nameOf(1)]);
    },
  );
});

describe("a holder that died", () => {
  it("loses the lease at once, however long its life would have been", async () => {
    expect(await store(7).acquire(key, "dying", 60_000, now, undefined)).toBeDefined();
    expect(await take("next")).toBeUndefined();
    dead.add(7);
    expect(await take("next")).toBeDefined();
  });

  it("keeps it to its end where the system does not tell who lives", async () => {
    const blind = new LeaseStore({ ...machine, processes: { self: undefined, isDead: () => true } }, async () => {});
    await mkdir(key.path);
    expect(await blind.acquire(key, "somebody", 1000, now, undefined)).toBeDefined();
    expect(await take("next")).toBeUndefined();
    pass(1000);
    expect(await take("next")).toBeDefined();
  });
});

describe("cleaning away", () => {
  it("leaves nothing, and the lease can be taken again", async () => {
    await store().release(key, await taken("first"));
    await store().cleanAway(key, "cleaner");
    expect(await readdir(key.path)).toEqual([]);
    expect(await take("next")).toBeDefined();
  });

  it("does not touch a lease that is held", async () => {
    await take("holder");
    await store().cleanAway(key, "cleaner");
    expect(await ownerNow()).toBe("holder");
  });

  it.each([1, 2, 3])("does nothing when another takes the lease first (look %i)", async (after) => {
    await take("first");
    pass(1000);
    meanwhile = { after, act: () => otherAdds(2) };
    await store().cleanAway(key, "cleaner");
    expect(await ownerNow()).toBe("other");
  });

  it("sends one that has looked and not yet added back to look again: it begins anew", async () => {
    await take("first");
    pass(1000);
    meanwhile = { after: 2, act: () => rmSync(leaseDirectory(key), { recursive: true }) };
    expect(await take("late")).toBeDefined();
    expect(await ownerNow()).toBe("late");
    expect(await files()).toEqual([nameOf(1)]);
  });

  it("takes the file that another was about to add, so that nothing can be added behind its back", async () => {
    await take("first");
    pass(1000);
    const aboutToAdd = join(leaseDirectory(key), "temp-other");
    const name = join(leaseDirectory(key), nameOf(1));
    await writeFile(aboutToAdd, "");
    await store().cleanAway(key, "cleaner");
    await expect(link(aboutToAdd, name)).rejects.toMatchObject({ code: "ENOENT" });
    expect(await readdir(key.path)).toEqual([]);
  });

  describe("by one that is stopped when it has taken the lease, for longer than it may take,", () => {
    /** A store that is stopped after each time it took the lease, while something happens. */
    class StoppedStore extends LeaseStore {
      readonly #meanwhile: () => Promise<void>;

      constructor(meanwhile: () => Promise<void>) {
        super(machine, async () => {});
        this.#meanwhile = meanwhile;
      }

      override async acquire(...given: Parameters<LeaseStore["acquire"]>): ReturnType<LeaseStore["acquire"]> {
        const claim = await super.acquire(...given);
        pass(120_000);
        await this.#meanwhile();
        return claim;
      }
    }

    beforeEach(async () => {
      // So that its claim has a high number.
      for (let round = 0; round < 4; round += 1) await store().release(key, await taken(`owner ${round}`));
      pass(1000);
    });

    it("harms nobody who took it over", async () => {
      await new StoppedStore(async () => void (await taken("other"))).cleanAway(key, "cleaner");
      expect(await ownerNow()).toBe("other");
      expect(await take("third")).toBeUndefined();
    });

    it("harms nobody who took it after it was cleaned away by another", async () => {
      let claim: Claim | undefined;
      const stopped = new StoppedStore(async () => {
        await store().cleanAway(key, "other cleaner");
        claim = await taken("other");
        claim = await store().renew(key, claim, 1000, now);
      });
      await stopped.cleanAway(key, "cleaner");
      expect(claim?.name).toBe(nameOf(2));
      expect(await ownerNow()).toBe("other");
      expect(await take("third")).toBeUndefined();
      expect(claim && (await store().renew(key, claim, 1000, now))).toBeDefined();
    });
  });

  it("is no way in for one that was stopped when it had seen no lease: it finds that another has begun one", async () => {
    let asked = 0;
    const processes = {
      ...machine.processes,
      get self() {
        asked += 1;
        // Asked for its name the second time it names its file, having looked.
        if (asked === 2) {
          mkdirSync(leaseDirectory(key));
          otherBegins(1);
        }
        return self;
      },
    };
    const late = new LeaseStore({ ...machine, processes }, async () => {});
    expect(await late.acquire(key, "late", 1000, now, undefined)).toBeUndefined();
    expect(await ownerNow()).toBe("other");
    expect(await readdir(key.path)).toEqual(["lease"]);
  });

  it("runs against many that take and give back, and never do two hold it at once", async () => {
    let holders = 0;
    let most = 0;
    let left = 60;
    const worker = async (pid: number): Promise<void> => {
      while (left > 0) {
        const claim = await store(pid).acquire(key, `owner ${pid}`, 60_000, now, undefined);
        if (claim === undefined) continue;
        left -= 1;
        holders += 1;
        most = Math.max(most, holders);
        await readdir(key.path);
        holders -= 1;
        await store(pid).release(key, claim);
      }
    };
    const cleaner = async (): Promise<void> => {
      while (left > 0) await store().cleanAway(key, "cleaner");
    };
    await Promise.all([worker(2), worker(3), worker(4), cleaner(), cleaner()]);
    expect(most).toBe(1);
  });
});

describe("files", () => {
  it("of a lease are one, however often it was taken, renewed and given back", async () => {
    for (let round = 0; round < 5; round += 1) {
      const claim = await taken(`owner ${round}`);
      const renewed = await store().renew(key, claim, 1000, now);
      if (renewed === undefined) throw new Error("The lease was not renewed.");
      await store().release(key, renewed);
    }
    expect(await readdir(key.path)).toEqual(["lease"]);
    expect(await files()).toEqual([nameOf(15)]);
  });

  it("that are damaged count as an ended claim, and the next one is numbered above them", async () => {
    await take("first");
    otherAdds(7);
    await writeFile(join(leaseDirectory(key), nameOf(7)), "torn");
    expect((await take("next"))?.name).toBe(nameOf(8));
    expect(await files()).toEqual([nameOf(8)]);
  });

  it("that are a directory where a claim should be are set aside, and the lease goes on", async () => {
    await take("first");
    await mkdir(join(leaseDirectory(key), nameOf(7)));
    expect((await take("next"))?.name).toBe(nameOf(8));
    expect(await files()).toEqual([nameOf(8), expect.stringMatching(/^damaged-/)]);
  });

  it("that are none of ours are out of the way when a lease begins", async () => {
    await mkdir(leaseDirectory(key), { recursive: true });
    await writeFile(join(leaseDirectory(key), "foreign"), "");
    await writeFile(join(leaseDirectory(key), "claim-999999999999-0123456789abcdef"), "");
    expect(await take("next")).toBeDefined();
    expect(await files()).toEqual([nameOf(1)]);
    expect((await readdir(key.path)).sort()).toEqual([
      expect.stringMatching(/^damaged-/),
      expect.stringMatching(/^damaged-/),
      "lease",
    ]);
  });

  it("one in the place of the directory of the lease is set aside", async () => {
    await mkdir(key.path);
    await writeFile(leaseDirectory(key), "foreign");
    expect(await take("next")).toBeDefined();
    await rename(leaseDirectory(key), join(root, "elsewhere"));
    expect(await readdir(key.path)).toEqual([expect.stringMatching(/^damaged-/)]);
  });
});
