import { AssetsResource } from "./assets/assets-resource.ts";
import { ApieraClient as GeneratedClient } from "./generated/client.ts";

/** The whole API. Create one with `createClient`; it holds no connection and needs no closing. */
export class ApieraClient extends GeneratedClient {
  #assets: AssetsResource | undefined;

  /** Assets: Images, documents, videos and other media. */
  override get assets(): AssetsResource {
    this.#assets ??= new AssetsResource(this.core);
    return this.#assets;
  }
}
