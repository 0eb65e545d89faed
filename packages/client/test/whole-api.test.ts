import { type ApiOperation, operations } from "@apiera/openapi";
import { expect, it, vi } from "vitest";
import { type BulkReport, createClientCore } from "../src/index.ts";
import { type CallInput, callFunction } from "./support/call-function.ts";
import { startMockApi } from "./support/mock-api.ts";

vi.setConfig({ testTimeout: 60_000 });

/** UUIDs of rows that were made, by the path parameter that names them. */
type Rows = Map<string, string>;

/** Bodies of rows, each after those it refers to. What is in braces stands for the UUID of a row before it. */
const creations: readonly [operationId: string, body: Record<string, unknown>][] = [
  ["createTag", { code: "tag" }],
  ["createTagContent", { localeUuid: "{localeUuid}", label: "Tag" }],
  ["createSku", { code: "sku" }],
  ["createSkuDimension", { length: 1, width: 2, height: 3.5 }],
  ["createSkuWeight", { value: 0.5 }],
  ["createFamily", { name: "Mugs", description: null }],
  ["createCategory", { code: "kitchen", parentUuid: null }],
  ["createCategoryContent", { localeUuid: "{localeUuid}", label: "Kitchen" }],
  ["createBrand", { code: "brand" }],
  ["createBrandContent", { localeUuid: "{localeUuid}", label: "Brand" }],
  ["createAttribute", { code: "colour" }],
  ["createAttributeContent", { localeUuid: "{localeUuid}", label: "Colour" }],
  ["createAttributeTerm", { code: "red" }],
  ["createAttributeTermContent", { localeUuid: "{localeUuid}", label: "Red" }],
  ["createProductAssetType", { code: "main", isFeatured: true }],
  ["createProductRelationType", { code: "accessory", direction: "oneWay" }],
  ["createFamilyAssetType", { productAssetTypeUuid: "{productAssetTypeUuid}", isRequired: false, minCount: 0 }],
  ["createFamilyAttribute", { attributeUuid: "{attributeUuid}", requirementLevel: "should", isAutoPopulated: false }],
  ["createFamilyCategory", { categoryUuid: "{categoryUuid}", requirementLevel: "may", isAutoPopulated: false }],
  [
    "createFamilyRelationType",
    { productRelationTypeUuid: "{productRelationTypeUuid}", isRequired: false, minCount: 0 },
  ],
  ["createAsset", { category: "image", storageLocation: "s3", name: "Mug" }],
  ["createAssetMetadataEntry", { key: "source", value: "studio" }],
  [
    "initiateAssetFileUpload",
    { variationType: "original", storageLocation: "s3", mimeType: "image/png", extension: ".png" },
  ],
  ["createProduct", { type: "simple", code: "mug", familyUuid: "{familyUuid}", brandUuid: "{brandUuid}" }],
  ["createProductContent", { localeUuid: "{localeUuid}", label: "Mug" }],
  ["createProductTag", { tagUuid: "{tagUuid}" }],
  ["createProductCategory", { categoryUuid: "{categoryUuid}" }],
  ["createProductAttribute", { attributeUuid: "{attributeUuid}", isVariant: false }],
  ["createProductTerm", { attributeTermUuid: "{attributeTermUuid}" }],
  ["createProductAsset", { assetUuid: "{assetUuid}", productAssetTypeUuid: "{productAssetTypeUuid}", displayOrder: 1 }],
  ["createProductMetadataEntry", { localeUuid: "{localeUuid}", key: "erp", value: "1" }],
  [
    "createProductRelation",
    { productReferenceUuid: "{otherProductUuid}", productRelationTypeUuid: "{productRelationTypeUuid}" },
  ],
  ["createOrganizationMember", { accountUuid: "123e4567-e89b-12d3-a456-426614174001", roleUuid: "{roleUuid}" }],
  ["createLocale", { name: "Danish", code: "da-DK", isDefault: false }],
];

it("carries out every operation of the API, with answers of the described shape", async () => {
  const { server, auth, client } = await startMockApi();
  const core = createClientCore({ auth, baseUrl: server.apiUrl, validate: "strict", retry: false });
  const rows: Rows = new Map();
  const call = async (operation: ApiOperation, body?: unknown, own?: string): Promise<unknown> => {
    const path = operation.pathParameters.map((name, index) =>
      index === operation.pathParameters.length - 1 && own !== undefined ? own : rows.get(name),
    );
    const input: CallInput = { path, body, query: {} };
    return callFunction(core, operation, input);
  };
  const byId = (operationId: string): ApiOperation => {
    const found = operations.find((operation) => operation.operationId === operationId);
    if (found === undefined) throw new Error(`There is no operation ${operationId}.`);
    return found;
  };
  const { items: locales } = await client.locales.list({ isDefault: true });
  const { items: roles } = await client.organizations.roles.list();
  rows.set("localeUuid", locales[0]?.uuid ?? "").set("roleUuid", roles[0]?.uuid ?? "");
  const { uuid: otherProductUuid } = await client.products.create({ type: "variantParent", code: "other" });
  rows.set("otherProductUuid", otherProductUuid);

  for (const [operationId, body] of creations) {
    const operation = byId(operationId);
    const filled = fill(body, rows);
    const created = await call(operation, filled);
    rows.set(parameterOf(operation), String(Reflect.get(Object(created), "uuid")));
  }
  for (const operation of operations) {
    const { operationId, method, path } = operation;
    const isMade = creations.some(([id]) => id === operationId) || operationId.startsWith("bulkCreate");
    if (method === "DELETE" || isMade) continue;
    const uuid = rows.get(parameterOf(operation)) ?? "";
    const result = await call(
      operation,
      bodyFor(operation, uuid, rows),
      path.includes(`{${parameterOf(operation)}}`) ? uuid : undefined,
    );
    if (operationId.startsWith("bulk")) expect(result, operationId).toMatchObject({ failed: [], notAttempted: [] });
  }
  // The other locale is deactivated by now.
  rows.set("localeUuid", locales[0]?.uuid ?? "");
  // From the last to the first, so that nothing refers to what is deleted; what cannot be there twice is made in bulk when it is gone.
  for (const [operationId, body] of [...creations].reverse()) {
    const creation = byId(operationId);
    const collection = collectionOf(creation);
    const removal = operations.find(({ method, path }) => method === "DELETE" && parentOf(path) === collection);
    if (removal !== undefined) await call(removal);
    const inBulk = operations.find(({ method, path }) => method === "POST" && path === `${collection}/bulk`);
    if (inBulk === undefined) continue;
    const again = fill(body, rows);
    const made = await call(inBulk, [typeof again.code === "string" ? { ...again, code: `${again.code}-2` } : again]);
    expect(made, inBulk.operationId).toMatchObject({ succeeded: [{ index: 0 }] });
    const { item } = (made as BulkReport<unknown, { uuid: string }>).succeeded[0] ?? {};
    if (removal !== undefined) await call(removal, undefined, item?.uuid);
  }
  const done = Object.keys(server.stats().requests.byOperation);
  expect(done.toSorted()).toEqual(operations.map(({ operationId }) => operationId).toSorted());
});

function fill(body: Record<string, unknown>, rows: Rows): Record<string, unknown> {
  const filled = Object.entries(body).map(([name, value]) => {
    const parameter = typeof value === "string" ? /^\{(\w+)\}$/.exec(value)?.[1] : undefined;
    return [name, parameter === undefined ? value : rows.get(parameter)];
  });
  return Object.fromEntries(filled);
}

function bodyFor({ operationId, hasBody }: ApiOperation, uuid: string, rows: Rows): unknown {
  if (!hasBody) return undefined;
  const [first, second] = /(?:Locale|Famil)/.test(operationId) ? ["activate", "deactivate"] : ["publish", "unpublish"];
  if (operationId.startsWith("bulkTransition")) return { transition: first, uuids: [uuid] };
  if (operationId.startsWith("transition")) return { transition: second };
  if (operationId.startsWith("bulkUpdate")) return [{ uuid }];
  if (operationId === "bulkInitiateAssetFileUploads") {
    const upload = creations.find(([id]) => id === "initiateAssetFileUpload")?.[1];
    return [{ ...upload, assetUuid: rows.get("assetUuid") }];
  }
  return {};
}

function collectionOf({ path }: ApiOperation): string {
  return path.replace(/\/actions\/.*$|\/bulk.*$/g, "");
}

function parentOf(path: string): string {
  return path.replace(/\/\{\w+\}$/, "");
}

/** The path parameter that names a row of the operation's collection. */
function parameterOf(operation: ApiOperation): string {
  const collection = parentOf(collectionOf(operation));
  const item = operations.find(({ path }) => path !== collection && parentOf(path) === collection);
  return item?.pathParameters.at(-1) ?? "";
}
