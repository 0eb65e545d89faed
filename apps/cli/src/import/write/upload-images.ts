import { isProblemError } from "@apiera/client";
import { assetKey } from "../catalogue/catalogue.ts";
import { forEachConcurrently } from "../concurrently.ts";
import { expanded } from "../organization/organization.ts";
import type { AssetPlan } from "../plan/plan.ts";
import { judge, reasonOf } from "./judge.ts";
import { Patience } from "./retry.ts";
import type { WriteContext } from "./write-context.ts";

/** Longest time to fetch an image, in milliseconds. */
const FETCH_TIMEOUT_MS = 60_000;
/** Largest image that is fetched, in bytes. */
const MAX_IMAGE_BYTES = 64 * 1024 * 1024;
/** Images fetched at once: each is in memory until it is uploaded. */
const FETCH_CONCURRENCY = 4;

/**
 * Fetches images from their addresses and uploads them. An upload that broke off leaves a file without content behind; it is deleted before the next begins.
 *
 * @returns why images could not be uploaded, by key.
 */
export async function uploadImages(context: WriteContext, { upload }: AssetPlan): Promise<ReadonlyMap<string, string>> {
  const failures = new Map<string, string>();
  await forEachConcurrently(
    upload,
    async ({ asset, pendingFileUuids }) => {
      const key = assetKey(asset);
      const { source } = asset;
      if (source === undefined || !context.state.has("image", key)) return;
      try {
        const content = await fetchImage(source, context.signal);
        await uploadOne(context, context.state.uuidOf("image", key), content, pendingFileUuids);
      } catch (error) {
        context.signal?.throwIfAborted();
        if (!(error instanceof FetchError) && judge(error) === "fatal" && isProblemError(error)) throw error;
        failures.set(key, reasonOf(error));
      }
    },
    FETCH_CONCURRENCY,
  );
  return failures;
}

/** An image that cannot be had. */
class FetchError extends Error {}

async function fetchImage(source: string, signal: AbortSignal | undefined): Promise<Blob> {
  const timeout = AbortSignal.timeout(FETCH_TIMEOUT_MS);
  let response: Response | undefined;
  try {
    response = await fetch(source, {
      signal: signal === undefined ? timeout : AbortSignal.any([signal, timeout]),
    });
    if (!response.ok) throw new FetchError(`${source} answers with status ${response.status}`);
    const type = response.headers.get("content-type")?.split(";", 1)[0]?.trim() ?? "";
    if (!type.startsWith("image/")) throw new FetchError(`${source} is no image but "${type}"`);
    const parts: Uint8Array<ArrayBuffer>[] = [];
    let size = 0;
    // Counted as it comes: a length that is told may be that of packed content, or none.
    for await (const part of response.body ?? []) {
      size += part.byteLength;
      if (size > MAX_IMAGE_BYTES) throw new FetchError(`${source} is larger than ${MAX_IMAGE_BYTES / 1024 / 1024} MiB`);
      parts.push(part);
    }
    return new Blob(parts, { type });
  } catch (error) {
    // What is not read holds its connection.
    if (response?.bodyUsed === false) await response.body?.cancel().catch(() => {});
    if (error instanceof FetchError) throw error;
    throw new FetchError(`${source} cannot be fetched: ${error instanceof Error ? error.message : String(error)}`);
  }
}

async function uploadOne(
  { client, options, delay, signal }: WriteContext,
  assetUuid: string,
  content: Blob,
  pendingFileUuids: readonly string[],
): Promise<void> {
  const patience = new Patience(delay, signal);
  let pending = pendingFileUuids;
  for (;;) {
    for (const uuid of pending) {
      await client.assets.files.delete(assetUuid, uuid, options).catch((error: unknown) => {
        if (!isProblemError(error, 404)) throw error;
      });
    }
    try {
      await client.assets.upload(assetUuid, content, options);
      return;
    } catch (error) {
      const verdict = judge(error);
      if (verdict === "refused" || verdict === "fatal" || verdict === "taken") throw error;
      await patience.wait(error);
      const { files } = await client.assets.get(assetUuid, { expand: { files: true } }, options);
      const originals = expanded(files).filter(({ variationType }) => variationType === "original");
      if (originals.some(({ status }) => status === "uploaded")) return;
      pending = originals.map(({ uuid }) => uuid);
    }
  }
}
