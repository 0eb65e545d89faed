import { execFile } from "node:child_process";
import { mkdir, mkdtemp, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { OpenApiDocument } from "../../src/openapi-document.ts";
import { generateClient } from "../client/generate-client.ts";
import { nameOperations } from "../normalize/name-operations.ts";
import { upgrade } from "../normalize/upgrade.ts";

const root = fileURLToPath(new URL("../../../..", import.meta.url));
const client = join(root, "packages/client");

/** A directory in which generated clients stand over the real runtime, as they do in the client's package. */
export interface Workbench extends AsyncDisposable {
  /** Emits the client of a description in `fixtures/foreign`. */
  emit(name: string): Promise<OpenApiDocument>;
  /** Imports what was emitted, and `createClientCore`. */
  load(name: string): Promise<Record<string, unknown>>;
  /** Checks the types of everything emitted under the settings of the repository; empty when there are no errors. */
  checkTypes(...programs: readonly (readonly [path: string, text: string])[]): Promise<string>;
}

/** Makes a {@link Workbench} in a temporary directory. */
export async function createWorkbench(): Promise<Workbench> {
  const directory = await mkdtemp(join(tmpdir(), "apiera-foreign-"));
  const source = (path: string): string => JSON.stringify(join(client, "src", path));
  await symlink(join(client, "node_modules"), join(directory, "node_modules"));
  await writeFile(
    join(directory, "tsconfig.json"),
    JSON.stringify({
      extends: join(root, "tsconfig.base.json"),
      compilerOptions: { types: ["node"], typeRoots: [join(root, "node_modules/@types")] },
      include: ["*/**/*.ts"],
    }),
  );
  return {
    async emit(name) {
      const text = await readFile(new URL(`../fixtures/foreign/${name}.json`, import.meta.url), "utf8");
      const document = nameOperations(upgrade(JSON.parse(text)));
      await generateClient(document, join(directory, name, "generated"));
      await writeFile(join(directory, name, "runtime.ts"), `export * from ${source("runtime.ts")};\n`);
      await writeFile(
        join(directory, name, "index.ts"),
        `export * from "./generated/index.ts";\nexport { createClientCore } from ${source("client-core.ts")};\n`,
      );
      return document;
    },
    load: (name) => import(join(directory, name, "index.ts")),
    async checkTypes(...programs) {
      for (const [path, text] of programs) {
        await mkdir(join(directory, "programs"), { recursive: true });
        await writeFile(join(directory, "programs", path), text);
      }
      const compiler = createRequire(import.meta.url).resolve("typescript/bin/tsc");
      return new Promise((resolve) => {
        execFile(process.execPath, [compiler, "--project", directory], (error, output) =>
          resolve(error === null ? "" : output || error.message),
        );
      });
    },
    [Symbol.asyncDispose]: () => rm(directory, { recursive: true, force: true }),
  };
}

/** The methods of an emitted client, as they are called: `customers.create`. */
export function methodsOf(resource: object, path = ""): string[] {
  const prototype: object = Object.getPrototypeOf(resource);
  return Object.entries(Object.getOwnPropertyDescriptors(prototype)).flatMap(([name, { get, value }]) => {
    if (name === "constructor" || (path === "" && (name === "core" || name === "rateLimit"))) return [];
    const place = `${path}${name}`;
    const child: unknown = get?.call(resource);
    if (typeof child === "object" && child !== null) return methodsOf(child, `${place}.`);
    return typeof value === "function" ? [place] : [];
  });
}
