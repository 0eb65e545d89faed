import type { EndpointMode } from "../plan/faults.ts";
import type { SimulatedProcess } from "./simulated-process.ts";
import type { IssuedToken } from "./token-ledger.ts";
import type { Weather } from "./weather.ts";
import { WALL_START, type World } from "./world.ts";

/** What the endpoint answers: a status with a body, a broken connection, or nothing at all. */
interface Answer {
  readonly status: number;
  readonly body: string;
  readonly headers: Record<string, string>;
  /** The token in it. */
  readonly token?: IssuedToken;
  /** Whether it was sold with this answer, and not before. */
  readonly isNew?: boolean;
}

const JSON_TYPE = { "content-type": "application/json" };

/** The token endpoint: sells tokens, counts them, and fails as the faults of the run say. */
export class SimulatedEndpoint {
  readonly #world: World;
  readonly #weather: Weather;
  requests = 0;
  /** What a socket would keep alive: a request that nobody refers to any more is collected as garbage, and then its signal never fires. */
  readonly #pending = new Set<Request>();

  constructor(world: World, weather: Weather) {
    this.#world = world;
    this.#weather = weather;
  }

  /** The `fetch` with which a process reaches the endpoint. */
  fetchFor(process: SimulatedProcess): typeof fetch {
    return async (input, init) => {
      const request = input instanceof Request ? input : new Request(input, init);
      const { organization } = (await request.json()) as { organization: string };
      return this.#send(process, organization, request);
    };
  }

  #send(process: SimulatedProcess, organization: string, request: Request): Promise<Response> {
    const { signal } = request;
    this.#pending.add(request);
    const { clock, trace, watch } = this.#world;
    this.requests += 1;
    trace.add(process.name, `asks for a token of ${organization}`);
    watch.budget.requestSent(process, organization);
    return new Promise((resolve, reject) => {
      let open = true;
      let paidFor: IssuedToken | undefined;
      const finish = (settle: () => void): void => {
        if (!open) return;
        open = false;
        this.#pending.delete(request);
        signal.removeEventListener("abort", onAbort);
        watch.budget.requestOver(process, organization);
        settle();
      };
      const loseSale = (): void => watch.budget.allow(process.region, "sale that nobody got", 1);
      const onAbort = (): void =>
        finish(() => {
          if (paidFor !== undefined) {
            paidFor.lost = true;
            loseSale();
          }
          reject(signal.reason);
        });
      if (signal.aborted) return onAbort();
      signal.addEventListener("abort", onAbort);
      const fate = this.#weather.tokenRequest();
      if (fate.lost === "request") return;
      clock.in(fate.requestMs, () => {
        // Its answer gets lost, or nobody waits for it any more: paid for all the same.
        const isLost = fate.lost === "reply" || !open;
        if (isLost && this.#sells()) loseSale();
        const answer = this.#answer(process, organization);
        if (answer === "nothing") return;
        paidFor = answer !== "refused" && answer.isNew === true ? answer.token : undefined;
        if (isLost) {
          if (paidFor !== undefined) paidFor.lost = true;
          paidFor = undefined;
          return;
        }
        clock.in(fate.replyMs, () =>
          process.deliver(() => {
            finish(() => {
              if (answer === "refused")
                return reject(new TypeError("fetch failed", { cause: new Error("ECONNREFUSED") }));
              if (answer.token !== undefined && watch.handouts.soldTo(process, answer.token))
                watch.budget.sold(process, organization);
              resolve(new Response(answer.body, { status: answer.status, headers: answer.headers }));
            });
          }),
        );
      });
    });
  }

  #sells(): boolean {
    const outage = this.#weather.endpointOutage();
    return outage === undefined || outage.mode === "same-token";
  }

  #answer(process: SimulatedProcess, organization: string): Answer | "refused" | "nothing" {
    const outage = this.#weather.endpointOutage();
    if (outage === undefined) return this.#sell(process, organization);
    this.#world.trace.add("endpoint", `answers ${process.name}: ${outage.mode}`);
    return this.#fail(outage.mode, outage.retryAfterMs, process, organization);
  }

  #fail(
    mode: EndpointMode,
    retryAfterMs: number,
    process: SimulatedProcess,
    organization: string,
  ): Answer | "refused" | "nothing" {
    const wait: Record<string, string> = retryAfterMs > 0 ? { "retry-after": String(retryAfterMs / 1000) } : {};
    switch (mode) {
      case "refused":
        return "refused";
      case "hang":
        return "nothing";
      case "500":
        return { status: 500, body: "", headers: {} };
      case "503":
        return { status: 503, body: "<h1>Unavailable</h1>", headers: { "content-type": "text/html", ...wait } };
      case "429":
        return { status: 429, body: '{"error":"too_many_requests"}', headers: { ...JSON_TYPE, ...wait } };
      case "html":
        return { status: 200, body: "<!doctype html><p>Log in</p>", headers: { "content-type": "text/html" } };
      case "access-denied":
        return { status: 403, body: '{"error":"access_denied"}', headers: JSON_TYPE };
      case "same-token": {
        const last = this.#world.ledger.newest(organization);
        const leftMs = last === undefined ? 0 : last.expiresAt - this.#world.clock.now;
        if (last === undefined || leftMs < 1_000) return this.#sell(process, organization);
        return this.#tokenAnswer(last, Math.floor(leftMs / 1000));
      }
    }
  }

  #sell(process: SimulatedProcess, organization: string): Answer {
    const { clock, ledger, scenario, trace, watch } = this.#world;
    watch.budget.beforeSale(process, organization);
    const { lifetimeMs } = scenario;
    const token = ledger.issue(organization, process.region, clock.now, lifetimeMs, WALL_START + clock.now);
    trace.add("endpoint", `sells token ${token.number} of ${organization} to ${process.name}`);
    return { ...this.#tokenAnswer(token, lifetimeMs / 1000), isNew: true };
  }

  #tokenAnswer(token: IssuedToken, expiresIn: number): Answer {
    return {
      status: 200,
      body: JSON.stringify({ access_token: token.value, token_type: "Bearer", expires_in: expiresIn }),
      headers: { ...JSON_TYPE, date: new Date(WALL_START + this.#world.clock.now).toUTCString() },
      token,
    };
  }
}
