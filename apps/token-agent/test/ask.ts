import { once } from "node:events";
import { type IncomingMessage, request } from "node:http";
import { connect } from "node:net";
import { text } from "node:stream/consumers";

/** Where an agent listens, as its line on standard output says it. */
export interface AgentPlace {
  readonly socket?: string;
  readonly url?: string;
}

export interface Question {
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
}

export interface Reply {
  readonly status: number | undefined;
  readonly headers: IncomingMessage["headers"];
  readonly text: string;
  /** The body, or an empty object when it is none of JSON. */
  readonly body: { readonly [member: string]: unknown };
}

/** The header that the agent asks for. */
export const MARKED = { "Apiera-Agent": "true" };

/** Sends one request, with no header but those given and Host. */
export async function ask(place: AgentPlace, path: string, question: Question = {}): Promise<Reply> {
  const { method = "GET", headers = {}, body } = question;
  const target = place.socket === undefined ? urlOptions(place.url) : { socketPath: place.socket };
  const sent = request({ ...target, path, method, headers, agent: false }).end(body);
  const [response]: IncomingMessage[] = await once(sent, "response");
  if (response === undefined) throw new Error("There was no response.");
  const received = await text(response);
  return { status: response.statusCode, headers: response.headers, text: received, body: jsonOf(received) };
}

/** Asks for a token as a client does. */
export async function askToken(place: AgentPlace, query = ""): Promise<Reply> {
  return await ask(place, `/token${query}`, { headers: MARKED });
}

/** Says that a token was rejected, as a client does. */
export async function reportRejected(place: AgentPlace, token: unknown): Promise<Reply> {
  const headers = { ...MARKED, "Content-Type": "application/json" };
  return await ask(place, "/invalidate", { method: "POST", headers, body: JSON.stringify({ access_token: token }) });
}

/** Sends these bytes and returns all that comes back. */
export async function sendRaw(place: AgentPlace, bytes: string): Promise<string> {
  const { hostname, port } = place.url === undefined ? { hostname: "", port: "" } : new URL(place.url);
  const target = place.socket === undefined ? { host: hostname, port: Number(port) } : { path: place.socket };
  const socket = connect(target);
  socket.end(bytes);
  return await text(socket);
}

function urlOptions(url: string | undefined): { host: string; port: string } {
  const { hostname, port } = new URL(url ?? "");
  return { host: hostname.replace(/^\[|\]$/g, ""), port };
}

function jsonOf(received: string): Reply["body"] {
  try {
    return JSON.parse(received);
  } catch {
    return {};
  }
}
