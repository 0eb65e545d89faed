import { RequestError, readProblem, unreachable } from "./problem.ts";

interface SendOptions {
  readonly body?: unknown;
  readonly signal?: AbortSignal;
}

/** Sends a request to the server of this page and returns a good answer. A body makes it a POST. */
export async function send(path: string, { body, signal }: SendOptions = {}): Promise<Response> {
  const init: RequestInit = body === undefined ? {} : { method: "POST", body: JSON.stringify(body) };
  let response: Response;
  try {
    response = await fetch(path, {
      ...init,
      headers: { Accept: "application/json", ...(body === undefined ? {} : { "Content-Type": "application/json" }) },
      ...(signal === undefined ? {} : { signal }),
    });
  } catch (error) {
    if (signal?.aborted) throw error;
    throw unreachable(error);
  }
  if (!response.ok) throw new RequestError(readProblem(response.status, await response.text().catch(() => "")));
  return response;
}

/** The JSON that a path answers with. The contract of its shape is shared with the server, `../../shared/api.ts`. */
export async function sendForJson<T>(path: string, options?: SendOptions): Promise<T> {
  const response = await send(path, options);
  try {
    return (await response.json()) as T;
  } catch (error) {
    if (options?.signal?.aborted) throw error;
    throw unreachable(error);
  }
}
