/** What a new adapter is called, in each place where it is called something. */
export interface AdapterNames {
  /** `my-store` */
  readonly kebab: string;
  /** `MyStore` */
  readonly pascal: string;
  /** The folder in `packages`. */
  readonly folder: string;
  readonly packageName: string;
}

/**
 * Reads the name of a backend.
 *
 * @throws RangeError - it is none: says what one looks like.
 */
export function adapterNames(name: string | undefined): AdapterNames {
  if (
    name === undefined ||
    !/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(name) ||
    name === "example" ||
    name === "conformance"
  ) {
    throw new RangeError(
      "Give the name of the backend in lower case, with hyphens between words: pnpm new:adapter my-store",
    );
  }
  const pascal = name.replace(/(^|-)([a-z0-9])/g, (_, __, letter: string) => letter.toUpperCase());
  return { kebab: name, pascal, folder: `packages/cache-${name}`, packageName: `@apiera/cache-${name}` };
}

/** A text or file name of the template with the new names in it. */
export function rename(text: string, { kebab, pascal }: AdapterNames): string {
  return text.replaceAll("Example", pascal).replaceAll("example", kebab);
}
