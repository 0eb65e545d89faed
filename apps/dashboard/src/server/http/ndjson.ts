/** Takes one line after the other; what is written after the reader has gone is dropped. */
export type WriteLine<Line> = (line: Line) => void;

/**
 * An answer that is written as the work goes on, a line of JSON for each thing to tell.
 *
 * @param work - writes the lines; the answer ends when it does. It must not reject.
 */
export function ndjsonResponse<Line>(work: (write: WriteLine<Line>) => Promise<void>): Response {
  const encoder = new TextEncoder();
  const body = new ReadableStream<Uint8Array>({
    async start(controller) {
      try {
        await work((line) => {
          try {
            controller.enqueue(encoder.encode(`${JSON.stringify(line)}\n`));
          } catch {
            // The reader has gone.
          }
        });
      } finally {
        closeQuietly(controller);
      }
    },
  });
  return new Response(body, { headers: { "Content-Type": "application/x-ndjson", "Cache-Control": "no-store" } });
}

function closeQuietly(controller: ReadableStreamDefaultController): void {
  try {
    controller.close();
  } catch {
    // The reader has gone: there is nothing left to close.
  }
}
