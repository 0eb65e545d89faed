import { once } from "node:events";
import { type AddressInfo, connect, createServer, type Server, type Socket } from "node:net";

/** A way to Redis that can be cut. */
export interface CuttableProxy {
  readonly port: number;
  /** Resets all connections and takes no new ones. */
  cut(): Promise<void>;
  /** Resets all connections, takes new ones, and answers on those. */
  drop(): void;
  /** Takes connections and bytes, and answers nothing. */
  stall(): void;
  close(): Promise<void>;
}

async function closeServer(server: Server): Promise<void> {
  if (!server.listening) return;
  server.close();
  await once(server, "close");
}

/** Starts a proxy in front of the Redis at `url`. */
export async function startProxy(url: string): Promise<CuttableProxy> {
  const { hostname, port } = new URL(url);
  const sockets = new Set<Socket>();
  let stalled = false;
  const server = createServer((inner) => {
    const outer = connect(Number(port), hostname);
    for (const socket of [inner, outer]) {
      sockets.add(socket);
      socket.on("close", () => {
        sockets.delete(socket);
        inner.destroy();
        outer.destroy();
      });
      socket.on("error", () => {});
    }
    inner.on("data", (bytes) => outer.write(bytes));
    outer.on("data", (bytes) => {
      if (!stalled) inner.write(bytes);
    });
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const reset = (): void => {
    for (const socket of sockets) socket.resetAndDestroy();
  };
  const cut = async (): Promise<void> => {
    reset();
    await closeServer(server);
  };
  return {
    port: (server.address() as AddressInfo).port,
    cut,
    drop: () => {
      stalled = false;
      reset();
    },
    stall: () => {
      stalled = true;
    },
    close: cut,
  };
}
