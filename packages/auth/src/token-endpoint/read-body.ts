/** No token response is anywhere near this size. */
export const MAX_BODY_BYTES = 1_048_576;

/** Reads a body as text, up to {@link MAX_BODY_BYTES}; undefined when it is larger, and then the rest is not read. */
export async function readBody(response: Response): Promise<string | undefined> {
  if (response.body === null) return "";
  const decoder = new TextDecoder();
  const reader = response.body.getReader();
  let text = "";
  let size = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return text + decoder.decode();
    size += value.byteLength;
    if (size > MAX_BODY_BYTES) {
      await reader.cancel().catch(() => {});
      return undefined;
    }
    text += decoder.decode(value, { stream: true });
  }
}
