import { once } from "node:events";
import { type IncomingMessage, type RequestOptions, request } from "node:http";
import { text } from "node:stream/consumers";
import { setTimeout as sleep } from "node:timers/promises";
import { AgentError, systemCode } from "./errors.ts";
import type { AgentAddress } from "./listen/address.ts";

/** Between two questions to an agent that is not there yet, or has no token yet, in milliseconds. */
const PAUSE_MS = 100;
const LONGEST_PAUSE_MS = 2_000;

/**
 * Asks a running agent until it answers well.
 *
 * @param what - `health`: it answers; `ready`: it can hand out a token.
 * @param signal - ends the waiting.
 * @returns what it answered.
 * @throws AgentError - it did not in time; the message says what was wrong in the end.
 */
export async function probe(address: AgentAddress, what: "health" | "ready", signal: AbortSignal): Promise<string> {
  let problem = "it did not answer";
  for (let pauseMs = PAUSE_MS; ; pauseMs = Math.min(2 * pauseMs, LONGEST_PAUSE_MS)) {
    try {
      const { status, body } = await ask({ ...target(address), path: `/${what}`, signal });
      if (status === 200) return body.trim();
      problem = body.trim();
    } catch (error) {
      // That the time is over says less than what was wrong before.
      const code = systemCode(error) ?? "unknown";
      if (code !== "ABORT_ERR") problem = `nobody answers there (${code})`;
    }
    await sleep(pauseMs, undefined, { signal }).catch(() => {});
    if (!signal.aborted) continue;
    throw new AgentError("APIERA_AGENT_WAIT", `The agent is not ${what === "ready" ? "ready" : "there"}: ${problem}`);
  }
}

function target(address: AgentAddress): RequestOptions {
  return address.type === "socket" ? { socketPath: address.socket.path } : address.loopback;
}

async function ask(options: RequestOptions): Promise<{ readonly status: number | undefined; readonly body: string }> {
  const sent = request({ ...options, agent: false }).end();
  const [response]: IncomingMessage[] = await once(sent, "response");
  if (response === undefined) return { status: undefined, body: "" };
  return { status: response.statusCode, body: await text(response) };
}
