import type { IncomingMessage } from "node:http";
import { type Answer, problem } from "./answer.ts";

/** Says that a request was meant for the agent. Browsers do not send it to another origin without asking first, and are then not answered. */
const AGENT_HEADER = "Apiera-Agent";

/** What a proxy adds to a request that it passes on for somebody else. */
const PROXY_HEADERS = ["X-Forwarded-For", "X-Forwarded-Host", "X-Real-IP", "Forwarded", "Via"];

const LOOPBACK_NAMES = new Set(["127.0.0.1", "localhost", "[::1]"]);

/**
 * Refuses what no program on this machine would send on its own account: requests of web pages, requests passed on by a proxy, and requests to
 * a name that somebody pointed at the loopback interface.
 *
 * @param port - the port listened on; 0 on a socket, which no page reaches and where the host means nothing.
 */
export function refuseForeign(request: IncomingMessage, port: number): Answer | undefined {
  if (port !== 0 && !isOurs(request.headersDistinct.host ?? [], port)) {
    const remedy = `Ask for http://127.0.0.1:${port}, http://localhost:${port} or http://[::1]:${port}.`;
    return problem(421, "APIERA_AGENT_HOST", `The Host header does not name this agent. ${remedy}`);
  }
  const proxy = PROXY_HEADERS.find((name) => request.headers[name.toLowerCase()] !== undefined);
  if (proxy !== undefined) {
    const detail = `The request has the header ${proxy}, so a proxy passed it on. Ask the agent directly, from the same machine.`;
    return problem(403, "APIERA_AGENT_FORWARDED", detail);
  }
  const { origin, "sec-fetch-site": site } = request.headers;
  if (origin !== undefined || (site !== undefined && site !== "none")) {
    return problem(403, "APIERA_AGENT_BROWSER", "The agent does not answer web pages. Ask it from a program.");
  }
  return undefined;
}

/** Refuses a request without the header, on routes that need it. */
export function refuseWithoutHeader(request: IncomingMessage): Answer | undefined {
  if (request.headers[AGENT_HEADER.toLowerCase()] === "true") return undefined;
  return problem(403, "APIERA_AGENT_HEADER", `Send the header "${AGENT_HEADER}: true".`);
}

function isOurs(hosts: readonly string[], port: number): boolean {
  const [host, ...more] = hosts;
  if (host === undefined || more.length > 0) return false;
  const [, name = "", givenPort = String(port)] = /^(\[[^\]]*\]|[^:]*)(?::(\d+))?$/.exec(host.toLowerCase()) ?? [];
  return LOOPBACK_NAMES.has(name) && givenPort === String(port);
}
