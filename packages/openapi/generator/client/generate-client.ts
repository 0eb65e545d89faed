import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { dirname, join, relative } from "node:path";
import { createClient } from "@hey-api/openapi-ts";
import type { OpenApiDocument } from "../../src/openapi-document.ts";
import { emitFiles } from "./emit-files.ts";
import { header } from "./text.ts";

/** What {@link generateClient} works on. */
export interface GenerateClientOptions {
  /** The bundled description. */
  readonly description: OpenApiDocument;
  /** Absolute path of the file it is in. */
  readonly descriptionPath: string;
  /** Absolute path of the directory to write; what was in it is replaced. */
  readonly outputDirectory: string;
}

/**
 * Writes the generated part of the client: the types and schemas of the description, and the operations and resources over them. The same
 * description gives the same bytes.
 *
 * @throws Error - the description cannot be read, or the emitted code refers to a type that was not generated.
 */
export async function generateClient({
  description,
  descriptionPath,
  outputDirectory,
}: GenerateClientOptions): Promise<void> {
  const files = emitFiles(description);
  await rm(outputDirectory, { recursive: true, force: true });
  await mkdir(outputDirectory, { recursive: true });
  await generateTypes(descriptionPath, outputDirectory);
  await checkImports(outputDirectory, files);
  for (const [path, text] of files) {
    const file = join(outputDirectory, path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, text);
  }
}

/** Types and zod/mini schemas. Requests have no schemas: the server judges them, TypeScript checks their shape. */
async function generateTypes(descriptionPath: string, outputDirectory: string): Promise<void> {
  // An absolute path is taken for a name of a hosted description; one with a leading dot is not.
  const input = `./${relative(process.cwd(), descriptionPath)}`;
  await createClient({
    input,
    output: { path: outputDirectory, entryFile: false },
    plugins: [
      "@hey-api/typescript",
      { name: "zod", compatibilityVersion: "mini", dates: { offset: true }, requests: false, responses: true },
    ],
    logs: { level: "silent" },
  });
  for (const name of ["types.gen.ts", "zod.gen.ts"]) {
    const file = join(outputDirectory, name);
    const text = await readFile(file, "utf8");
    const ours = text.replace(/^.*\n/, header);
    await writeFile(file, name === "zod.gen.ts" ? finishSchemas(ours) : ours);
  }
}

/**
 * Gives each schema its declared type, which isolated declarations need, and tells bundlers that building one has no effect, so that they
 * leave out those that are not used.
 */
function finishSchemas(text: string): string {
  return (
    text
      // z.int() already refuses what is no safe integer; that a number fits into 32 bits helps nobody.
      .replace(/\.check\(z\.minimum\(-2147483648, [^)]*\), z\.maximum\(2147483647, [^)]*\)\)/g, "")
      .replace(/^export const (\w+) =/gm, "export const $1: z.ZodMiniType =")
      .replace(/(?<![\w.$])z\.(?=[\w.]+\()/g, "/* @__PURE__ */ z.")
  );
}

async function checkImports(outputDirectory: string, files: ReadonlyMap<string, string>): Promise<void> {
  for (const name of ["types.gen.ts", "zod.gen.ts"]) {
    const generated = await readFile(join(outputDirectory, name), "utf8");
    const defined = new Set(Array.from(generated.matchAll(/^export (?:const|type|interface) (\w+)/gm), ([, id]) => id));
    for (const [path, text] of files) {
      const imported = [...text.matchAll(/^(?:import|export)(?: type)? \{([^}]*)\} from "([^"]+)";$/gm)];
      const names = imported
        .filter(([, , from]) => from?.endsWith(`/${name}`))
        .flatMap(([, list = ""]) => list.split(","));
      const missing = names.map((id) => id.trim()).find((id) => id !== "" && !defined.has(id));
      if (missing !== undefined) throw new Error(`${path} needs ${missing}, which ${name} does not have.`);
    }
  }
}
