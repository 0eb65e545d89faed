import { CliError } from "../cli-error.ts";
import { EXIT_CODES } from "../exit-codes.ts";
import { addressRemedy, CONNECTION_REMEDIES, connectionFailure, systemCodes, withoutVersion } from "./causes.ts";

/** What there is to say about a failure. */
export interface ErrorReport {
  /** What is wrong. */
  readonly message: string;
  /** Why: further sentences. */
  readonly details: readonly string[];
  /** What to do. */
  readonly hint: string | undefined;
  /** Stable, machine-readable. */
  readonly code: string;
  readonly exitCode: number;
  /** HTTP status of the answer, where there was one. */
  readonly status: number | undefined;
  /** Identifier to give to Apiera's support. */
  readonly correlationId: string | undefined;
}

type Env = Readonly<Record<string, string | undefined>>;

/** What is known about an error of the toolkit by its code alone: nothing of the toolkit is loaded for it. */
interface ToolkitError extends Error {
  readonly code: string;
  readonly problem: string;
  readonly status?: unknown;
  readonly oauthError?: unknown;
  readonly correlationId?: unknown;
  readonly requestId?: unknown;
  readonly retryAfterMs?: unknown;
  readonly errors?: unknown;
}

function isToolkitError(error: unknown): error is ToolkitError {
  return (
    error instanceof Error &&
    "code" in error &&
    typeof error.code === "string" &&
    error.code.startsWith("APIERA_") &&
    "problem" in error
  );
}

/**
 * Says what is wrong, why, and what to do, of any error.
 *
 * @param env - the variables it happened with.
 */
export function reportError(error: unknown, env: Env): ErrorReport {
  if (error instanceof CliError) {
    const { message, details, hint, code, exitCode, cause } = error;
    const { status, correlationId } = isToolkitError(cause) ? reportToolkitError(cause, env) : noAnswer;
    return { message, details, hint, code, exitCode, status, correlationId };
  }
  if (isToolkitError(error)) return reportToolkitError(error, env);
  return {
    message: error instanceof Error ? error.message : String(error),
    details: stacksOf(error),
    hint: "This was not expected. Please report it, with what is printed here.",
    code: "CLI_UNEXPECTED",
    exitCode: EXIT_CODES.failed,
    ...noAnswer,
  };
}

/** Where an error and its causes come from. Nothing else of them: their members may hold a request with its token. */
function stacksOf(error: unknown): string[] {
  const stacks: string[] = [];
  for (let here = error, depth = 0; here instanceof Error && depth < 10; here = here.cause, depth += 1) {
    stacks.push(here.stack ?? here.message);
  }
  return stacks;
}

const noAnswer = { status: undefined, correlationId: undefined } as const;

function reportToolkitError(error: ToolkitError, env: Env): ErrorReport {
  const [exitCode, hint] = judge(error, env);
  const correlationId = [error.correlationId, error.requestId].find((id) => typeof id === "string");
  return {
    message: REFUSALS.has(error.code) ? refusalMessage(error) : error.message,
    details: detailsOf(error),
    hint,
    code: error.code,
    exitCode,
    status: typeof error.status === "number" ? error.status : undefined,
    correlationId,
  };
}

/** What the message leaves out: every mistake of an input, and the system's reason for a connection that failed. */
function detailsOf(error: ToolkitError): string[] {
  const items = Array.isArray(error.errors) ? error.errors : [];
  // The message has three of them.
  const mistakes = items.length > 3 ? items.map(({ code, message }) => `${code}: ${message}`) : [];
  const causes = error.code === "APIERA_NETWORK" ? systemCodes(error) : [];
  return [...mistakes, ...(causes.length > 0 ? [`The system says ${causes.join(", ")}.`] : [])];
}

const DOCTOR = "`apiera doctor` tells more.";

function judge(
  error: ToolkitError,
  { APIERA_API_URL: url = "" }: Env,
): readonly [exitCode: number, hint: string | undefined] {
  const { configuration, failed, limit, network, notFound, permission, usage } = EXIT_CODES;
  switch (error.code) {
    case "APIERA_CONFIGURATION":
      return [configuration, `Set it in the environment or in a file for --env-file. ${DOCTOR}`];
    case "APIERA_TOKEN_REQUEST":
      return judgeRefusal(error);
    case "APIERA_TOKEN_RESPONSE":
      return [network, `Check APIERA_TOKEN_URL, and whether a proxy answers in its place. ${DOCTOR}`];
    case "APIERA_NETWORK":
      return [network, CONNECTION_REMEDIES[connectionFailure(error)]];
    case "APIERA_TIMEOUT":
      return [network, CONNECTION_REMEDIES.timeout];
    case "APIERA_UNAUTHORIZED":
      return [configuration, `The API does not take the token: check APIERA_AUDIENCE and APIERA_API_URL. ${DOCTOR}`];
    case "APIERA_FORBIDDEN":
      return [
        permission,
        "Ask an administrator of the organization for the permission, or check APIERA_ORGANIZATION_ID.",
      ];
    case "APIERA_NOT_FOUND":
      return withoutVersion(url) === undefined
        ? [
            notFound,
            "Check the UUID or code, and that it is of this organization. If nothing at all is found, check APIERA_API_URL.",
          ]
        : [configuration, addressRemedy(url)];
    case "APIERA_RATE_LIMIT_EXCEEDED":
    case "APIERA_RATE_LIMIT_WAIT":
      return [limit, `The organization's requests are used up. ${tryAgain(error)}`];
    case "APIERA_INVALID_REQUEST":
      return [usage, "Nothing was sent. See --help of the command."];
    case "APIERA_BAD_REQUEST":
    case "APIERA_CONFLICT":
    case "APIERA_UNPROCESSABLE_ENTITY":
      return [failed, undefined];
    case "APIERA_INTERNAL_SERVER_ERROR":
    case "APIERA_SERVICE_UNAVAILABLE":
    case "APIERA_GATEWAY_TIMEOUT":
    case "APIERA_UNEXPECTED_STATUS":
    case "APIERA_RESPONSE_VALIDATION":
      return [network, `${tryAgain(error)} If it stays so, give the correlation id to Apiera's support.`];
    default:
      return [failed, undefined];
  }
}

/** What the token endpoint answers with; the hint gives a remedy in terms of variables. */
const REFUSALS: ReadonlySet<string> = new Set(["APIERA_TOKEN_REQUEST", "APIERA_TOKEN_RESPONSE"]);

/** What is wrong when the token endpoint refuses, without a body that was not meant for people. */
export function refusalMessage({ problem }: Pick<ToolkitError, "problem">): string {
  return problem.replace(/(refused the request with \d{3}): [[{<].*$/s, "$1.");
}

/** What a refusal of the token endpoint means. */
export function judgeRefusal({
  status,
  oauthError,
  retryAfterMs,
}: Pick<ToolkitError, "status" | "oauthError" | "retryAfterMs">): readonly [exitCode: number, hint: string] {
  const { configuration, limit, network } = EXIT_CODES;
  if (status === 429 || oauthError === "too_many_requests") {
    return [limit, `The tokens that may be bought are used up. ${tryAgain({ retryAfterMs })}`];
  }
  if (oauthError === "invalid_client" || oauthError === "unauthorized_client" || status === 401) {
    return [
      configuration,
      "The client was refused: check APIERA_CLIENT_ID and APIERA_CLIENT_SECRET. The dashboard shows clients under Settings > API Access; a secret is shown there once only.",
    ];
  }
  if (oauthError === "access_denied" || status === 403 || (status === 400 && oauthError === "invalid_request")) {
    return [
      configuration,
      "The client is known, but may not use this organization or audience: check APIERA_ORGANIZATION_ID (and APIERA_AUDIENCE, where it is set).",
    ];
  }
  if (typeof status === "number" && status >= 500)
    return [network, `The token endpoint is in trouble. ${tryAgain({ retryAfterMs })}`];
  if (status === 404 || status === 405)
    return [configuration, "There is no token endpoint at that address: check APIERA_TOKEN_URL."];
  return [configuration, "Check the APIERA_ variables."];
}

function tryAgain({ retryAfterMs }: Pick<ToolkitError, "retryAfterMs">): string {
  return typeof retryAfterMs === "number" ? `Try again in ${Math.ceil(retryAfterMs / 1_000)} s.` : "Try again later.";
}
