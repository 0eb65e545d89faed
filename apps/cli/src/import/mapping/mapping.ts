import type { WeightUnit } from "@apiera/client";

/** Columns of the texts in one locale. */
export interface ContentColumns {
  readonly label: string;
  readonly description?: string | undefined;
  readonly shortDescription?: string | undefined;
}

/** Columns of one option. The codes are made from name and value where they have no columns. */
export interface OptionColumns {
  readonly name: string;
  readonly value: string;
  readonly nameCode?: string | undefined;
  readonly valueCode?: string | undefined;
}

/** Where products are found. */
export interface ProductColumns {
  /** Rows with the same code are one product. */
  readonly code: string;
  /** `simple`, `variantParent`, `variant` or `image`: each row is then one thing. Without it, a row is a variant when it has option values. */
  readonly type?: string | undefined;
  /** Texts in the default locale. */
  readonly label?: string | undefined;
  readonly description?: string | undefined;
  readonly shortDescription?: string | undefined;
  /** A family per value of the column; `default` is the name itself, for rows that have none. */
  readonly family?: { readonly column?: string | undefined; readonly default?: string | undefined } | undefined;
  readonly brand?: { readonly column: string; readonly code?: string | undefined } | undefined;
  /** Of several columns all that are filled must say so. */
  readonly published?: string | readonly string[] | undefined;
  /** A cell with several tags; `escape` is the character before a separator that belongs to a tag. */
  readonly tags?:
    | {
        readonly column: string;
        readonly codes?: string | undefined;
        readonly separator: string;
        readonly escape?: string | undefined;
      }
    | undefined;
}

/** Where variants, and what is sold, are found. */
export interface VariantColumns {
  /** Code of the variant; made from the product's code and the values when left out. */
  readonly code?: string | undefined;
  /** SKU of a variant or simple product; the code of the product when empty. */
  readonly sku?: string | undefined;
  /** Whether an empty SKU cell means that there is none. */
  readonly skuOptional?: boolean | undefined;
  /** The unit is the same for all rows (`unit`, the word itself), or stands in a column. 0 is no weight. */
  readonly weight?:
    | { readonly column: string; readonly unit?: WeightUnit | undefined; readonly unitColumn?: string | undefined }
    | undefined;
  /** Address of an image of the variant alone. */
  readonly image?: string | undefined;
}

/** Where images are found. */
export interface ImageColumns {
  /** Address. */
  readonly source: string;
  readonly position?: string | undefined;
  readonly altText?: string | undefined;
  readonly name?: string | undefined;
}

/**
 * Which column holds what. Only `product.code` is needed: what is left out is not imported.
 *
 * Every text is the name of a column unless it says otherwise.
 */
export interface Mapping {
  /** Character between cells of a CSV file. @defaultValue found out from the line that names the columns */
  readonly delimiter?: string | undefined;
  /** Whether blanks around cells, except descriptions, are dropped. @defaultValue true */
  readonly trim: boolean;
  readonly product: ProductColumns;
  readonly variant?: VariantColumns | undefined;
  /** What variants differ in. @defaultValue none */
  readonly options: readonly OptionColumns[];
  /** A product whose only option has this name and value has no options at all. These two are texts, not columns. */
  readonly simpleWhen?: { readonly name: string; readonly value: string } | undefined;
  readonly images?: ImageColumns | undefined;
  /** Texts in further locales, by code of the locale. @defaultValue none */
  readonly locales: Readonly<Record<string, ContentColumns>>;
}
