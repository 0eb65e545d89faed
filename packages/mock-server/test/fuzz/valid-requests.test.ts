import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type ApiSession, startSession } from "../api-session.ts";
import { misfits } from "../described-answers.ts";
import { addressOf, bodySchemaOf, model, type Walk, walk } from "../walk.ts";
import { queriesOf, valuesOf } from "./arbitraries.ts";

const seed = Number(process.env.FUZZ_SEED ?? Date.now() % 2 ** 31);
const numRuns = Number(process.env.FUZZ_RUNS ?? 12);
console.log(`FUZZ_SEED=${seed} FUZZ_RUNS=${numRuns}`);

let session: ApiSession;
let left: Walk;
beforeAll(async () => {
  session = await startSession({ rateLimit: { limit: 10_000_000, windowMs: 60_000 } });
  left = await walk(session);
}, 30_000);
afterAll(() => session.server.close());

describe("what the description allows is never called malformed", () => {
  const tags = new Set(model.served.map(({ operation }) => operation.tag));

  it.each([...tags])("%s", { timeout: 120_000 }, async (tag) => {
    const uuids = [...left.rows.values()].flat();
    for (const served of model.served) {
      const { operation, resource } = served;
      if (operation.tag !== tag) continue;
      const own = left.rows.get(resource) ?? [];
      const row = own.length > 0 ? fc.constantFrom(...own) : fc.uuid();
      const body = operation.hasBody ? valuesOf(bodySchemaOf(served), uuids) : fc.constant(undefined);
      const property = fc.asyncProperty(
        fc.oneof({ weight: 3, arbitrary: row }, { weight: 1, arbitrary: fc.uuid() }),
        queriesOf(operation.queryParameters, uuids),
        body,
        async (uuid, query, content) => {
          const path = addressOf(served, left.rows, uuid);
          const answer = await session.call(operation.method, `${path}?${query}`, content);
          expect([operation.successStatus, 404, 409, 422], answer.text).toContain(answer.status);
          expect(misfits(operation, answer)).toEqual([]);
        },
      );
      await fc.assert(property, { seed, numRuns });
    }
  });
});
