import type { IncomingMessage, ServerResponse } from "node:http";
import { HttpProblem } from "./problem.ts";

/** A request and the place for its answer. */
export interface Exchange {
  readonly incoming: IncomingMessage;
  readonly outgoing: ServerResponse;
  readonly method: string;
  /** Path without the query, as sent. */
  readonly path: string;
  readonly query: URLSearchParams;
}

/** Most bytes of a JSON body the server takes; the facts name no limit. */
const MAX_BODY_BYTES = 64 * 1024 * 1024;

/** Takes a request apart. The target may be a whole address (RFC 9112 section 3.2.2): then only its path and query count. */
export function createExchange(incoming: IncomingMessage, outgoing: ServerResponse): Exchange {
  const target = (incoming.url ?? "/").replace(/^https?:\/\/[^/?#]*/i, "");
  const [address = ""] = target.split("#", 1);
  const mark = address.indexOf("?");
  const path = mark === -1 ? address : address.slice(0, mark);
  return {
    ...{ incoming, outgoing, method: incoming.method ?? "GET", path: path === "" ? "/" : path },
    query: new URLSearchParams(mark === -1 ? "" : address.slice(mark + 1)),
  };
}

/** The client went away in the middle of its request; there is nobody left to answer. */
export class ClientGoneError extends Error {}

/**
 * Reads a body as text.
 *
 * @throws HttpProblem 400 when it is too long or not UTF-8. The documented statuses have neither 413 nor 415.
 * @throws ClientGoneError
 */
export async function readText({ incoming }: Exchange): Promise<string> {
  const { headers } = incoming;
  if (headers["content-length"] === undefined && headers["transfer-encoding"] === undefined) return "";
  const chunks: Buffer[] = [];
  let length = 0;
  try {
    for await (const chunk of incoming) {
      length += chunk.length;
      if (length <= MAX_BODY_BYTES) chunks.push(chunk);
    }
  } catch {
    throw new ClientGoneError();
  }
  if (length > MAX_BODY_BYTES) throw new HttpProblem(400, `The body has more than ${MAX_BODY_BYTES} bytes.`);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(Buffer.concat(chunks));
  } catch {
    throw new HttpProblem(400, "The body is not UTF-8.");
  }
}
