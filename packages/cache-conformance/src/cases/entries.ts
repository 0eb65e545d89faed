import type { CacheEntry } from "@apiera/auth";
import { entry } from "../bench/bench.ts";
import { expectPresent, expectSame, expectThat } from "../bench/expect.ts";
import type { Group } from "../bench/group.ts";

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

/** Storing and reading. */
export const entries: Group = {
  title: "entries",
  cases: [
    {
      name: "gives back value and version as stored: a sealed value opens only when nothing in it changed",
      async run({ cache }) {
        await cache.set("key", entry("v1", { value: "sealed.AAEC_-~\n{}" }));
        const found = expectPresent(await cache.get("key"), "get after set");
        expectSame(found.value, "sealed.AAEC_-~\n{}", "value");
        expectSame(found.version, "v1", "version");
      },
    },
    {
      name: "answers undefined for a key never set: a miss is no failure",
      async run({ cache }) {
        expectSame(await cache.get("never set"), undefined, "get of a key never set");
      },
    },
    {
      name: "the last set replaces everything: a new token under an old version could never be invalidated",
      async run({ cache }) {
        await cache.set("key", entry("v1"));
        await cache.set("key", entry("v2"));
        const found = expectPresent(await cache.get("key"), "get after the second set");
        expectSame(found.value, "value of v2", "value");
        expectSame(found.version, "v2", "version");
      },
    },
    {
      name: "readers during many writes see whole entries only: value and version always belong together",
      async run(bench) {
        const [writer, ...readers] = await bench.several(3);
        expectThat(writer !== undefined, "no instance to write with");
        let writing = true;
        const write = async (): Promise<void> => {
          try {
            for (let round = 0; round < 20; round += 1) {
              await writer.set(
                "key",
                entry(`v${round}`, { value: `value of v${round}`.padEnd(1000 * (round % 5), "x") }),
              );
            }
          } finally {
            writing = false;
          }
        };
        const read = async (cache: (typeof readers)[number]): Promise<void> => {
          let seen = false;
          for (let reads = 1; writing; reads += 1) {
            const found = await cache.get("key");
            if (found !== undefined) {
              seen = true;
              const expected = `value of ${found.version}`;
              expectThat(found.value.startsWith(expected), `version ${found.version} came with another entry's value`);
              expectSame(/^x*$/.test(found.value.slice(expected.length)), true, "the rest of the value is whole");
            } else {
              expectThat(!seen, "an entry that is only ever replaced was missing for a moment");
            }
            // Lets a writer on timers or sockets proceed beside a reader that answers from memory.
            if (reads % 16 === 0) await new Promise((resolve) => setTimeout(resolve, 0));
          }
        };
        await bench.settled(Promise.all([write(), ...readers.map(read)]), "20 writes with readers beside them");
      },
    },
    {
      name: "keeps a copy of its own: an object changed after set, or after get, changes nothing stored",
      async run({ cache }) {
        const given: Mutable<CacheEntry> = { ...entry("v1") };
        await cache.set("key", given);
        given.value = "changed after set";
        given.version = "v2";
        const found = expectPresent(await cache.get("key"), "get after set");
        expectSame(found.value, "value of v1", "value after the given object was changed");
        try {
          Object.assign(found, { value: "changed after get", version: "v3" });
        } catch {
          // A frozen answer cannot be changed: as good as a copy.
        }
        const again = expectPresent(await cache.get("key"), "second get");
        expectSame(again.value, "value of v1", "value after an answer was changed");
        expectSame(again.version, "v1", "version after an answer was changed");
      },
    },
    {
      name: "deletes what is there, says so once, and leaves other keys alone",
      async run({ cache }) {
        await cache.set("key", entry("v1"));
        await cache.set("key2", entry("other"));
        expectSame(await cache.delete("key"), true, "delete of an entry");
        expectSame(await cache.get("key"), undefined, "get after delete");
        expectSame(await cache.delete("key"), false, "second delete");
        expectSame((await cache.get("key2"))?.version, "other", "version of the other key");
      },
    },
  ],
};
