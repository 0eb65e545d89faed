import type { IncomingMessage, ServerResponse } from "node:http";
import { startLoopbackServer } from "../../support/loopback.ts";

/** When the process is killed: before the server gets its n-th write, or after the server has carried it out. */
export interface KillPoint {
  readonly write: number;
  readonly when: "before" | "after";
}

/** Stands between a process and the server, and has it killed at one of its writes. */
export interface KillingProxy extends AsyncDisposable {
  readonly url: string;
  /** The point to kill at and what does it; nothing is killed before this. */
  arm(point: KillPoint, kill: () => void): void;
  /** Resolves once the server has answered all that it was sent. */
  settled(): Promise<void>;
}

/** Starts a proxy for the server at `target`. */
export async function startKillingProxy(target: string): Promise<KillingProxy> {
  /** Writes that came, tokens not counted. */
  let writes = 0;
  let armed: { readonly point: KillPoint; readonly kill: () => void } | undefined;
  const underWay = new Set<Promise<void>>();

  const handle = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk);
    const { method = "GET", url = "/", headers } = request;
    const isWrite = method !== "GET" && url.startsWith("/v1/");
    if (isWrite) writes += 1;
    const isPoint = isWrite && armed?.point.write === writes;
    if (isPoint && armed?.point.when === "before") {
      armed.kill();
      request.socket.destroy();
      return;
    }
    const forwarded = ["authorization", "content-type", "accept"].flatMap((name): [string, string][] => {
      const value = headers[name];
      return typeof value === "string" ? [[name, value]] : [];
    });
    const answer = await fetch(new URL(url, target), {
      ...{ method, headers: Object.fromEntries(forwarded) },
      ...(chunks.length > 0 && { body: Buffer.concat(chunks) }),
    });
    const body = Buffer.from(await answer.arrayBuffer());
    if (isPoint) {
      armed?.kill();
      request.socket.destroy();
      return;
    }
    const type = answer.headers.get("content-type");
    response.writeHead(answer.status, type === null ? {} : { "Content-Type": type });
    response.end(body);
  };

  const server = await startLoopbackServer((request, response) => {
    // The killed process hangs up in the middle of things.
    const handling = handle(request, response).catch(() => {
      response.destroy();
    });
    underWay.add(handling);
    void handling.finally(() => underWay.delete(handling));
  });
  return {
    url: server.url,
    arm: (point, kill) => {
      armed = { point, kill };
    },
    settled: async () => {
      while (underWay.size > 0) await Promise.all(underWay);
    },
    [Symbol.asyncDispose]: () => server[Symbol.asyncDispose](),
  };
}
