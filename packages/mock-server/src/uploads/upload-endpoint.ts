import { createHash } from "node:crypto";
import type { ApiModel } from "../description/model.ts";
import type { Answer } from "../http/answer.ts";
import { sameText } from "../http/control-routes.ts";
import { ClientGoneError, type Exchange } from "../http/exchange.ts";
import type { OrganizationLookup } from "../store/organizations.ts";
import { type PendingUpload, type PresignedUrls, UPLOAD_PREFIX } from "./presigned-urls.ts";

/** Answers what is sent to a presigned address. */
export type UploadEndpoint = (exchange: Exchange) => Promise<Answer>;

/** What {@link createUploadEndpoint} needs. */
export interface UploadParts {
  readonly model: ApiModel;
  readonly urls: PresignedUrls;
  readonly organizations: OrganizationLookup;
  /** The clock, in milliseconds since the epoch. */
  readonly now: () => number;
}

/**
 * Stands for the storage behind presigned addresses, and answers as S3 does: `PUT` only, errors in XML, no second way to say who one is. Of the content the size and the
 * SHA-256 are kept; both are then in the file, whose status is `uploaded`.
 */
export function createUploadEndpoint({ model, urls, organizations, now }: UploadParts): UploadEndpoint {
  return async (exchange) => {
    const { sha256, size } = await digest(exchange);
    const upload = urls.find(exchange.path.slice(UPLOAD_PREFIX.length));
    if (upload === undefined) return refuse(404, "NoSuchKey", "There is no such upload.");
    const refusal = check(upload, exchange, sha256, now());
    if (refusal !== undefined) return refusal;
    const resource = model.resourceNamed("AssetFile");
    const { data } = organizations(upload.organization);
    const files = resource && data.collection(resource);
    const entry = files?.get(upload.fileUuid);
    if (files === undefined || entry === undefined) return refuse(404, "NoSuchKey", "The file was deleted.");
    const checksum = sha256.toString("hex");
    data.transaction(() =>
      files.put({ ...entry, row: { ...entry.row, status: "uploaded", storageSize: size, checksum } }),
    );
    return { status: 200, headers: { ETag: `"${checksum.slice(0, 32)}"` }, body: null };
  };
}

function check(
  { signature, expiresAt, mimeType }: PendingUpload,
  { method, query, incoming: { headers } }: Exchange,
  sha256: Buffer,
  time: number,
): Answer | undefined {
  if (method !== "PUT") return refuse(405, "MethodNotAllowed", "Send the content with PUT.");
  if (headers.authorization !== undefined) {
    return refuse(400, "InvalidArgument", "The address is the authorization; send no Authorization header.");
  }
  if (!sameText(query.get("X-Amz-Signature") ?? "", signature)) {
    return refuse(403, "SignatureDoesNotMatch", "The signature is not the one of the address.");
  }
  if (time >= expiresAt) return refuse(403, "AccessDenied", "Request has expired");
  const type = headers["content-type"];
  if (type !== undefined && type.toLowerCase() !== mimeType.toLowerCase()) {
    return refuse(403, "SignatureDoesNotMatch", `The Content-Type must be ${mimeType}.`);
  }
  const given = headers["x-amz-checksum-sha256"];
  if (given === undefined || given === sha256.toString("base64")) return undefined;
  return refuse(400, "BadDigest", "The checksum is not the one of the content.");
}

async function digest({ incoming }: Exchange): Promise<{ readonly sha256: Buffer; readonly size: number }> {
  const hash = createHash("sha256");
  let size = 0;
  try {
    for await (const chunk of incoming) {
      size += chunk.length;
      hash.update(chunk);
    }
  } catch {
    throw new ClientGoneError();
  }
  return { sha256: hash.digest(), size };
}

const ENTITIES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;" };

function refuse(status: number, code: string, message: string): Answer {
  const text = message.replace(/[&<>]/g, (character) => ENTITIES[character] ?? character);
  const body = `<?xml version="1.0" encoding="UTF-8"?>\n<Error><Code>${code}</Code><Message>${text}</Message></Error>\n`;
  return { status, headers: { "Content-Type": "application/xml" }, body };
}
