import { openAsBlob } from "node:fs";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { inspect } from "node:util";
import { describe, expect, it, onTestFinished } from "vitest";
import type { UploadProgress } from "../src/assets/send-content.ts";
import { FakeClock } from "./support/fake-clock.ts";
import { rejectionOf } from "./support/rejection.ts";
import { assetUuid, startStorage } from "./support/storage.ts";

const taken = (_: unknown, response: { end(): unknown }): unknown => response.end();

/** A stream of pieces of a hundred bytes that tells whether it was cancelled. */
function pieces(count: number): { stream: ReadableStream<Uint8Array>; cancelled: () => unknown } {
  let left = count;
  let reason: unknown;
  const stream = new ReadableStream<Uint8Array>({
    pull: (controller) => (left-- > 0 ? controller.enqueue(new Uint8Array(100)) : controller.close()),
    cancel: (why) => {
      reason = why ?? "cancelled";
    },
  });
  return { stream, cancelled: () => reason };
}

describe("no bytes at all", () => {
  it.each([
    ["bytes", () => new Uint8Array()],
    ["a blob", () => new Blob([])],
    ["a stream", () => new Blob([]).stream()],
  ])("are uploaded as %s", async (_, source) => {
    const { client, store } = await startStorage(taken);
    for (const onProgress of [undefined, () => {}]) {
      const options = { sizeBytes: 0, ...(onProgress && { onProgress }) };
      expect(await client.assets.upload(assetUuid, source(), options)).toMatchObject({ sizeBytes: 0 });
    }
    expect(store.seen.map(({ headers, body }) => [headers["content-length"], body])).toEqual([
      ["0", ""],
      ["0", ""],
    ]);
  });
});

describe("a source of another length than was told", () => {
  it.each([
    ["longer", 5, /more bytes than its sizeBytes of 300/],
    ["shorter", 2, /fewer bytes than its sizeBytes of 300/],
  ])("a %s stream is named as what is wrong, and trying again is not advised", async (_, count, message) => {
    const { client } = await startStorage(taken);
    const { stream } = pieces(count);
    expect(await rejectionOf(client.assets.upload(assetUuid, stream, { sizeBytes: 300 }))).toMatchObject({
      code: "APIERA_UPLOAD",
      retryable: false,
      message: expect.stringMatching(message),
    });
  });

  it("a file that changed since it was opened is refused before anything is sent", async () => {
    const folder = await mkdtemp(join(tmpdir(), "upload-"));
    onTestFinished(() => rm(folder, { recursive: true }));
    const path = join(folder, "file.txt");
    await writeFile(path, "before");
    const blob = await openAsBlob(path);
    await writeFile(path, "afterwards it is longer");
    const { client, api } = await startStorage(taken);
    expect(await rejectionOf(client.assets.upload(assetUuid, blob))).toMatchObject({
      code: "APIERA_INVALID_REQUEST",
      parameter: "source",
    });
    expect(api.seen).toHaveLength(0);
  });
});

describe("the presigned address", () => {
  it("is not shown in another spelling either", async () => {
    const fetch: typeof globalThis.fetch = (input, init) => {
      const { href, search, pathname } = new URL(String(input));
      return pathname.includes("bucket")
        ? Promise.reject(new TypeError(`${href} and ${search} and ${decodeURIComponent(href)}`))
        : globalThis.fetch(input, init);
    };
    const { client } = await startStorage(taken, { fetch }, "sig=top secret&token=top%2Fsecret");
    const error = await rejectionOf(client.assets.upload(assetUuid, new Blob(["x"])));
    expect(error).toMatchObject({ code: "APIERA_UPLOAD" });
    expect(`${inspect(error, { depth: 20, showHidden: true })}${JSON.stringify(error)}`).not.toMatch(/secret/);
  });
});

describe("progress", () => {
  it("begins anew with every try, never goes back within one, and ends with all bytes", async () => {
    let tries = 0;
    const { client } = await startStorage((_, response) => response.writeHead(++tries < 3 ? 503 : 200).end());
    const steps: UploadProgress[] = [];
    await client.assets.upload(assetUuid, new Uint8Array(200_000), { onProgress: (step) => steps.push(step) });
    const sent = steps.map(({ sentBytes }) => sentBytes);
    const starts = sent.filter((bytes, index) => index === 0 || bytes <= (sent[index - 1] ?? 0));
    expect(starts).toEqual([65_536, 65_536, 65_536]);
    expect(sent.filter((bytes) => bytes === 200_000)).toHaveLength(1);
    expect(steps.at(-1)).toEqual({ sentBytes: 200_000, totalBytes: 200_000 });
  });
});

describe("an abort", () => {
  it("in the pause before another try ends the upload and leaves no timer", async () => {
    const clock = new FakeClock();
    const { client, store } = await startStorage(
      (_, response) => response.writeHead(503, { "retry-after": "60" }).end(),
      {
        clock,
      },
    );
    const aborter = new AbortController();
    const failure = rejectionOf(client.assets.upload(assetUuid, new Blob(["x"]), { signal: aborter.signal }));
    // The time limit of the upload, and the pause.
    await expect.poll(() => store.seen.length === 1 && clock.pendingTimers === 2).toBe(true);
    aborter.abort(new Error("enough"));
    expect(await failure).toBe(aborter.signal.reason);
    expect(clock.pendingTimers).toBe(0);
  });

  it("while the content is sent cancels the stream it comes from", async () => {
    const { client, api } = await startStorage(() => {});
    const aborter = new AbortController();
    const { stream, cancelled } = pieces(1_000_000);
    const failure = rejectionOf(
      client.assets.upload(assetUuid, stream, {
        sizeBytes: 100_000_000,
        signal: aborter.signal,
        onProgress: () => aborter.abort(new Error("enough")),
      }),
    );
    expect(await failure).toBe(aborter.signal.reason);
    await expect.poll(cancelled).toBeDefined();
    expect(api.seen).toHaveLength(1);
  });

  it("beforehand sends nothing", async () => {
    const { client, api } = await startStorage(taken);
    const reason = new Error("enough");
    const signal = AbortSignal.abort(reason);
    expect(await rejectionOf(client.assets.upload(assetUuid, new Blob(["x"]), { signal }))).toBe(reason);
    expect(api.seen).toHaveLength(0);
  });
});
