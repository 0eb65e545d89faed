import { onTestFinished } from "vitest";
import type { ApieraClient } from "../../src/apiera-client.ts";
import { createClient } from "../../src/create-client.ts";
import type { ClientOptions } from "../../src/options/client-options.ts";
import { type ApiServer, type Handler, json, startApiServer } from "./api-server.ts";
import { createFakeProvider } from "./provider.ts";

export const assetUuid = "123e4567-e89b-42d3-a456-426614174000";
export const fileUuid = "00000000-0000-4000-8000-000000000001";

/** An API and a storage, with a client of the API. */
export interface StorageApi {
  readonly client: ApieraClient;
  readonly api: ApiServer;
  readonly store: ApiServer;
  /** Types of the client's events. */
  readonly events: string[];
}

/** An API whose presigned addresses lead to a storage of its own. */
export async function startStorage(
  storage: Handler,
  options: Partial<ClientOptions> = {},
  query: string = "X-Amz-Signature=secret",
): Promise<StorageApi> {
  const store = await startApiServer(storage);
  const api = await startApiServer(({ body }, response) =>
    json(response, 200, {
      uuid: fileUuid,
      assetUuid,
      ...JSON.parse(body),
      presignedUrl: `${store.url}/bucket/key?${query}`,
    }),
  );
  onTestFinished(async () => {
    await store.close();
    await api.close();
  });
  const events: string[] = [];
  const client = createClient({
    auth: createFakeProvider(),
    baseUrl: api.url,
    retry: { baseDelayMs: 0 },
    validate: "off",
    onEvent: ({ type }) => events.push(type),
    ...options,
  });
  return { client, api, store, events };
}
