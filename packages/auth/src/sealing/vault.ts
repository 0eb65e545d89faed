import { fromBase64Url, toBase64Url } from "./base64url.ts";

/** What makes a token of one identity the token of that identity and no other. */
export interface Identity {
  readonly tokenUrl: string;
  readonly audience: string;
  readonly organization: string;
  readonly clientId: string;
}

/** Format of the sealed text. A reader that does not know a version treats the entry as absent. */
const FORMAT = "v1";
const IV_BYTES = 12;

/** Names and seals the cache entry of one identity under one client secret. */
export interface Vault {
  /** Under what the entry stands in the cache. Says nothing to who does not hold the secret. */
  readonly cacheKey: string;
  /** Seals `text` for this cache key. The same text sealed twice differs. */
  seal(text: string): Promise<string>;
  /** Opens what {@link Vault.seal} made with the same secret and identity; undefined for anything else. */
  open(sealed: string): Promise<string | undefined>;
}

const encoder = new TextEncoder();

/** Joins texts so that no two different lists give the same bytes: each is preceded by its length. */
function lengthPrefixed(parts: readonly string[]): Uint8Array<ArrayBuffer> {
  const encoded = parts.map((part) => encoder.encode(part));
  const bytes = new Uint8Array(encoded.reduce((sum, part) => sum + 4 + part.length, 0));
  const view = new DataView(bytes.buffer);
  let offset = 0;
  for (const part of encoded) {
    view.setUint32(offset, part.length);
    bytes.set(part, offset + 4);
    offset += 4 + part.length;
  }
  return bytes;
}

/** What an entry is: each kind has names and keys of its own. */
export type EntryKind = "token" | "refusal";

/** The cache key: HMAC-SHA-256 under the client secret of the length-prefixed kind and identity. */
async function nameOf(identity: Identity, secret: Uint8Array<ArrayBuffer>, kind: EntryKind): Promise<string> {
  const key = await crypto.subtle.importKey("raw", secret, { name: "HMAC", hash: "SHA-256" }, false, ["sign"]);
  const { tokenUrl, audience, organization, clientId } = identity;
  const message = lengthPrefixed([`apiera ${kind} ${FORMAT}`, tokenUrl, audience, organization, clientId]);
  return toBase64Url(new Uint8Array(await crypto.subtle.sign("HMAC", key, message)));
}

/** The entry key: HKDF-SHA-256 (RFC 5869) of the client secret, bound to the cache key. */
async function entryKeyOf(
  secret: Uint8Array<ArrayBuffer>,
  cacheKey: string,
  kind: EntryKind,
): ReturnType<typeof crypto.subtle.importKey> {
  const material = await crypto.subtle.importKey("raw", secret, "HKDF", false, ["deriveKey"]);
  return crypto.subtle.deriveKey(
    {
      name: "HKDF",
      hash: "SHA-256",
      salt: encoder.encode(cacheKey),
      info: encoder.encode(`apiera ${kind} entry ${FORMAT}`),
    },
    material,
    { name: "AES-GCM", length: 256 },
    false,
    ["encrypt", "decrypt"],
  );
}

/** Derives the vault of an identity. Costs a few hash operations: keep the result. */
export async function createVault(identity: Identity, clientSecret: string, kind: EntryKind = "token"): Promise<Vault> {
  const secret = encoder.encode(clientSecret);
  const cacheKey = await nameOf(identity, secret, kind);
  const entryKey = await entryKeyOf(secret, cacheKey, kind);
  const additionalData = encoder.encode(cacheKey);
  return {
    cacheKey,
    async seal(text) {
      const iv = crypto.getRandomValues(new Uint8Array(IV_BYTES));
      const sealed = await crypto.subtle.encrypt(
        { name: "AES-GCM", iv, additionalData },
        entryKey,
        encoder.encode(text),
      );
      const bytes = new Uint8Array(IV_BYTES + sealed.byteLength);
      bytes.set(iv);
      bytes.set(new Uint8Array(sealed), IV_BYTES);
      return `${FORMAT}.${toBase64Url(bytes)}`;
    },
    async open(sealed) {
      const [format, body, ...rest] = sealed.split(".");
      if (format !== FORMAT || body === undefined || rest.length > 0) return undefined;
      try {
        const bytes = fromBase64Url(body);
        const iv = bytes.subarray(0, IV_BYTES);
        const text = await crypto.subtle.decrypt(
          { name: "AES-GCM", iv, additionalData },
          entryKey,
          bytes.subarray(IV_BYTES),
        );
        return new TextDecoder().decode(text);
      } catch {
        // Not base64url, or not sealed with this key for this name: either way it is not ours to read.
        return undefined;
      }
    },
  };
}
