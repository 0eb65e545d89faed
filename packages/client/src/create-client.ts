import { ApieraClient } from "./apiera-client.ts";
import { createClientCore } from "./client-core.ts";
import type { ClientOptions } from "./options/client-options.ts";

/**
 * Creates the client of the whole API. One per process and organization: all its calls share the request budget.
 *
 * Nothing is sent until the first call, and nothing needs closing but the token provider, by who created it.
 *
 * @throws ConfigurationError - an option is missing or malformed.
 *
 * @example
 * ```ts
 * const client = createClient({ auth: createTokenProviderFromEnv() });
 * for await (const product of client.products.iterate({ statuses: ["published"] })) {
 *   console.log(product.code);
 * }
 * ```
 */
export function createClient(options: ClientOptions): ApieraClient {
  return new ApieraClient(createClientCore(options));
}
