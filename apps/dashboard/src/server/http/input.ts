import type { Context } from "hono";
import * as z from "zod";
import { RequestProblem } from "./request-problem.ts";

/** Largest body of a request in bytes: some 6,000 UUIDs. */
export const MAX_BODY_BYTES = 262_144;

/** Checks what came in. @throws RequestProblem 400 that names each mistake, never the value. */
export function check<Output>(schema: z.ZodType<Output>, value: unknown, what: string): Output {
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  const mistakes = result.error.issues.slice(0, 5).map(({ path, message }) => {
    const place = path.join(".");
    return place === "" ? message : `${place}: ${message}`;
  });
  throw new RequestProblem({ title: "Bad request", status: 400, detail: `${what} is wrong. ${mistakes.join("; ")}.` });
}

/** The query with each parameter once, those of `lists` as lists. @throws RequestProblem 400 */
export function readQuery<Output>(context: Context, schema: z.ZodType<Output>, lists: readonly string[]): Output {
  const given: Record<string, unknown> = {};
  for (const [name, values] of Object.entries(context.req.queries())) {
    given[name] = lists.includes(name) || values.length > 1 ? values : values[0];
  }
  return check(schema, given, "The query");
}

/** The JSON body. @throws RequestProblem 400, 415 */
export async function readBody<Output>(context: Context, schema: z.ZodType<Output>): Promise<Output> {
  let body: unknown;
  try {
    body = await context.req.json();
  } catch {
    throw new RequestProblem({ title: "Bad request", status: 400, detail: "The body is no JSON." });
  }
  return check(schema, body, "The body");
}

const uuidSchema = z.uuid("expected a UUID");

/** A UUID of the path. @throws RequestProblem 400 */
export function readUuid(context: Context, name: string): string {
  return check(uuidSchema, context.req.param(name), `The ${name} in the address`).toLowerCase();
}
