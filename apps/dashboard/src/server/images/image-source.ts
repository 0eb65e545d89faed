/** A file of an asset, as the API answered it. */
export interface ImageFile {
  readonly assetUuid: string;
  /** Null when the API names no uploaded file of the asset that a browser can show. */
  readonly fileUuid: string | null;
  /** e.g. `original`. */
  readonly variationType: string | null;
  /** With its dot, e.g. `.jpg`. */
  readonly extension: string | null;
}

/** A picture. */
export interface Picture {
  /** Media type; one of {@link PICTURE_TYPES}. */
  readonly type: string;
  readonly content: Uint8Array<ArrayBuffer>;
}

/**
 * Where the content of the files comes from. The API has an address to upload a file to, but none to read it from, so somebody else has to say where pictures
 * are: see `createUrlImageSource`.
 */
export interface ImageSource {
  /** Whether there may be a picture. Without I/O. */
  has(file: ImageFile): boolean;
  /** The picture, or undefined when there is none. */
  read(file: ImageFile, signal: AbortSignal): Promise<Picture | undefined>;
}

/** Media types that are passed on. An SVG is safe as a picture; opened on its own, the policy of the answer keeps it from running anything. */
export const PICTURE_TYPES: readonly string[] = [
  "image/avif",
  "image/gif",
  "image/jpeg",
  "image/png",
  "image/svg+xml",
  "image/webp",
];
