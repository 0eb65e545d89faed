import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { installDeterministicCrypto } from "./deterministic-crypto.ts";
import { Random } from "./random.ts";

const real = globalThis.crypto;
const bytes = new TextEncoder();
const hkdf = { name: "HKDF", hash: "SHA-256", salt: bytes.encode("salt"), info: bytes.encode("info") };
const gcm = { name: "AES-GCM", iv: new Uint8Array(12).fill(7), additionalData: bytes.encode("name") };

async function sign({ subtle }: typeof globalThis.crypto): Promise<Uint8Array> {
  const key = await subtle.importKey("raw", bytes.encode("key"), { name: "HMAC", hash: "SHA-256" }, false, ["sign"]);
  return new Uint8Array(await subtle.sign("HMAC", key, bytes.encode("message")));
}

async function entryKey({ subtle }: typeof globalThis.crypto): ReturnType<typeof subtle.importKey> {
  const material = await subtle.importKey("raw", bytes.encode("key"), "HKDF", false, ["deriveKey"]);
  return subtle.deriveKey(hkdf, material, { name: "AES-GCM", length: 256 }, false, ["encrypt", "decrypt"]);
}

async function seal(crypto: typeof globalThis.crypto): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await crypto.subtle.encrypt(gcm, await entryKey(crypto), bytes.encode("text")));
}

describe("the stand-in for WebCrypto", () => {
  let restore: () => void;
  beforeEach(() => {
    restore = installDeterministicCrypto(new Random(1, "test"));
  });
  afterEach(() => restore());

  it("computes what WebCrypto computes", async () => {
    expect(await sign(globalThis.crypto)).toEqual(await sign(real));
    expect(await seal(globalThis.crypto)).toEqual(await seal(real));
  });

  it("opens what it sealed, and refuses what was altered", async () => {
    const sealed = await seal(globalThis.crypto);
    const key = await entryKey(globalThis.crypto);
    const opened = await globalThis.crypto.subtle.decrypt(gcm, key, sealed);
    expect(new TextDecoder().decode(opened)).toBe("text");
    sealed[0] = (sealed[0] ?? 0) ^ 1;
    await expect(globalThis.crypto.subtle.decrypt(gcm, key, sealed)).rejects.toThrow();
  });

  it("draws random bytes from the seed", () => {
    const first = globalThis.crypto.getRandomValues(new Uint8Array(16));
    restore();
    restore = installDeterministicCrypto(new Random(1, "test"));
    expect(globalThis.crypto.getRandomValues(new Uint8Array(16))).toEqual(first);
  });
});
