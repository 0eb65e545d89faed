import * as z from "zod/mini";

const column = z.string().check(z.minLength(1));
const weightUnit = z.enum(["gram", "kilogram", "pound", "ounce"]);

const contents = z.strictObject({
  label: column,
  description: z.optional(column),
  shortDescription: z.optional(column),
});

/**
 * Which column holds what. Only `product.code` is needed: what is left out is not imported.
 *
 * Every text is the name of a column unless it says otherwise.
 */
export const mappingSchema = z.strictObject({
  /** Character between cells of a CSV file. */
  delimiter: z._default(z.string().check(z.minLength(1)), ","),
  /** Whether blanks around cells, except descriptions, are dropped. */
  trim: z._default(z.boolean(), true),
  product: z.strictObject({
    /** Rows with the same code are one product. */
    code: column,
    /** `simple`, `variantParent`, `variant` or `image`: each row is then one thing. Without it, a row is a variant when it has option values. */
    type: z.optional(column),
    /** Texts in the default locale. */
    label: z.optional(column),
    description: z.optional(column),
    shortDescription: z.optional(column),
    /** A family per value of the column; `default` for rows that have none. */
    family: z.optional(z.strictObject({ column: z.optional(column), default: z.optional(column) })),
    brand: z.optional(z.strictObject({ column, code: z.optional(column) })),
    published: z.optional(column),
    /** A cell with several tags; `escape` is the character before a separator that belongs to a tag. */
    tags: z.optional(
      z.strictObject({
        column,
        codes: z.optional(column),
        separator: z._default(z.string().check(z.minLength(1)), ","),
        escape: z.optional(z.string().check(z.length(1))),
      }),
    ),
  }),
  variant: z.optional(
    z.strictObject({
      /** Code of the variant; made from the product's code and the values when left out. */
      code: z.optional(column),
      /** SKU of a variant or simple product; the code of the product when empty. */
      sku: z.optional(column),
      /** Whether an empty SKU cell means that there is none. */
      skuOptional: z.optional(z.boolean()),
      /** The unit is the same for all rows (`unit`), or stands in a column. 0 is no weight. */
      weight: z.optional(z.strictObject({ column, unit: z.optional(weightUnit), unitColumn: z.optional(column) })),
      /** Address of an image of the variant alone. */
      image: z.optional(column),
    }),
  ),
  /** What variants differ in. */
  options: z._default(
    z.array(
      z.strictObject({ name: column, value: column, nameCode: z.optional(column), valueCode: z.optional(column) }),
    ),
    [],
  ),
  /** A product whose only option has this name and value has no options at all. These two are texts, not columns. */
  simpleWhen: z.optional(z.strictObject({ name: z.string(), value: z.string() })),
  images: z.optional(
    z.strictObject({
      source: column,
      position: z.optional(column),
      altText: z.optional(column),
      name: z.optional(column),
    }),
  ),
  /** Texts in further locales, by code of the locale. */
  locales: z._default(z.record(z.string(), contents), {}),
});

/** A mapping that was checked. */
export type Mapping = z.infer<typeof mappingSchema>;
