// Generated from packages/openapi/description by `pnpm generate`. Do not edit.
import type {
  ClientCore,
  RateLimitState,
} from "../runtime.ts";
import {
  TagsResource,
} from "./resources/tags.ts";
import {
  SkusResource,
} from "./resources/skus.ts";
import {
  ProductsResource,
} from "./resources/products.ts";
import {
  LocalesResource,
} from "./resources/locales.ts";

/** The whole API. Create one with `createClient`; it holds no connection and needs no closing. */
export class ApieraClient {
  readonly #core: ClientCore;
  #tags: TagsResource | undefined;
  #skus: SkusResource | undefined;
  #products: ProductsResource | undefined;
  #locales: LocalesResource | undefined;

  constructor(core: ClientCore) {
    this.#core = core;
  }

  /** What the standalone functions work with, such as `listProducts(client.core, …)`. */
  get core(): ClientCore {
    return this.#core;
  }

  /** The request budget as last told by the server, and how much it made calls wait. Undefined when pacing is off. */
  get rateLimit(): RateLimitState | undefined {
    return this.#core.rateLimit;
  }

  /** Tags: Marks that products can carry. */
  get tags(): TagsResource {
    this.#tags ??= new TagsResource(this.#core);
    return this.#tags;
  }

  /** Skus: Physical and logistical identity of what is sold. */
  get skus(): SkusResource {
    this.#skus ??= new SkusResource(this.#core);
    return this.#skus;
  }

  /** Products: Sellable items, their parents and variants. */
  get products(): ProductsResource {
    this.#products ??= new ProductsResource(this.#core);
    return this.#products;
  }

  /** Locales: Languages and regional variants for contents. */
  get locales(): LocalesResource {
    this.#locales ??= new LocalesResource(this.#core);
    return this.#locales;
  }
}
