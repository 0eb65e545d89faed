import type { ApiProblem } from "../../shared/api.ts";

/** A request of the page failed. */
export class RequestError extends Error {
  readonly problem: ApiProblem;

  constructor(problem: ApiProblem, options?: ErrorOptions) {
    super(`${problem.title}: ${problem.detail}`, options);
    this.name = "RequestError";
    this.problem = problem;
  }
}

/** What to tell the user when the server of this page gave no answer. */
export function unreachable(cause: unknown): RequestError {
  return new RequestError(
    {
      title: "The dashboard does not answer",
      status: 0,
      detail: "Check that its server still runs and that you are connected, then try again.",
      code: "DASHBOARD_UNREACHABLE",
    },
    { cause },
  );
}

function text(value: unknown): string | undefined {
  return typeof value === "string" && value !== "" ? value : undefined;
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null;
}

/** Reads the body of a failed request. One that is no problem document, e.g. the page of a proxy, becomes one by its status. */
export function readProblem(status: number, body: string): ApiProblem {
  const members = parse(body);
  const code = text(members.code);
  const correlationId = text(members.correlationId);
  return {
    status,
    title: text(members.title) ?? `The request failed with status ${status}`,
    detail:
      text(members.detail) ??
      "The answer says nothing more. Try again; if it stays so, look at the log of the dashboard server.",
    ...(code === undefined ? {} : { code }),
    ...(correlationId === undefined ? {} : { correlationId }),
  };
}

function parse(body: string): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(body);
    return isObject(value) ? value : {};
  } catch {
    return {};
  }
}

/** The problem behind anything that was thrown. */
export function problemOf(error: unknown): ApiProblem {
  if (error instanceof RequestError) return error.problem;
  return {
    title: "The page made a mistake",
    status: 0,
    detail: `Load the page again. ${error instanceof Error ? error.message : String(error)}`,
  };
}
