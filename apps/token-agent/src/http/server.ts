import { once } from "node:events";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { Socket } from "node:net";
import { performance } from "node:perf_hooks";
import { AgentError, systemCode } from "../errors.ts";
import { portOf } from "../listen/loopback.ts";
import type { Log } from "../log/logger.ts";
import type { TokenDesk } from "../tokens/token-desk.ts";
import { type Answer, COMMON_HEADERS, encode, problem, send } from "./answer.ts";
import { failureAnswer } from "./failure.ts";
import { answerRequest, loggedPath } from "./routes.ts";

export interface AgentServerOptions {
  readonly desk: TokenDesk;
  readonly log: Log;
  /** So long a request may wait for a token, in milliseconds. */
  readonly waitMs: number;
  /** Connections beyond these are closed at once. */
  readonly maxConnections: number;
}

export interface AgentServer {
  readonly server: Server;
  /** Takes no new request, lets those under way end, for `graceMs` milliseconds at most. */
  stop(graceMs: number): Promise<void>;
}

/** A token fits in the Authorization header of a request, with room to spare. */
const MAX_HEADER_BYTES = 16_384;
/** A client on the same machine needs no longer to say what it wants, in milliseconds. */
const HEADERS_TIMEOUT_MS = 5_000;
const REQUEST_TIMEOUT_MS = 10_000;
const KEEP_ALIVE_MS = 30_000;
/** So long a client has to take what it is told before it is hung up on, in milliseconds. */
const FAREWELL_MS = 1_000;

/** Makes the server, which does not listen yet. */
export function createAgentServer({ desk, log, waitMs, maxConnections }: AgentServerOptions): AgentServer {
  /** Connections that nothing has come over yet: `server.close()` ends idle ones, but would wait for these. */
  const silent = new Set<Socket>();
  let stopping = false;
  /** Kept, since a server that is closing has none. */
  let port = 0;

  const handle = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const startedAt = performance.now();
    const gone = new AbortController();
    response.once("close", () => gone.abort());
    const wait = AbortSignal.timeout(waitMs);
    const signal = AbortSignal.any([gone.signal, wait]);
    let answer: Answer;
    try {
      answer = await answerRequest({ request, desk, port, signal });
    } catch (error) {
      answer = failed(error, wait, gone.signal);
    }
    if (stopping || !request.complete) response.shouldKeepAlive = false;
    send(response, answer);
    const path = loggedPath(request.url);
    // Probes come every few seconds.
    const isProbe = answer.status < 400 && (path === "/health" || path === "/ready");
    log(isProbe ? "debug" : "info", "request", {
      method: request.method,
      path,
      status: answer.status,
      ...(answer.body !== undefined && "code" in answer.body ? { code: answer.body.code } : {}),
      durationMs: Math.round(performance.now() - startedAt),
    });
  };

  const failed = (error: unknown, wait: AbortSignal, gone: AbortSignal): Answer => {
    if (gone.aborted) return problem(499, "APIERA_AGENT_GONE", "The client went away.");
    const known = wait.aborted && error === wait.reason ? waited(waitMs) : error;
    const answer = failureAnswer(known);
    if (answer !== undefined) return answer;
    log("error", "request-failed", { error });
    return problem(500, "APIERA_AGENT_INTERNAL", "The agent failed. Its log says more.");
  };

  const server = createServer({
    maxHeaderSize: MAX_HEADER_BYTES,
    headersTimeout: HEADERS_TIMEOUT_MS,
    requestTimeout: REQUEST_TIMEOUT_MS,
    keepAliveTimeout: KEEP_ALIVE_MS,
    connectionsCheckingInterval: 1_000,
    requireHostHeader: false,
  });
  server.maxConnections = maxConnections;
  server.once("listening", () => {
    port = portOf(server);
  });
  server.on("connection", (socket: Socket) => {
    silent.add(socket);
    socket.once("close", () => silent.delete(socket));
  });
  server.on("request", (request, response) => {
    silent.delete(request.socket);
    handle(request, response).catch((error: unknown) => {
      log("error", "request-failed", { error });
      response.destroy();
    });
  });
  server.on("clientError", (error: Error, socket: Socket) => refuseMalformed(error, socket, log));
  server.on("drop", () => log("debug", "connection-dropped", { maxConnections }));

  return {
    server,
    async stop(graceMs) {
      stopping = true;
      if (!server.listening) return;
      const closed = once(server, "close");
      server.close();
      for (const socket of silent) socket.destroy();
      const impatience = setTimeout(() => server.closeAllConnections(), graceMs);
      await closed;
      clearTimeout(impatience);
    },
  };
}

function waited(waitMs: number): AgentError {
  return new AgentError("APIERA_AGENT_WAIT", `None came within ${waitMs / 1_000} seconds. Ask again.`);
}

/** Answers what is no HTTP. The error holds the bytes it came from, maybe with a token: only its code is logged. */
function refuseMalformed(error: Error, socket: Socket, log: Log): void {
  const code = systemCode(error) ?? "unknown";
  log("debug", "request-malformed", { code });
  if (!socket.writable || code === "ECONNRESET") {
    socket.destroy();
    return;
  }
  const answer =
    code === "HPE_HEADER_OVERFLOW"
      ? problem(431, "APIERA_AGENT_REQUEST", `The headers are longer than ${MAX_HEADER_BYTES} bytes.`)
      : code === "ERR_HTTP_REQUEST_TIMEOUT"
        ? problem(408, "APIERA_AGENT_REQUEST", "The request did not arrive in time.")
        : problem(400, "APIERA_AGENT_REQUEST", "The request is no HTTP/1.1.");
  const { headers, bytes } = encode(answer);
  const lines = Object.entries({ ...COMMON_HEADERS, ...headers, Connection: "close" }).map(
    ([k, v]) => `${k}: ${v}\r\n`,
  );
  const { title } = { title: "Error", ...answer.body };
  socket.end(`HTTP/1.1 ${answer.status} ${title}\r\n${lines.join("")}\r\n${bytes}`);
  // A client that neither reads nor hangs up would keep the connection, one of `maxConnections`, for ever: Node lets sockets stay half open.
  setTimeout(() => socket.destroy(), FAREWELL_MS).unref();
}
