import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { ServedOperation } from "../../src/description/served-operation.ts";
import { targetOf } from "../../src/resources/references.ts";
import { type ApiSession, startSession } from "../api-session.ts";
import { misfits } from "../described-answers.ts";
import { addressOf, bodySchemaOf, model, type Walk, walk } from "../walk.ts";
import { queriesOf, type UuidPool, valuesOf } from "./arbitraries.ts";

const seed = Number(process.env.FUZZ_SEED ?? Date.now() % 2 ** 31);
const numRuns = Number(process.env.FUZZ_RUNS ?? 12);
console.log(`FUZZ_SEED=${seed} FUZZ_RUNS=${numRuns}`);

let session: ApiSession;
let left: Walk;
/** Of every request, whether it succeeded. */
const answered: boolean[] = [];
beforeAll(async () => {
  session = await startSession({ rateLimit: { limit: 10_000_000, windowMs: 60_000 } });
  left = await walk(session);
}, 30_000);
afterAll(() => session.server.close());

describe("what the description allows is never called malformed", () => {
  // Without its default locale an organization has no contents: who removes locales comes last.
  const tags = new Set([
    ...model.served.map(({ operation }) => operation.tag).filter((tag) => tag !== "Locales"),
    "Locales",
  ]);

  it.each([...tags])("%s", { timeout: 120_000 }, async (tag) => {
    const uuids = [...left.rows.values()].flat();
    for (const served of inOrder(tag)) {
      const { operation, resource } = served;
      const removes = /delete|transition/i.test(served.action);
      // The first row of a resource is what other addresses lead through: it stays.
      const own = (left.rows.get(resource) ?? []).slice(removes ? 1 : 0);
      const row = own.length > 0 ? fc.constantFrom(...own) : fc.uuid();
      const body = operation.hasBody ? valuesOf(bodySchemaOf(served), poolOf(served, own)) : fc.constant(undefined);
      const property = fc.asyncProperty(
        fc.oneof({ weight: 3, arbitrary: row }, { weight: 1, arbitrary: fc.uuid() }),
        queriesOf(operation.queryParameters, uuids),
        body,
        async (uuid, query, content) => {
          const path = addressOf(served, left.rows, uuid);
          const answer = await session.call(operation.method, `${path}?${query}`, content);
          answered.push(answer.status < 300);
          expect([operation.successStatus, 404, 409, 422], answer.text).toContain(answer.status);
          expect(misfits(operation, answer)).toEqual([]);
        },
      );
      await fc.assert(property, { seed, numRuns });
    }
  });

  it("and most of it succeeds, so that the above says something", () => {
    expect(answered.filter((success) => success).length / answered.length).toBeGreaterThan(0.4);
  });
});

/** For a member that refers to rows, those rows; for the UUIDs of rows themselves, the ones that may change. */
function poolOf({ resource }: ServedOperation, own: readonly string[]): UuidPool {
  return (member) => {
    const target = targetOf(model, resource, member);
    const rows = target === undefined ? own : (left.rows.get(target) ?? []);
    return rows.length > 0 ? rows : ["00000000-0000-4000-8000-000000000000"];
  };
}

/** What removes rows comes last. */
function inOrder(tag: string): readonly ServedOperation[] {
  const rank = ({ action }: ServedOperation): number =>
    /delete/.test(action) ? 2 : /transition/i.test(action) ? 1 : 0;
  return model.served.filter(({ operation }) => operation.tag === tag).toSorted((a, b) => rank(a) - rank(b));
}
