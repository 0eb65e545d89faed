import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { createTokenProvider, type TokenProvider } from "@apiera/auth";
import { type MockServer, type MockServerOptions, startMockServer } from "@apiera/mock-server";
import { createDrawnPictures } from "../../../src/demo/catalogue/pictures.ts";
import { demoProducts } from "../../../src/demo/catalogue/products.ts";
import { seedCatalogue } from "../../../src/demo/catalogue/seed.ts";
import { createDashboardServer } from "../../../src/server/create-dashboard-server.ts";
import type { AccessEventsOptions } from "../../../src/server/options.ts";
import { openStream, type TestStream } from "../../server/support/access-stream.ts";
import { storyOf } from "./fleet.ts";

const PAGE = fileURLToPath(new URL("../../../dist/index.html", import.meta.url));
const CLIENT_SECRET = "the-secret-of-the-dashboard-that-nobody-may-see";

/** The built page on its real server, on a mock server with the catalogue of the demo. */
export interface Site extends AsyncDisposable {
  readonly url: string;
  readonly mock: MockServer;
  /** What no browser may see: the client secret, and the tokens bought so far. */
  secrets(): Promise<readonly string[]>;
}

export interface SiteOptions {
  readonly mock?: MockServerOptions;
  readonly accessEvents?: AccessEventsOptions;
  /** False leaves the catalogue empty. */
  readonly seeded?: boolean;
}

/** Starts all of it, in this process. */
export async function startSite(options: SiteOptions = {}): Promise<Site> {
  if (!existsSync(PAGE)) throw new Error("The page is not built: run `turbo run build --filter=@apiera/dashboard`.");
  const mock = await startMockServer({ rateLimit: false, clientSecret: CLIENT_SECRET, ...options.mock });
  const { apiUrl, tokenUrl, credentials } = mock;
  const auth: TokenProvider = createTokenProvider({ ...credentials, tokenUrl });
  if (options.seeded !== false) await seedCatalogue({ apiUrl, organization: credentials.organization }, auth);
  const server = await createDashboardServer({
    auth,
    apiUrl,
    images: createDrawnPictures(demoProducts()),
    accessEvents: options.accessEvents,
  });
  return {
    url: server.url,
    mock,
    secrets: async () => [CLIENT_SECRET, (await auth.getToken()).value],
    async [Symbol.asyncDispose]() {
      await server.close();
      await auth.close();
      await mock.close();
    },
  };
}

/** A site whose services have told a story. */
export interface StorySite extends Site {
  /** What more they tell. */
  readonly stream: TestStream;
}

/** @param redisUrl - where the services tell it. */
export async function startStorySite(
  redisUrl: string,
  options: Omit<SiteOptions, "accessEvents"> = {},
): Promise<StorySite> {
  const stream = openStream(redisUrl);
  await stream.write(...storyOf(Date.now()));
  const site = await startSite({ ...options, accessEvents: stream });
  return {
    ...site,
    stream,
    async [Symbol.asyncDispose]() {
      await site[Symbol.asyncDispose]();
      await stream[Symbol.asyncDispose]();
    },
  };
}
