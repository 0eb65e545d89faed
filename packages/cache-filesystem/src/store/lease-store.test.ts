import { mkdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { mkdir, readdir } from "node:fs/promises";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { temporaryDirectory } from "../../test/support/temporary-directory.ts";
import type { Moment } from "../machine-clock.ts";
import { type KeyDirectory, keyDirectory, leaseName } from "./key-directory.ts";
import { LeaseStore } from "./lease-store.ts";
import { encodeRecord } from "./record.ts";

let root: string;
let remove: () => Promise<void>;
let key: KeyDirectory;
let now: Moment;

/** Runs when a store next asks for the time, which is between looking at the latest claim and adding the next. */
let meanwhile: (() => void) | undefined;

beforeEach(async () => {
  ({ path: root, remove } = await temporaryDirectory());
  key = keyDirectory(root, "key");
  now = { domain: "boot time:[1]", steadyMs: 1_000_000, wallMs: 1_700_000_000_000 };
  meanwhile = undefined;
});

afterEach(async () => await remove());

function store(): LeaseStore {
  return new LeaseStore(
    () => {
      const act = meanwhile;
      meanwhile = undefined;
      act?.();
      return now;
    },
    async () => void (await mkdir(root, { recursive: true })),
  );
}

function pass(ms: number): void {
  now = { ...now, steadyMs: now.steadyMs + ms, wallMs: now.wallMs + ms };
}

/** Adds a claim as another process would, in one step. */
function otherAdds(number: number, given: { ttlMs?: number; released?: boolean } = {}): void {
  const { ttlMs = 60_000, released = false } = given;
  const text = encodeRecord({ kind: "claim", key: key.name, owner: "other", released, term: { ttlMs, from: now } });
  mkdirSync(key.path, { recursive: true });
  writeFileSync(join(key.path, "temp-other"), text);
  renameSync(join(key.path, "temp-other"), join(key.path, leaseName(number)));
}

function otherRemoves(number: number): void {
  rmSync(join(key.path, leaseName(number)));
}

const take = (owner: string, ttlMs = 1000): ReturnType<LeaseStore["acquire"]> =>
  store().acquire(key, owner, ttlMs, now, undefined);

describe("a process that was stopped while taking an ended lease", () => {
  it("finds the name taken when another took it meanwhile", async () => {
    await take("first");
    pass(1000);
    meanwhile = () => otherAdds(2);
    expect(await take("late")).toBeUndefined();
  });

  it("is not the owner when the claim it adds is below one that came and was cleaned up behind meanwhile", async () => {
    await take("first");
    pass(1000);
    meanwhile = () => {
      otherAdds(2, { released: true });
      otherAdds(3);
      otherRemoves(1);
      otherRemoves(2);
    };
    expect(await take("late")).toBeUndefined();
    expect(await readdir(key.path)).toEqual([leaseName(3)]);
  });

  it("takes it after all when the others have given it back meanwhile", async () => {
    await take("first");
    pass(1000);
    meanwhile = () => {
      otherAdds(2, { released: true });
      otherRemoves(1);
    };
    expect(await take("late")).toMatchObject({ number: 3 });
  });
});

describe("a holder that was stopped", () => {
  it("while renewing, until its lease had passed on, is told so and changes nothing", async () => {
    const claim = await take("sleeper");
    expect(claim).toBeDefined();
    if (claim === undefined) return;
    meanwhile = () => {
      pass(1000);
      otherAdds(2);
    };
    // Its life was not over when it looked; the other claim is what stops it.
    const looked = now;
    const sleeper = new LeaseStore(
      () => {
        const before = looked;
        meanwhile?.();
        meanwhile = undefined;
        return before;
      },
      async () => {},
    );
    expect(await sleeper.renew(key, claim, 60_000, looked)).toBeUndefined();
    expect((await store().latest(key))?.record?.owner).toBe("other");
  });

  it("while giving back, until several others had held it, changes nothing", async () => {
    const claim = await take("sleeper");
    if (claim === undefined) throw new Error("The lease was not free.");
    meanwhile = () => {
      otherAdds(2, { released: true });
      otherAdds(3);
      otherRemoves(1);
      otherRemoves(2);
    };
    await store().release(key, claim);
    expect((await store().latest(key))?.record).toMatchObject({ owner: "other", released: false });
    expect(await take("third")).toBeUndefined();
  });
});

describe("files", () => {
  it("of a lease are one, however often it was taken, renewed and given back", async () => {
    for (let round = 0; round < 5; round += 1) {
      const claim = await take(`owner ${round}`);
      if (claim === undefined) throw new Error("The lease was not free.");
      const renewed = await store().renew(key, claim, 1000, now);
      if (renewed === undefined) throw new Error("The lease was not renewed.");
      await store().release(key, renewed);
    }
    expect(await readdir(key.path)).toEqual([leaseName(15)]);
  });

  it("that are damaged count as an ended claim, and the next one is numbered above them", async () => {
    otherAdds(7);
    writeFileSync(join(key.path, leaseName(7)), "torn");
    expect(await take("next")).toMatchObject({ number: 8 });
  });
});
