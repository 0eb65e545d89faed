import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { startCli } from "../support/cli.ts";
import { type KillPoint, startKillingProxy } from "./support/killing-proxy.ts";
import { startSession } from "./support/session.ts";
import { type Snapshot, takeSnapshot } from "./support/snapshot.ts";

/** `APIERA_TEST_KILL=all` kills at every write, before and after; otherwise at a sample, spread over all of them. */
const ALL = process.env.APIERA_TEST_KILL === "all";
const SAMPLE_SIZE = 20;

// All that an import writes, in few requests: two options, one simple product, weights, tags, an image of a variant and an unpublished product.
const FILE = `Handle,Title,Body (HTML),Vendor,Type,Tags,Published,Option1 Name,Option1 Value,Variant SKU,Variant Grams,Image Src,Image Position,Image Alt Text,Variant Image
jacket,Jacket,<p>Dry</p>,Nord,Coats,"rain, new",true,Size,S,,410,https://x.example/front.jpg,1,Front,https://x.example/s.jpg
jacket,,,,,,,,M,J-M,435,https://x.example/back.jpg,2,,
mug,Mug,<p>Grey</p>,Nord,Kitchen,new,true,Title,Default Title,MUG,350,https://x.example/front.jpg,1,,
scarf,Scarf,Warm,Nord,Coats,,false,Title,Default Title,SCARF,,,,,
`;

let total = 0;
let uninterrupted: Snapshot;

beforeAll(async () => {
  await using session = await startSession();
  const { writing } = await session.import(await fileIn(session.path));
  total = Object.values(writing).reduce((sum, count) => sum + count, 0);
  uninterrupted = await takeSnapshot(session.client);
});

async function fileIn(directory: string): Promise<string> {
  const path = join(directory, "products.csv");
  await writeFile(path, FILE);
  return path;
}

/** Points spread over all writes; the same ones each time. */
function points(): KillPoint[] {
  const writes = ALL
    ? Array.from({ length: total }, (_, index) => index + 1)
    : Array.from({ length: SAMPLE_SIZE }, (_, index) => 1 + Math.round((index * (total - 1)) / (SAMPLE_SIZE - 1)));
  return writes.flatMap((write, index): KillPoint[] => {
    if (ALL)
      return [
        { write, when: "before" },
        { write, when: "after" },
      ];
    // After is the harder case: what was done is not known to have been.
    return index % 3 === 2 ? [{ write, when: "before" }] : [{ write, when: "after" }];
  });
}

/** Kills a process at a point, then runs the import again. */
async function killAndRepeat(point: KillPoint): Promise<void> {
  await using session = await startSession();
  await using proxy = await startKillingProxy(session.server.apiUrl);
  const path = await fileIn(session.path);
  const env = { ...session.env, APIERA_API_URL: proxy.url };
  const cli = startCli(["import", path, "--yes"], env);
  proxy.arm(point, () => cli.child.kill("SIGKILL"));
  await cli.ended;
  await proxy.settled();
  const what = `${point.when} write ${point.write} of ${total}`;
  expect([what, cli.child.signalCode]).toEqual([what, "SIGKILL"]);

  const { summary, writing } = await session.import(path);
  expect([what, await takeSnapshot(session.client)]).toEqual([what, uninterrupted]);
  expect([what, writing]).toEqual([what, summary.requests.byOperation]);
  expect([what, (await session.import(path)).writing]).toEqual([what, {}]);
}

describe("an import that is killed", () => {
  it(
    "ends the same when it is run again, and nothing is there twice",
    async () => {
      const all = points();
      expect(all.length).toBeGreaterThanOrEqual(SAMPLE_SIZE);
      const next = all.values();
      const worker = async (): Promise<void> => {
        for (const point of next) await killAndRepeat(point);
      };
      await Promise.all([worker(), worker()]);
    },
    ALL ? 900_000 : 120_000,
  );
});
