import { type ServerResponse, STATUS_CODES } from "node:http";

/** What a route answers. */
export interface Answer {
  readonly status: number;
  /** Sent as JSON; undefined: nothing. */
  readonly body?: object;
  readonly headers?: Readonly<Record<string, string>>;
}

/**
 * Makes an error answer as RFC 9457 has it, with a stable `code` beside.
 *
 * @param detail - what is wrong and what to do.
 */
export function problem(
  status: number,
  code: string,
  detail: string,
  headers: Readonly<Record<string, string>> = {},
): Answer {
  const title = STATUS_CODES[status] ?? "Error";
  return { status, body: { type: "about:blank", title, status, detail, code }, headers };
}

/** In every answer. No CORS header is among them: a page of another origin is never allowed to read one. */
export const COMMON_HEADERS: Readonly<Record<string, string>> = {
  // RFC 6749 section 5.1 asks for both.
  "Cache-Control": "no-store",
  Pragma: "no-cache",
  "X-Content-Type-Options": "nosniff",
  "Cross-Origin-Resource-Policy": "same-origin",
};

/** The type and the bytes of an answer. */
export function encode({ status, body }: Answer): { readonly headers: Record<string, string>; readonly bytes: string } {
  if (body === undefined) return { headers: status === 204 ? {} : { "Content-Length": "0" }, bytes: "" };
  const bytes = `${JSON.stringify(body)}\n`;
  const type = status >= 400 && "code" in body ? "application/problem+json" : "application/json";
  return { headers: { "Content-Type": type, "Content-Length": String(Buffer.byteLength(bytes)) }, bytes };
}

/** Sends an answer. Of one to HEAD, Node leaves the body out. */
export function send(response: ServerResponse, answer: Answer): void {
  const { headers, bytes } = encode(answer);
  response.writeHead(answer.status, { ...COMMON_HEADERS, ...headers, ...answer.headers });
  response.end(bytes);
}
