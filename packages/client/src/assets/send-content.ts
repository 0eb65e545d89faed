import { isLoopback, parseRetryAfter, sleep } from "@apiera/auth";
import type { ClientRuntime } from "../client-runtime.ts";
import { safeCause } from "../errors/safe-text.ts";
import { UploadError } from "../errors/upload-error.ts";
import { readErrorBody } from "../request/answer.ts";
import type { Deadline } from "../request/deadline.ts";
import { type AttemptFailure, mayRepeat, pauseBefore } from "../request/retry-policy.ts";
import type { Content } from "./upload-source.ts";

/** Where content goes, and for what. */
export interface Destination {
  readonly url: string;
  readonly assetUuid: string;
  readonly fileUuid: string;
  readonly mimeType: string;
}

/** How far an upload is. */
export interface UploadProgress {
  /** Bytes handed over for sending; begins anew when the storage has to be tried again. */
  readonly sentBytes: number;
  readonly totalBytes: number;
}

/**
 * Sends content to a presigned address, as S3 takes it. The address is the authorization: no token and no header of the client goes there, redirects
 * are not followed, and it does not count against the request budget of the API.
 *
 * @throws UploadError - the storage did not take it.
 */
export async function sendContent(
  runtime: ClientRuntime,
  destination: Destination,
  content: Content,
  deadline: Deadline,
  onProgress: ((progress: UploadProgress) => void) | undefined,
): Promise<void> {
  const { clock, random, retry } = runtime;
  checkAddress(runtime, destination);
  for (let attempt = 1; ; attempt += 1) {
    const failure = await sendOnce(runtime, destination, content, deadline, onProgress);
    if (failure === undefined) return;
    const pauseMs = pauseBefore(attempt, failure.about, retry, random);
    const mayTryAgain = content.repeatable && attempt < retry.maxAttempts && mayRepeat("PUT", failure.about);
    if (!mayTryAgain || pauseMs === undefined || clock.monotonicNow() + pauseMs >= deadline.at) throw failure.error;
    await sleep(clock, pauseMs, deadline.signal);
  }
}

interface Failure {
  readonly error: UploadError;
  readonly about: AttemptFailure;
}

async function sendOnce(
  runtime: ClientRuntime,
  destination: Destination,
  content: Content,
  { signal }: Deadline,
  onProgress: ((progress: UploadProgress) => void) | undefined,
): Promise<Failure | undefined> {
  const { url, assetUuid, fileUuid } = destination;
  const about = { assetUuid, fileUuid };
  const count: Count = { wrong: undefined };
  let response: Response;
  try {
    response = await runtime.fetch(url, requestOf(destination, content, signal, count, onProgress));
  } catch (cause) {
    signal.throwIfAborted();
    if (count.wrong !== undefined) {
      const message = `The content of file ${fileUuid} was not sent: the source has ${count.wrong} bytes than its sizeBytes of ${content.sizeBytes}`;
      const error = new UploadError(message, { ...about, retryable: false });
      return { error, about: { kind: "network", status: 0, retryAfterMs: undefined } };
    }
    const error = new UploadError(`The content of file ${fileUuid} could not be sent: the connection failed`, {
      ...about,
      retryable: true,
      cause: safeCause(cause, secretsOf(url)),
    });
    return { error, about: { kind: "network", status: 0, retryAfterMs: undefined } };
  }
  const { status } = response;
  const text = await readErrorBody(response, signal);
  signal.throwIfAborted();
  if (response.ok) {
    report(onProgress, { sentBytes: content.sizeBytes, totalBytes: content.sizeBytes });
    return undefined;
  }
  // Of the answer only the code: what else S3 tells repeats the signature.
  const storageCode = /<Code>([A-Za-z]{1,60})<\/Code>/.exec(text)?.[1];
  const isRedirect = status < 400;
  const reason = isRedirect ? "it was redirected, which is not followed" : `it answered ${status}`;
  const retryAfterMs = parseRetryAfter(response.headers, runtime.clock.now());
  const failure = { kind: "status", status, retryAfterMs } as const;
  const error = new UploadError(
    `The storage did not take the content of file ${fileUuid}: ${reason}${storageCode === undefined ? "" : ` (${storageCode})`}`,
    { ...about, status, storageCode, retryable: mayRepeat("PUT", failure) },
  );
  return { error, about: failure };
}

function requestOf(
  { url, mimeType }: Destination,
  content: Content,
  signal: AbortSignal,
  count: Count,
  onProgress: ((progress: UploadProgress) => void) | undefined,
): RequestInit {
  const { whole, sizeBytes, sha256 } = content;
  const headers: Record<string, string> = { "content-type": mimeType };
  if (sha256 !== undefined && takesChecksum(url)) headers["x-amz-checksum-sha256"] = sha256;
  const plain = { method: "PUT", headers, signal, redirect: "manual", credentials: "omit" } as const;
  if (whole !== undefined && (onProgress === undefined || !canStream())) {
    return { ...plain, body: whole };
  }
  // S3 wants to know the length beforehand; of a stream fetch does not know it.
  headers["content-length"] = String(sizeBytes);
  return { ...plain, body: counted(content, signal, count, onProgress), duplex: "half" };
}

/** Signed addresses that list their headers take no other of S3's. */
function takesChecksum(url: string): boolean {
  const signed = new URL(url).searchParams.get("X-Amz-SignedHeaders");
  return signed === null || signed.toLowerCase().split(";").includes("x-amz-checksum-sha256");
}

/** The address, and what of it authorizes, in the spellings in which an error may have them; the longest first. */
function secretsOf(url: string): readonly string[] {
  const { href, search, searchParams } = new URL(url);
  const written = search
    .slice(1)
    .split("&")
    .map((pair) => pair.slice(pair.indexOf("=") + 1));
  const values = [...written, ...searchParams.values()].filter(({ length }) => length > 3);
  return [url, href, search.slice(1), ...values].sort((a, b) => b.length - a.length);
}

/** What was found out about a source while it was sent. */
interface Count {
  /** How it differs from what was told of it. */
  wrong: "more" | "fewer" | undefined;
}

/**
 * The content, counted. What completes it is handed on only when the source ends there: the storage would take the beginning of a longer one for
 * the whole.
 */
function counted(
  { stream, sizeBytes }: Content,
  signal: AbortSignal,
  count: Count,
  onProgress: ((progress: UploadProgress) => void) | undefined,
): ReadableStream<Uint8Array> {
  let sentBytes = 0;
  let last: Uint8Array | undefined;
  const refuse = (wrong: "more" | "fewer"): never => {
    count.wrong = wrong;
    throw new RangeError(`the source has ${wrong} bytes than was told`);
  };
  const counter = new TransformStream<Uint8Array, Uint8Array>({
    transform(chunk, controller) {
      if (chunk.byteLength === 0) return;
      sentBytes += chunk.byteLength;
      if (sentBytes > sizeBytes) refuse("more");
      if (sentBytes === sizeBytes) {
        last = chunk;
        return;
      }
      controller.enqueue(chunk);
      report(onProgress, { sentBytes, totalBytes: sizeBytes });
    },
    flush(controller) {
      if (sentBytes < sizeBytes) refuse("fewer");
      if (last !== undefined) controller.enqueue(last);
    },
  });
  // fetch does not cancel a stream that it is reading.
  return stream().pipeThrough(counter, { signal });
}

/** Whether `fetch` sends streams here; where it does not, it takes one for text and does not ask for `duplex`. */
function canStream(): boolean {
  let asked = false;
  const request = new Request("https://example.com", {
    method: "POST",
    body: new ReadableStream(),
    get duplex(): "half" {
      asked = true;
      return "half";
    },
  });
  return asked && !request.headers.has("content-type");
}

function checkAddress({ baseUrl }: ClientRuntime, { url, assetUuid, fileUuid }: Destination): void {
  const parsed = URL.canParse(url) ? new URL(url) : undefined;
  const isAllowed =
    parsed?.protocol === "https:" ||
    (parsed?.protocol === "http:" && (isLoopback(parsed.hostname) || baseUrl.protocol === "http:"));
  if (!isAllowed) {
    const message = `The API gave no usable address for the content of file ${fileUuid}; it must begin with https://`;
    throw new UploadError(message, { assetUuid, fileUuid, retryable: false });
  }
}

function report(onProgress: ((progress: UploadProgress) => void) | undefined, progress: UploadProgress): void {
  try {
    onProgress?.(progress);
  } catch {
    // The listener's own failure is the listener's to handle.
  }
}
