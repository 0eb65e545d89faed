import type { JsonObject } from "../json.ts";
import type { IdGenerator } from "../seeded-ids.ts";

/** What may be sent to a presigned address. */
export interface PendingUpload {
  readonly organization: string;
  readonly fileUuid: string;
  readonly signature: string;
  /** When the address ends, in milliseconds since the epoch. */
  readonly expiresAt: number;
  /** Media type the content must have when it names one. */
  readonly mimeType: string;
}

/** The presigned addresses of the server. */
export interface PresignedUrls {
  /** Makes the address for the content of a file. */
  presign(organization: string, file: JsonObject): string;
  /** What the address with this id is for. */
  find(id: string): PendingUpload | undefined;
}

/** Where presigned addresses lead. */
export const UPLOAD_PREFIX = "/_uploads/";

/** Life of a presigned address; the facts name none. An hour is what S3 clients ask for by default. */
const LIFE_SECONDS = 3600;

/**
 * Creates the addresses. They look as the documented ones do: the hyphenless UUID of the file and `X-Amz-Signature`, with the parameters that S3 has beside it.
 *
 * @param origin - of the server, which is not known before it listens.
 * @param newSignature - makes what only the server can know.
 * @param now - the clock, in milliseconds since the epoch.
 */
export function createPresignedUrls(origin: () => string, newSignature: IdGenerator, now: () => number): PresignedUrls {
  const pending = new Map<string, PendingUpload>();
  return {
    presign(organization, { uuid, mimeType }) {
      const fileUuid = String(uuid);
      const id = fileUuid.replaceAll("-", "");
      const signature = `${newSignature()}${newSignature()}`.replaceAll("-", "");
      const time = now();
      const upload = { organization, fileUuid, signature, mimeType: String(mimeType) };
      pending.set(id, { ...upload, expiresAt: time + LIFE_SECONDS * 1000 });
      const date = `${new Date(time).toISOString().slice(0, 19).replace(/[-:]/g, "")}Z`;
      return `${origin()}${UPLOAD_PREFIX}${id}?X-Amz-Date=${date}&X-Amz-Expires=${LIFE_SECONDS}&X-Amz-Signature=${signature}`;
    },
    find: (id) => pending.get(id),
  };
}
