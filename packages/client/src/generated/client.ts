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
  FamiliesResource,
} from "./resources/families.ts";
import {
  ProductAssetTypesResource,
} from "./resources/product-asset-types.ts";
import {
  ProductsResource,
} from "./resources/products.ts";
import {
  ProductRelationTypesResource,
} from "./resources/product-relation-types.ts";
import {
  OrganizationsResource,
} from "./resources/organizations.ts";
import {
  LocalesResource,
} from "./resources/locales.ts";
import {
  CategoriesResource,
} from "./resources/categories.ts";
import {
  BrandsResource,
} from "./resources/brands.ts";
import {
  AttributesResource,
} from "./resources/attributes.ts";
import {
  AssetsResource,
} from "./resources/assets.ts";

/** The whole API. Create one with `createClient`; it holds no connection and needs no closing. */
export class ApieraClient {
  readonly #core: ClientCore;
  #tags: TagsResource | undefined;
  #skus: SkusResource | undefined;
  #families: FamiliesResource | undefined;
  #productAssetTypes: ProductAssetTypesResource | undefined;
  #products: ProductsResource | undefined;
  #productRelationTypes: ProductRelationTypesResource | undefined;
  #organizations: OrganizationsResource | undefined;
  #locales: LocalesResource | undefined;
  #categories: CategoriesResource | undefined;
  #brands: BrandsResource | undefined;
  #attributes: AttributesResource | undefined;
  #assets: AssetsResource | undefined;

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

  /** Families: Templates for products of a kind. */
  get families(): FamiliesResource {
    this.#families ??= new FamiliesResource(this.#core);
    return this.#families;
  }

  /** Product Asset Types: What an asset is to a product. */
  get productAssetTypes(): ProductAssetTypesResource {
    this.#productAssetTypes ??= new ProductAssetTypesResource(this.#core);
    return this.#productAssetTypes;
  }

  /** Products: Sellable items, their parents and variants. */
  get products(): ProductsResource {
    this.#products ??= new ProductsResource(this.#core);
    return this.#products;
  }

  /** Product Relation Types: How two products can relate. */
  get productRelationTypes(): ProductRelationTypesResource {
    this.#productRelationTypes ??= new ProductRelationTypesResource(this.#core);
    return this.#productRelationTypes;
  }

  /** Organizations: The organization of the token, with its units. */
  get organizations(): OrganizationsResource {
    this.#organizations ??= new OrganizationsResource(this.#core);
    return this.#organizations;
  }

  /** Locales: Languages and regional variants for contents. */
  get locales(): LocalesResource {
    this.#locales ??= new LocalesResource(this.#core);
    return this.#locales;
  }

  /** Categories: A tree that products are sorted into. */
  get categories(): CategoriesResource {
    this.#categories ??= new CategoriesResource(this.#core);
    return this.#categories;
  }

  /** Brands: Who makes or sells a product. */
  get brands(): BrandsResource {
    this.#brands ??= new BrandsResource(this.#core);
    return this.#brands;
  }

  /** Attributes: Properties that products have. */
  get attributes(): AttributesResource {
    this.#attributes ??= new AttributesResource(this.#core);
    return this.#attributes;
  }

  /** Assets: Images, documents, videos and other media. */
  get assets(): AssetsResource {
    this.#assets ??= new AssetsResource(this.#core);
    return this.#assets;
  }
}
