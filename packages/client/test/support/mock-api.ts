import { createTokenProvider, type TokenProvider } from "@apiera/auth";
import { type MockServer, type MockServerOptions, startMockServer } from "@apiera/mock-server";
import { onTestFinished } from "vitest";
import type { ApieraClient } from "../../src/apiera-client.ts";
import { createClient } from "../../src/create-client.ts";
import type { ClientEvent } from "../../src/events.ts";
import type { ClientOptions } from "../../src/options/client-options.ts";

/** A running mock server with a client that gets its tokens there. */
export interface MockApi {
  readonly server: MockServer;
  readonly auth: TokenProvider;
  readonly client: ApieraClient;
  readonly events: ClientEvent[];
  /** A further client, as another process of the same organization would have. */
  another(options?: Partial<ClientOptions>): ApieraClient;
}

/** Starts one for the running test and closes it when the test is over. Products need no SKU. Strict, so that every answer is held against its schema. */
export async function startMockApi(
  serverOptions: MockServerOptions = {},
  options: Partial<ClientOptions> = {},
): Promise<MockApi> {
  const server = await startMockServer({ rateLimit: false, requireSkuToPublish: false, ...serverOptions });
  const { clientId, clientSecret, organization } = server.credentials;
  const auth = createTokenProvider({ clientId, clientSecret, organization, tokenUrl: server.tokenUrl });
  onTestFinished(async () => {
    await auth.close();
    await server.close();
  });
  const events: ClientEvent[] = [];
  const another = (more: Partial<ClientOptions> = {}): ApieraClient =>
    createClient({
      auth,
      baseUrl: server.apiUrl,
      validate: "strict",
      retry: { baseDelayMs: 0 },
      onEvent: (event) => events.push(event),
      ...more,
    });
  return { server, auth, client: another(options), events, another };
}
