import { expectSame, expectThat } from "../bench/expect.ts";
import type { Group } from "../bench/group.ts";

/** What the adapter says of itself. */
export const claims: Group = {
  title: "what the adapter claims",
  cases: [
    {
      name: "has a short name without an address, because the name appears in events and errors",
      async run({ cache }) {
        expectThat(typeof cache.name === "string" && cache.name !== "", "name must be a non-empty text");
        expectThat(cache.name.length <= 64, `name must be short, it has ${cache.name.length} characters`);
        expectThat(!/[@/\s]/.test(cache.name), "name must hold no address: no '@', '/' or white space");
      },
    },
    {
      name: "has the capabilities it declares and no others, so that no group of cases is left out unnoticed",
      async run({ cache }, { lease, subscribe }) {
        if (lease !== undefined) expectSame(cache.acquireLease !== undefined, lease, "has acquireLease");
        if (subscribe !== undefined) expectSame(cache.subscribe !== undefined, subscribe, "has subscribe");
      },
    },
  ],
};
