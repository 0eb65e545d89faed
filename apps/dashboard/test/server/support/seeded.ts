import { createTokenProvider } from "@apiera/auth";
import type { MockServer } from "@apiera/mock-server";
import { seedCatalogue } from "../../../src/demo/catalogue/seed.ts";

/** Puts the catalogue of the demo into a mock server. */
export async function seed(mock: MockServer): Promise<void> {
  await using auth = createTokenProvider({ ...mock.credentials, tokenUrl: mock.tokenUrl });
  await seedCatalogue({ apiUrl: mock.apiUrl, organization: mock.credentials.organization }, auth);
}
