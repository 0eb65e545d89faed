import type { BulkReport, ProductResponse } from "@apiera/client";
import * as z from "zod";
import type { ApiProblem, BulkLine, TransitionResult } from "../../shared/api.ts";
import { TRANSITIONS, transitionBack, transitionsFrom } from "../catalogue/lifecycle.ts";
import { productRow } from "../catalogue/rows.ts";
import type { RouteContext } from "../context.ts";
import type { DashboardApp } from "../http/dashboard-app.ts";
import { readBody, readUuid } from "../http/input.ts";
import { ndjsonResponse } from "../http/ndjson.ts";
import { problemOf } from "../http/problem-of.ts";

/** Most products of one bulk transition. */
const MAX_PRODUCTS = 5_000;

/** A large run waits for several windows of the rate limit, in milliseconds. */
const CHUNK_TIMEOUT_MS = 300_000;

const transition = z.enum(TRANSITIONS);
const transitionSchema = z.strictObject({ transition });
const bulkSchema = z.strictObject({
  uuids: z.array(z.uuid("expected a UUID")).min(1, "names no product").max(MAX_PRODUCTS, "names too many products"),
  transition,
});

/** `POST /api/products/:uuid/transition` and `POST /api/products/bulk-transition` */
export function addTransitionRoutes(app: DashboardApp, context: RouteContext): void {
  const { client, locales } = context;

  app.post("/api/products/bulk-transition", async (c) => {
    const { uuids, transition } = await readBody(c, bulkSchema);
    const signal = context.signalOf(c);
    return ndjsonResponse<BulkLine>(async (write) => {
      const stopListening = context.listen((event) => {
        if (event.type !== "rate-limit-wait" || event.operationId !== "bulkTransitionProducts") return;
        write({ type: "rate-limit-wait", waitMs: event.waitMs });
      });
      const products = [...new Set(uuids)];
      try {
        const report = await client.products.bulkTransition(products, transition, {
          signal,
          timeoutMs: CHUNK_TIMEOUT_MS,
          onProgress: ({ done, total }) => write({ type: "progress", done, total }),
        });
        write(reportLine(report));
      } catch (error) {
        // Only before anything is sent: what fails later is in the report.
        const stoppedBy = problemOf(error).problem;
        write({ type: "report", succeeded: [], failed: [], notAttempted: products, stoppedBy });
      } finally {
        stopListening();
      }
    });
  });

  app.post("/api/products/:uuid/transition", async (c) => {
    const signal = context.signalOf(c);
    const uuid = readUuid(c, "uuid");
    const { transition } = await readBody(c, transitionSchema);
    // The answer to a transition tells neither the label nor where the product was before.
    const before = await client.products.get(uuid, { expand: { contents: true } }, { signal });
    const after = await client.products.transition(uuid, transition, { signal });
    const locale = (await locales(signal)).find(({ isDefault }) => isDefault)?.uuid;
    const result: TransitionResult = {
      product: { ...productRow(after, locale), label: productRow(before, locale).label },
      transitions: transitionsFrom(after.status),
      undo: transitionBack(after.status, before.status),
    };
    return c.json(result);
  });
}

function reportLine(report: BulkReport<string, ProductResponse>): BulkLine {
  const { succeeded, failed, notAttempted, stoppedBy } = report;
  return {
    type: "report",
    succeeded: succeeded.map(({ item: { uuid, status } }) => ({ uuid, status })),
    failed: failed.map(({ input, error }) => ({ uuid: input, problem: problemOfItem(error) })),
    notAttempted: notAttempted.map(({ input }) => input),
    ...(stoppedBy === undefined ? {} : { stoppedBy: problemOf(stoppedBy).problem }),
  };
}

/** A place in the text counts within the request that happened to be sent last, so it would tell the reader nothing. */
function problemOfItem(error: unknown): ApiProblem {
  const { problem } = problemOf(error);
  return { ...problem, detail: problem.detail.replace(/^Item at index \d+: /, "") };
}
