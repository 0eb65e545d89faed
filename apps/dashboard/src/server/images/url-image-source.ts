import { isLoopback } from "@apiera/auth";
import { type ImageFile, type ImageSource, PICTURE_TYPES } from "./image-source.ts";

/** Longest time to fetch a picture, in milliseconds. */
const TIMEOUT_MS = 10_000;
/** Largest picture, in bytes. */
const MAX_BYTES = 10_485_760;

const PLACEHOLDERS = ["assetUuid", "fileUuid", "variationType", "extension"] as const;
type Placeholder = (typeof PLACEHOLDERS)[number];

/**
 * Pictures from an address of your own, such as that of the content network in front of your bucket. What fills the placeholders comes from the API and is
 * encoded, so every picture comes from the one origin that the template names: nobody can have this server fetch something else. Redirects are not followed.
 *
 * @param template - `https://cdn.example.com/{assetUuid}/{variationType}{extension}`; there is also `{fileUuid}`.
 * @throws Error - for a template that is no address, leaves its origin open or is not https, which only this machine may do without.
 */
export function createUrlImageSource(template: string): ImageSource {
  const used = PLACEHOLDERS.filter((name) => template.includes(`{${name}}`));
  const fill = (given: (name: Placeholder) => string): URL | null =>
    URL.parse(used.reduce((text, name) => text.replaceAll(`{${name}}`, encodeURIComponent(given(name))), template));
  const { origin, hostname, protocol } = fill(() => "a") ?? {};
  if (origin === undefined || hostname === undefined || origin !== fill(() => "b")?.origin || /[{}]/.test(origin)) {
    throw new Error("The address of the pictures must be like https://cdn.example.com/{assetUuid}{extension}.");
  }
  if (protocol !== "https:" && !(protocol === "http:" && isLoopback(hostname))) {
    throw new Error("The address of the pictures must begin with https://.");
  }

  return {
    has: (file) => used.every((name) => file[name] !== null),
    async read(file: ImageFile, signal) {
      const url = fill((name) => file[name] ?? "");
      if (url === null || url.origin !== origin) return undefined;
      const limited = AbortSignal.any([signal, AbortSignal.timeout(TIMEOUT_MS)]);
      try {
        const response = await fetch(url, { signal: limited, redirect: "error", credentials: "omit" });
        const type = response.headers.get("content-type")?.split(";")[0]?.trim().toLowerCase() ?? "";
        const content = response.ok && PICTURE_TYPES.includes(type) ? await readAll(response) : undefined;
        if (content === undefined) await response.body?.cancel().catch(() => {});
        return content && { type, content };
      } catch {
        signal.throwIfAborted();
        return undefined;
      }
    },
  };
}

/** @returns undefined when it is too large. */
async function readAll(response: Response): Promise<Uint8Array<ArrayBuffer> | undefined> {
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  let size = 0;
  for await (const chunk of response.body ?? []) {
    size += chunk.length;
    if (size > MAX_BYTES) return undefined;
    chunks.push(chunk);
  }
  return new Uint8Array(await new Blob(chunks).arrayBuffer());
}
