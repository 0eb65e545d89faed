import { execFile } from "node:child_process";
import { readFile } from "node:fs/promises";
import { promisify } from "node:util";
import { describe, expect, it, vi } from "vitest";
import type { DemoReady } from "../../src/demo/run.ts";
import type { AccessSnapshot, ProductList, Session } from "../../src/shared/api.ts";
import { readEvents } from "./support/event-source.ts";
import { isAlive, type Program, startProgram } from "./support/program.ts";
import { until } from "./support/until.ts";

// The demo starts Redis, a mock server and four services, which takes its time on a busy machine.
vi.setConfig({ testTimeout: 90_000 });

const app = (path: string): Promise<string> => readFile(new URL(`../../${path}`, import.meta.url), "utf8");

/** What the commands of the README run in the end, with what a test adds. */
async function startDemo(...args: readonly string[]): Promise<Program> {
  const { scripts } = JSON.parse(await app("package.json")) as { scripts: Record<string, string> };
  const command = scripts.demo?.split(" && ").at(-1)?.split(" ") ?? [];
  return startProgram([...command, "--json", ...args]);
}

const read = async <Value>(url: string): Promise<Value> => (await (await fetch(url)).json()) as Value;

/** Processes below one, with theirs. */
async function descendants(pid: number | undefined): Promise<number[]> {
  const { stdout } = await promisify(execFile)("ps", ["-A", "-o", "pid=,ppid="]);
  const rows = stdout
    .trim()
    .split("\n")
    .map((line) => line.trim().split(/\s+/).map(Number));
  const below = (parent: number | undefined): number[] =>
    rows.flatMap(([own, above]) => (own !== undefined && above === parent ? [own, ...below(own)] : []));
  return below(pid);
}

describe("the README", () => {
  it("shows the commands that are there", async () => {
    const readme = await app("README.md");
    const { scripts } = JSON.parse(await app("package.json")) as { scripts: Record<string, string> };
    expect(readme).toContain("pnpm --filter @apiera/dashboard demo\n");
    expect(scripts.demo).toMatch(/^turbo run build --filter=@apiera\/dashboard .* && node src\/demo\/main\.ts$/);
    expect(readme).toContain("pnpm --filter @apiera/dashboard start\n");
    expect(scripts.start).toMatch(/^turbo run build --filter=@apiera\/dashboard .* && node src\/server\/main\.ts$/);
  });
});

describe("the demo", () => {
  it("shows catalogue and access events, and leaves nothing when it is stopped", async () => {
    await using demo = await startDemo();
    const ready = JSON.parse(await demo.ready) as DemoReady;
    expect(ready).toMatchObject({ url: expect.any(String), stream: "apiera:access-events" });
    expect(await (await fetch(ready.url)).text()).toContain("<script");
    expect(await read<Session>(`${ready.url}/api/session`)).toMatchObject({ accessEvents: true });
    const images = await read<{ images: { src: string }[] }>(`${ready.url}/api/products/${await parka(ready.url)}`);
    const picture = await fetch(ready.url + images.images[0]?.src);
    expect([picture.status, picture.headers.get("content-type")]).toEqual([200, "image/svg+xml"]);
    expect(picture.headers.get("content-security-policy")).toContain("sandbox");

    await using events = readEvents(await fetch(`${ready.url}/api/access/events`));
    const { state } = (await events.next("snapshot")).data as AccessSnapshot;
    expect(state.services.map(({ service }) => service)).toEqual(["catalogue", "orders", "search", "sync"]);
    // The services and the page share one token.
    expect(state).toMatchObject({ purchased: 1 });
    expect(await read(`${ready.apiUrl}/_mock/stats`)).toMatchObject({ tokensIssued: 1, rateLimited: 0 });

    const below = await descendants(demo.child.pid);
    expect(below.length).toBeGreaterThanOrEqual(5);
    demo.child.kill("SIGTERM");
    const { code, stdout, stderr } = await demo.ended;
    expect([code, stderr]).toEqual([0, ""]);
    expect(stdout.trimEnd().split("\n")).toHaveLength(1);
    await until(() => !below.some(isAlive));
  });

  it("leaves nothing when it is killed", async () => {
    await using demo = await startDemo();
    await demo.ready;
    const below = await descendants(demo.child.pid);
    demo.child.kill("SIGKILL");
    await demo.ended;
    await until(() => !below.some(isAlive));
  });

  it("runs without services", async () => {
    await using demo = await startDemo("--no-fleet", "--rate-limit", "1000");
    const ready = JSON.parse(await demo.ready) as DemoReady;
    expect(ready).toMatchObject({ redisUrl: null, stream: null });
    expect(await descendants(demo.child.pid)).toEqual([]);
    const all = ["draft", "published", "unpublished", "archived", "removed"].map((status) => `&statuses=${status}`);
    const types = "types=simple&types=variantParent&types=variant";
    const { pagination, items } = await read<ProductList>(`${ready.url}/api/products?size=100&${types}${all.join("")}`);
    expect(pagination.totalItems).toBe(118);
    expect(new Set(items.map(({ status }) => status)).size).toBe(5);
    demo.child.kill("SIGINT");
    expect(await demo.ended).toMatchObject({ code: 0, stderr: "" });
  });

  it("says what is wrong with the command line", async () => {
    await using demo = await startDemo("--port", "http");
    expect(await demo.ended).toMatchObject({ code: 1, stdout: "", stderr: expect.stringContaining("--port must be") });
  });
});

async function parka(url: string): Promise<string> {
  const { items } = await read<ProductList>(`${url}/api/products?code=parka&types=variantParent`);
  return items[0]?.uuid ?? "";
}
