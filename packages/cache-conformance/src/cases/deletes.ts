import { entry } from "../bench/bench.ts";
import { expectSame } from "../bench/expect.ts";
import type { Group } from "../bench/group.ts";

const DELETERS = 24;
const ROUNDS = 25;

/** Deleting by version. */
export const deletes: Group = {
  title: "delete by version",
  cases: [
    {
      name: "deletes the version named and no other: a late complaint about an old token leaves the new one alone",
      async run({ cache }) {
        await cache.set("key", entry("v2"));
        expectSame(await cache.delete("key", { ifVersion: "v1" }), false, "delete of another version");
        expectSame((await cache.get("key"))?.version, "v2", "version after that");
        expectSame(await cache.delete("key", { ifVersion: "v2" }), true, "delete of the stored version");
        expectSame(await cache.get("key"), undefined, "get after that");
        expectSame(await cache.delete("key", { ifVersion: "v2" }), false, "delete of a version that is gone");
      },
    },
    {
      name: "compares whole versions: no prefix, pattern or other case passes for the stored one",
      async run({ cache }) {
        await cache.set("key", entry("Version-10"));
        for (const ifVersion of [
          "Version-1",
          "Version-100",
          "version-10",
          "Version-*",
          "Version-..",
          "%",
          "",
          " Version-10",
        ]) {
          expectSame(await cache.delete("key", { ifVersion }), false, `delete of version "${ifVersion}"`);
        }
        expectSame((await cache.get("key"))?.version, "Version-10", "version after all of that");
      },
    },
  ],
};

/** Deleting in a crowd. */
export const deletesInACrowd: Group = {
  title: "delete in a crowd",
  off: ({ atomicDelete }) => atomicDelete === false,
  cases: [
    {
      name: "of many that delete one version at once exactly one is told it did: 100 rejected requests are one purchase",
      async run(bench) {
        const caches = await bench.several(4);
        for (let round = 0; round < 5; round += 1) {
          await bench.cache.set("key", entry(`v${round}`));
          const told = await bench.settled(
            Promise.all(
              Array.from({ length: DELETERS }, (_, index) =>
                (caches[index % caches.length] ?? bench.cache).delete("key", { ifVersion: `v${round}` }),
              ),
            ),
            `${DELETERS} deletes at once`,
          );
          expectSame(told.filter(Boolean).length, 1, "how many of the deletes were told true");
          expectSame(await bench.cache.get("key"), undefined, "get after that");
        }
      },
    },
    {
      name: "of many that delete a key at once exactly one is told it did",
      async run(bench) {
        const caches = await bench.several(4);
        await bench.cache.set("key", entry("v1"));
        const told = await bench.settled(
          Promise.all(
            Array.from({ length: DELETERS }, (_, index) =>
              (caches[index % caches.length] ?? bench.cache).delete("key"),
            ),
          ),
          `${DELETERS} deletes at once`,
        );
        expectSame(told.filter(Boolean).length, 1, "how many of the deletes were told true");
      },
    },
    {
      name: "an entry written while an older version is being deleted survives: comparing and deleting are one step",
      async run(bench) {
        const other = await bench.another();
        for (let round = 0; round < ROUNDS; round += 1) {
          await bench.cache.set("key", entry(`old${round}`));
          const remove = (): Promise<unknown> => other.delete("key", { ifVersion: `old${round}` });
          const write = (): Promise<unknown> => bench.cache.set("key", entry(`new${round}`));
          const order = round % 2 === 0 ? [remove, write] : [write, remove];
          await bench.settled(Promise.all(order.map((act) => act())), "a set beside a delete");
          expectSame(
            (await bench.cache.get("key"))?.version,
            `new${round}`,
            "version after a set beside a delete of the old one",
          );
        }
      },
    },
  ],
};
