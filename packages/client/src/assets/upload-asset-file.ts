import type { ClientCore } from "../client-core.ts";
import { InvalidRequestError } from "../errors/invalid-request-error.ts";
import { initiateAssetFileUpload } from "../generated/resources/asset-files.ts";
import type { AssetFileUpload, AssetFileUploadResponse } from "../generated/types.gen.ts";
import { isTimeoutMs } from "../options/checks.ts";
import { Deadline } from "../request/deadline.ts";
import { sendContent, type UploadProgress } from "./send-content.ts";
import { readSource, type UploadSource } from "./upload-source.ts";

/** Options of {@link uploadAssetFile}. */
export interface UploadOptions {
  /** What the file is to the asset. @defaultValue `"original"` */
  readonly variationType?: AssetFileUpload["variationType"];
  /** Media type, e.g. `image/png`. @defaultValue that of the `Blob`, otherwise `application/octet-stream` */
  readonly mimeType?: string;
  /** Extension of the file name, with or without its dot. @defaultValue that of the `File`, otherwise one that fits the media type, or `.bin` */
  readonly extension?: string;
  /** Size of the content in bytes, exactly. Needed for a stream. @defaultValue the size of the source */
  readonly sizeBytes?: number;
  /**
   * SHA-256 of the content, in base64; the storage refuses content that has another. It is sent before the content, so that of a stream cannot be
   * found out: without it the storage checks nothing.
   *
   * @defaultValue computed, except of a stream
   */
  readonly sha256?: string;
  /** Told how many bytes were sent. What it throws is ignored. */
  readonly onProgress?: (progress: UploadProgress) => void;
  /** Aborts the upload, which then rejects with the signal's reason. */
  readonly signal?: AbortSignal;
  /**
   * Longest duration of the upload, everything included, in milliseconds. A whole number from 1 to 2147483647.
   *
   * @defaultValue `timeoutMs` of the client
   */
  readonly timeoutMs?: number;
}

/** A file whose content was uploaded, as it was initiated: the API learns of the content from its storage, see {@link getAssetFile}. */
export type UploadedAssetFile = Omit<AssetFileUploadResponse, "presignedUrl"> & {
  /** Size of the content in bytes. */
  readonly sizeBytes: number;
  /** SHA-256 of the content in base64; undefined for a stream without one. */
  readonly sha256: string | undefined;
};

/**
 * Uploads a file of an asset: initiates the upload, and sends the content to the address the API gives, with its SHA-256. How the storage is to be
 * spoken to is not documented; derived from S3, whose addresses the reference shows.
 *
 * @param source - the content. A stream can be sent only once; anything else is sent again when the storage fails.
 * @throws InvalidRequestError - the source or an option cannot be used; nothing was sent.
 * @throws ProblemError - the API did not take the file. UploadError - the storage did not take its content.
 * @throws TimeoutError - not in time.
 */
export async function uploadAssetFile(
  core: ClientCore,
  assetUuid: string,
  source: UploadSource,
  options: UploadOptions = {},
): Promise<UploadedAssetFile> {
  const { runtime } = core;
  const { timeoutMs = runtime.timeoutMs, signal } = options;
  const operationId = "uploadAssetFile";
  if (!isTimeoutMs(timeoutMs)) {
    const message = "timeoutMs must be a whole number of milliseconds from 1 to 2147483647";
    throw new InvalidRequestError(message, { operationId, parameter: "timeoutMs" });
  }
  // Once the file exists at the API it would be too late to find out.
  if (options.mimeType !== undefined && !isMediaType(options.mimeType)) {
    const message = "mimeType must be a media type such as image/png";
    throw new InvalidRequestError(message, { operationId, parameter: "mimeType" });
  }
  if (options.extension !== undefined && typeof options.extension !== "string") {
    throw new InvalidRequestError("extension must be a string", { operationId, parameter: "extension" });
  }
  signal?.throwIfAborted();
  const deadline = new Deadline(runtime.clock, timeoutMs, operationId, signal);
  try {
    const content = await readSource(source, options, operationId);
    const mimeType = options.mimeType ?? content.mimeType ?? "application/octet-stream";
    const extension = withDot(options.extension) ?? content.extension ?? EXTENSIONS[mimeType.toLowerCase()] ?? ".bin";
    const variationType = options.variationType ?? "original";
    const body = { variationType, storageLocation: "s3", mimeType, extension } as const;
    const initiated = await initiateAssetFileUpload(core, assetUuid, body, { signal: deadline.signal });
    const { presignedUrl: url, ...file } = initiated;
    const destination = { url, assetUuid, fileUuid: file.uuid, mimeType };
    await sendContent(runtime, destination, content, deadline, options.onProgress);
    return { ...file, sizeBytes: content.sizeBytes, sha256: content.sha256 };
  } finally {
    deadline.end();
  }
}

/** Extensions of the media types assets mostly have. */
const EXTENSIONS: Readonly<Record<string, string>> = {
  "image/jpeg": ".jpg",
  "image/png": ".png",
  "image/webp": ".webp",
  "image/gif": ".gif",
  "image/svg+xml": ".svg",
  "video/mp4": ".mp4",
  "audio/mpeg": ".mp3",
  "application/pdf": ".pdf",
  "application/zip": ".zip",
  "text/csv": ".csv",
};

/** Type and subtype (RFC 9110 section 8.3.1), and whatever a header may carry as parameters. */
function isMediaType(value: unknown): boolean {
  return typeof value === "string" && /^[\w!#$%&'*+.^`|~-]+\/[\w!#$%&'*+.^`|~-]+(?:\s*;[\t\x20-\x7e]*)?$/.test(value);
}

function withDot(extension: string | undefined): string | undefined {
  return extension === undefined || extension.startsWith(".") ? extension : `.${extension}`;
}
