import { expect, it } from "vitest";
import { createClient } from "../src/create-client.ts";
import { json, startApiServer } from "./support/api-server.ts";
import { createFakeProvider } from "./support/provider.ts";

const uuid = "123e4567-e89b-42d3-a456-426614174000";

it("sends null, and leaves out what is absent or undefined", async () => {
  await using server = await startApiServer((_, response) => json(response, 200, []));
  const client = createClient({ auth: createFakeProvider(), baseUrl: server.url });
  await client.products.update(uuid, { brandUuid: null });
  await client.products.update(uuid, {});
  await client.products.update(uuid, { code: "mug", brandUuid: undefined as never });
  await client.products.bulkUpdate([{ uuid, brandUuid: null }, { uuid }]);
  expect(server.seen.map(({ body }) => body)).toEqual([
    '{"brandUuid":null}',
    "{}",
    '{"code":"mug"}',
    `[{"uuid":"${uuid}","brandUuid":null},{"uuid":"${uuid}"}]`,
  ]);
});
