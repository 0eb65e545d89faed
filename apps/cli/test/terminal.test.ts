import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { runCli, temporaryDirectory } from "./support/cli.ts";
import { setUp, simpleProducts } from "./support/set-up.ts";
import { startAtTerminal } from "./support/terminal.ts";

const shared = await setUp();
const { server, env } = shared;
afterAll(() => shared[Symbol.asyncDispose]());

beforeAll(async () => {
  await server.seed("products", [
    { type: "simple", code: "short" },
    { type: "variantParent", code: `long-${"x".repeat(200)}` },
    { type: "simple", code: "\u001b[2J\u001b]0;owned\u0007evil" },
    { type: "simple", code: "漢字".repeat(60) },
  ]);
});

const ESCAPE = "\u001b";

describe("at a terminal", () => {
  it("a list is a table that fits 80 columns, with whole UUIDs, and says how to go on", async () => {
    await using terminal = startAtTerminal(["products", "list", "--size", "4"], env);
    expect(await terminal.ended).toBe(0);
    const lines = terminal.screen().split("\n");
    expect(lines[0]).toMatch(/^uuid +code +type +status +updatedAt$/);
    // A heading, four rows and the footer: a line that did not fit would have gone on in the next.
    expect(lines).toHaveLength(6);
    for (const line of lines.slice(1, 5)) expect(line).toMatch(/^[\da-f-]{36} {2}/);
    expect(lines[2]).toContain("long-xxx");
    expect(lines[2]).toContain("…");
    expect(lines[4]).toContain("漢字");
    expect(lines[5]).toBe("Page 1 of 1, 4 in all.");
    expect(terminal.raw()).toContain(`${ESCAPE}[1m`);
  });

  it("nothing in the data reaches the terminal's controls", async () => {
    for (const args of [["list"], ["list", "--csv"], ["list", "--json"], ["export"]]) {
      await using terminal = startAtTerminal(["products", ...args, "--columns", "code"], env);
      expect(await terminal.ended).toBe(0);
      expect(terminal.raw()).toContain("\\u001b[2J");
      expect(terminal.raw()).not.toContain(`${ESCAPE}[2J`);
      expect(terminal.raw()).not.toContain(`${ESCAPE}]0;`);
    }
  });

  it("there are no colours with NO_COLOR, --no-color or TERM=dumb", async () => {
    for (const [args, variables] of [
      [[], { NO_COLOR: "1" }],
      [["--no-color"], {}],
      [[], { TERM: "dumb" }],
    ] as const) {
      await using terminal = startAtTerminal(["products", "list", "--columns", "uuid", ...args], {
        ...env,
        ...variables,
      });
      expect(await terminal.ended).toBe(0);
      expect(terminal.raw()).not.toContain(ESCAPE);
    }
  });

  it("the token is not printed without --yes", async () => {
    await using refused = startAtTerminal(["token", "--print"], env);
    expect(await refused.ended).toBe(2);
    expect(refused.screen()).toContain("--print would show the token on the terminal");
    expect(refused.screen()).not.toContain("eyJ");
    await using allowed = startAtTerminal(["token", "--print", "--yes"], env);
    expect(await allowed.ended).toBe(0);
    expect(allowed.screen()).toMatch(/^eyJ/);
  });

  it("cache clear asks, keeps the entries after no and Ctrl-C, and removes them after yes", async () => {
    await using own = await temporaryDirectory();
    const variables = { ...env, APIERA_CACHE_DIR: own.path };
    await runCli(["token"], variables);
    const before = await readdir(own.path);

    await using no = startAtTerminal(["cache", "clear"], variables);
    await no.waitFor("Remove");
    no.type("n");
    expect(await no.ended).toBe(0);
    expect(no.screen()).toContain("Nothing was removed.");

    await using stopped = startAtTerminal(["cache", "clear"], variables);
    await stopped.waitFor("Remove");
    stopped.type("\u0003");
    expect(await stopped.ended).toBe(130);
    expect(await readdir(own.path)).toEqual(before);

    await using yes = startAtTerminal(["cache", "clear"], variables);
    await yes.waitFor("Remove");
    yes.type("y");
    expect(await yes.ended).toBe(0);
    expect(yes.screen()).toContain("Removed from");
    await expect(readdir(own.path)).rejects.toThrow("ENOENT");
  });

  it("Ctrl-C during an export that waits for the rate limit leaves no file and says how to go on", async () => {
    await using tight = await setUp({ rateLimit: { limit: 5, windowMs: 60_000 } });
    await tight.server.seed("products", simpleProducts(1_000));
    const file = join(tight.path, "rows.csv");
    await using terminal = startAtTerminal(["products", "export", "--output", file], tight.env);
    await terminal.waitFor("for the rate limit");
    expect(terminal.screen()).toMatch(/products \[=+-+\] \d00\/1000 waiting \d+ s for the rate limit/);
    terminal.type("\u0003");
    expect(await terminal.ended).toBe(130);
    expect(terminal.screen()).toContain("Stopped by SIGINT.");
    expect(terminal.text()).toContain("was not written: a part of an export is not kept.");
    expect(terminal.text()).toContain("run the same command once more");
    expect(await readdir(tight.path)).toEqual(["cache"]);
  });

  it("Ctrl-C during an export to a pipe says at which page to go on", async () => {
    await using tight = await setUp({ rateLimit: { limit: 5, windowMs: 60_000 } });
    await tight.server.seed("products", simpleProducts(1_000));
    await using terminal = startAtTerminal(["products", "export", "--columns", "code"], tight.env);
    await terminal.waitFor("product-99");
    await terminal.waitFor("Waiting");
    terminal.type("\u0003");
    expect(await terminal.ended).toBe(130);
    const [, rows = "", page = ""] = /(\d+) rows were written, (\d+) whole pages/.exec(terminal.text()) ?? [];
    expect(Number(rows)).toBe(Number(page) * 100);
    expect(terminal.text()).toContain(`--page ${Number(page) + 1}`);
  });

  it("a second Ctrl-C ends a command that hangs at once", async () => {
    server.faults.inject({ target: "api", operationId: "listBrands", latencyMs: 60_000 });
    await using terminal = startAtTerminal(["brands", "list"], env);
    await expect.poll(() => server.stats().requests.byOperation.listBrands ?? 0, { timeout: 20_000 }).toBe(1);
    terminal.type("\u0003");
    terminal.type("\u0003");
    expect(await terminal.ended).toBe(130);
    server.faults.clear();
  });
});
