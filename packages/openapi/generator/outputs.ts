import { join } from "node:path";
import { fileURLToPath } from "node:url";

/** The directories the generator writes. Nothing written by hand lies in them. */
export interface Outputs {
  /** The bundled document and the operation table of `@apiera/openapi`. */
  readonly openapi: string;
  /** The types, operations and resources of `@apiera/client`. */
  readonly client: string;
  /** The table of what the client covers. */
  readonly docs: string;
}

/** Where the generated files are committed. */
export const committedOutputs: Outputs = {
  openapi: fileURLToPath(new URL("../src/generated", import.meta.url)),
  client: fileURLToPath(new URL("../../client/src/generated", import.meta.url)),
  docs: fileURLToPath(new URL("../../../docs/api", import.meta.url)),
};

/** The same directories below another one. */
export function outputsBelow(directory: string): Outputs {
  return { openapi: join(directory, "openapi"), client: join(directory, "client"), docs: join(directory, "docs") };
}
