import { randomUUID } from "node:crypto";
import type { BulkFailure, BulkReport, ProductResponse } from "@apiera/client";
import * as z from "zod";
import { type ApiProblem, type BulkLine, TRANSITIONS, type TransitionResult } from "../../shared/api.ts";
import { transitionBack, transitionsFrom } from "../../shared/lifecycle.ts";
import { productRow } from "../catalogue/rows.ts";
import type { RouteContext } from "../context.ts";
import type { DashboardApp } from "../http/dashboard-app.ts";
import { readBody, readUuid } from "../http/input.ts";
import { ndjsonResponse } from "../http/ndjson.ts";
import { problemOf } from "../http/problem-of.ts";
import { RequestProblem } from "../http/request-problem.ts";
import { CLIENT_CLOSED_REQUEST } from "../http/request-signal.ts";

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
const stopSchema = z.strictObject({ run: z.uuid("expected a UUID") });

/** `POST /api/products/:uuid/transition`, `POST /api/products/bulk-transition` and what stops the latter */
export function addTransitionRoutes(app: DashboardApp, context: RouteContext): void {
  const { client, locales } = context;
  /** The bulk runs that go on. */
  const runs = new Map<string, AbortController>();

  app.post("/api/products/bulk-transition", async (c) => {
    const { uuids, transition } = await readBody(c, bulkSchema);
    const stop = new AbortController();
    const signal = AbortSignal.any([context.signalOf(c), stop.signal]);
    return ndjsonResponse<BulkLine>(async (write) => {
      const run = randomUUID();
      runs.set(run, stop);
      write({ type: "started", run });
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
        runs.delete(run);
      }
    });
  });

  app.post("/api/products/bulk-transition/stop", async (c) => {
    const { run } = await readBody(c, stopSchema);
    const detail = "You stopped it.";
    runs.get(run)?.abort(new RequestProblem({ title: "Stopped", status: CLIENT_CLOSED_REQUEST, detail }));
    return c.body(null, 204);
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
    failed: failed.map((failure) => ({ uuid: failure.input, problem: problemOfItem(failure) })),
    notAttempted: notAttempted.map(({ input }) => input),
    ...(stoppedBy === undefined ? {} : { stoppedBy: problemOf(stoppedBy).problem }),
  };
}

function problemOfItem({ error, outcome }: BulkFailure<string>): ApiProblem {
  const { problem } = problemOf(error);
  // A place in the text counts within the request that happened to be sent last, so it would tell the reader nothing.
  const detail = problem.detail.replace(/^Item at index \d+: /, "");
  const doubt = outcome === "unknown" ? " It may have been changed all the same: look at it before you try again." : "";
  return { ...problem, detail: detail + doubt };
}
