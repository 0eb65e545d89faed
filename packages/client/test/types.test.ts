import { expectTypeOf, it } from "vitest";
import type {
  ApiCall,
  ApieraClient,
  ApiResponse,
  BulkReport,
  ItemIterable,
  ListProductsQuery,
  ProductCreate,
  ProductPage,
  ProductResponse,
  UploadSource,
} from "../src/index.ts";

// Checked by the compiler; that the file also runs only keeps the tests in one place.
it("types results by operation", () => {
  expectTypeOf<ApieraClient["products"]["list"]>().returns.resolves.toEqualTypeOf<ProductPage>();
  expectTypeOf<ApieraClient["products"]["get"]>().returns.resolves.toEqualTypeOf<ProductResponse>();
  expectTypeOf<ApieraClient["products"]["iterate"]>().returns.toEqualTypeOf<
    ItemIterable<ProductResponse, ProductPage>
  >();
  expectTypeOf<ApieraClient["products"]["bulkCreate"]>().returns.resolves.toEqualTypeOf<
    BulkReport<ProductCreate, ProductResponse>
  >();
  expectTypeOf<ApieraClient["products"]["tags"]["delete"]>().returns.resolves.toBeVoid();
});

it("types queries as objects, with the values each operator takes", () => {
  expectTypeOf<{
    code: { contains: string; order: "asc" };
    statuses: "draft"[];
    types: { eq: ("simple" | "variant")[] };
    parentUuids: (string | null)[];
    createdAt: { min: Date; max: string };
    updatedAt: Date;
    include: { contents: true };
    page: undefined;
  }>().toExtend<ListProductsQuery>();
  expectTypeOf<{ code: { contians: string } }>().not.toExtend<ListProductsQuery>();
  expectTypeOf<{ statuses: "gone"[] }>().not.toExtend<ListProductsQuery>();
  expectTypeOf<{ statuses: number[] }>().not.toExtend<ListProductsQuery>();
  expectTypeOf<{ page: string }>().not.toExtend<ListProductsQuery>();
  expectTypeOf<{ createdAt: { order: true } }>().not.toExtend<ListProductsQuery>();
});

it("types the answer beside the result, arrays and uploads", () => {
  expectTypeOf<ApieraClient["products"]["list"]>().returns.toEqualTypeOf<ApiCall<ProductPage>>();
  expectTypeOf<ApiCall<ProductPage>["withResponse"]>().returns.resolves.toEqualTypeOf<ApiResponse<ProductPage>>();
  expectTypeOf<ItemIterable<ProductResponse>["toArray"]>().returns.resolves.toEqualTypeOf<ProductResponse[]>();
  expectTypeOf<ApieraClient["assets"]["upload"]>().parameter(1).toEqualTypeOf<UploadSource>();
  expectTypeOf<string>().not.toExtend<UploadSource>();
});

it("takes in requests what answers have, and undefined for what may be left out", () => {
  expectTypeOf<{ type: ProductResponse["type"]; code: string; brandUuid: undefined }>().toExtend<ProductCreate>();
  expectTypeOf<{ type: number; code: string }>().not.toExtend<ProductCreate>();
});

it("types transitions by resource", () => {
  expectTypeOf<ApieraClient["locales"]["transition"]>()
    .parameter(1)
    .toEqualTypeOf<"draft" | "activate" | "deactivate" | "remove" | "restore">();
  expectTypeOf<"archive">().toExtend<Parameters<ApieraClient["products"]["transition"]>[1]>();
  expectTypeOf<"archive">().not.toExtend<Parameters<ApieraClient["locales"]["transition"]>[1]>();
});
