import { join } from "node:path";
import { type MockServer, startMockServer } from "@apiera/mock-server";
import { type Env, envOf, temporaryDirectory } from "./cli.ts";

/** A mock server, and a directory for what a test writes. */
export interface SetUp extends AsyncDisposable {
  readonly server: MockServer;
  /** Of the directory. */
  readonly path: string;
  /** The credentials of the server, with a cache in the directory that is not there yet. */
  readonly env: Env;
}

/** Starts a mock server, without a rate limit unless it is given one. */
export async function setUp(options?: Parameters<typeof startMockServer>[0]): Promise<SetUp> {
  const cleanUp = new AsyncDisposableStack();
  const server = cleanUp.use(await startMockServer({ rateLimit: false, ...options }));
  const { path } = cleanUp.use(await temporaryDirectory());
  return { server, path, env: envOf(server, join(path, "cache")), [Symbol.asyncDispose]: () => cleanUp.disposeAsync() };
}

/** Rows to seed: `product-0`, `product-1` and so on. */
export function simpleProducts(count: number): { readonly type: "simple"; readonly code: string }[] {
  return Array.from({ length: count }, (_, index) => ({ type: "simple", code: `product-${index}` }));
}
