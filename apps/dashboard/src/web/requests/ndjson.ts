/**
 * The values of a stream of newline-delimited JSON, each as soon as its line is complete. Leaving the loop early cancels the stream.
 *
 * @throws SyntaxError - a line is no JSON.
 */
export async function* readNdjson(stream: ReadableStream<Uint8Array>): AsyncGenerator<unknown, void, undefined> {
  const decoder = new TextDecoder();
  const reader = stream.getReader();
  let rest = "";
  try {
    for (;;) {
      const { done, value } = await reader.read();
      rest += done ? decoder.decode() : decoder.decode(value, { stream: true });
      const lines = rest.split("\n");
      rest = done ? "" : (lines.pop() ?? "");
      for (const line of lines) {
        if (line.trim() !== "") yield JSON.parse(line) as unknown;
      }
      if (done) return;
    }
  } finally {
    await reader.cancel();
  }
}
