import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import type { Backend } from "./backends/backend.ts";
import type { Calls, Identity, Order, Report } from "./worker/messages.ts";

const WORKER = fileURLToPath(new URL("worker/main.ts", import.meta.url));

/** One process of a fleet. */
export class Member {
  readonly #child: ChildProcess;
  readonly #ended: Promise<unknown>;

  private constructor(child: ChildProcess) {
    this.#child = child;
    this.#ended = once(child, "exit");
  }

  static async start(backend: Backend): Promise<Member> {
    const member = new Member(
      fork(WORKER, [backend.name, backend.address], { stdio: ["ignore", "ignore", "inherit", "ipc"] }),
    );
    await member.#report("ready");
    return member;
  }

  /** The next report of a kind; rejects when the process ends before. */
  #report<Type extends Report["type"]>(type: Type): Promise<Extract<Report, { type: Type }>> {
    return new Promise((resolve, reject) => {
      const onMessage = (report: Report): void => {
        if (report.type !== type) return;
        leave();
        resolve(report as Extract<Report, { type: Type }>);
      };
      const onExit = (): void => {
        leave();
        reject(new Error(`A process ended before it said ${type}.`));
      };
      const leave = (): void => {
        this.#child.off("message", onMessage).off("exit", onExit);
      };
      this.#child.on("message", onMessage).on("exit", onExit);
    });
  }

  async #order(order: Order): Promise<Calls> {
    const called = this.#report("called");
    this.#child.send(order);
    return (await called).result;
  }

  async begin(identity: Identity): Promise<void> {
    const begun = this.#report("begun");
    this.#child.send({ type: "begin", identity } satisfies Order);
    await begun;
  }

  call(times: number): Promise<Calls> {
    return this.#order({ type: "call", times });
  }

  load(times: number, everyMs: number, untilAnother: boolean = false): Promise<Calls> {
    return this.#order({ type: "load", times, everyMs, untilAnother });
  }

  /** Resolves when it sends a request to the token endpoint. */
  async buying(): Promise<this> {
    await this.#report("buying");
    return this;
  }

  signal(name: "SIGSTOP" | "SIGCONT"): void {
    this.#child.kill(name);
  }

  async end(name: "SIGTERM" | "SIGKILL"): Promise<void> {
    this.#child.kill(name);
    await this.#ended;
  }
}
