/**
 * The name of a key in the store: a hash in lower-case hexadecimal. Stores differ in what they take: some limit the length, some give characters a meaning of their own, some
 * do not tell upper from lower case.
 */
export async function storeName(key: string): Promise<string> {
  const hash = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(key));
  const hex = Array.from(new Uint8Array(hash), (byte) => byte.toString(16).padStart(2, "0")).join("");
  return `apiera-token-${hex}`;
}
