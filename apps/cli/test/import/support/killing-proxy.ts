import { once } from "node:events";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

/** When the process is killed: before the server gets its n-th write, or after the server has carried it out. */
export interface KillPoint {
  readonly write: number;
  readonly when: "before" | "after";
}

/** Stands between a process and the server, and has it killed at one of its writes. */
export interface KillingProxy extends AsyncDisposable {
  readonly url: string;
  /** Writes that came, tokens not counted. */
  readonly writes: number;
  /** The point to kill at and what does it; nothing is killed before this. */
  arm(point: KillPoint, kill: () => void): void;
  /** Resolves once the server has answered all that it was sent. */
  settled(): Promise<void>;
}

/** Starts a proxy for the server at `target`. */
export async function startKillingProxy(target: string): Promise<KillingProxy> {
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

  const server = createServer((request, response) => {
    // The killed process hangs up in the middle of things.
    const handling = handle(request, response).catch(() => {
      response.destroy();
    });
    underWay.add(handling);
    void handling.finally(() => underWay.delete(handling));
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    get writes() {
      return writes;
    },
    arm: (point, kill) => {
      armed = { point, kill };
    },
    settled: async () => {
      while (underWay.size > 0) await Promise.all(underWay);
    },
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      server.close();
      await once(server, "close");
    },
  };
}
