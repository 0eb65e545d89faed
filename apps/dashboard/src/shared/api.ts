/**
 * What the page and its server say to each other: JSON over `/api`, and server-sent events for the access view. Nothing here has a place for a
 * token or a secret.
 */

/** A failed request answers with this body and a status of 400 or above (RFC 9457, `application/problem+json`). */
export interface ApiProblem {
  readonly title: string;
  readonly status: number;
  /** What is wrong and what to do. */
  readonly detail: string;
  /** Stable code of the error behind it, e.g. `APIERA_NOT_FOUND`. */
  readonly code?: string;
  /** Identifies the request at Apiera's support. */
  readonly correlationId?: string;
}

export interface LocaleInfo {
  readonly uuid: string;
  readonly code: string;
  readonly name: string;
  readonly isDefault: boolean;
}

/** What a token may allow, by the names of the authentication guide. */
export const PERMISSIONS = ["read", "write", "delete", "admin"] as const;
export type Permission = (typeof PERMISSIONS)[number];

/** `GET /api/session` */
export interface Session {
  readonly organization: string;
  /** Host of the API, for the header of the page. */
  readonly apiHost: string;
  /** Those the token of the server names; none when it does not tell. */
  readonly permissions: readonly Permission[];
  /** Active locales, the default one first. */
  readonly locales: readonly LocaleInfo[];
  /** Whether a stream of access events is configured; without it the access view tells how to get one. */
  readonly accessEvents: boolean;
}

export const PRODUCT_STATUSES = ["draft", "published", "unpublished", "archived", "removed"] as const;
export type ProductStatus = (typeof PRODUCT_STATUSES)[number];
export const PRODUCT_TYPES = ["simple", "variantParent", "variant"] as const;
export type ProductType = (typeof PRODUCT_TYPES)[number];
/** What the list can be sorted by. */
export const PRODUCT_SORTS = ["code", "createdAt", "updatedAt"] as const;
export type ProductSort = (typeof PRODUCT_SORTS)[number];
/** In the order in which the page offers them. */
export const TRANSITIONS = ["publish", "unpublish", "archive", "unarchive", "restore", "remove"] as const;
export type Transition = (typeof TRANSITIONS)[number];

export interface ProductRow {
  readonly uuid: string;
  readonly code: string;
  /** Words that are newer than this app pass. */
  readonly type: ProductType | (string & {});
  readonly status: ProductStatus | (string & {});
  /** Label in the default locale. */
  readonly label: string | null;
  readonly parentUuid: string | null;
  readonly createdAt: string;
  readonly updatedAt: string;
}

/**
 * `GET /api/products?code=&statuses=draft&statuses=published&types=simple&sort=code&direction=asc&page=1&size=25`
 *
 * `code` is a part of the code, `sort` one of {@link PRODUCT_SORTS}. Only simple products and variant parents unless `types` says otherwise, and no
 * removed ones unless `statuses` says otherwise. A parameter that is not here is a 400.
 */
export interface ProductList {
  readonly items: readonly ProductRow[];
  readonly pagination: {
    readonly page: number;
    readonly size: number;
    readonly totalItems: number;
    readonly totalPages: number;
  };
}

export interface ProductContent {
  readonly localeUuid: string;
  readonly label: string | null;
  readonly description: string | null;
  readonly shortDescription: string | null;
}

export interface ProductImage {
  readonly assetUuid: string;
  /** Address on this server (`/api/images/...`) that answers with the picture, or null when there is none to show. */
  readonly src: string | null;
  readonly alt: string;
}

/** `GET /api/products/:uuid` */
export interface ProductDetail {
  readonly product: ProductRow;
  readonly contents: readonly ProductContent[];
  readonly variants: readonly (ProductRow & { readonly terms: readonly string[] })[];
  readonly images: readonly ProductImage[];
  readonly tags: readonly string[];
  /** What leads on from the status the product has. */
  readonly transitions: readonly Transition[];
}

/** `POST /api/products/:uuid/transition` with `{ transition }` */
export interface TransitionResult {
  readonly product: ProductRow;
  readonly transitions: readonly Transition[];
  /** The transition that leads back to the status before, or null when none does. */
  readonly undo: Transition | null;
}

/** One line of the answer to `POST /api/products/bulk-transition` with `{ uuids, transition }` (`application/x-ndjson`, written as the work goes on). */
export type BulkLine =
  /** The first line. `POST /api/products/bulk-transition/stop` with `{ run }` ends the run early; its report comes as ever. */
  | { readonly type: "started"; readonly run: string }
  | { readonly type: "progress"; readonly done: number; readonly total: number }
  | { readonly type: "rate-limit-wait"; readonly waitMs: number }
  | {
      readonly type: "report";
      readonly succeeded: readonly { readonly uuid: string; readonly status: string }[];
      readonly failed: readonly { readonly uuid: string; readonly problem: ApiProblem }[];
      /** Left out because the run ended early. */
      readonly notAttempted: readonly string[];
      /** Why it ended early. */
      readonly stoppedBy?: ApiProblem;
    };

/** A line of the Redis stream of access events, see the README of fleet-demo. */
export interface AccessEvent {
  readonly service: string;
  /** New with each start of a service. */
  readonly instance: string;
  /** Epoch milliseconds. */
  readonly at: number;
  readonly source: "service" | "token" | "client" | "rate-limit";
  readonly event: { readonly type: string; readonly [member: string]: unknown };
}

export interface AccessLine extends AccessEvent {
  /** Id of the event in the stream; the server-sent event has the same id, so a browser that reconnects misses nothing. */
  readonly id: string;
}

export interface TokenInHand {
  readonly issuedAt: number;
  readonly expiresAt: number;
}

/** What the access view shows of a service; counted since the server of the page started to read, from the whole stream. */
export interface ServiceState {
  readonly service: string;
  readonly framework: string | null;
  /** Of the newest instance. */
  readonly state: "starting" | "ready" | "stopping" | "stopped";
  /** How many there were, one for each start. */
  readonly instances: number;
  /** Token the newest instance holds. */
  readonly token: TokenInHand | null;
  readonly purchased: number;
  readonly shared: number;
  readonly reused: number;
  readonly unauthorized: number;
  readonly cacheFailures: number;
  readonly cacheState: "unknown" | "working" | "failing";
}

export interface RateLimitGauge {
  readonly limit: number;
  readonly remaining: number;
  /** Epoch milliseconds. */
  readonly resetAt: number;
  readonly at: number;
}

export interface QuotaGauge {
  /** e.g. `client per hour` */
  readonly name: string;
  readonly limit: number;
  readonly remaining: number;
}

/**
 * `GET /api/access/events`, server-sent events: first `snapshot` with this, then one `access` with an {@link AccessLine} for each new event, and
 * `state` with {@link AccessState} at most twice a second after changes. A comment every 15 s keeps proxies from closing the connection.
 */
export interface AccessState {
  readonly services: readonly ServiceState[];
  readonly rateLimit: RateLimitGauge | null;
  readonly quotas: readonly QuotaGauge[];
  readonly purchased: number;
  /** Tokens that the same starts would have bought without sharing: one for each instance. */
  readonly withoutSharing: number;
}

export interface AccessSnapshot {
  readonly state: AccessState;
  /** The newest 500 events, oldest first; for a browser that comes back, all since the last one it has, where those are more (5,000 at most). */
  readonly events: readonly AccessLine[];
}
