import { defineConfig } from "tsup";
import shared from "../tooling/tsup.config.ts";

/**
 * As every package, but with the parts of zod that the validators use inside: `zod/mini` loads all of its languages and takes longer to import than
 * all else together.
 */
export default defineConfig({ ...shared, noExternal: [/^zod/] });
