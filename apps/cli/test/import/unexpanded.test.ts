import { fileURLToPath } from "node:url";
import { createTokenProvider } from "@apiera/auth";
import { createClient } from "@apiera/client";
import { expect, it } from "vitest";
import { prepareImport } from "../../src/import/prepare-import.ts";
import { readCatalogueFile } from "../../src/import/read/read-file.ts";
import { createRequestWatch } from "../../src/import/watch-requests.ts";
import { applyPlan, createWriteState } from "../../src/import/write/apply-plan.ts";
import { startSession } from "./support/session.ts";
import { takeSnapshot } from "./support/snapshot.ts";

const SAMPLE = fileURLToPath(new URL("../../data/sample-products.csv", import.meta.url));

it("comes to the same end where lists do not show what hangs on their rows", async () => {
  await using session = await startSession();
  await session.import(SAMPLE);
  const before = await takeSnapshot(session.client);
  const auth = createTokenProvider({ ...session.server.credentials, tokenUrl: session.server.tokenUrl });
  const watch = createRequestWatch();
  const client = createClient({
    ...{ auth, baseUrl: session.server.apiUrl, onEvent: watch.onEvent },
    fetch: (input, init) => {
      const request = new Request(input, init);
      const url = new URL(request.url);
      const expands = [...url.searchParams.keys()].filter((name) => name.startsWith("expand["));
      for (const name of expands) url.searchParams.delete(name);
      return fetch(expands.length === 0 ? request : new Request(url, request));
    },
  });
  const file = await readCatalogueFile(SAMPLE);
  const prepared = await prepareImport({ client, file, name: "file", watch });
  const state = createWriteState(prepared.organization);
  await applyPlan({ client, ...prepared, state, delay: async () => {} });
  await auth.close();

  expect(prepared.summary.requests.writing).toBeGreaterThan(50);
  const failures = prepared.plan.products.flatMap(({ product }) => state.failureOf(product.code) ?? []);
  expect(failures).toEqual([]);
  expect(await takeSnapshot(session.client)).toEqual(before);
});
