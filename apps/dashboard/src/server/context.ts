import type { TokenProvider } from "@apiera/auth";
import type { ApieraClient, ClientEvent } from "@apiera/client";
import type { LocaleInfo } from "../shared/api.ts";
import type { AccessFeed } from "./access/feed.ts";
import type { ShortCache } from "./catalogue/short-cache.ts";
import type { SignalOf } from "./http/request-signal.ts";
import type { Images } from "./images/images.ts";

/** What the routes work with. */
export interface RouteContext {
  readonly auth: TokenProvider;
  readonly client: ApieraClient;
  /** Host of the API, for the header of the page. */
  readonly apiHost: string;
  readonly locales: ShortCache<readonly LocaleInfo[]>;
  readonly images: Images;
  /** Undefined when no stream of access events is configured. */
  readonly access: AccessFeed | undefined;
  /** Hears what the client tells until the returned function is called. */
  listen(listener: (event: ClientEvent) => void): () => void;
  /** Aborted when the browser ends the request, and when the server closes. */
  readonly signalOf: SignalOf;
  /** Time between two signs of life on an event stream, in milliseconds. */
  readonly heartbeatMs: number;
}
