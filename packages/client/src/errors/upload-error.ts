import { ApieraError } from "@apiera/auth";

/** What an {@link UploadError} is built from. */
export interface UploadErrorDetails {
  readonly assetUuid: string;
  readonly fileUuid: string;
  readonly status?: number | undefined;
  readonly storageCode?: string | undefined;
  readonly retryable: boolean;
  readonly cause?: unknown;
}

/**
 * The storage did not take the content of a file. The file exists at the API by then and still awaits its content.
 *
 * The address it was sent to is not in the error: whoever has it can upload.
 */
export class UploadError extends ApieraError {
  /** The asset the file belongs to. */
  readonly assetUuid: string;
  /** The file that awaits its content. */
  readonly fileUuid: string;
  /** HTTP status of the storage's answer; undefined when there was none. */
  readonly status: number | undefined;
  /** What the storage calls the failure, e.g. `SignatureDoesNotMatch`. */
  readonly storageCode: string | undefined;

  constructor(message: string, { assetUuid, fileUuid, status, storageCode, retryable, cause }: UploadErrorDetails) {
    super(message, { code: "APIERA_UPLOAD", retryable, cause });
    this.assetUuid = assetUuid;
    this.fileUuid = fileUuid;
    this.status = status;
    this.storageCode = storageCode;
  }
}
