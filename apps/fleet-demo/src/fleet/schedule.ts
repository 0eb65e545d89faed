import type { Fleet } from "./fleet.ts";
import { type InterruptedOrder, interruptOrder } from "./interrupted-order.ts";
import { ASKED, ask, type Outcome } from "./traffic.ts";

/** What a run of the schedule came to. */
export interface Played {
  /** Of every request to a service, the interrupted order included. */
  readonly outcomes: readonly Outcome[];
  readonly interrupted: InterruptedOrder;
}

/**
 * A day in the life of the services, made short: a start of all, traffic, a crash of two, a deployment in the middle of a request, a crash of the worker.
 * It sends some 27 requests to the API: well within what an organization may send in a minute.
 */
export async function play(fleet: Fleet, signal: AbortSignal, say: (line: string) => void): Promise<Played> {
  const outcomes: Outcome[] = [];
  let turn = 0;
  const traffic = async (): Promise<void> => {
    for (let round = 0; round < 2; round += 1) {
      signal.throwIfAborted();
      turn += 1;
      outcomes.push(...(await Promise.all(ASKED.map((name) => ask(fleet.get(name), turn)))));
    }
  };

  say("  all four services start at the same moment");
  await fleet.startAll();
  await traffic();

  signal.throwIfAborted();
  say("  catalogue and search are killed (SIGKILL) and start again");
  await Promise.all([fleet.lose("catalogue"), fleet.lose("search")]);
  await Promise.all([fleet.start("catalogue"), fleet.start("search")]);
  await traffic();

  signal.throwIfAborted();
  say("  orders is told to stop (SIGTERM) in the middle of a request, and starts again");
  turn += 1;
  const interrupted = await interruptOrder(fleet, turn);
  outcomes.push(interrupted.outcome);
  await fleet.start("orders");
  await traffic();

  signal.throwIfAborted();
  say("  the worker is killed (SIGKILL) and starts again");
  await fleet.lose("sync");
  await fleet.start("sync");
  await traffic();
  return { outcomes, interrupted };
}
