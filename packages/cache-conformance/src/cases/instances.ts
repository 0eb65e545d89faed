import { entry } from "../bench/bench.ts";
import { expectPresent, expectSame } from "../bench/expect.ts";
import type { Group } from "../bench/group.ts";

/** Two instances on one backend, as two processes have. */
export const instances: Group = {
  title: "several instances on one backend",
  off: ({ shared }) => shared === false,
  cases: [
    {
      name: "what one has set the other reads at once: a process that starts finds the token of the fleet",
      async run(bench) {
        const other = await bench.another();
        for (let round = 0; round < 10; round += 1) {
          await bench.cache.set("key", entry(`v${round}`));
          const found = expectPresent(await other.get("key"), "get by the other instance");
          expectSame(found.version, `v${round}`, "version");
          expectSame(found.value, `value of v${round}`, "value");
        }
      },
    },
    {
      name: "what one has deleted is gone for the other",
      async run(bench) {
        const other = await bench.another();
        await bench.cache.set("key", entry("v1"));
        expectSame((await other.get("key"))?.version, "v1", "version");
        expectSame(await other.delete("key", { ifVersion: "v1" }), true, "delete by the other instance");
        expectSame(await bench.cache.get("key"), undefined, "get after that");
      },
    },
    {
      name: "closing one leaves the other at work",
      async run(bench) {
        const other = await bench.another();
        if (other === bench.cache) return;
        await other.set("key", entry("v1"));
        await other.close?.();
        expectSame((await bench.cache.get("key"))?.version, "v1", "version after the other instance was closed");
        await bench.cache.set("key", entry("v2"));
        expectSame((await bench.cache.get("key"))?.version, "v2", "version set after the other instance was closed");
      },
    },
  ],
};
