import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { expect, it } from "vitest";

const SCRIPT = `
  import { createMemoryCache } from ${JSON.stringify(fileURLToPath(new URL("../src/index.ts", import.meta.url)))};
  const cache = createMemoryCache();
  await cache.set("key", { value: "v", version: "1", ttlMs: 3_600_000 });
  for (let index = 0; index < 5000; index += 1) {
    await cache.set("key" + index, { value: "v", version: "1", ttlMs: 3_600_000 });
    await cache.acquireLease("key" + index, { ttlMs: 3_600_000 });
    await cache.subscribe("key" + index, () => {});
  }
  // The pipe of the output itself may be among them.
  console.log(process.getActiveResourcesInfo().filter((kind) => !/Pipe|TTY|WriteStream|FSReq/i.test(kind)).length);
`;

it("keeps no process alive: one that used it, and never closed it, ends by itself", async () => {
  const { stdout } = await promisify(execFile)(process.execPath, ["--input-type=module", "--eval", SCRIPT]);
  expect(stdout).toBe("0\n");
});
