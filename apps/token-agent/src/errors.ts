import { ApieraError } from "@apiera/auth";

/** What of the agent's own can go wrong. The codes of the token provider stand beside them in answers. */
export type AgentErrorCode =
  | "APIERA_AGENT_USAGE"
  | "APIERA_AGENT_LISTEN"
  | "APIERA_AGENT_REQUEST"
  | "APIERA_AGENT_ORGANIZATION"
  | "APIERA_AGENT_MIN_TTL"
  | "APIERA_AGENT_WAIT";

/** The agent cannot do what it was asked for. The message says why and what to do. */
export class AgentError extends ApieraError {
  declare readonly code: AgentErrorCode;

  constructor(code: AgentErrorCode, message: string, options: { readonly cause?: unknown } = {}) {
    super(message, { code, retryable: code === "APIERA_AGENT_WAIT", cause: options.cause });
  }
}

/** The code that a failed system call leaves in its error, e.g. `ENOENT`. */
export function systemCode(error: unknown): string | undefined {
  return error instanceof Error && "code" in error && typeof error.code === "string" ? error.code : undefined;
}
