import { cp, mkdir, mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { createAdapter } from "./create.ts";
import { adapterNames } from "./names.ts";

const ROOT = fileURLToPath(new URL("../../../..", import.meta.url));
const NEEDED = [
  ".dependency-cruiser.cjs",
  "README.md",
  "apps/readme-examples/package.json",
  "packages/adapter-template",
];

let copy: string;
beforeEach(async () => {
  copy = await mkdtemp(join(tmpdir(), "apiera-new-adapter-"));
  await mkdir(join(copy, ".changeset"));
  for (const path of NEEDED) {
    await cp(join(ROOT, path), join(copy, path), { recursive: true, filter: (file) => !file.endsWith("node_modules") });
  }
});
afterEach(() => rm(copy, { recursive: true, force: true }));

const read = (path: string): Promise<string> => readFile(join(copy, path), "utf8");

describe("pnpm new:adapter", () => {
  it("makes a package of its own name, and nothing in it speaks of the template", async () => {
    const files = await createAdapter(copy, adapterNames("my-store"));
    const own = files.filter((file) => file.startsWith("packages/cache-my-store/"));
    expect(own).toEqual(
      expect.arrayContaining(
        [
          "package.json",
          "README.md",
          "src/index.ts",
          "src/my-store-cache.ts",
          "src/my-store-client.ts",
          "test/conformance.test.ts",
        ].map((file) => `packages/cache-my-store/${file}`),
      ),
    );
    for (const file of own) expect(await read(file)).not.toMatch(/example/i);
    expect(JSON.parse(await read("packages/cache-my-store/package.json"))).toMatchObject({
      name: "@apiera/cache-my-store",
    });
    expect(await read("packages/cache-my-store/package.json")).not.toContain("private");
    expect(await read("packages/cache-my-store/src/index.ts")).toContain("createMyStoreCache");
  });

  it("enters it wherever packages are listed, once", async () => {
    await createAdapter(copy, adapterNames("my-store"));
    expect(await read(".dependency-cruiser.cjs")).toContain('  "packages/cache-my-store": ["packages/auth"],\n');
    expect((await read("README.md")).match(/\[@apiera\/cache-my-store\]\(packages\/cache-my-store\)/g)).toHaveLength(1);
    expect(JSON.parse(await read("apps/readme-examples/package.json")).dependencies).toMatchObject({
      "@apiera/cache-my-store": "workspace:*",
    });
    expect(await read(".changeset/cache-my-store.md")).toContain('"@apiera/cache-my-store": minor');
  });

  it("changes nothing when there is such a package", async () => {
    await mkdir(join(copy, "packages/cache-my-store"));
    const before = await read("README.md");
    await expect(createAdapter(copy, adapterNames("my-store"))).rejects.toThrow(
      "packages/cache-my-store exists already.",
    );
    expect(await read("README.md")).toBe(before);
  });

  it.each([undefined, "", "My-Store", "my store", "-store", "../x", "1st", "my--store", "example", "conformance"])(
    "does not take %j for a name",
    (name) => {
      expect(() => adapterNames(name)).toThrow(/pnpm new:adapter my-store/);
    },
  );
});
