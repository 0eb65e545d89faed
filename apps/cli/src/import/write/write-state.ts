import type { Organization } from "../organization/organization.ts";

/** What has a UUID and a key of its own. */
export type Kind = "family" | "brand" | "tag" | "attribute" | "term" | "SKU" | "image" | "product";

/** Something that a product needs could not be written. */
export class MissingError extends Error {
  constructor(kind: Kind, key: string, reason: string) {
    super(`the ${kind} ${key} could not be written: ${reason}`);
    this.name = "MissingError";
  }
}

/** Which UUID belongs to which key, and what went wrong. */
export class WriteState {
  readonly #uuids = new Map<string, string>();
  readonly #refused = new Map<string, string>();
  readonly #failedProducts = new Map<string, string>();
  readonly #finished = new Set<string>();
  readonly #touched = new Set<string>();

  constructor(organization: Organization) {
    const { families, brands, tags, attributes, terms, skus, assets, products } = organization;
    const all = [
      ...([
        ["family", families],
        ["brand", brands],
        ["tag", tags],
        ["attribute", attributes],
      ] as const),
      ...([
        ["SKU", skus],
        ["image", assets],
        ["product", products],
      ] as const),
    ] as const;
    for (const [kind, rows] of all) for (const [key, { uuid }] of rows) this.add(kind, key, uuid);
    for (const [attribute, found] of terms) {
      for (const [code, { uuid }] of found) this.add("term", termKey(attribute, code), uuid);
    }
  }

  add(kind: Kind, key: string, uuid: string): void {
    this.#uuids.set(idOf(kind, key), uuid);
  }

  /** It could not be written; what needs it will fail. */
  refuse(kind: Kind, key: string, reason: string): void {
    const id = idOf(kind, key);
    if (!this.#refused.has(id)) this.#refused.set(id, reason);
  }

  /** @throws MissingError - it could not be written, or not all of it. */
  uuidOf(kind: Kind, key: string): string {
    const id = idOf(kind, key);
    const reason = this.#refused.get(id);
    const uuid = this.#uuids.get(id);
    if (reason !== undefined || uuid === undefined) throw new MissingError(kind, key, reason ?? "it was not reached");
    return uuid;
  }

  /** Whether it is written, and nothing went wrong with it. */
  has(kind: Kind, key: string): boolean {
    const id = idOf(kind, key);
    return this.#uuids.has(id) && !this.#refused.has(id);
  }

  /** The product is left as it is from here on. The first reason counts. */
  failProduct(code: string, reason: string): void {
    if (!this.#failedProducts.has(code)) this.#failedProducts.set(code, reason);
  }

  failureOf(code: string): string | undefined {
    return this.#failedProducts.get(code);
  }

  /** Runs a step of a product; what the step misses fails the product. Does nothing for one that failed before. */
  async attempt(code: string, step: () => Promise<void>): Promise<void> {
    if (this.#failedProducts.has(code)) return;
    try {
      await step();
    } catch (error) {
      if (!(error instanceof MissingError)) throw error;
      this.failProduct(code, error.message);
    }
  }

  /** Something of the product was written. */
  touch(code: string): void {
    this.#touched.add(code);
  }

  isTouched(code: string): boolean {
    return this.#touched.has(code);
  }

  /** All of the product is written. */
  finish(code: string): void {
    this.#finished.add(code);
  }

  isFinished(code: string): boolean {
    return this.#finished.has(code);
  }
}

/** Key of a term: its code is unique within its attribute. */
export function termKey(attribute: string, code: string): string {
  return JSON.stringify([attribute, code]);
}

/** Tells apart what has a UUID and a key. */
export function idOf(kind: Kind, key: string): string {
  return `${kind} ${key}`;
}
