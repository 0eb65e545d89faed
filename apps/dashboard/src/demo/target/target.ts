import type { MockServer } from "@apiera/mock-server";

/** How the mock server of a demo is set up. */
export interface TargetSettings {
  /** Requests per minute. */
  readonly rateLimit: number;
  /** Life of an access token in milliseconds. */
  readonly tokenLifetimeMs: number;
}

/** The part of Apiera that a demo runs on. */
export interface DemoTarget extends AsyncDisposable {
  readonly apiUrl: string;
  readonly tokenUrl: string;
  readonly credentials: MockServer["credentials"];
  /** The Redis of the services, and the stream they write their access events to. */
  readonly redis: { readonly url: string; readonly stream: string } | undefined;
  /** Rejects when it ends by itself; never resolves. */
  readonly ended: Promise<never>;
}
