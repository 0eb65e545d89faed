import { createCipheriv, createDecipheriv, createHmac, hkdfSync } from "node:crypto";
import type { Random } from "./random.ts";

/** A key as this stand-in keeps it. */
interface Key {
  readonly bytes: Uint8Array;
}

interface HkdfParameters {
  readonly salt: Uint8Array;
  readonly info: Uint8Array;
}

interface GcmParameters {
  readonly iv: Uint8Array;
  readonly additionalData: Uint8Array;
}

const TAG_BYTES = 16;

function bufferOf(...parts: readonly Uint8Array[]): ArrayBuffer {
  const bytes = new Uint8Array(parts.reduce((sum, part) => sum + part.byteLength, 0));
  let offset = 0;
  for (const part of parts) {
    bytes.set(part, offset);
    offset += part.byteLength;
  }
  return bytes.buffer;
}

/**
 * The algorithms of WebCrypto that sealing uses, HMAC-SHA-256, HKDF-SHA-256 and AES-256-GCM, with results that are there at once. WebCrypto itself
 * answers from a thread pool, in real time, which no virtual clock can see.
 */
const subtle = {
  async importKey(_format: "raw", bytes: Uint8Array): Promise<Key> {
    return { bytes: new Uint8Array(bytes) };
  },
  async sign(_algorithm: unknown, key: Key, message: Uint8Array): Promise<ArrayBuffer> {
    return bufferOf(createHmac("sha256", key.bytes).update(message).digest());
  },
  async deriveKey({ salt, info }: HkdfParameters, material: Key): Promise<Key> {
    return { bytes: new Uint8Array(hkdfSync("sha256", material.bytes, salt, info, 32)) };
  },
  async encrypt({ iv, additionalData }: GcmParameters, key: Key, text: Uint8Array): Promise<ArrayBuffer> {
    const cipher = createCipheriv("aes-256-gcm", key.bytes, iv).setAAD(additionalData);
    return bufferOf(cipher.update(text), cipher.final(), cipher.getAuthTag());
  },
  async decrypt({ iv, additionalData }: GcmParameters, key: Key, sealed: Uint8Array): Promise<ArrayBuffer> {
    const body = sealed.subarray(0, -TAG_BYTES);
    const decipher = createDecipheriv("aes-256-gcm", key.bytes, iv, { authTagLength: TAG_BYTES })
      .setAAD(additionalData)
      .setAuthTag(sealed.subarray(-TAG_BYTES));
    return bufferOf(decipher.update(body), decipher.final());
  },
};

/**
 * Puts the stand-in, and random bytes that follow from a seed, in the place of `globalThis.crypto`.
 *
 * @returns a function that puts back what was there.
 */
export function installDeterministicCrypto(random: Random): () => void {
  const before = Object.getOwnPropertyDescriptor(globalThis, "crypto");
  const getRandomValues = <T extends Uint8Array>(bytes: T): T => {
    random.fill(bytes);
    return bytes;
  };
  Object.defineProperty(globalThis, "crypto", { configurable: true, value: { subtle, getRandomValues } });
  return () => {
    if (before !== undefined) Object.defineProperty(globalThis, "crypto", before);
  };
}
