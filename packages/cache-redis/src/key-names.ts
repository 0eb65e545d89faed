/** The names in Redis that belong to one key. */
export interface KeyNames {
  /** A hash with the fields `value` and `version`, with a time to live. */
  readonly entry: string;
  /** The owner of the lease as text, with a time to live. */
  readonly lease: string;
  /** Where changes of the entry are announced. */
  readonly channel: string;
}

/**
 * Names everything of `key`, e.g. `apiera:token:{key}:entry`.
 *
 * The braces are a hash tag: in a Cluster all names of one key are in one slot. Percent-encoding keeps the key's own braces out of
 * it, keeps keys apart and leaves those of `@apiera/auth`, which are hexadecimal, as they are.
 */
export function keyNames(prefix: string, key: string): KeyNames {
  const base = `${prefix}{${encodeURIComponent(key)}}`;
  return { entry: `${base}:entry`, lease: `${base}:lease`, channel: `${base}:changed` };
}
