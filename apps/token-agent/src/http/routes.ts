import type { IncomingMessage } from "node:http";
import type { AccessToken } from "@apiera/auth";
import type { TokenDesk } from "../tokens/token-desk.ts";
import { type Answer, problem } from "./answer.ts";
import { refuseForeign, refuseWithoutHeader } from "./guard.ts";
import { readQuery } from "./query.ts";
import { readRejectedToken } from "./rejected-token.ts";

/** One request, on its way to an answer. */
export interface Exchange {
  readonly request: IncomingMessage;
  readonly desk: TokenDesk;
  /** The port listened on, 0 on a socket. */
  readonly port: number;
  /** Ends the waiting for a token. */
  readonly signal: AbortSignal;
}

interface Route {
  readonly method: "GET" | "POST";
  /** Whether it needs the agent's header. */
  readonly guarded: boolean;
  readonly answer: (exchange: Exchange, query: string) => Promise<Answer>;
}

const ROUTES: ReadonlyMap<string, Route> = new Map<string, Route>([
  ["/token", { method: "GET", guarded: true, answer: answerToken }],
  ["/invalidate", { method: "POST", guarded: true, answer: answerInvalidate }],
  ["/health", { method: "GET", guarded: false, answer: answerHealth }],
  ["/ready", { method: "GET", guarded: false, answer: answerReady }],
]);

/** The path of a request as it may be logged: what is no route may hold anything. */
export function loggedPath(target: string | undefined): string {
  const [path = ""] = (target ?? "").split("?", 1);
  return ROUTES.has(path) ? path : "other";
}

/** Answers a request, or throws what the provider throws. */
export async function answerRequest(exchange: Exchange): Promise<Answer> {
  const { request, port } = exchange;
  const foreign = refuseForeign(request, port);
  if (foreign !== undefined) return foreign;
  const [path = "", ...rest] = (request.url ?? "").split("?");
  const route = ROUTES.get(path);
  if (route === undefined) {
    return problem(404, "APIERA_AGENT_PATH", `There are only: ${[...ROUTES.keys()].join(", ")}.`);
  }
  const methods = route.method === "GET" ? ["GET", "HEAD"] : ["POST"];
  if (!methods.includes(request.method ?? "")) {
    const allow = methods.join(", ");
    return problem(405, "APIERA_AGENT_METHOD", `Here only ${allow} can be asked for.`, { Allow: allow });
  }
  const unmarked = route.guarded ? refuseWithoutHeader(request) : undefined;
  return unmarked ?? (await route.answer(exchange, rest.join("?")));
}

async function answerToken({ desk, signal }: Exchange, query: string): Promise<Answer> {
  const token = await desk.handOut({ ...readQuery(query, ["min_ttl", "organization"]), signal });
  return {
    status: 200,
    body: {
      access_token: token.value,
      token_type: token.tokenType,
      expires_in: secondsLeft(token),
      expires_at: Math.floor(token.expiresAt / 1_000),
      organization: token.organization,
    },
  };
}

async function answerInvalidate({ desk, request }: Exchange, query: string): Promise<Answer> {
  const { organization } = readQuery(query, ["organization"]);
  await desk.drop(await readRejectedToken(request), organization);
  return { status: 204 };
}

async function answerHealth({ desk }: Exchange): Promise<Answer> {
  return { status: 200, body: { status: "ok", ...desk.counts } };
}

async function answerReady({ desk, signal }: Exchange): Promise<Answer> {
  const token = await desk.check(signal);
  return { status: 200, body: { status: "ready", expires_in: secondsLeft(token) } };
}

function secondsLeft({ expiresAt }: AccessToken): number {
  return Math.max(0, Math.floor((expiresAt - Date.now()) / 1_000));
}
