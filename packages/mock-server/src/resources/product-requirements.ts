import type { Resource } from "../description/served-operation.ts";
import type { ProblemItem } from "../http/problem.ts";
import type { JsonObject } from "../json.ts";
import { lineOf } from "./references.ts";
import type { Workspace } from "./request-context.ts";

/** A row that comes with a new product. */
export interface AutoPopulated {
  readonly entity: string;
  readonly body: JsonObject;
  readonly parents: Readonly<Record<string, string>>;
}

/** One thing a product should have or lack. */
interface Requirement {
  readonly dimension: string;
  /** Whether publishing waits for it. */
  readonly blocks: boolean;
  readonly holds: boolean;
  readonly problem: ProblemItem;
}

/** How a family's associations are met by links of a product. */
interface Association {
  readonly dimension: string;
  /** Rows of the family. */
  readonly family: string;
  /** Rows of the product. */
  readonly link: string;
  /** Member the two share. */
  readonly member: string;
  readonly code: string;
}

const LEVELED: readonly Association[] = [
  {
    ...{ dimension: "attributes", family: "FamilyAttribute", link: "ProductAttribute" },
    ...{ member: "attributeUuid", code: "PRODUCT_ATTRIBUTE" },
  },
  {
    ...{ dimension: "categories", family: "FamilyCategory", link: "ProductCategory" },
    ...{ member: "categoryUuid", code: "PRODUCT_CATEGORY" },
  },
];
const COUNTED: readonly Association[] = [
  {
    ...{ dimension: "assets", family: "FamilyAssetType", link: "ProductAsset" },
    ...{ member: "productAssetTypeUuid", code: "PRODUCT_ASSET" },
  },
  {
    ...{ dimension: "relations", family: "FamilyRelationType", link: "ProductRelation" },
    ...{ member: "productRelationTypeUuid", code: "PRODUCT_RELATION" },
  },
];

/** What keeps a product from being published. Documented for attributes and categories; for the rest, and the codes, derived. */
export function publishObstacles(workspace: Workspace, product: JsonObject): readonly ProblemItem[] {
  return requirementsOf(workspace, product)
    .filter(({ blocks, holds }) => blocks && !holds)
    .map(({ problem }) => problem);
}

/** The member `completeness`: known are only its parts, scores per dimension and issues. Derived: a score is the share of what is required or recommended. */
export function completenessOf(workspace: Workspace, product: JsonObject): JsonObject {
  const requirements = requirementsOf(workspace, product);
  const dimensions = [
    "identity",
    ...LEVELED.map(({ dimension }) => dimension),
    ...COUNTED.map(({ dimension }) => dimension),
  ];
  return {
    dimensions: dimensions.map((name) => {
      const own = requirements.filter(({ dimension }) => dimension === name);
      const met = own.filter(({ holds }) => holds).length;
      return { name, score: own.length === 0 ? 1 : met / own.length };
    }),
    issues: requirements
      .filter(({ holds }) => !holds)
      .map(({ problem, blocks }) => ({ ...problem, isBlocking: blocks })),
  };
}

/**
 * The associations a new product gets from its family and the families above it (documented: `isAutoPopulated`). A variant gets no attributes: it links terms of the
 * attributes of its parent.
 */
export function rowsOfFamily(workspace: Workspace, product: JsonObject): readonly AutoPopulated[] {
  return LEVELED.flatMap(({ family, link, member }) => {
    if (link === "ProductAttribute" && product.type === "variant") return [];
    const rows = associationsOf(workspace, family, product).filter(
      ({ isAutoPopulated, requirementLevel }) => isAutoPopulated === true && requirementLevel !== "mustNot",
    );
    const parents = { productUuid: String(product.uuid) };
    return [...new Set(rows.map((row) => row[member]))].map((value) => ({
      ...{ entity: link, body: { [member]: value }, parents },
    }));
  });
}

function requirementsOf(workspace: Workspace, product: JsonObject): readonly Requirement[] {
  return [
    ...identityRequirements(workspace, product),
    ...LEVELED.flatMap((association) => leveledRequirements(workspace, association, product)),
    ...COUNTED.flatMap((association) => countedRequirements(workspace, association, product)),
  ];
}

/** Documented: a variant belongs to a parent, and it and a simple product require a SKU. That publishing asks for it is derived. */
function identityRequirements(
  { options }: Workspace,
  { type, skuUuid, parentUuid }: JsonObject,
): readonly Requirement[] {
  const requirements: Requirement[] = [];
  if (type === "variant") {
    const problem = { code: "PRODUCT_PARENT_REQUIRED", message: "A variant needs a parent." };
    requirements.push({ dimension: "identity", blocks: true, holds: typeof parentUuid === "string", problem });
  }
  if (type !== "variantParent") {
    const problem = { code: "PRODUCT_SKU_REQUIRED", message: "A simple product and a variant need a SKU." };
    const holds = typeof skuUuid === "string";
    requirements.push({ dimension: "identity", blocks: options.requireSkuToPublish, holds, problem });
  }
  return requirements;
}

function leveledRequirements(
  workspace: Workspace,
  { dimension, family, link, member, code }: Association,
  product: JsonObject,
): readonly Requirement[] {
  // A variant has the attributes and categories of its parent as well.
  const owners = [product.uuid, ...(product.type === "variant" ? [product.parentUuid] : [])];
  const linked = new Set(owners.flatMap((owner) => linksOf(workspace, link, owner).map((row) => row[member])));
  return associationsOf(workspace, family, product).flatMap(({ requirementLevel: level, [member]: value }) => {
    if (level === "may") return [];
    const [reason, verb] = level === "mustNot" ? ["FORBIDDEN", "must not"] : ["REQUIRED", level];
    const message = `The family says that the product ${verb} have the ${member.replace(/Uuid$/, "")} ${value}.`;
    const holds = linked.has(value) === (level !== "mustNot");
    return [{ dimension, blocks: level !== "should", holds, problem: { code: `${code}_${reason}`, message } }];
  });
}

function countedRequirements(
  workspace: Workspace,
  { dimension, family, link, member, code }: Association,
  product: JsonObject,
): readonly Requirement[] {
  const links = linksOf(workspace, link, product.uuid);
  return associationsOf(workspace, family, product).map(({ isRequired, minCount, maxCount, [member]: value }) => {
    const count = links.filter((row) => row[member] === value).length;
    const least = isRequired === true ? Math.max(1, Number(minCount)) : Number(minCount);
    const most = typeof maxCount === "number" ? maxCount : Number.POSITIVE_INFINITY;
    const tooMany = count > most;
    const bound = tooMany ? `at most ${most}` : `at least ${least}`;
    const message = `The family asks for ${bound} of the type ${value}; the product has ${count}.`;
    const problem = { code: `${code}_${tooMany ? "TOO_MANY" : "REQUIRED"}`, message };
    return { dimension, blocks: tooMany || isRequired === true, holds: count >= least && !tooMany, problem };
  });
}

/** Rows of the product's family and of every family above it: they add up. */
function associationsOf(workspace: Workspace, entity: string, product: JsonObject): readonly JsonObject[] {
  const families = workspace.model.resourceNamed("Family");
  const resource = workspace.model.resourceNamed(entity);
  if (families === undefined || resource === undefined) return [];
  return [...lineOf(workspace, families, product.familyUuid)].flatMap(({ uuid }) =>
    rowsUnder(workspace, resource, "familyUuid", uuid),
  );
}

function linksOf(workspace: Workspace, entity: string, productUuid: unknown): readonly JsonObject[] {
  const resource = workspace.model.resourceNamed(entity);
  return resource === undefined ? [] : rowsUnder(workspace, resource, "productUuid", productUuid);
}

/** Rows of exactly that parent; what is only seen under it as well does not count. */
function rowsUnder({ data }: Workspace, resource: Resource, parameter: string, uuid: unknown): readonly JsonObject[] {
  const entries = [...data.collection(resource).under(parameter, String(uuid)).values()];
  return entries.filter(({ parents }) => parents[parameter] === uuid).map(({ row }) => row);
}
