/**
 * Imports products in bulk and reads them back, page by page and some of them one by one, and prints how often it was refused. Arguments: the
 * number of products, of single reads, and a prefix for their codes. The environment says where and as whom.
 */
import { createTokenProviderFromEnv } from "@apiera/auth";
import { createClient } from "@apiera/client";

const [products = "0", reads = "0", prefix = ""] = process.argv.slice(2);
let requests = 0;
let refused = 0;
await using auth = createTokenProviderFromEnv();
const client = createClient({
  auth,
  onEvent: (event) => {
    if (event.type !== "response") return;
    requests += 1;
    if (event.status === 429) refused += 1;
  },
});
await auth.getToken();
process.send?.("ready");
await new Promise((resolve) => process.once("message", resolve));

const items = Array.from({ length: Number(products) }, (_, index) => ({
  type: "simple" as const,
  code: `${prefix}-${index}`,
}));
const report = await client.products.bulkCreate(items, { chunkSize: 100, concurrency: 2 });
const found = new Set<string>();
const query = { code: { starts: `${prefix}-` }, size: 100 } as const;
for await (const { uuid } of client.products.iterate(query, { prefetch: 2 })) found.add(uuid);
const uuids = report.succeeded.slice(0, Number(reads)).map(({ item }) => item.uuid);
const next = uuids.values();
await Promise.all(
  Array.from({ length: 4 }, async () => {
    for (const uuid of next) await client.products.get(uuid);
  }),
);
process.send?.({ created: report.succeeded.length, found: found.size, requests, refused });
process.disconnect?.();
