export { ConformanceError } from "./bench/conformance-error.ts";
export { runTokenCacheConformance } from "./suite.ts";
export type { CaseContext, ConformanceBackend, ConformanceCapabilities, ConformanceRunner } from "./types.ts";
