import { createTokenProvider } from "@apiera/auth";
import { type ApieraClient, createClient } from "@apiera/client";
import type { CatalogueFile } from "../../../src/import/catalogue/catalogue.ts";
import type { Mapping } from "../../../src/import/mapping/mapping.ts";
import { type PreparedImport, prepareImport } from "../../../src/import/prepare-import.ts";
import { type ReadFile, readCatalogueFile } from "../../../src/import/read/read-file.ts";
import { createRequestWatch } from "../../../src/import/watch-requests.ts";
import { applyPlan, createWriteState } from "../../../src/import/write/apply-plan.ts";
import type { WriteState } from "../../../src/import/write/write-state.ts";
import { type SetUp, setUp } from "../../support/set-up.ts";

/** An organization of its own, a client of it, and a directory for files. */
export interface Session extends SetUp {
  readonly client: ApieraClient;
  import(file: string | CatalogueFile, options?: ImportOptions): Promise<ImportRun>;
}

interface ImportOptions {
  readonly mapping?: Mapping;
  readonly uploadImages?: boolean;
  /** Happens after the reading and before the writing, as when somebody else writes too. */
  readonly meanwhile?: () => Promise<unknown>;
}

/** What an import did. */
interface ImportRun extends PreparedImport {
  readonly state: WriteState;
  /** Requests by operation of the reading and of the writing, as the server counted them. */
  readonly reading: Readonly<Record<string, number>>;
  readonly writing: Readonly<Record<string, number>>;
}

/** Starts a server without rate limit. Nothing waits: pauses between attempts are skipped. */
export async function startSession(options?: Parameters<typeof setUp>[0]): Promise<Session> {
  const cleanUp = new AsyncDisposableStack();
  const { server, path, env } = cleanUp.use(await setUp(options));
  const auth = createTokenProvider({ ...server.credentials, tokenUrl: server.tokenUrl });
  cleanUp.defer(() => auth.close());
  const watch = createRequestWatch();
  const client = createClient({
    ...{ auth, baseUrl: server.apiUrl, onEvent: watch.onEvent },
    retry: { baseDelayMs: 1, maxDelayMs: 1 },
  });
  return {
    ...{ server, path, env, client },
    async import(given, { mapping, uploadImages = false, meanwhile } = {}) {
      const file: ReadFile =
        typeof given === "string"
          ? await readCatalogueFile(given, mapping)
          : { ...given, format: "apiera", rows: given.roles.length };
      const start = server.stats().requests.byOperation;
      const prepared = await prepareImport({ client, file, name: "file", watch, uploadImages });
      await meanwhile?.();
      const middle = server.stats().requests.byOperation;
      const state = createWriteState(prepared.organization);
      await applyPlan({ client, ...prepared, state, delay: async () => {} });
      const end = server.stats().requests.byOperation;
      return { ...prepared, state, reading: difference(start, middle), writing: difference(middle, end) };
    },
    [Symbol.asyncDispose]: () => cleanUp.disposeAsync(),
  };
}

function difference(
  before: Readonly<Record<string, number>>,
  after: Readonly<Record<string, number>>,
): Record<string, number> {
  return Object.fromEntries(
    Object.entries(after).flatMap(([operation, count]) => {
      const more = count - (before[operation] ?? 0);
      return more === 0 ? [] : [[operation, more]];
    }),
  );
}
