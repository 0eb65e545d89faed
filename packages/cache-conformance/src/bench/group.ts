import type { TokenCache } from "@apiera/auth";
import type { ConformanceBackend, ConformanceCapabilities } from "../types.ts";
import type { Bench } from "./bench.ts";

/** One check of the contract. */
export interface Case {
  /** What must hold and why it matters; a failing run shows this line. */
  readonly name: string;
  /** Says why the case cannot run here, or undefined when it can. */
  readonly skipReason?: (cache: TokenCache, backend: ConformanceBackend) => string | undefined;
  run(bench: Bench, capabilities: ConformanceCapabilities): Promise<void>;
}

/** Cases on one part of the contract. */
export interface Group {
  readonly title: string;
  readonly cases: readonly Case[];
  /** Whether the declared capabilities switch the whole group off. */
  readonly off?: (capabilities: ConformanceCapabilities) => boolean;
  /** As in a case, for all of them. */
  readonly skipReason?: (cache: TokenCache, capabilities: ConformanceCapabilities) => string | undefined;
}
