import { describe, expect, it } from "vitest";
import { type ApiQueryParameter, operations } from "../src/index.ts";

function parameters(operationId: string): readonly ApiQueryParameter[] {
  const operation = operations.find((candidate) => candidate.operationId === operationId);
  if (operation === undefined) throw new Error(`There is no operation ${operationId}.`);
  return operation.queryParameters;
}

const names = (operationId: string) => parameters(operationId).map(({ name }) => name);
const times = ["createdAt", "updatedAt"].flatMap((field) =>
  ["eq", "min", "max", "order"].map((test) => `${field}[${test}]`),
);
const text = (field: string) => ["contains", "starts", "ends", "order"].map((test) => `${field}[${test}]`);
const paging = ["page", "size"];
const hydration = [
  ...["productAssets", "productAttributes", "productAttributeTerms", "productCategories", "productTags"],
  ...["contents", "metadata", "relations"],
].flatMap((relation) => [`include[${relation}]`, `expand[${relation}]`]);
const codes = ["codes[eq]", ...text("code")];
const statuses = ["statuses[eq]", "status[order]"];
const contents = ["include[contents]", "expand[contents]"];

const productFilters = [
  "uuids[eq]",
  "familyUuids[eq]",
  "skuUuids[eq]",
  "brandUuids[eq]",
  "assetUuids[eq]",
  "attributeUuids[eq]",
  "parentUuids[eq]",
  "codes[eq]",
  "code[contains]",
  "code[starts]",
  "code[ends]",
  "code[order]",
  "statuses[eq]",
  "status[order]",
  "types[eq]",
  "type[order]",
];

describe("the documented order", () => {
  it.each([
    [
      "listProducts",
      [...productFilters, ...times, "isArchived[eq]", "isRemoved[eq]", ...paging, ...hydration, "expand[completeness]"],
    ],
    ["getProduct", [...hydration, "expand[completeness]"]],
    ["listSkus", ["uuids[eq]", ...codes, ...statuses, ...times, "isRemoved[eq]", ...paging]],
    ["listTags", ["uuids[eq]", ...codes, ...statuses, ...times, "isRemoved[eq]", ...paging, ...contents]],
    [
      "listLocales",
      [
        "uuids[eq]",
        "names[eq]",
        ...text("name"),
        ...codes,
        ...statuses,
        ...times,
        "isDefault[eq]",
        "isRemoved[eq]",
        ...paging,
      ],
    ],
    ["listProductContents", ["uuids[eq]", "localeUuids[eq]", "label[eq]", "label[order]", ...times, ...paging]],
    ["listProductTags", ["uuids[eq]", "tagUuids[eq]", ...times, ...paging]],
  ])("is kept by %s", (operationId, expected) => {
    expect(names(operationId)).toEqual(expected);
  });
});

describe("the list of products", () => {
  const find = (name: string) => parameters("listProducts").find((parameter) => parameter.name === name);

  it("takes several parents, also none", () => {
    expect(find("parentUuids[eq]")).toEqual({
      name: "parentUuids[eq]",
      type: "string",
      format: "uuid",
      array: true,
      nullable: true,
      evidence: "documented",
    });
  });

  it("knows the statuses and types", () => {
    expect(find("statuses[eq]")?.enum).toEqual(["draft", "published", "unpublished", "archived", "removed"]);
    expect(find("types[eq]")?.enum).toEqual(["simple", "variantParent", "variant"]);
  });

  it("marks as derived what its page does not show", () => {
    const derived = parameters("listProducts").filter(({ evidence }) => evidence === "derived");
    const shown = [
      "expand[productAttributes]",
      "include[productAttributeTerms]",
      "expand[productAttributeTerms]",
      "expand[productCategories]",
    ];
    expect(derived.map(({ name }) => name)).toEqual([
      "updatedAt[order]",
      "isArchived[eq]",
      "isRemoved[eq]",
      ...paging,
      ...hydration.filter((name) => !shown.includes(name)),
      "expand[completeness]",
    ]);
  });
});
