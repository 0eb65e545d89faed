import { readProductDetail } from "../catalogue/product-detail.ts";
import { listProducts, PRODUCT_LIST_LISTS, productListSchema } from "../catalogue/product-list.ts";
import type { RouteContext } from "../context.ts";
import type { DashboardApp } from "../http/dashboard-app.ts";
import { readQuery, readUuid } from "../http/input.ts";

/** `GET /api/products` and `GET /api/products/:uuid` */
export function addProductRoutes(app: DashboardApp, context: RouteContext): void {
  app.get("/api/products", async (c) => {
    const signal = context.signalOf(c);
    const input = readQuery(c, productListSchema, PRODUCT_LIST_LISTS);
    return c.json(await listProducts(context.client, input, await context.locales(signal), signal));
  });

  app.get("/api/products/:uuid", async (c) => {
    const signal = context.signalOf(c);
    const uuid = readUuid(c, "uuid");
    return c.json(await readProductDetail(context, uuid, await context.locales(signal), signal));
  });
}
