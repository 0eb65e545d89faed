import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createTokenProvider, type TokenProvider } from "@apiera/auth";
import { type MockServer, type MockServerOptions, startMockServer } from "@apiera/mock-server";
import { createDashboardServer } from "../../../src/server/create-dashboard-server.ts";
import type { DashboardServer, DashboardServerOptions } from "../../../src/server/options.ts";

/** A client secret that is found when it turns up anywhere. */
export const CLIENT_SECRET = "the-secret-of-the-dashboard-that-nobody-may-see";

/** A server of the page, on a mock server of its own. */
export interface TestDashboard extends AsyncDisposable {
  readonly mock: MockServer;
  readonly auth: TokenProvider;
  readonly server: DashboardServer;
  readonly url: string;
  /** What the server logged. */
  readonly logged: string[];
  /** Sends a request as the page does. @param body - sent as JSON in a POST */
  call(path: string, body?: unknown, init?: RequestInit): Promise<Response>;
  /** The JSON of a 200. */
  read<Value>(path: string, body?: unknown): Promise<Value>;
}

/** Settings of {@link startDashboard}. */
export interface TestDashboardOptions {
  readonly mock?: MockServerOptions;
  readonly server?: Partial<DashboardServerOptions>;
}

/** Starts all of it. The page is an `index.html` and one hashed script. */
export async function startDashboard(options: TestDashboardOptions = {}): Promise<TestDashboard> {
  await using stack = new AsyncDisposableStack();
  const pageDirectory = stack.adopt(await writePage(), (path) => rm(path, { recursive: true }));
  const mock = stack.use(await startMockServer({ rateLimit: false, clientSecret: CLIENT_SECRET, ...options.mock }));
  const auth = stack.use(
    createTokenProvider({ ...mock.credentials, tokenUrl: mock.tokenUrl, retry: { limit: 0 }, timeoutMs: 2_000 }),
  );
  const logged: string[] = [];
  const server = stack.use(
    await createDashboardServer({
      auth,
      apiUrl: mock.apiUrl,
      pageDirectory,
      log: (line) => logged.push(line),
      ...options.server,
    }),
  );
  const { url } = server;
  const call = (path: string, body?: unknown, init: RequestInit = {}): Promise<Response> => {
    const headers = new Headers(init.headers);
    if (body === undefined) return fetch(url + path, { ...init, headers });
    if (!headers.has("Content-Type")) headers.set("Content-Type", "application/json");
    if (!headers.has("Origin")) headers.set("Origin", url);
    return fetch(url + path, { method: "POST", body: JSON.stringify(body), ...init, headers });
  };
  const read = async <Value>(path: string, body?: unknown): Promise<Value> => {
    const response = await call(path, body);
    const text = await response.text();
    if (response.status !== 200) throw new Error(`${path} answered ${response.status}: ${text}`);
    return JSON.parse(text) as Value;
  };
  const owned = stack.move();
  return { mock, auth, server, url, logged, call, read, [Symbol.asyncDispose]: () => owned.disposeAsync() };
}

async function writePage(): Promise<string> {
  const directory = await mkdtemp(join(tmpdir(), "dashboard page "));
  await mkdir(join(directory, "assets"));
  await writeFile(join(directory, "index.html"), "<!doctype html><title>The page</title>");
  await writeFile(join(directory, "assets", "index-Ab12_-Cd.js"), "export {};\n");
  await writeFile(join(directory, "icon.svg"), '<svg xmlns="http://www.w3.org/2000/svg"/>');
  return directory;
}

/** Number of API calls of each operation since the counts given. */
export function callsSince(mock: MockServer, before: Readonly<Record<string, number>>): Record<string, number> {
  const now = Object.entries(mock.stats().requests.byOperation);
  return Object.fromEntries(
    now.flatMap(([name, count]) => {
      const more = count - (before[name] ?? 0);
      return more === 0 ? [] : [[name, more]];
    }),
  );
}
