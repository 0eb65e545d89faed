import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createClient } from "@hey-api/openapi-ts";
import type { Components } from "../components.ts";
import { header } from "../text.ts";
import type { CheckedBodies } from "./checked-bodies.ts";
import { lazyValidators } from "./lazy-validators.ts";
import { openTypes } from "./open-types.ts";
import { plainSchemas } from "./plain-schemas.ts";

/**
 * The types of all components, and the validators of those that bodies are checked against, with what they refer to.
 *
 * @returns file name and text.
 */
export async function generateSchemas(components: Components, checked: CheckedBodies): Promise<Map<string, string>> {
  const directory = await mkdtemp(join(tmpdir(), "apiera-schemas-"));
  const named = { case: "preserve", name: "{{name}}" } as const;
  try {
    await createClient({
      // The components alone: what operations need of them is named by our own emitter.
      input: {
        openapi: "3.1.0",
        info: { title: "Components", version: "1" },
        paths: {},
        components: { schemas: plainSchemas(components.schemas, checked) },
      },
      output: { path: directory, entryFile: false },
      parser: { transforms: { readWrite: false } },
      plugins: [
        { name: "@hey-api/typescript", definitions: named },
        {
          name: "zod",
          compatibilityVersion: "mini",
          dates: { offset: true },
          definitions: { case: "preserve", name: "z{{name}}" },
          requests: false,
          responses: false,
        },
      ],
      logs: { level: "silent" },
    });
    const read = async (name: string): Promise<string> =>
      (await readFile(join(directory, name), "utf8").catch(() => "\n")).replace(/^.*\n/, header);
    const roots = [...checked.requests, ...checked.responses].map((name) => `z${name}`);
    return new Map([
      ["types.gen.ts", openTypes(await read("types.gen.ts"), checked)],
      ["zod.gen.ts", lazyValidators(await read("zod.gen.ts"), roots)],
    ]);
  } finally {
    await rm(directory, { recursive: true, force: true });
  }
}
