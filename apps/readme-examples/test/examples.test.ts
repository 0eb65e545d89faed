import { execFile } from "node:child_process";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { startMockServer } from "@apiera/mock-server";
import type {} from "@apiera/tooling/vitest";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { allExamples, examplesOf } from "../src/examples.ts";

const run = promisify(execFile);
const root = fileURLToPath(new URL("../../..", import.meta.url));
/** Inside this package, so that the examples find the packages they import; a dot folder, which git ignores. */
const workshop = fileURLToPath(new URL("../.tmp", import.meta.url));
const examples = await allExamples(root);
const fileOf = (index: number): string => join(workshop, `example-${index}.ts`);

beforeAll(async () => {
  await rm(workshop, { recursive: true, force: true });
  await mkdir(workshop);
  await Promise.all(examples.map((example, index) => writeFile(fileOf(index), `${example.code}\n`)));
});

afterAll(() => rm(workshop, { recursive: true, force: true }));

describe("the examples of the documents", () => {
  it("are found", () => {
    expect(examples.map((example) => example.place.split(":")[0])).toContain("README.md");
  });

  it("compile as a strict user's would", async () => {
    const config = {
      extends: "../../../tsconfig.base.json",
      compilerOptions: { isolatedDeclarations: false, types: ["node"] },
      include: ["*.ts"],
    };
    await writeFile(join(workshop, "tsconfig.json"), JSON.stringify(config));
    await expect(
      run("tsc", ["-p", workshop]).catch((error: { stdout: string }) => ({ stdout: error.stdout })),
    ).resolves.toMatchObject({ stdout: "" });
  });

  it.each(examples.map((example, index) => ({ ...example, index })))(
    "$place prints what the document says",
    async ({ place, output, index }) => {
      if (output === undefined)
        throw new Error(`${place}: a ts block needs a text block after it with what it prints.`);
      const home = await mkdtemp(join(tmpdir(), "apiera-example-"));
      const server = await startMockServer({
        locales: [
          { code: "en-US", name: "English (US)", isDefault: true },
          { code: "nb-NO", name: "Norwegian Bokmål", isDefault: false },
        ],
      });
      try {
        const { clientId, clientSecret, organization } = server.credentials;
        const { stdout } = await run(process.execPath, [fileOf(index)], {
          cwd: home,
          timeout: 20_000,
          env: {
            PATH: process.env.PATH,
            HOME: home,
            TMPDIR: home,
            APIERA_CLIENT_ID: clientId,
            APIERA_CLIENT_SECRET: clientSecret,
            APIERA_ORGANIZATION_ID: organization,
            APIERA_TOKEN_URL: server.tokenUrl,
            APIERA_API_URL: server.apiUrl,
            REDIS_URL: inject("redisUrl"),
          },
        });
        expect(stdout.trimEnd()).toBe(output.trimEnd());
      } finally {
        await server.close();
        await rm(home, { recursive: true, force: true });
      }
    },
  );
});

describe("examplesOf", () => {
  it("pairs each ts block with the text block right after it", () => {
    const markdown =
      "# T\n```ts\na\n```\n\nwords\n```text\n1\n```\n```sh\nx\n```\n```ts\nb\nc\n```\n```json\n{}\n```\n";
    expect(examplesOf(markdown, "T.md")).toEqual([
      { place: "T.md:2", code: "a", output: "1" },
      { place: "T.md:13", code: "b\nc", output: undefined },
    ]);
  });

  it("refuses program text that would not be run", () => {
    expect(() => examplesOf("```js\na\n```\n", "T.md")).toThrow(/T\.md:1: mark the example as ts/);
  });
});
