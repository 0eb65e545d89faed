import { once } from "node:events";
import { Agent, request } from "node:http";
import type { Answer } from "../api-session.ts";

/** A request that `fetch` would not send. */
export interface RawRequest {
  readonly method: string;
  /** Path and query as they go out. */
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: Uint8Array | string | undefined;
}

/** Sends requests as they are. */
export interface RawClient {
  send(request: RawRequest): Promise<Answer>;
  close(): void;
}

/** How long an answer may take before the server counts as hanging, in milliseconds. */
const PATIENCE_MS = 5000;

/** Creates a client for the server at `origin`. */
export function createRawClient(origin: string): RawClient {
  const agent = new Agent({ keepAlive: true });
  const { hostname, port } = new URL(origin);
  return {
    async send({ method, path, headers, body }) {
      const signal = AbortSignal.timeout(PATIENCE_MS);
      const outgoing = request({
        ...{ agent, hostname, port, method, path, headers, signal },
        setDefaultHeaders: true,
      });
      outgoing.end(body);
      const [incoming] = await once(outgoing, "response");
      const chunks: Buffer[] = [];
      for await (const chunk of incoming) chunks.push(chunk);
      const text = Buffer.concat(chunks).toString();
      const fields = new Headers();
      for (const [name, value] of Object.entries(incoming.headers)) fields.set(name, String(value));
      const isJson = /json/.test(fields.get("content-type") ?? "") && text !== "";
      return { status: incoming.statusCode, headers: fields, text, body: isJson ? JSON.parse(text) : undefined };
    },
    close: () => agent.destroy(),
  };
}
