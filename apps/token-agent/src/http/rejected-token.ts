import type { IncomingMessage } from "node:http";
import { AgentError } from "../errors.ts";

/** The answer of `GET /token` is smaller. */
const MOST_BYTES = 32_768;

const REMEDY = 'Send the rejected token as "Authorization: Bearer <token>", or as JSON: {"access_token":"<token>"}.';

/**
 * Reads the token that a client says was rejected: from the Authorization header, or from a JSON body such as the one it got from `GET /token`.
 *
 * @throws AgentError - there is none.
 */
export async function readRejectedToken(request: IncomingMessage): Promise<string> {
  const { authorization, "content-type": type = "" } = request.headers;
  if (authorization !== undefined) {
    const [, token] = /^Bearer +([^\s]+) *$/i.exec(authorization) ?? [];
    if (token === undefined) throw malformed(`The Authorization header holds no bearer token. ${REMEDY}`);
    return token;
  }
  if (!/^application\/json *(;|$)/i.test(type)) throw malformed(`The request names no token. ${REMEDY}`);
  const token = memberOf(await readText(request));
  if (typeof token !== "string" || token === "") throw malformed(`The body names no token. ${REMEDY}`);
  return token;
}

async function readText(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request) {
    const bytes = Buffer.from(chunk);
    size += bytes.length;
    if (size > MOST_BYTES) throw malformed(`The body is longer than ${MOST_BYTES} bytes. ${REMEDY}`);
    chunks.push(bytes);
  }
  return Buffer.concat(chunks).toString("utf8");
}

function memberOf(text: string): unknown {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === "object" && value !== null && "access_token" in value ? value.access_token : undefined;
  } catch {
    return undefined;
  }
}

function malformed(message: string): AgentError {
  return new AgentError("APIERA_AGENT_REQUEST", message);
}
