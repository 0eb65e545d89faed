import { inject } from "vitest";

declare module "vitest" {
  interface ProvidedContext {
    /** The real Redis that the test run provides. */
    redisUrl: string;
  }
}

/** The URL of the real Redis that the test run provides. */
export function redisUrl(): string {
  return inject("redisUrl");
}
