import type { MockServer } from "@apiera/mock-server";
import type { Fleet } from "../fleet.ts";
import type { Measured } from "../outcome.ts";
import type { Identity } from "../worker/messages.ts";

/** Where a scenario plays: a fleet, and a token endpoint that counts, with an identity that nobody had before. */
export interface Stage {
  readonly fleet: Fleet;
  readonly endpoint: MockServer;
  readonly identity: Identity;
}

/** One way in which a fleet is put to the test. */
export interface Scenario {
  /** In the table. */
  readonly name: string;
  readonly mostBought: number;
  /** Life of its tokens, in milliseconds. */
  readonly tokenLifetimeMs: number;
  play(stage: Stage): Promise<Measured>;
}

export const DAY_MS = 86_400_000;
/** Calls of each process at once. */
export const CALLERS = 20;
