import type { RateLimitInfo } from "../pacing/rate-limit-headers.ts";
import type { ResponseBodyType } from "./operation.ts";

/** An answer whose body has been read, as far as it is wanted. */
export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  /** The body as text, or its bytes when the operation returns some. Of an error the beginning. */
  readonly body: string | Blob;
  readonly rateLimit: RateLimitInfo | undefined;
  /** What `Retry-After` asks for, in milliseconds. */
  readonly retryAfterMs: number | undefined;
}

/** Problem details are far smaller; of what is larger, only so much is read, in bytes. */
const MAX_ERROR_BYTES = 65_536;

/** Reads the body of a successful answer to its end, so that one that breaks off counts as a failed attempt. */
export function readBody(response: Response, type: ResponseBodyType | undefined): Promise<string | Blob> {
  return type === "binary" ? response.blob() : response.text();
}

/**
 * Reads the body of an answer with an error status, and no more of it than an error can use. A body that breaks off or does not end is what came
 * of it until then: the status is known.
 */
export async function readErrorBody(response: Response, signal: AbortSignal): Promise<string> {
  if (response.body === null) return "";
  const reader = response.body.getReader();
  const decoder = new TextDecoder();
  let text = "";
  let size = 0;
  const stop = (): void => void reader.cancel().catch(() => {});
  signal.addEventListener("abort", stop, { once: true });
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) break;
      text += decoder.decode(value, { stream: true });
      size += value.byteLength;
      if (size >= MAX_ERROR_BYTES) {
        stop();
        break;
      }
    }
    return text + decoder.decode();
  } catch {
    return text;
  } finally {
    signal.removeEventListener("abort", stop);
  }
}
