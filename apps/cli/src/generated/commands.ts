// Generated from the API description by `node apps/cli/generator/main.ts`. Do not edit.
import type { Flag, Resource } from "../resources/table.ts";

const uuidsFlag: Flag = {"name":"uuids","parameter":"uuids[eq]","kind":"uuid","list":true,"help":"Only those with one of these UUIDs."};
const statusesFlag: Flag = {"name":"statuses","parameter":"statuses[eq]","kind":"words","list":true,"words":["draft","published","unpublished","archived","removed"],"help":"Only those in one of these statuses."};
const statusOrderFlag: Flag = {"name":"status-order","parameter":"status[order]","kind":"words","words":["asc","desc"],"help":"Sorts by `status`."};
const categoriesFlag: Flag = {"name":"categories","parameter":"categories[eq]","kind":"words","list":true,"words":["image","video","audio","document","design","archive","data"],"help":"Only those of these categories."};
const categoryOrderFlag: Flag = {"name":"category-order","parameter":"category[order]","kind":"words","words":["asc","desc"],"help":"Sorts by `category`."};
const storageLocationsFlag: Flag = {"name":"storage-locations","parameter":"storageLocations[eq]","kind":"words","list":true,"words":["s3"],"help":"Only those stored in one of these places."};
const namesFlag: Flag = {"name":"names","parameter":"names[eq]","kind":"text","list":true,"help":"Only those whose name is one of these."};
const nameContainsFlag: Flag = {"name":"name-contains","parameter":"name[contains]","kind":"text","help":"Only those whose name contains this text."};
const nameStartsFlag: Flag = {"name":"name-starts","parameter":"name[starts]","kind":"text","help":"Only those whose name starts with this text."};
const nameEndsFlag: Flag = {"name":"name-ends","parameter":"name[ends]","kind":"text","help":"Only those whose name ends with this text."};
const nameOrderFlag: Flag = {"name":"name-order","parameter":"name[order]","kind":"words","words":["asc","desc"],"help":"Sorts by `name`."};
const createdAtFlag: Flag = {"name":"created-at","parameter":"createdAt[eq]","kind":"time","help":"Created at exactly this time."};
const createdAtMinFlag: Flag = {"name":"created-at-min","parameter":"createdAt[min]","kind":"time","help":"Created at this time or later."};
const createdAtMaxFlag: Flag = {"name":"created-at-max","parameter":"createdAt[max]","kind":"time","help":"Created at this time or earlier."};
const createdAtOrderFlag: Flag = {"name":"created-at-order","parameter":"createdAt[order]","kind":"words","words":["asc","desc"],"help":"Sorts by `createdAt`."};
const updatedAtFlag: Flag = {"name":"updated-at","parameter":"updatedAt[eq]","kind":"time","help":"Last changed at exactly this time."};
const updatedAtMinFlag: Flag = {"name":"updated-at-min","parameter":"updatedAt[min]","kind":"time","help":"Last changed at this time or later."};
const updatedAtMaxFlag: Flag = {"name":"updated-at-max","parameter":"updatedAt[max]","kind":"time","help":"Last changed at this time or earlier."};
const updatedAtOrderFlag: Flag = {"name":"updated-at-order","parameter":"updatedAt[order]","kind":"words","words":["asc","desc"],"help":"Sorts by `updatedAt`."};
const isArchivedFlag: Flag = {"name":"is-archived","parameter":"isArchived[eq]","kind":"boolean","help":"With true only archived ones, with false only the others."};
const isRemovedFlag: Flag = {"name":"is-removed","parameter":"isRemoved[eq]","kind":"boolean","help":"With true only removed ones, with false only the others."};
const pageFlag: Flag = {"name":"page","parameter":"page","kind":"integer","help":"Number of the page. Default is 1."};
const sizeFlag: Flag = {"name":"size","parameter":"size","kind":"integer","help":"How many items a page has at most. Default is 20. The largest value is not documented."};
const includeFlag: Flag = {"name":"include","parameter":"include[*]","kind":"words","list":true,"words":["metadata","files"],"help":"Adds the UUIDs of what belongs to each row."};
const expandFlag: Flag = {"name":"expand","parameter":"expand[*]","kind":"words","list":true,"words":["metadata","files"],"help":"Adds what belongs to each row, in full."};
const statusesFlag2: Flag = {"name":"statuses","parameter":"statuses[eq]","kind":"words","list":true,"words":["awaitingUpload","uploaded","draft","published","unpublished","archived","removed"],"help":"Only those in one of these statuses."};
const variationTypesFlag: Flag = {"name":"variation-types","parameter":"variationTypes[eq]","kind":"words","list":true,"words":["original","thumbnail","webOptimized","mobileOptimized","productDetail","printReady","socialMedia","videoPoster","videoPreview","videoStreamLow","videoStreamMedium","videoStreamHigh"],"help":"Only these variations."};
const variationTypeOrderFlag: Flag = {"name":"variation-type-order","parameter":"variationType[order]","kind":"words","words":["asc","desc"],"help":"Sorts by `variationType`."};
const mimeTypesFlag: Flag = {"name":"mime-types","parameter":"mimeTypes[eq]","kind":"text","list":true,"help":"Only those of these media types."};
const extensionsFlag: Flag = {"name":"extensions","parameter":"extensions[eq]","kind":"text","list":true,"help":"Only those with one of these extensions."};
const extensionContainsFlag: Flag = {"name":"extension-contains","parameter":"extension[contains]","kind":"text","help":"Only those whose extension contains this text."};
const extensionStartsFlag: Flag = {"name":"extension-starts","parameter":"extension[starts]","kind":"text","help":"Only those whose extension starts with this text."};
const extensionEndsFlag: Flag = {"name":"extension-ends","parameter":"extension[ends]","kind":"text","help":"Only those whose extension ends with this text."};
const isAutogeneratedFlag: Flag = {"name":"is-autogenerated","parameter":"isAutogenerated[eq]","kind":"boolean","help":"Only files the API made, or only those that were uploaded."};
const storageSizeOrderFlag: Flag = {"name":"storage-size-order","parameter":"storageSize[order]","kind":"words","words":["asc","desc"],"help":"Sorts by `storageSize`."};
const pageFlag2: Flag = {"name":"page","parameter":"page","kind":"integer","help":"Number of the page."};
const sizeFlag2: Flag = {"name":"size","parameter":"size","kind":"integer","help":"How many items a page has at most. The largest value is not documented."};
const codesFlag: Flag = {"name":"codes","parameter":"codes[eq]","kind":"text","list":true,"help":"Only those whose code is one of these."};
const codeContainsFlag: Flag = {"name":"code-contains","parameter":"code[contains]","kind":"text","help":"Only those whose code contains this text."};
const codeStartsFlag: Flag = {"name":"code-starts","parameter":"code[starts]","kind":"text","help":"Only those whose code starts with this text."};
const codeEndsFlag: Flag = {"name":"code-ends","parameter":"code[ends]","kind":"text","help":"Only those whose code ends with this text."};
const codeOrderFlag: Flag = {"name":"code-order","parameter":"code[order]","kind":"words","words":["asc","desc"],"help":"Sorts by `code`."};
const statusesFlag3: Flag = {"name":"statuses","parameter":"statuses[eq]","kind":"words","list":true,"words":["draft","published","unpublished","removed"],"help":"Only those in one of these statuses."};
const includeFlag2: Flag = {"name":"include","parameter":"include[*]","kind":"words","list":true,"words":["contents"],"help":"Adds the UUIDs of what belongs to each row."};
const expandFlag2: Flag = {"name":"expand","parameter":"expand[*]","kind":"words","list":true,"words":["contents"],"help":"Adds what belongs to each row, in full."};
const localeUuidsFlag: Flag = {"name":"locale-uuids","parameter":"localeUuids[eq]","kind":"uuid","list":true,"help":"Only those in one of these locales."};
const parentUuidsFlag: Flag = {"name":"parent-uuids","parameter":"parentUuids[eq]","kind":"uuid","list":true,"nullable":true,"help":"Only those below these categories; null stands for no parent."};
const statusesFlag4: Flag = {"name":"statuses","parameter":"statuses[eq]","kind":"words","list":true,"words":["draft","active","inactive","removed"],"help":"Only those in one of these statuses."};
const parentUuidsFlag2: Flag = {"name":"parent-uuids","parameter":"parentUuids[eq]","kind":"uuid","list":true,"nullable":true,"help":"Only those below these families; null stands for no parent."};
const isDefaultFlag: Flag = {"name":"is-default","parameter":"isDefault[eq]","kind":"boolean","help":"Only the default locale, or only the others."};
const isFeaturedFlag: Flag = {"name":"is-featured","parameter":"isFeatured[eq]","kind":"boolean","help":"Only featured ones, or only those that are not."};
const familyUuidsFlag: Flag = {"name":"family-uuids","parameter":"familyUuids[eq]","kind":"uuid","list":true,"help":"Only those of these families."};
const skuUuidsFlag: Flag = {"name":"sku-uuids","parameter":"skuUuids[eq]","kind":"uuid","list":true,"help":"Only those with one of these SKUs."};
const brandUuidsFlag: Flag = {"name":"brand-uuids","parameter":"brandUuids[eq]","kind":"uuid","list":true,"help":"Only those of these brands."};
const assetUuidsFlag: Flag = {"name":"asset-uuids","parameter":"assetUuids[eq]","kind":"uuid","list":true,"help":"Only those linked to one of these assets."};
const attributeUuidsFlag: Flag = {"name":"attribute-uuids","parameter":"attributeUuids[eq]","kind":"uuid","list":true,"help":"Only those linked to one of these attributes."};
const parentUuidsFlag3: Flag = {"name":"parent-uuids","parameter":"parentUuids[eq]","kind":"uuid","list":true,"nullable":true,"help":"Only variants of these parents; null stands for no parent."};
const typesFlag: Flag = {"name":"types","parameter":"types[eq]","kind":"words","list":true,"words":["simple","variantParent","variant"],"help":"Only those of these types."};
const typeOrderFlag: Flag = {"name":"type-order","parameter":"type[order]","kind":"words","words":["asc","desc"],"help":"Sorts by `type`."};
const includeFlag3: Flag = {"name":"include","parameter":"include[*]","kind":"words","list":true,"words":["productAssets","productAttributes","productAttributeTerms","productCategories","productTags","contents","metadata","relations"],"help":"Adds the UUIDs of what belongs to each row."};
const expandFlag3: Flag = {"name":"expand","parameter":"expand[*]","kind":"words","list":true,"words":["productAssets","productAttributes","productAttributeTerms","productCategories","productTags","contents","metadata","relations","completeness"],"help":"Adds what belongs to each row, in full."};
const assetUuidsFlag2: Flag = {"name":"asset-uuids","parameter":"assetUuids[eq]","kind":"uuid","list":true,"help":"Only links to these assets."};
const productAssetTypeUuidsFlag: Flag = {"name":"product-asset-type-uuids","parameter":"productAssetTypeUuids[eq]","kind":"uuid","list":true,"help":"Only links of these types."};
const displayOrderOrderFlag: Flag = {"name":"display-order-order","parameter":"displayOrder[order]","kind":"words","words":["asc","desc"],"help":"Sorts by `displayOrder`."};
const attributeUuidsFlag2: Flag = {"name":"attribute-uuids","parameter":"attributeUuids[eq]","kind":"uuid","list":true,"help":"Only links to these attributes."};
const attributeTermUuidsFlag: Flag = {"name":"attribute-term-uuids","parameter":"attributeTermUuids[eq]","kind":"uuid","list":true,"help":"Only links to these terms."};
const categoryUuidsFlag: Flag = {"name":"category-uuids","parameter":"categoryUuids[eq]","kind":"uuid","list":true,"help":"Only links to these categories."};
const labelFlag: Flag = {"name":"label","parameter":"label[eq]","kind":"text","help":"Only those with exactly this label."};
const labelOrderFlag: Flag = {"name":"label-order","parameter":"label[order]","kind":"words","words":["asc","desc"],"help":"Sorts by `label`."};
const typeFlag: Flag = {"name":"type","parameter":"type[eq]","kind":"text","help":"Only those of exactly this type."};
const keyFlag: Flag = {"name":"key","parameter":"key[eq]","kind":"text","help":"Only those with exactly this key."};
const keyOrderFlag: Flag = {"name":"key-order","parameter":"key[order]","kind":"words","words":["asc","desc"],"help":"Sorts by `key`."};
const productReferenceUuidsFlag: Flag = {"name":"product-reference-uuids","parameter":"productReferenceUuids[eq]","kind":"uuid","list":true,"help":"Only relations to these products."};
const productRelationTypeUuidsFlag: Flag = {"name":"product-relation-type-uuids","parameter":"productRelationTypeUuids[eq]","kind":"uuid","list":true,"help":"Only relations of these types."};
const tagUuidsFlag: Flag = {"name":"tag-uuids","parameter":"tagUuids[eq]","kind":"uuid","list":true,"help":"Only links to these tags."};

/** Every resource that can be read, in the order of their commands. */
export const resources: readonly Resource[] = [
  {
    command: ["assets"],
    member: ["assets"],
    help: "Images, documents, videos and other media.",
    columns: ["uuid","createdAt","updatedAt","removedAt","archivedAt","status","category","storageLocation","name","description","altText","metadata","files"],
    list: { operationId: "listAssets", help: "List assets", arguments: [], flags: [uuidsFlag, statusesFlag, statusOrderFlag, categoriesFlag, categoryOrderFlag, storageLocationsFlag, namesFlag, nameContainsFlag, nameStartsFlag, nameEndsFlag, nameOrderFlag, createdAtFlag, createdAtMinFlag, createdAtMaxFlag, createdAtOrderFlag, updatedAtFlag, updatedAtMinFlag, updatedAtMaxFlag, updatedAtOrderFlag, isArchivedFlag, isRemovedFlag, pageFlag, sizeFlag, includeFlag, expandFlag] },
    get: { operationId: "getAsset", help: "Get an asset", arguments: [{"name":"assetUuid"}], flags: [includeFlag, expandFlag] },
  },
  {
    command: ["assets","files"],
    member: ["assets","files"],
    help: "Files of an asset, and their upload.",
    columns: ["uuid","assetUuid","createdAt","status","variationType","storageLocation","mimeType","extension","storageSize","checksum","isAutogenerated"],
    list: { operationId: "listAssetFiles", help: "List asset files", arguments: [{"name":"assetUuid"}], flags: [uuidsFlag, statusesFlag2, statusOrderFlag, variationTypesFlag, variationTypeOrderFlag, mimeTypesFlag, extensionsFlag, extensionContainsFlag, extensionStartsFlag, extensionEndsFlag, isAutogeneratedFlag, createdAtFlag, createdAtMinFlag, createdAtMaxFlag, createdAtOrderFlag, storageSizeOrderFlag, pageFlag, sizeFlag] },
    get: { operationId: "getAssetFile", help: "Get an asset file", derived: true, arguments: [{"name":"assetUuid"},{"name":"assetFileUuid"}], flags: [] },
  },
  {
    command: ["assets","metadata"],
    member: ["assets","metadata"],
    help: "Keys and values that integrations keep with an asset.",
    columns: ["uuid","assetUuid","createdAt","updatedAt","key","value"],
    list: { operationId: "listAssetMetadata", help: "List asset metadata", arguments: [{"name":"assetUuid"}], flags: [pageFlag2, sizeFlag2] },
    get: { operationId: "getAssetMetadataEntry", help: "Get a metadata entry of an asset", derived: true, arguments: [{"name":"assetUuid"},{"name":"assetMetadataUuid"}], flags: [] },
  },
  {
    command: ["attributes"],
    member: ["attributes"],
    help: "Properties that products have.",
    columns: ["uuid","createdAt","updatedAt","removedAt","status","code","contents"],
    list: { operationId: "listAttributes", help: "List attributes", arguments: [], flags: [uuidsFlag, codesFlag, codeContainsFlag, codeStartsFlag, codeEndsFlag, codeOrderFlag, statusesFlag3, statusOrderFlag, createdAtFlag, createdAtMinFlag, createdAtMaxFlag, createdAtOrderFlag, updatedAtFlag, updatedAtMinFlag, updatedAtMaxFlag, updatedAtOrderFlag, isRemovedFlag, pageFlag, sizeFlag, includeFlag2, expandFlag2] },
    get: { operationId: "getAttribute", help: "Get an attribute", derived: true, arguments: [{"name":"attribute","codesOf":["attributes"]}], flags: [includeFlag2, expandFlag2] },
  },
  {
    command: ["attributes","contents"],
    member: ["attributes","contents"],
    help: "Name and text of an attribute, per locale.",
    columns: ["uuid","attributeUuid","localeUuid","createdAt","updatedAt","label","description"],
    list: { operationId: "listAttributeContents", help: "List attribute contents", arguments: [{"name":"attribute","codesOf":["attributes"]}], flags: [uuidsFlag, localeUuidsFlag, createdAtFlag, createdAtMinFlag, createdAtMaxFlag, createdAtOrderFlag, updatedAtFlag, updatedAtMinFlag, updatedAtMaxFlag, updatedAtOrderFlag, pageFlag, sizeFlag] },
    get: { operationId: "getAttributeContent", help: "Get a localized content of an attribute", derived: true, arguments: [{"name":"attribute","codesOf":["attributes"]},{"name":"attributeContentUuid"}], flags: [] },
  },
  {
    command: ["attributes","terms"],
    member: ["attributes","terms"],
    help: "Values an attribute can take.",
    columns: ["uuid","attributeUuid","createdAt","updatedAt","code","contents"],
    list: { operationId: "listAttributeTerms", help: "List attribute terms", arguments: [{"name":"attribute","codesOf":["attributes"]}], flags: [uuidsFlag, codesFlag, codeContainsFlag, codeStartsFlag, codeEndsFlag, codeOrderFlag, createdAtFlag, createdAtMinFlag, createdAtMaxFlag, createdAtOrderFlag, updatedAtFlag, updatedAtMinFlag, updatedAtMaxFlag, updatedAtOrderFlag, pageFlag, sizeFlag, includeFlag2, expandFlag2] },
    get: { operationId: "getAttributeTerm", help: "Get an attribute term", derived: true, arguments: [{"name":"attribute","codesOf":["attributes"]},{"name":"attributeTermUuid"}], flags: [includeFlag2, expandFlag2] },
  },
  {
    command: ["attributes","terms","contents"],
    member: ["attributes","terms","contents"],
    help: "Name and text of an attribute term, per locale.",
    columns: ["uuid","attributeTermUuid","localeUuid","createdAt","updatedAt","label","description"],
    list: { operationId: "listAttributeTermContents", help: "List attribute term contents", derived: true, arguments: [{"name":"attribute","codesOf":["attributes"]},{"name":"attributeTermUuid"}], flags: [uuidsFlag, localeUuidsFlag, createdAtFlag, createdAtMinFlag, createdAtMaxFlag, createdAtOrderFlag, updatedAtFlag, updatedAtMinFlag, updatedAtMaxFlag, updatedAtOrderFlag, pageFlag, sizeFlag] },
    get: { operationId: "getAttributeTermContent", help: "Get a localized content of an attribute term", derived: true, arguments: [{"name":"attribute","codesOf":["attributes"]},{"name":"attributeTermUuid"},{"name":"attributeTermContentUuid"}], flags: [] },
  },
  {
    command: ["brands"],
    member: ["brands"],
    help: "Who makes or sells a product.",
    columns: ["uuid","createdAt","updatedAt","removedAt","status","code","contents"],
    list: { operationId: "listBrands", help: "List brands", arguments: [], flags: [uuidsFlag, codesFlag, codeContainsFlag, codeStartsFlag, codeEndsFlag, codeOrderFlag, statusesFlag3, statusOrderFlag, createdAtFlag, createdAtMinFlag, createdAtMaxFlag, createdAtOrderFlag, updatedAtFlag, updatedAtMinFlag, updatedAtMaxFlag, updatedAtOrderFlag, isRemovedFlag, pageFlag, sizeFlag, includeFlag2, expandFlag2] },
    get: { operationId: "getBrand", help: "Get a brand", derived: true, arguments: [{"name":"brand","codesOf":["brands"]}], flags: [includeFlag2, expandFlag2] },
  },
  {
    command: ["brands","contents"],
    member: ["brands","contents"],
    help: "Name and text of a brand, per locale.",
    columns: ["uuid","brandUuid","localeUuid","createdAt","updatedAt","label","description"],
    list: { operationId: "listBrandContents", help: "List brand contents", arguments: [{"name":"brand","codesOf":["brands"]}], flags: [uuidsFlag, localeUuidsFlag, createdAtFlag, createdAtMinFlag, createdAtMaxFlag, createdAtOrderFlag, updatedAtFlag, updatedAtMinFlag, updatedAtMaxFlag, updatedAtOrderFlag, pageFlag, sizeFlag] },
    get: { operationId: "getBrandContent", help: "Get a localized content of a brand", derived: true, arguments: [{"name":"brand","codesOf":["brands"]},{"name":"brandContentUuid"}], flags: [] },
  },
  {
    command: ["categories"],
    member: ["categories"],
    help: "A tree that products are sorted into.",
    columns: ["uuid","parentUuid","createdAt","updatedAt","removedAt","status","code","contents"],
    list: { operationId: "listCategories", help: "List categories", arguments: [], flags: [uuidsFlag, parentUuidsFlag, codesFlag, codeContainsFlag, codeStartsFlag, codeEndsFlag, codeOrderFlag, statusesFlag3, statusOrderFlag, createdAtFlag, createdAtMinFlag, createdAtMaxFlag, createdAtOrderFlag, updatedAtFlag, updatedAtMinFlag, updatedAtMaxFlag, updatedAtOrderFlag, isRemovedFlag, pageFlag, sizeFlag, includeFlag2, expandFlag2] },
    get: { operationId: "getCategory", help: "Get a category", derived: true, arguments: [{"name":"category","codesOf":["categories"]}], flags: [includeFlag2, expandFlag2] },
  },
  {
    command: ["categories","contents"],
    member: ["categories","contents"],
    help: "Name and text of a category, per locale.",
    columns: ["uuid","categoryUuid","localeUuid","createdAt","updatedAt","label","description"],
    list: { operationId: "listCategoryContents", help: "List category contents", arguments: [{"name":"category","codesOf":["categories"]}], flags: [uuidsFlag, localeUuidsFlag, createdAtFlag, createdAtMinFlag, createdAtMaxFlag, createdAtOrderFlag, updatedAtFlag, updatedAtMinFlag, updatedAtMaxFlag, updatedAtOrderFlag, pageFlag, sizeFlag] },
    get: { operationId: "getCategoryContent", help: "Get a localized content of a category", derived: true, arguments: [{"name":"category","codesOf":["categories"]},{"name":"categoryContentUuid"}], flags: [] },
  },
  {
    command: ["families"],
    member: ["families"],
    help: "Templates for products of a kind.",
    columns: ["uuid","parentUuid","createdAt","updatedAt","removedAt","status","name","description"],
    list: { operationId: "listFamilies", help: "List families", arguments: [], flags: [uuidsFlag, namesFlag, nameContainsFlag, nameStartsFlag, nameEndsFlag, nameOrderFlag, statusesFlag4, statusOrderFlag, parentUuidsFlag2, isRemovedFlag, createdAtFlag, createdAtMinFlag, createdAtMaxFlag, createdAtOrderFlag, updatedAtFlag, updatedAtMinFlag, updatedAtMaxFlag, updatedAtOrderFlag, pageFlag, sizeFlag] },
    get: { operationId: "getFamily", help: "Get a family", derived: true, arguments: [{"name":"familyUuid"}], flags: [] },
  },
  {
    command: ["families","asset-types"],
    member: ["families","assetTypes"],
    help: "Types of asset that products of a family have.",
    columns: ["uuid","familyUuid","productAssetTypeUuid","createdAt","updatedAt","isRequired","minCount","maxCount"],
    list: { operationId: "listFamilyAssetTypes", help: "List family asset types", arguments: [{"name":"familyUuid"}], flags: [pageFlag2, sizeFlag2] },
    get: { operationId: "getFamilyAssetType", help: "Get an asset type of a family", derived: true, arguments: [{"name":"familyUuid"},{"name":"familyAssetTypeUuid"}], flags: [] },
  },
  {
    command: ["families","attributes"],
    member: ["families","attributes"],
    help: "Attributes that apply to a family, and how strictly.",
    columns: ["uuid","familyUuid","attributeUuid","createdAt","updatedAt","requirementLevel","isAutoPopulated"],
    list: { operationId: "listFamilyAttributes", help: "List family attributes", arguments: [{"name":"familyUuid"}], flags: [pageFlag2, sizeFlag2] },
    get: { operationId: "getFamilyAttribute", help: "Get an attribute of a family", derived: true, arguments: [{"name":"familyUuid"},{"name":"familyAttributeUuid"}], flags: [] },
  },
  {
    command: ["families","categories"],
    member: ["families","categories"],
    help: "Categories that apply to a family, and how strictly.",
    columns: ["uuid","familyUuid","categoryUuid","createdAt","updatedAt","requirementLevel","isAutoPopulated"],
    list: { operationId: "listFamilyCategories", help: "List family categories", arguments: [{"name":"familyUuid"}], flags: [pageFlag2, sizeFlag2] },
    get: { operationId: "getFamilyCategory", help: "Get a category of a family", arguments: [{"name":"familyUuid"},{"name":"familyCategoryUuid"}], flags: [] },
  },
  {
    command: ["families","relation-types"],
    member: ["families","relationTypes"],
    help: "Types of relation that products of a family have.",
    columns: ["uuid","familyUuid","productRelationTypeUuid","createdAt","updatedAt","isRequired","minCount","maxCount"],
    list: { operationId: "listFamilyRelationTypes", help: "List family relation types", arguments: [{"name":"familyUuid"}], flags: [pageFlag2, sizeFlag2] },
    get: { operationId: "getFamilyRelationType", help: "Get a relation type of a family", derived: true, arguments: [{"name":"familyUuid"},{"name":"familyRelationTypeUuid"}], flags: [] },
  },
  {
    command: ["locales"],
    member: ["locales"],
    help: "Languages and regional variants for contents.",
    columns: ["uuid","createdAt","updatedAt","removedAt","status","name","code","isDefault"],
    list: { operationId: "listLocales", help: "List locales", arguments: [], flags: [uuidsFlag, namesFlag, nameContainsFlag, nameStartsFlag, nameEndsFlag, nameOrderFlag, codesFlag, codeContainsFlag, codeStartsFlag, codeEndsFlag, codeOrderFlag, statusesFlag4, statusOrderFlag, createdAtFlag, createdAtMinFlag, createdAtMaxFlag, createdAtOrderFlag, updatedAtFlag, updatedAtMinFlag, updatedAtMaxFlag, updatedAtOrderFlag, isDefaultFlag, isRemovedFlag, pageFlag, sizeFlag] },
    get: { operationId: "getLocale", help: "Get a locale", derived: true, arguments: [{"name":"locale","codesOf":["locales"]}], flags: [] },
  },
  {
    command: ["organizations"],
    member: ["organizations"],
    help: "The organization of the token, with its units.",
    columns: ["uuid","createdAt","updatedAt","name","baseDimensionUnit","baseWeightUnit","dimensionUnits","weightUnits"],
    get: { operationId: "getCurrentOrganization", help: "Get the current organization", derived: true, arguments: [], flags: [] },
  },
  {
    command: ["organizations","members"],
    member: ["organizations","members"],
    help: "Accounts of the organization, and their roles.",
    columns: ["organizationUuid","accountUuid","roleUuid","uuid","createdAt","updatedAt"],
    list: { operationId: "listOrganizationMembers", help: "List organization members", arguments: [], flags: [pageFlag2, sizeFlag2] },
    get: { operationId: "getOrganizationMember", help: "Get an organization member", derived: true, arguments: [{"name":"organizationMemberUuid"}], flags: [] },
  },
  {
    command: ["organizations","roles"],
    member: ["organizations","roles"],
    help: "What members may do.",
    columns: ["uuid","createdAt","updatedAt","name","permissions"],
    list: { operationId: "listOrganizationRoles", help: "List organization roles", derived: true, arguments: [], flags: [pageFlag2, sizeFlag2] },
  },
  {
    command: ["product-asset-types"],
    member: ["productAssetTypes"],
    help: "What an asset is to a product.",
    columns: ["uuid","createdAt","updatedAt","code","isFeatured"],
    list: { operationId: "listProductAssetTypes", help: "List product asset types", arguments: [], flags: [uuidsFlag, codesFlag, codeContainsFlag, codeStartsFlag, codeEndsFlag, codeOrderFlag, isFeaturedFlag, createdAtFlag, createdAtMinFlag, createdAtMaxFlag, createdAtOrderFlag, updatedAtFlag, updatedAtMinFlag, updatedAtMaxFlag, updatedAtOrderFlag, pageFlag, sizeFlag] },
    get: { operationId: "getProductAssetType", help: "Get a product asset type", derived: true, arguments: [{"name":"productAssetType","codesOf":["productAssetTypes"]}], flags: [] },
  },
  {
    command: ["product-relation-types"],
    member: ["productRelationTypes"],
    help: "How two products can relate.",
    columns: ["uuid","createdAt","updatedAt","code","direction","reverseRelationTypeUuid"],
    list: { operationId: "listProductRelationTypes", help: "List product relation types", arguments: [], flags: [uuidsFlag, codesFlag, codeContainsFlag, codeStartsFlag, codeEndsFlag, codeOrderFlag, createdAtFlag, createdAtMinFlag, createdAtMaxFlag, createdAtOrderFlag, updatedAtFlag, updatedAtMinFlag, updatedAtMaxFlag, updatedAtOrderFlag, pageFlag, sizeFlag] },
    get: { operationId: "getProductRelationType", help: "Get a product relation type", derived: true, arguments: [{"name":"productRelationType","codesOf":["productRelationTypes"]}], flags: [] },
  },
  {
    command: ["products"],
    member: ["products"],
    help: "Sellable items, their parents and variants.",
    columns: ["uuid","familyUuid","skuUuid","parentUuid","brandUuid","createdAt","updatedAt","removedAt","archivedAt","status","type","code","productAssets","productAttributes","productAttributeTerms","productCategories","productTags","contents","metadata","relations","completeness"],
    list: { operationId: "listProducts", help: "List products", arguments: [], flags: [uuidsFlag, familyUuidsFlag, skuUuidsFlag, brandUuidsFlag, assetUuidsFlag, attributeUuidsFlag, parentUuidsFlag3, codesFlag, codeContainsFlag, codeStartsFlag, codeEndsFlag, codeOrderFlag, statusesFlag, statusOrderFlag, typesFlag, typeOrderFlag, createdAtFlag, createdAtMinFlag, createdAtMaxFlag, createdAtOrderFlag, updatedAtFlag, updatedAtMinFlag, updatedAtMaxFlag, updatedAtOrderFlag, isArchivedFlag, isRemovedFlag, pageFlag, sizeFlag, includeFlag3, expandFlag3] },
    get: { operationId: "getProduct", help: "Get a product", arguments: [{"name":"product","codesOf":["products"]}], flags: [includeFlag3, expandFlag3] },
  },
  {
    command: ["products","assets"],
    member: ["products","assets"],
    help: "Assets of a product, in their role and order.",
    columns: ["uuid","productUuid","assetUuid","productAssetTypeUuid","createdAt","updatedAt","displayOrder"],
    list: { operationId: "listProductAssets", help: "List product assets", arguments: [{"name":"product","codesOf":["products"]}], flags: [uuidsFlag, assetUuidsFlag2, productAssetTypeUuidsFlag, displayOrderOrderFlag, createdAtFlag, createdAtMinFlag, createdAtMaxFlag, createdAtOrderFlag, updatedAtFlag, updatedAtMinFlag, updatedAtMaxFlag, updatedAtOrderFlag, pageFlag, sizeFlag] },
    get: { operationId: "getProductAsset", help: "Get the link of a product to an asset", derived: true, arguments: [{"name":"product","codesOf":["products"]},{"name":"productAssetUuid"}], flags: [] },
  },
  {
    command: ["products","attributes"],
    member: ["products","attributes"],
    help: "Attributes of a product.",
    columns: ["uuid","productUuid","attributeUuid","createdAt","updatedAt","isVariant"],
    list: { operationId: "listProductAttributes", help: "List product attributes", derived: true, arguments: [{"name":"product","codesOf":["products"]}], flags: [uuidsFlag, attributeUuidsFlag2, createdAtFlag, createdAtMinFlag, createdAtMaxFlag, createdAtOrderFlag, updatedAtFlag, updatedAtMinFlag, updatedAtMaxFlag, updatedAtOrderFlag, pageFlag, sizeFlag] },
    get: { operationId: "getProductAttribute", help: "Get the link of a product to an attribute", derived: true, arguments: [{"name":"product","codesOf":["products"]},{"name":"productAttributeUuid"}], flags: [] },
  },
  {
    command: ["products","attributes","terms"],
    member: ["products","attributes","terms"],
    help: "Attribute terms of a product.",
    columns: ["uuid","productUuid","productAttributeUuid","attributeTermUuid","createdAt","updatedAt"],
    list: { operationId: "listProductTerms", help: "List product terms", arguments: [{"name":"product","codesOf":["products"]},{"name":"productAttributeUuid"}], flags: [uuidsFlag, attributeTermUuidsFlag, createdAtFlag, createdAtMinFlag, createdAtMaxFlag, createdAtOrderFlag, updatedAtFlag, updatedAtMinFlag, updatedAtMaxFlag, updatedAtOrderFlag, pageFlag, sizeFlag] },
    get: { operationId: "getProductTerm", help: "Get the link of a product to an attribute term", derived: true, arguments: [{"name":"product","codesOf":["products"]},{"name":"productAttributeUuid"},{"name":"productTermUuid"}], flags: [] },
  },
  {
    command: ["products","categories"],
    member: ["products","categories"],
    help: "Categories of a product.",
    columns: ["uuid","productUuid","categoryUuid","createdAt","updatedAt"],
    list: { operationId: "listProductCategories", help: "List product categories", arguments: [{"name":"product","codesOf":["products"]}], flags: [uuidsFlag, categoryUuidsFlag, createdAtFlag, createdAtMinFlag, createdAtMaxFlag, createdAtOrderFlag, updatedAtFlag, updatedAtMinFlag, updatedAtMaxFlag, updatedAtOrderFlag, pageFlag, sizeFlag] },
    get: { operationId: "getProductCategory", help: "Get the link of a product to a category", derived: true, arguments: [{"name":"product","codesOf":["products"]},{"name":"productCategoryUuid"}], flags: [] },
  },
  {
    command: ["products","contents"],
    member: ["products","contents"],
    help: "Name and texts of a product, per locale.",
    columns: ["uuid","productUuid","localeUuid","createdAt","updatedAt","label","description","shortDescription"],
    list: { operationId: "listProductContents", help: "List product contents", arguments: [{"name":"product","codesOf":["products"]}], flags: [uuidsFlag, localeUuidsFlag, labelFlag, labelOrderFlag, createdAtFlag, createdAtMinFlag, createdAtMaxFlag, createdAtOrderFlag, updatedAtFlag, updatedAtMinFlag, updatedAtMaxFlag, updatedAtOrderFlag, pageFlag, sizeFlag] },
    get: { operationId: "getProductContent", help: "Get a localized content of a product", derived: true, arguments: [{"name":"product","codesOf":["products"]},{"name":"productContentUuid"}], flags: [] },
  },
  {
    command: ["products","metadata"],
    member: ["products","metadata"],
    help: "Keys and values that integrations keep with a product.",
    columns: ["uuid","productUuid","localeUuid","createdAt","updatedAt","type","key","value"],
    list: { operationId: "listProductMetadata", help: "List product metadata", arguments: [{"name":"product","codesOf":["products"]}], flags: [uuidsFlag, localeUuidsFlag, typeFlag, typeOrderFlag, keyFlag, keyOrderFlag, createdAtFlag, createdAtMinFlag, createdAtMaxFlag, createdAtOrderFlag, updatedAtFlag, updatedAtMinFlag, updatedAtMaxFlag, updatedAtOrderFlag, pageFlag, sizeFlag] },
    get: { operationId: "getProductMetadataEntry", help: "Get a metadata entry of a product", derived: true, arguments: [{"name":"product","codesOf":["products"]},{"name":"productMetadataUuid"}], flags: [] },
  },
  {
    command: ["products","relations"],
    member: ["products","relations"],
    help: "Links from a product to others.",
    columns: ["uuid","productUuid","productReferenceUuid","createdAt","updatedAt","productRelationTypeUuid"],
    list: { operationId: "listProductRelations", help: "List product relations", arguments: [{"name":"product","codesOf":["products"]}], flags: [uuidsFlag, productReferenceUuidsFlag, productRelationTypeUuidsFlag, createdAtFlag, createdAtMinFlag, createdAtMaxFlag, createdAtOrderFlag, updatedAtFlag, updatedAtMinFlag, updatedAtMaxFlag, updatedAtOrderFlag, pageFlag, sizeFlag] },
    get: { operationId: "getProductRelation", help: "Get a relation of a product", derived: true, arguments: [{"name":"product","codesOf":["products"]},{"name":"productRelationUuid"}], flags: [] },
  },
  {
    command: ["products","tags"],
    member: ["products","tags"],
    help: "Which tags a product carries.",
    columns: ["uuid","productUuid","tagUuid","createdAt","updatedAt"],
    list: { operationId: "listProductTags", help: "List product tags", arguments: [{"name":"product","codesOf":["products"]}], flags: [uuidsFlag, tagUuidsFlag, createdAtFlag, createdAtMinFlag, createdAtMaxFlag, createdAtOrderFlag, updatedAtFlag, updatedAtMinFlag, updatedAtMaxFlag, updatedAtOrderFlag, pageFlag, sizeFlag] },
    get: { operationId: "getProductTag", help: "Get the link of a product to a tag", derived: true, arguments: [{"name":"product","codesOf":["products"]},{"name":"productTagUuid"}], flags: [] },
  },
  {
    command: ["skus"],
    member: ["skus"],
    help: "Physical and logistical identity of what is sold.",
    columns: ["uuid","createdAt","updatedAt","removedAt","status","code"],
    list: { operationId: "listSkus", help: "List SKUs", arguments: [], flags: [uuidsFlag, codesFlag, codeContainsFlag, codeStartsFlag, codeEndsFlag, codeOrderFlag, statusesFlag3, statusOrderFlag, createdAtFlag, createdAtMinFlag, createdAtMaxFlag, createdAtOrderFlag, updatedAtFlag, updatedAtMinFlag, updatedAtMaxFlag, updatedAtOrderFlag, isRemovedFlag, pageFlag, sizeFlag] },
    get: { operationId: "getSku", help: "Get a SKU", arguments: [{"name":"sku","codesOf":["skus"]}], flags: [] },
  },
  {
    command: ["skus","dimensions"],
    member: ["skus","dimensions"],
    help: "Length, width and height of a SKU.",
    columns: ["uuid","skuUuid","createdAt","updatedAt","length","width","height","conversions"],
    list: { operationId: "listSkuDimensions", help: "List SKU dimensions", derived: true, arguments: [{"name":"sku","codesOf":["skus"]}], flags: [pageFlag2, sizeFlag2] },
    get: { operationId: "getSkuDimension", help: "Get dimensions of a SKU", derived: true, arguments: [{"name":"sku","codesOf":["skus"]},{"name":"skuDimensionUuid"}], flags: [] },
  },
  {
    command: ["skus","weights"],
    member: ["skus","weights"],
    help: "Weight of a SKU.",
    columns: ["uuid","skuUuid","createdAt","updatedAt","value","conversions"],
    list: { operationId: "listSkuWeights", help: "List SKU weights", derived: true, arguments: [{"name":"sku","codesOf":["skus"]}], flags: [pageFlag2, sizeFlag2] },
    get: { operationId: "getSkuWeight", help: "Get a weight of a SKU", derived: true, arguments: [{"name":"sku","codesOf":["skus"]},{"name":"skuWeightUuid"}], flags: [] },
  },
  {
    command: ["tags"],
    member: ["tags"],
    help: "Marks that products can carry.",
    columns: ["uuid","createdAt","updatedAt","removedAt","status","code","contents"],
    list: { operationId: "listTags", help: "List tags", arguments: [], flags: [uuidsFlag, codesFlag, codeContainsFlag, codeStartsFlag, codeEndsFlag, codeOrderFlag, statusesFlag3, statusOrderFlag, createdAtFlag, createdAtMinFlag, createdAtMaxFlag, createdAtOrderFlag, updatedAtFlag, updatedAtMinFlag, updatedAtMaxFlag, updatedAtOrderFlag, isRemovedFlag, pageFlag, sizeFlag, includeFlag2, expandFlag2] },
    get: { operationId: "getTag", help: "Get a tag", derived: true, arguments: [{"name":"tag","codesOf":["tags"]}], flags: [includeFlag2, expandFlag2] },
  },
  {
    command: ["tags","contents"],
    member: ["tags","contents"],
    help: "Name and text of a tag, per locale.",
    columns: ["uuid","tagUuid","localeUuid","createdAt","updatedAt","label","description"],
    list: { operationId: "listTagContents", help: "List tag contents", arguments: [{"name":"tag","codesOf":["tags"]}], flags: [uuidsFlag, localeUuidsFlag, createdAtFlag, createdAtMinFlag, createdAtMaxFlag, createdAtOrderFlag, updatedAtFlag, updatedAtMinFlag, updatedAtMaxFlag, updatedAtOrderFlag, pageFlag, sizeFlag] },
    get: { operationId: "getTagContent", help: "Get a localized content of a tag", derived: true, arguments: [{"name":"tag","codesOf":["tags"]},{"name":"tagContentUuid"}], flags: [] },
  },
];
