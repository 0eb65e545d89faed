import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { json, TokenEndpoint } from "./support/token-endpoint.ts";

const run = promisify(execFile);
const packageFolder = fileURLToPath(new URL("..", import.meta.url));

let endpoint: TokenEndpoint;

beforeEach(async () => {
  endpoint = await new TokenEndpoint().start();
});

afterEach(() => endpoint.stop());

/** Runs a program of a few lines against the built package, in a process of its own. */
async function program(source: string): Promise<string> {
  const preamble = `
    import { createTokenProvider } from "@apiera/auth";
    const options = { clientId: "c", clientSecret: "s", organization: "org_1", tokenUrl: ${JSON.stringify(endpoint.url)} };`;
  const args = ["--input-type=module", "--eval", preamble + source];
  const { stdout } = await run(process.execPath, args, { cwd: packageFolder, timeout: 20_000 });
  return stdout.trim();
}

describe("a process with nothing else to do", () => {
  it("lives on while a caller waits for the next attempt", async () => {
    endpoint.replies.push(json(503, {}));
    const printed = await program(`
      const provider = createTokenProvider({ ...options, random: () => 0 });
      console.log((await provider.getToken()).organization);`);
    expect(printed).toBe("org_1");
    expect(endpoint.requests).toHaveLength(2);
  });

  it("lives on while a caller waits for another process's lease", async () => {
    const printed = await program(`
      const until = performance.now() + 300;
      const cache = {
        name: "test", get: async () => undefined, set: async () => {}, delete: async () => false,
        acquireLease: async () => performance.now() < until ? undefined : { owner: "o", renew: async () => true, release: async () => {} },
      };
      console.log((await createTokenProvider({ ...options, cache }).getToken()).organization);`);
    expect(printed).toBe("org_1");
  });

  it("lives on while a cache that hangs is given its time", async () => {
    const printed = await program(`
      const hang = () => new Promise(() => {});
      const cache = { name: "test", get: hang, set: hang, delete: hang };
      console.log((await createTokenProvider({ ...options, cache, cacheTimeoutMs: 20 }).getToken()).organization);`);
    expect(printed).toBe("org_1");
  });

  it("ends by itself although its provider was not closed", async () => {
    expect(await program("await createTokenProvider(options).getToken(); console.log('done');")).toBe("done");
  });
});
