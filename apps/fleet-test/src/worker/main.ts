/** One process of a fleet: `node main.ts redis <url>` or `node main.ts filesystem <directory>`. Takes orders by IPC and ends with SIGTERM. */

import { createTokenProvider, type TokenProvider } from "@apiera/auth";
import { connect } from "../backends/connect.ts";
import { CallBook } from "./call-book.ts";
import type { Identity, Order, Report } from "./messages.ts";

const [backend = "", address = ""] = process.argv.slice(2);
const { cache, disconnect } = connect(backend, address);
let provider: TokenProvider | undefined;
let cacheFailures: string[] = [];

function tell(report: Report): void {
  process.send?.(report);
}

const tellingFetch: typeof fetch = (...args) => {
  tell({ type: "buying" });
  return fetch(...args);
};

async function begin(identity: Identity): Promise<void> {
  await provider?.close();
  const failures: string[] = [];
  cacheFailures = failures;
  provider = createTokenProvider({
    ...identity,
    cache,
    fetch: tellingFetch,
    // Tokens live for seconds here: a machine with much else to do needs a larger part of that to renew them.
    refresh: { fraction: 0.4, jitter: 0.5 },
    onEvent: (event) => {
      if (event.type === "cache-failed") failures.push(`${event.operation}: ${event.error.message}`);
    },
  });
  tell({ type: "begun" });
}

async function obey(order: Order): Promise<void> {
  if (order.type === "begin") return begin(order.identity);
  if (provider === undefined) throw new Error("A process was told to call before it was told for whom.");
  const book = new CallBook(provider, cacheFailures);
  if (order.type === "call") await book.callAtOnce(order.times);
  else await book.callInTurn(order.times, order.everyMs, order.untilAnother);
  tell({ type: "called", result: book.result });
}

process.on("message", (order: Order) => void obey(order));
process.on("disconnect", () => process.exit(1));
process.on("SIGTERM", async () => {
  await provider?.close();
  await disconnect();
  process.exit(0);
});
tell({ type: "ready" });
