import * as z from "zod/mini";
import type { Mapping } from "./mapping.ts";

const column = z.string().check(z.minLength(1));
const weightUnit = z.enum(["gram", "kilogram", "pound", "ounce"]);

const contents = z.strictObject({
  label: column,
  description: z.optional(column),
  shortDescription: z.optional(column),
});

/** The form of a mapping file; see {@link Mapping} for what its members mean. */
export const mappingSchema: z.ZodMiniType<Mapping> = z.strictObject({
  delimiter: z.optional(z.string().check(z.minLength(1))),
  trim: z._default(z.boolean(), true),
  product: z.strictObject({
    code: column,
    type: z.optional(column),
    label: z.optional(column),
    description: z.optional(column),
    shortDescription: z.optional(column),
    family: z.optional(z.strictObject({ column: z.optional(column), default: z.optional(column) })),
    brand: z.optional(z.strictObject({ column, code: z.optional(column) })),
    published: z.optional(z.union([column, z.array(column)])),
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
      code: z.optional(column),
      sku: z.optional(column),
      skuOptional: z.optional(z.boolean()),
      weight: z.optional(z.strictObject({ column, unit: z.optional(weightUnit), unitColumn: z.optional(column) })),
      image: z.optional(column),
    }),
  ),
  options: z._default(
    z.array(
      z.strictObject({ name: column, value: column, nameCode: z.optional(column), valueCode: z.optional(column) }),
    ),
    [],
  ),
  simpleWhen: z.optional(z.strictObject({ name: z.string(), value: z.string() })),
  images: z.optional(
    z.strictObject({
      source: column,
      position: z.optional(column),
      altText: z.optional(column),
      name: z.optional(column),
    }),
  ),
  locales: z._default(z.record(z.string(), contents), {}),
});
