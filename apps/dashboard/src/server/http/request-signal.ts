import type { Context } from "hono";
import { RequestProblem } from "./request-problem.ts";

/** Status that web servers log for a request whose sender has gone; nobody gets it. */
export const CLIENT_CLOSED_REQUEST = 499;

/** Gives the signal of a request. */
export type SignalOf = (context: Context) => AbortSignal;

/** @param closing - aborted when the server closes; that ends every request. */
export function createSignalOf(closing: AbortSignal): SignalOf {
  return (context) => {
    const gone = new AbortController();
    const { signal } = context.req.raw;
    const end = (): void => {
      const detail = "The browser ended the request.";
      gone.abort(new RequestProblem({ title: "Client Closed Request", status: CLIENT_CLOSED_REQUEST, detail }));
    };
    if (signal.aborted) end();
    else signal.addEventListener("abort", end, { once: true });
    return AbortSignal.any([gone.signal, closing]);
  };
}
