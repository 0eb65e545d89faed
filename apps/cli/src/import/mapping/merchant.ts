/** The column by which the product CSV of shop systems is known. */
export const MERCHANT_KEY = "Handle";

/** The mapping of the product CSV that shop systems export: a row per variant, further rows for images. */
export const MERCHANT_MAPPING: string = `# Which column holds what. Every text on the right is the name of a column, unless the comment says otherwise.
# Leave out what is not to be imported; only product.code is needed.
# delimiter: ";"        # the character itself; else it is found out from the line that names the columns
trim: true              # drop blanks around cells, descriptions excepted

product:
  code: ${MERCHANT_KEY}          # rows with the same code are one product
  label: Title
  description: Body (HTML)
  family:
    column: Type
    # default: Products # a family for rows without a type; the name itself
  brand:
    column: Vendor
  published: [Published, Status] # one column, or several that must agree: a draft is not published
  tags:
    column: Tags
    separator: ","      # the character itself

variant:
  sku: Variant SKU      # when empty, the code of the product or variant
  weight:
    column: Variant Grams
    unit: gram          # gram, kilogram, pound or ounce; or name a column that says it:
    # unitColumn: Variant Weight Unit
  image: Variant Image

options:
  - name: Option1 Name
    value: Option1 Value
  - name: Option2 Name
    value: Option2 Value
  - name: Option3 Name
    value: Option3 Value

# How the file writes that a product has no options: the texts themselves.
simpleWhen:
  name: Title
  value: Default Title

images:
  source: Image Src
  position: Image Position
  altText: Image Alt Text
`;
