import type { ApiProblem } from "../../shared/api.ts";

/** A request this server does not serve; becomes a problem description as it is. */
export class RequestProblem extends Error {
  override readonly name = "RequestProblem";
  readonly problem: ApiProblem;
  /** Seconds after which the request may be repeated. */
  readonly retryAfterSeconds: number | undefined;

  constructor(problem: ApiProblem, retryAfterSeconds?: number) {
    super(problem.detail);
    this.problem = problem;
    this.retryAfterSeconds = retryAfterSeconds;
  }
}
