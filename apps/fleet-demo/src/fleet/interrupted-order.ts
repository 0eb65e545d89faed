import { request } from "node:http";
import { text } from "node:stream/consumers";
import type { Fleet } from "./fleet.ts";
import { anOrder, type Outcome, outcomeOf } from "./traffic.ts";

/** What became of an order that was under way when its service was told to stop. */
export interface InterruptedOrder {
  readonly outcome: Outcome;
  /** With what the service ended: 0 when it stopped in order. */
  readonly exitCode: number | null;
}

/**
 * Tells the order service to stop in the middle of a request. The request asks for leave to send its body (`Expect: 100-continue`, RFC 9110 section
 * 10.1.1): once it has it, the service is at work on it. The body follows when the service takes no new connections any more.
 */
export async function interruptOrder(fleet: Fleet, turn: number): Promise<InterruptedOrder> {
  const service = fleet.get("orders");
  const body = JSON.stringify(anOrder(turn));
  const answer = Promise.withResolvers<Outcome>();
  const order = request(new URL("/orders", service.url), {
    method: "POST",
    headers: { "Content-Type": "application/json", "Content-Length": Buffer.byteLength(body), Expect: "100-continue" },
    // A connection of its own, closed with the answer.
    agent: false,
  });
  order.on("error", () => answer.resolve({ service: "orders", status: 0, code: undefined }));
  order.on("response", (response) => {
    text(response).then(
      (content) => answer.resolve(outcomeOf("orders", response.statusCode ?? 0, content)),
      () => answer.resolve({ service: "orders", status: 0, code: undefined }),
    );
  });
  const underWay = new Promise<void>((resolve) => order.once("continue", resolve).once("close", resolve));
  order.flushHeaders();
  await underWay;
  const stopped = fleet.stop("orders");
  await takesNoConnections(service.url);
  order.end(body);
  const [outcome, { code }] = await Promise.all([answer.promise, stopped]);
  return { outcome, exitCode: code };
}

/** Resolves when nobody listens at an address any more. */
async function takesNoConnections(url: string): Promise<void> {
  for (;;) {
    try {
      const response = await fetch(new URL("/live", url), { headers: { Connection: "close" } });
      await response.body?.cancel();
    } catch {
      return;
    }
  }
}
