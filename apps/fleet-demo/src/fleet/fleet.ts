import { type Ending, type ServiceName, type ServiceProcess, startService } from "./service-process.ts";

export const SERVICES: readonly { readonly name: ServiceName; readonly framework: string }[] = [
  { name: "catalogue", framework: "hono" },
  { name: "orders", framework: "express" },
  { name: "search", framework: "fastify" },
  { name: "sync", framework: "worker" },
];

export interface FleetOptions {
  /** Which API and which Redis, for every service. Holds the client secret. */
  readonly env: Readonly<Record<string, string>>;
  /** Sets the instances of this run apart in a Redis that outlives it. @defaultValue none */
  readonly run?: string | undefined;
  /** Gets every line of every log. */
  readonly onLine: (instance: string, line: string) => void;
}

/** The services that run, one process of each. */
export class Fleet implements AsyncDisposable {
  readonly #options: FleetOptions;
  readonly #running = new Map<ServiceName, ServiceProcess>();
  /** Starts and stops under way. */
  readonly #changing = new Set<Promise<unknown>>();
  readonly #closing = new AbortController();
  readonly #starts = new Map<ServiceName, number>();

  constructor(options: FleetOptions) {
    this.#options = options;
  }

  /** How many processes were started so far. */
  get starts(): number {
    return [...this.#starts.values()].reduce((sum, count) => sum + count, 0);
  }

  get(name: ServiceName): ServiceProcess {
    const service = this.#running.get(name);
    if (service === undefined) throw new Error(`${name} does not run.`);
    return service;
  }

  has(name: ServiceName): boolean {
    return this.#running.has(name);
  }

  /** Starts all at the same moment. Resolves when all are ready, rejects when one will not be. */
  async startAll(): Promise<void> {
    await Promise.all(SERVICES.map(({ name }) => this.start(name)));
  }

  /** Starts one. Resolves when it is ready. */
  async start(name: ServiceName, port = 0): Promise<ServiceProcess> {
    this.#closing.signal.throwIfAborted();
    const count = (this.#starts.get(name) ?? 0) + 1;
    this.#starts.set(name, count);
    const { env, run, onLine } = this.#options;
    const instance = run === undefined ? `${name}-${count}` : `${name}-${run}-${count}`;
    const starting = startService({
      name,
      instance,
      env: { ...env, PORT: String(port) },
      onLine: (line) => onLine(instance, line),
      signal: this.#closing.signal,
    });
    return await this.#track(
      starting.then((service) => {
        this.#running.set(name, service);
        return service;
      }),
    );
  }

  /** Ends one at once, as a machine that fails does. */
  async lose(name: ServiceName): Promise<void> {
    const service = this.get(name);
    this.#running.delete(name);
    service.kill("SIGKILL");
    await this.#track(service.ended);
  }

  /** Stops one as a deployment does. */
  async stop(name: ServiceName): Promise<Ending> {
    const service = this.get(name);
    this.#running.delete(name);
    return await this.#track(service.stop());
  }

  async #track<T>(change: Promise<T>): Promise<T> {
    this.#changing.add(change);
    try {
      return await change;
    } finally {
      this.#changing.delete(change);
    }
  }

  /** Stops all, those that are just starting too. */
  async [Symbol.asyncDispose](): Promise<void> {
    this.#closing.abort(new Error("The services are being stopped."));
    await Promise.allSettled(this.#changing);
    await Promise.all([...this.#running.keys()].map((name) => this.stop(name)));
  }
}
