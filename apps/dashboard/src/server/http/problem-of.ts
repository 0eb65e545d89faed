import { type ApieraError, isApieraError } from "@apiera/auth";
import { isProblemError, type ProblemError } from "@apiera/client";
import type { ApiProblem } from "../../shared/api.ts";
import { RequestProblem } from "./request-problem.ts";
import { cleanText } from "./safe-text.ts";

/** What a failure is answered with. */
export interface ProblemAnswer {
  readonly problem: ApiProblem;
  readonly retryAfterSeconds?: number | undefined;
}

const DETAIL = { maxLength: 1_000 };

/** Statuses of the API that say something about the request of the page; they go on as they are. */
const PASSED_ON = new Set([400, 403, 404, 409, 422, 429, 503, 504]);

/**
 * Turns whatever a route threw into what the page is told: what is wrong and what to do, in words of this server or of the API's problem
 * description, never a message of a library, an address or a stack.
 */
export function problemOf(error: unknown): ProblemAnswer {
  if (error instanceof RequestProblem) return { problem: error.problem, retryAfterSeconds: error.retryAfterSeconds };
  if (isProblemError(error)) return ofApi(error);
  if (isApieraError(error)) return { problem: ofToolkit(error) };
  return {
    problem: {
      title: "Unexpected failure",
      status: 500,
      detail: "The server of this page failed unexpectedly. Its log says why.",
    },
  };
}

function ofApi(error: ProblemError): ProblemAnswer {
  const { code, retryAfterMs } = error;
  const correlationId = cleanText(error.correlationId ?? error.requestId, { maxLength: 100 });
  const common = { code, ...(correlationId === undefined ? {} : { correlationId }) };
  const retryAfterSeconds = retryAfterMs === undefined ? undefined : Math.ceil(retryAfterMs / 1000);
  if (error.status === 401) {
    const detail = "The API does not accept the access token of this server, nor a new one. Check its credentials.";
    return { problem: { title: "Not authorized", status: 502, detail, ...common } };
  }
  if (!PASSED_ON.has(error.status)) {
    const detail = `The API answered with status ${error.status}. Try again later.`;
    return { problem: { title: "The API failed", status: 502, detail, ...common }, retryAfterSeconds };
  }
  const reasons = error.errors.map(({ message }) => message).join(" ");
  return {
    problem: {
      title: cleanText(error.title, { maxLength: 100 }) ?? `The API answered with status ${error.status}`,
      status: error.status,
      detail:
        cleanText(reasons, DETAIL) ?? cleanText(error.detail, DETAIL) ?? ADVICE[error.status] ?? "Try again later.",
      ...common,
    },
    retryAfterSeconds,
  };
}

/** For answers without a text of their own. */
const ADVICE: Readonly<Record<number, string>> = {
  400: "The API does not understand the request.",
  403: "The API client of this server lacks the permission for it. Ask an administrator of the organization.",
  404: "There is nothing with this id. It may have been deleted: reload the list.",
  409: "It contradicts the state things are in. Reload and try again.",
  422: "The API does not allow it in this state.",
  429: "The request budget of the organization is used up. Wait a minute and try again.",
};

interface Words {
  readonly title: string;
  readonly status: 400 | 500 | 502 | 503 | 504;
  readonly detail: string;
}

const NO_TOKEN = "The server of this page got no access token";

/** By code of the error: its class may come from another copy of the package. */
const WORDS: Readonly<Record<string, Words>> = {
  APIERA_NETWORK: {
    title: "The API cannot be reached",
    status: 502,
    detail: "No answer came from the API or its token endpoint. Check the network of this server and try again.",
  },
  APIERA_TIMEOUT: {
    title: "The API is too slow",
    status: 504,
    detail:
      "No answer came in time from the API or its token endpoint, or the request budget is used up. Try again later.",
  },
  APIERA_TOKEN_REQUEST: {
    title: "No access token",
    status: 502,
    detail: `${NO_TOKEN}: the token endpoint refused it. Check APIERA_CLIENT_ID, APIERA_CLIENT_SECRET and APIERA_ORGANIZATION_ID.`,
  },
  APIERA_TOKEN_RESPONSE: {
    title: "No access token",
    status: 502,
    detail: `${NO_TOKEN}: the token endpoint answered with something else. Check APIERA_TOKEN_URL.`,
  },
  APIERA_RATE_LIMIT_WAIT: {
    title: "Request budget used up",
    status: 503,
    detail: "The request budget of the organization is used up. Wait a minute and try again.",
  },
  APIERA_RESPONSE_VALIDATION: {
    title: "The API failed",
    status: 502,
    detail: "The API answered with something that is no JSON. Check APIERA_API_URL, or try again later.",
  },
  APIERA_INVALID_REQUEST: {
    title: "Bad request",
    status: 400,
    detail: "The API has no such request.",
  },
  APIERA_CLOSED: {
    title: "Shutting down",
    status: 503,
    detail: "The server of this page is shutting down.",
  },
};

function ofToolkit({ code, retryable }: ApieraError): ApiProblem {
  const words = WORDS[code] ?? {
    title: "Unexpected failure",
    status: 500,
    detail: retryable ? "The request failed. Try again later." : "The request failed. The log of the server says why.",
  };
  return { ...words, code };
}
