/** An API that answers at once, or after a latency, with products it made beforehand: on a thread of its own, so that only the caller is measured. */
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { parentPort, workerData } from "node:worker_threads";

const ITEMS = 5000;
const { latencyMs = 0 }: { latencyMs?: number } = workerData;

const product = (index: number): object => ({
  uuid: `00000000-0000-4000-8000-${String(index).padStart(12, "0")}`,
  familyUuid: null,
  skuUuid: null,
  parentUuid: null,
  brandUuid: null,
  createdAt: "2025-11-23T14:15:22.123456Z",
  updatedAt: "2025-11-23T14:15:22.123456Z",
  removedAt: null,
  archivedAt: null,
  status: "draft",
  type: "simple",
  code: `product-${index}`,
});

const pages = new Map<string, string>();
function pageOf(page: number, size: number): string {
  const key = `${page}/${size}`;
  const known = pages.get(key);
  if (known !== undefined) return known;
  const items = Array.from({ length: size }, (_, index) => product((page - 1) * size + index));
  const text = JSON.stringify({
    items,
    pagination: { page, size, totalItems: ITEMS, totalPages: Math.ceil(ITEMS / size) },
  });
  pages.set(key, text);
  return text;
}
const single = JSON.stringify(product(1));

const server = createServer((request, response) => {
  request.resume();
  const { searchParams } = new URL(request.url ?? "/", "http://localhost");
  const size = Number(searchParams.get("size") ?? 0);
  const answer = (): void => {
    response.writeHead(200, {
      "content-type": "application/json",
      "ratelimit-limit": "1000000",
      "ratelimit-remaining": "999999",
      "ratelimit-reset": String(Math.ceil(Date.now() / 1000) + 60),
    });
    response.end(size === 0 ? single : pageOf(Number(searchParams.get("page") ?? 1), size));
  };
  if (latencyMs === 0) answer();
  else setTimeout(answer, latencyMs);
});
server.listen(0, "127.0.0.1", () => {
  parentPort?.postMessage((server.address() as AddressInfo).port);
});
