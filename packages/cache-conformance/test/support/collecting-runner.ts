import type { ConformanceRunner } from "../../src/index.ts";

/** How one case ended. */
export type Result =
  | { readonly ended: "passed" }
  | { readonly ended: "skipped"; readonly reason: string }
  | { readonly ended: "failed"; readonly error: unknown };

/** A runner that runs what it collected and returns how each case ended, by name. */
export function collectingRunner(): {
  readonly runner: ConformanceRunner;
  run(): Promise<ReadonlyMap<string, Result>>;
} {
  interface Scope {
    readonly before: (() => Promise<void>)[];
    readonly after: (() => Promise<void>)[];
    readonly cases: { name: string; body: Parameters<ConformanceRunner["it"]>[1] }[];
  }
  const scopes: Scope[] = [];
  const innermost = (): Scope => {
    const scope = scopes.at(-1);
    if (scope === undefined) throw new Error("Declared outside of describe.");
    return scope;
  };
  const runner: ConformanceRunner = {
    describe(_name, body) {
      scopes.push({ before: [], after: [], cases: [] });
      body();
    },
    it: (name, body) => innermost().cases.push({ name, body }),
    beforeEach: (hook) => innermost().before.push(hook),
    afterEach: (hook) => innermost().after.push(hook),
  };
  const runCase = async (scope: Scope, body: Scope["cases"][number]["body"]): Promise<Result> => {
    let skipped: string | undefined;
    try {
      for (const hook of scope.before) await hook();
      await body({
        skip: (reason = "") => {
          skipped = reason;
        },
      });
      for (const hook of scope.after) await hook();
    } catch (error) {
      return { ended: "failed", error };
    }
    return skipped === undefined ? { ended: "passed" } : { ended: "skipped", reason: skipped };
  };
  return {
    runner,
    async run() {
      const results = new Map<string, Result>();
      for (const scope of scopes) {
        for (const { name, body } of scope.cases) {
          if (results.has(name)) throw new Error(`Two cases have the name "${name}".`);
          results.set(name, await runCase(scope, body));
        }
      }
      return results;
    },
  };
}
