import { execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import { readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { parse } from "csv-parse/sync";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { cleanEnv, MAIN, runCli, startCli, temporaryDirectory } from "./support/cli.ts";
import { setUp, simpleProducts } from "./support/set-up.ts";

const NASTY = "evil\u001b[31mred\u009b2J\u202etxt";

const shared = await setUp();
const { server, env } = shared;
afterAll(() => shared[Symbol.asyncDispose]());

beforeAll(async () => {
  await server.seed("products", simpleProducts(205));
  await server.seed("skus", [{ code: "=1+1" }, { code: NASTY }, { code: 'a,"b"' }]);
});

// At once: each has a server or rows of its own, and most of the time goes into the start of processes.
describe.concurrent("list", () => {
  it("gives one page as newline-delimited JSON where there is no terminal, and says that there is more", async () => {
    const { code, stdout, stderr } = await runCli(["products", "list", "--size", "2", "--page", "3"], env);
    expect(
      stdout
        .trimEnd()
        .split("\n")
        .map((line) => JSON.parse(line).code),
    ).toEqual(["product-4", "product-5"]);
    expect(stderr).toBe("Page 3 of 103, 205 in all. Next: --page 4. All: apiera products export.\n");
    expect(code).toBe(0);
  });

  it("gives one JSON document with --json, with the members of --columns alone", async () => {
    const { stdout, stderr } = await runCli(
      ["products", "list", "--size", "1", "--json", "--columns", "type,code"],
      env,
    );
    expect(JSON.parse(stdout)).toEqual({
      items: [{ type: "simple", code: "product-0" }],
      pagination: { page: 1, size: 1, totalItems: 205, totalPages: 205 },
    });
    expect(stderr).toBe("");
  });

  it("gives CSV in which no text is a formula, unless it is told to leave it", async () => {
    const guarded = await runCli(["skus", "list", "--csv", "--columns", "code,removedAt"], env);
    expect(parse(guarded.stdout)).toEqual([
      ["code", "removedAt"],
      ["'=1+1", ""],
      [NASTY, ""],
      ['a,"b"', ""],
    ]);
    const raw = await runCli(["skus", "list", "--csv", "--columns", "code", "--no-escape-formulas"], env);
    expect(parse(raw.stdout)).toContainEqual(["=1+1"]);
  });

  it("writes JSON without a character that a terminal would act on, and loses none", async () => {
    const [json = "", ndjson = ""] = await Promise.all(
      ["--json", "--ndjson"].map(async (format) => (await runCli(["skus", "list", format], env)).stdout),
    );
    for (const stdout of [json, ndjson]) {
      expect(stdout).toContain("evil\\u001b[31mred\\u009b2J\\u202etxt");
      expect(stdout).not.toContain("\u009b");
    }
    expect(JSON.parse(json).items[1].code).toBe(NASTY);
  });

  it("lists what belongs to a row, which can be named by its code", async () => {
    const product = JSON.parse((await runCli(["products", "get", "product-7"], env)).stdout);
    const [locale] = JSON.parse((await runCli(["locales", "list", "--json"], env)).stdout).items;
    await server.seed("productContents", [{ productUuid: product.uuid, localeUuid: locale.uuid, label: "Seven" }]);
    for (const row of [product.uuid, "product-7"]) {
      const { stdout } = await runCli(["products", "contents", "list", row], env);
      expect(JSON.parse(stdout).label).toBe("Seven");
    }
    const { stdout } = await runCli(["products", "get", "product-7", "--expand", "contents"], env);
    expect(JSON.parse(stdout).contents).toMatchObject([{ label: "Seven" }]);
  });

  it("has the organization and its roles", async () => {
    expect(JSON.parse((await runCli(["organizations", "get"], env)).stdout)).toMatchObject({ name: "org_mock" });
    const { stdout } = await runCli(["organizations", "roles", "list"], env);
    expect(stdout.trimEnd().split("\n")).toHaveLength(4);
  });
});

describe("export", () => {
  it("writes all rows to standard output, and its progress to standard error", async () => {
    const { code, stdout, stderr } = await runCli(["products", "export"], env);
    const codes = stdout
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line).code);
    expect(codes).toEqual(Array.from({ length: 205 }, (_, index) => `product-${index}`));
    expect(stderr).toContain("products: 205 of 205 (100 %)\n");
    expect(code).toBe(0);
  });

  it("asks for filtered rows alone, and for pages of 100", async () => {
    const before = server.stats().requests.byOperation.listProducts ?? 0;
    const { stdout, stderr } = await runCli(["products", "export", "--code-ends", "7", "--quiet"], env);
    expect(stdout.trimEnd().split("\n")).toHaveLength(20);
    expect(stderr).toBe("");
    expect(server.stats().requests.byOperation.listProducts).toBe(before + 1);
  });

  it.concurrent.each([
    ["rows.json", (text: string) => JSON.parse(text).length],
    ["rows.ndjson", (text: string) => text.trimEnd().split("\n").length],
    ["rows.csv", (text: string) => parse(text).length - 1],
  ])("writes %s as its name says, whole or not at all", async (name, count) => {
    await using own = await temporaryDirectory();
    const file = join(own.path, name);
    const { code, stdout, stderr } = await runCli(["products", "export", "--output", file], env);
    expect(count(await readFile(file, "utf8"))).toBe(205);
    expect(stdout).toBe("");
    expect(stderr).toContain(`205 rows are in ${file}.`);
    expect(await readdir(own.path)).toEqual([name]);
    expect(code).toBe(0);
  });

  it("gives an empty list as an empty document of its format", async () => {
    expect((await runCli(["brands", "export", "--json"], env)).stdout).toBe("[]\n");
    expect((await runCli(["brands", "export", "--csv", "--columns", "uuid,code"], env)).stdout).toBe("uuid,code\n");
    expect((await runCli(["brands", "export"], env)).stdout).toBe("");
  });

  it("leaves the file that was there when it fails, and nothing beside it", async () => {
    await using own = await temporaryDirectory();
    const file = join(own.path, "rows.ndjson");
    await writeFile(file, "before");
    server.faults.inject({ target: "api", operationId: "listProducts", status: 403, times: 3 });
    const { code, stderr } = await runCli(["products", "export", "--output", file], env);
    server.faults.clear();
    expect(code).toBe(4);
    expect(stderr).toContain("APIERA_FORBIDDEN");
    expect(await readFile(file, "utf8")).toBe("before");
    expect(await readdir(own.path)).toEqual(["rows.ndjson"]);
  });

  it("writes to what is no file as it is, and to standard output with -", async () => {
    await using own = await temporaryDirectory();
    const pipe = join(own.path, "pipe.csv");
    execFileSync("mkfifo", [pipe]);
    const run = startCli(["skus", "export", "--columns", "uuid", "--output", pipe], env);
    expect(parse(await readFile(pipe, "utf8"))).toHaveLength(4);
    expect((await run.ended).code).toBe(0);
    expect(await readdir(own.path)).toEqual(["pipe.csv"]);
    const { stdout } = await runCli(["skus", "export", "--output", "-", "--quiet"], env);
    expect(stdout.trimEnd().split("\n")).toHaveLength(3);
  });

  it("says where it cannot write, before anything is sent", async () => {
    const before = server.stats().requests.total;
    const { code, stderr } = await runCli(["products", "export", "--output", join(shared.path, "no", "such.csv")], env);
    expect(stderr).toContain("cannot be written");
    expect(code).toBe(1);
    expect(server.stats().requests.total).toBe(before);
  });

  it.each([
    ["SIGTERM", 143],
    ["SIGHUP", 129],
  ] as const)("ends after %s with %d, and leaves no file", async (signal, exitCode) => {
    await using own = await temporaryDirectory();
    server.faults.inject({ target: "api", operationId: "listProducts", latencyMs: 60_000, times: 3 });
    const run = startCli(["products", "export", "--output", join(own.path, "rows.csv")], env);
    const asked = server.stats().requests.total;
    await expect.poll(() => server.stats().requests.total, { timeout: 20_000 }).toBeGreaterThan(asked);
    run.child.kill(signal);
    const { code, stderr } = await run.ended;
    server.faults.clear();
    expect(code).toBe(exitCode);
    expect(stderr).toContain(`Stopped by ${signal}.`);
    expect(stderr).toContain("run the same command once more");
    expect(await readdir(own.path)).toEqual([]);
  });

  it("says that there is no room for the results, and goes on without room for notes", async () => {
    const { code, stderr } = await runShell('"$0" "$@" > /dev/full', ["products", "list", "--json"]);
    expect([code, stderr]).toEqual([
      1,
      expect.stringMatching(/^Error: Standard output cannot be written: .*ENOSPC.*\n$/),
    ]);
    const without = await runShell('"$0" "$@" 2> /dev/full', ["products", "list", "--size", "1", "--csv"]);
    expect([without.code, without.stdout]).toEqual([0, expect.stringContaining("uuid,")]);
  });

  it("ends quietly when the reader has enough", async () => {
    await server.seed(
      "tags",
      Array.from({ length: 5_000 }, (_, index) => ({ code: `tag-${index}` })),
    );
    // A shell's `| head -1`: the reader goes away long before the end.
    const { stdout, stderr } = await runShell('"$0" "$@" | head -1; echo $PIPESTATUS', ["tags", "export", "--quiet"]);
    const [row = "", code] = stdout.trimEnd().split("\n");
    expect(JSON.parse(row).code).toBe("tag-0");
    expect(code).toBe("0");
    expect(stderr).toBe("");
  });
});

/** Runs a line of a shell, in which `"$0" "$@"` is the program with its arguments. */
async function runShell(line: string, args: readonly string[]) {
  const child = spawn("bash", ["-c", line, process.execPath, MAIN, ...args], {
    env: cleanEnv(env),
    stdio: ["ignore", "pipe", "pipe"],
  });
  const closed = once(child, "close");
  const [stdout, stderr, [code]] = await Promise.all([text(child.stdout), text(child.stderr), closed]);
  return { stdout, stderr, code };
}
