import type { ServerResponse } from "node:http";

/** An answer that is not on the wire yet. */
export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  /** Text of the body; null for an answer without one. */
  readonly body: string | null;
  /** Whether the connection ends after half of the body. */
  readonly truncated?: boolean;
}

/** Statuses that have no body (RFC 9110 section 6.4.1). */
const BODYLESS: ReadonlySet<number> = new Set([204, 205, 304]);

/** Puts an answer on the wire. @param head - whether the request was a `HEAD`: it gets the headers alone. */
export function writeAnswer(outgoing: ServerResponse, answer: Answer, head: boolean): void {
  if (outgoing.destroyed || outgoing.headersSent) return;
  const { status, headers, body, truncated } = answer;
  if (BODYLESS.has(status) || body === null) {
    outgoing.writeHead(status, BODYLESS.has(status) ? headers : { "Content-Length": "0", ...headers }).end();
    return;
  }
  const bytes = Buffer.from(body);
  outgoing.writeHead(status, { "Content-Length": String(bytes.length), ...headers });
  if (head) outgoing.end();
  else if (truncated !== true) outgoing.end(bytes);
  // Only once the half is with the kernel: a socket that is destroyed earlier takes it along.
  else outgoing.write(bytes.subarray(0, bytes.length / 2), () => outgoing.socket?.destroySoon());
}
