import { operations } from "@apiera/openapi";
import { expect, it } from "vitest";
import { startMockApi } from "./support/mock-api.ts";

it("carries out every kind of operation, with answers of the described shape", async () => {
  const { client, server } = await startMockApi();

  for (const resource of [client.skus, client.tags]) {
    const one = await resource.create({ code: "one" });
    const { succeeded } = await resource.bulkCreate([{ code: "two" }, { code: "three" }]);
    const uuids = succeeded.map(({ item }) => item.uuid);
    await resource.get(one.uuid);
    await resource.update(one.uuid, { code: "first" });
    await resource.transition(one.uuid, "publish");
    expect((await resource.bulkUpdate(uuids.map((uuid, index) => ({ uuid, code: `${index}` })))).failed).toEqual([]);
    expect((await resource.bulkTransition(uuids, "publish")).failed).toEqual([]);
    expect(await resource.list({ statuses: ["published"] })).toMatchObject({ pagination: { totalItems: 3 } });
  }

  const { locales } = client;
  const danish = await locales.create({ code: "da-DK", name: "Danish" });
  const { succeeded: more } = await locales.bulkCreate([{ code: "fi-FI", name: "Finnish" }]);
  const localeUuids = more.map(({ item }) => item.uuid);
  await locales.get(danish.uuid);
  await locales.update(danish.uuid, { name: "Dansk" });
  await locales.transition(danish.uuid, "activate");
  expect((await locales.bulkUpdate(localeUuids.map((uuid) => ({ uuid, name: "Suomi" })))).failed).toEqual([]);
  expect((await locales.bulkTransition(localeUuids, "activate")).failed).toEqual([]);
  expect(await locales.list({ statuses: ["active"] })).toMatchObject({ pagination: { totalItems: 4 } });

  const { products } = client;
  const mug = await products.create({ type: "simple", code: "mug" });
  const { succeeded } = await products.bulkCreate([{ type: "simple", code: "cup" }]);
  const uuids = succeeded.map(({ item }) => item.uuid);
  await products.get(mug.uuid);
  await products.update(mug.uuid, { code: "beaker" });
  await products.transition(mug.uuid, "publish");
  expect((await products.bulkUpdate(uuids.map((uuid) => ({ uuid, code: "jug" })))).failed).toEqual([]);
  expect((await products.bulkTransition(uuids, "publish")).failed).toEqual([]);
  expect(await products.list({ statuses: ["published"] })).toMatchObject({ pagination: { totalItems: 2 } });

  const content = await products.contents.create(mug.uuid, { localeUuid: danish.uuid, label: "Krus" });
  const [finnish = ""] = localeUuids;
  const written = await products.contents.bulkCreate(mug.uuid, [{ localeUuid: finnish, label: "Muki" }]);
  expect(written.failed).toEqual([]);
  await products.contents.get(mug.uuid, content.uuid);
  await products.contents.update(mug.uuid, content.uuid, { label: "Kop" });
  const changes = written.succeeded.map(({ item }) => ({ uuid: item.uuid, label: "Kuppi" }));
  expect((await products.contents.bulkUpdate(mug.uuid, changes)).failed).toEqual([]);
  await products.contents.delete(mug.uuid, content.uuid);
  expect(await products.contents.list(mug.uuid)).toMatchObject({ items: [{ label: "Kuppi" }] });

  const { items: tags } = await client.tags.list();
  const [first, ...rest] = tags.map(({ uuid }) => ({ tagUuid: uuid }));
  const link = await products.tags.create(mug.uuid, first ?? { tagUuid: "" });
  expect((await products.tags.bulkCreate(mug.uuid, rest)).failed).toEqual([]);
  await products.tags.get(mug.uuid, link.uuid);
  await products.tags.delete(mug.uuid, link.uuid);
  expect(await products.tags.list(mug.uuid)).toMatchObject({ pagination: { totalItems: 2 } });

  const done = Object.keys(server.stats().requests.byOperation).sort();
  const shown = ["Skus", "Tags", "Locales", "Products", "Product Contents", "Product Tags"];
  const described = operations.filter(({ tag }) => shown.includes(tag)).map(({ operationId }) => operationId);
  expect(done).toEqual(described.sort());
});
