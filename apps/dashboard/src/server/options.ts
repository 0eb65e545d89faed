import type { TokenProvider } from "@apiera/auth";
import type { ClientOptions } from "@apiera/client";
import type { Redis } from "ioredis";
import type { ImageSource } from "./images/image-source.ts";

/** Options of `createDashboardServer`. */
export interface DashboardServerOptions {
  /** Gives the access tokens. Close it after the server. */
  readonly auth: TokenProvider;
  /** Address of the API. @defaultValue `APIERA_API_URL`, otherwise `https://api.apiera.io` */
  readonly apiUrl?: string | undefined;
  /** Address to listen on. The page has no login: anything but loopback lets everybody who reaches it use the credentials. @defaultValue `127.0.0.1` */
  readonly host?: string;
  /** Port to listen on; 0 picks a free one. @defaultValue 0 */
  readonly port?: number;
  /** Further origins under which browsers see the page, e.g. `https://catalogue.example.com` of a proxy in front. @defaultValue none */
  readonly allowedOrigins?: readonly string[];
  /** What `vite build` made. @defaultValue `dist` of this app */
  readonly pageDirectory?: string;
  /** Where pictures are; the API does not say. @defaultValue none: no pictures */
  readonly images?: ImageSource | undefined;
  /** Where services tell how they share tokens. @defaultValue none */
  readonly accessEvents?: AccessEventsOptions | undefined;
  /** Further options of the API client. @defaultValue a call may last 90 s, one window of the rate limit and more, and an attempt 15 s */
  readonly client?: Omit<ClientOptions, "auth" | "baseUrl" | "onEvent">;
  /** Time between two signs of life on an event stream, in milliseconds. @defaultValue 15_000 */
  readonly heartbeatMs?: number;
  /** Told what went wrong, one line for each; never a token or a secret. @defaultValue none */
  readonly log?: (line: string) => void;
}

/** The stream of access events. */
export interface AccessEventsOptions {
  /** The server makes a connection of its own from it, and closes that one. */
  readonly redis: Redis;
  /** Name of the stream. @defaultValue `apiera:access-events` */
  readonly stream?: string;
}

/** A server that is running. */
export interface DashboardServer extends AsyncDisposable {
  /** Where the page is, e.g. `http://127.0.0.1:8080`. */
  readonly url: string;
  /** Method and path of every route, in the order in which they are tried. */
  readonly routes: readonly { readonly method: string; readonly path: string }[];
  /** Ends event streams, lets other requests finish, and stops. More calls do nothing more. */
  close(): Promise<void>;
}
