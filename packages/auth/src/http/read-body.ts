/** No token response is anywhere near this size. */
export const MAX_BODY_BYTES = 1_048_576;

/** Reads a body as text, up to `maxBytes`; undefined when it is larger, and then the rest is not read. */
export async function readBody(response: Response, maxBytes: number = MAX_BODY_BYTES): Promise<string | undefined> {
  if (response.body === null) return "";
  const decoder = new TextDecoder();
  const reader = response.body.getReader();
  let text = "";
  let size = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return text + decoder.decode();
    size += value.byteLength;
    if (size > maxBytes) {
      // Not waited for: of a response that was cloned it ends only when the other half does.
      void reader.cancel().catch(() => {});
      return undefined;
    }
    text += decoder.decode(value, { stream: true });
  }
}
