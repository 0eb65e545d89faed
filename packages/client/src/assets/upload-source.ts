import { InvalidRequestError } from "../errors/invalid-request-error.ts";

/** What can be uploaded. Of the path of a file, open it as a `Blob` (`fs.openAsBlob` on Node). */
export type UploadSource = Uint8Array | ArrayBuffer | Blob | ReadableStream<Uint8Array>;

/** Content that is ready to be sent. */
export interface Content {
  readonly sizeBytes: number;
  /** SHA-256 in base64; undefined for a stream whose checksum was not given. */
  readonly sha256: string | undefined;
  /** What the source itself says of its media type. */
  readonly mimeType: string | undefined;
  /** Extension of the source's file name, with its dot. */
  readonly extension: string | undefined;
  /** Whether it can be sent again. */
  readonly repeatable: boolean;
  /** The whole of it; undefined for a stream. */
  readonly whole: Blob | undefined;
  /** It as a stream, from the beginning. */
  stream(): ReadableStream<Uint8Array>;
}

/** What has to be told of a stream. */
export interface StreamFacts {
  readonly sizeBytes?: number | undefined;
  readonly sha256?: string | undefined;
}

/**
 * Makes content of what the caller gave.
 *
 * @throws InvalidRequestError - it is none, or cannot be read, or a stream of which `sizeBytes` is not told.
 */
export async function readSource(source: UploadSource, facts: StreamFacts, operationId: string): Promise<Content> {
  const fail = (parameter: string, message: string): InvalidRequestError =>
    new InvalidRequestError(message, { operationId, parameter });
  if (facts.sha256 !== undefined && !/^[A-Za-z0-9+/]{43}=$/.test(facts.sha256)) {
    throw fail("sha256", "sha256 must be a SHA-256 checksum in base64");
  }
  if (source instanceof ReadableStream) {
    const { sizeBytes } = facts;
    if (sizeBytes === undefined || !Number.isSafeInteger(sizeBytes) || sizeBytes < 0) {
      throw fail("sizeBytes", "of a stream, sizeBytes must tell the exact number of bytes");
    }
    if (source.locked) throw fail("source", "the stream is being read already");
    const { sha256 } = facts;
    const unknown = { mimeType: undefined, extension: undefined, whole: undefined };
    return { ...unknown, sizeBytes, sha256, repeatable: false, stream: () => source };
  }
  if (!(source instanceof Blob || source instanceof ArrayBuffer || source instanceof Uint8Array)) {
    throw fail("source", "the source must be a Uint8Array, ArrayBuffer, Blob or ReadableStream");
  }
  const whole = source instanceof Blob ? source : new Blob([new Uint8Array(source)]);
  const name: unknown = Reflect.get(source, "name");
  const sha256 = facts.sha256 ?? (await sha256Of(whole).catch(() => undefined));
  if (sha256 === undefined) {
    throw fail("source", "the source cannot be read; a file must stay as it was when it was opened");
  }
  return {
    sizeBytes: whole.size,
    sha256,
    mimeType: whole.type === "" ? undefined : whole.type,
    extension: typeof name === "string" ? /\.[A-Za-z0-9]{1,9}$/.exec(name)?.[0] : undefined,
    repeatable: true,
    whole,
    stream: () => inSteps(whole),
  };
}

/** Steps in which content is handed over, in bytes: a blob in memory would go as one, and there would be no progress to tell. */
const STEP_BYTES = 65_536;

function inSteps(whole: Blob): ReadableStream<Uint8Array> {
  let at = 0;
  return new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        const step = new Uint8Array(await whole.slice(at, at + STEP_BYTES).arrayBuffer());
        at += step.byteLength;
        if (step.byteLength > 0) controller.enqueue(step);
        if (at >= whole.size) controller.close();
      },
    },
    { highWaterMark: 0 },
  );
}

async function sha256Of(content: Blob): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", await content.arrayBuffer()));
  return btoa(String.fromCharCode(...digest));
}
