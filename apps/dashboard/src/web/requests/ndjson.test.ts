import { describe, expect, it } from "vitest";
import { readNdjson } from "./ndjson.ts";

function streamOf(chunks: readonly Uint8Array[], onCancel: () => void = () => {}): ReadableStream<Uint8Array> {
  const waiting = [...chunks];
  return new ReadableStream({
    pull(controller) {
      const chunk = waiting.shift();
      if (chunk === undefined) controller.close();
      else controller.enqueue(chunk);
    },
    cancel: onCancel,
  });
}

async function collect(stream: ReadableStream<Uint8Array>): Promise<unknown[]> {
  const values: unknown[] = [];
  for await (const value of readNdjson(stream)) values.push(value);
  return values;
}

describe("readNdjson", () => {
  const bytes = new TextEncoder().encode('{"a":"ål"}\r\n\n[1]\n"end"');

  it.each([1, 2, 3, 7, 100])("reads lines whatever the size of the chunks, here %i bytes", async (size) => {
    const chunks = Array.from({ length: Math.ceil(bytes.length / size) }, (_, index) =>
      bytes.slice(index * size, (index + 1) * size),
    );
    expect(await collect(streamOf(chunks))).toEqual([{ a: "ål" }, [1], "end"]);
  });

  it("gives a line before the stream has ended, and cancels the stream when the reader leaves", async () => {
    let cancelled = false;
    const endless = streamOf(
      Array.from({ length: 1000 }, () => new TextEncoder().encode("1\n")),
      () => {
        cancelled = true;
      },
    );
    for await (const value of readNdjson(endless)) {
      expect(value).toBe(1);
      break;
    }
    expect(cancelled).toBe(true);
  });

  it("rejects for an answer that is cut inside of a character", async () => {
    await expect(collect(streamOf([new TextEncoder().encode("1\nå").slice(0, -1)]))).rejects.toThrow(SyntaxError);
  });

  it("rejects for a line that is no JSON", async () => {
    await expect(collect(streamOf([new TextEncoder().encode("1\n{half")]))).rejects.toThrow(SyntaxError);
  });
});
