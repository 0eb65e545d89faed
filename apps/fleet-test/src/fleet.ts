import type { Backend } from "./backends/backend.ts";
import { Member } from "./member.ts";
import type { Identity } from "./worker/messages.ts";

/** So many processes are started at once: more only wait for the machine. */
const STARTED_AT_ONCE = 5;

/** A fleet of processes that share one backend. */
export class Fleet {
  readonly backend: Backend;
  readonly #members: Member[] = [];

  private constructor(backend: Backend) {
    this.backend = backend;
  }

  static async start(backend: Backend, size: number): Promise<Fleet> {
    const fleet = new Fleet(backend);
    try {
      await fleet.fill(size);
    } catch (error) {
      await fleet.end();
      throw error;
    }
    return fleet;
  }

  get members(): readonly Member[] {
    return this.#members;
  }

  get size(): number {
    return this.#members.length;
  }

  /** Starts processes until there are `size`. @returns the new ones. */
  async fill(size: number): Promise<Member[]> {
    const started: Member[] = [];
    while (this.#members.length < size) {
      const missing = Math.min(STARTED_AT_ONCE, size - this.#members.length);
      const batch = await Promise.all(Array.from({ length: missing }, () => Member.start(this.backend)));
      this.#members.push(...batch);
      started.push(...batch);
    }
    return started;
  }

  async begin(identity: Identity): Promise<void> {
    await Promise.all(this.#members.map((member) => member.begin(identity)));
  }

  /** Ends one process and forgets it. */
  async lose(member: Member, signal: "SIGTERM" | "SIGKILL"): Promise<void> {
    this.#members.splice(this.#members.indexOf(member), 1);
    await member.end(signal);
  }

  /** Ends all, stopped ones included. */
  async end(): Promise<void> {
    await Promise.all(this.#members.splice(0).map((member) => member.end("SIGKILL")));
  }
}
