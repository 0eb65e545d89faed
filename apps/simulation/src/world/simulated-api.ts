import type { SimulatedProcess } from "./simulated-process.ts";
import type { Weather } from "./weather.ts";
import type { World } from "./world.ts";

export const API_URL = "https://api.apiera.io";

/** The API: takes every token that is neither expired nor revoked. */
export class SimulatedApi {
  readonly #world: World;
  readonly #weather: Weather;

  constructor(world: World, weather: Weather) {
    this.#world = world;
    this.#weather = weather;
  }

  /** The `fetch` with which a process reaches the API. */
  fetchFor(process: SimulatedProcess): typeof fetch {
    return (_input, init) => {
      const token = new Headers(init?.headers).get("authorization")?.slice("Bearer ".length) ?? "";
      const fate = this.#weather.apiRequest();
      return new Promise((resolve) => {
        this.#world.clock.in(fate.requestMs, () => {
          const accepted = this.#accepts(token);
          this.#world.clock.in(fate.replyMs, () => process.deliver(() => resolve(answer(accepted))));
        });
      });
    };
  }

  #accepts(value: string): boolean {
    const token = this.#world.ledger.find(value);
    return token !== undefined && !token.revoked && token.expiresAt > this.#world.clock.now;
  }
}

/** Without a body and the parsing of one, so that a call costs the simulation little. */
function answer(accepted: boolean): Response {
  if (accepted) return new Response(null, { status: 204 });
  return new Response(null, { status: 401, headers: { "www-authenticate": 'Bearer error="invalid_token"' } });
}
