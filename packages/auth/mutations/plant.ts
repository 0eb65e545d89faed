import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { type Mutation, mutated } from "./mutation.ts";

/** The part of a Vite plugin that is used here. */
interface Plugin {
  readonly name: string;
  readonly enforce: "pre";
  transform(code: string, id: string): string | undefined;
}

/**
 * Plants the mutation that the environment names into the source, as it is loaded: nothing on disk is touched.
 *
 * @param env - `APIERA_MUTATION`: the mutation as JSON; without it the source stays as it is. `APIERA_MUTATION_PLANTED`: a file that is made once the
 * mutation was planted.
 */
export function plantMutation(env: Record<string, string | undefined>): Plugin {
  const { APIERA_MUTATION: chosen, APIERA_MUTATION_PLANTED: planted } = env;
  const mutation: Mutation | undefined = chosen === undefined ? undefined : JSON.parse(chosen);
  const path = mutation && fileURLToPath(new URL(`../${mutation.file}`, import.meta.url));
  return {
    name: "mutation",
    enforce: "pre",
    transform(code, id) {
      if (mutation === undefined || id.split("?")[0] !== path) return undefined;
      const changed = mutated(code, mutation);
      if (planted !== undefined) writeFileSync(planted, "");
      return changed;
    },
  };
}
