import { Flight, type Work } from "./flight.ts";

/** All flights that have not landed, those that every caller left included. */
export class FlightDeck {
  readonly #aloft = new Set<Flight<unknown>>();

  /** @param landed - gets the flight and the number of all who ever waited for it. */
  launch<T>(work: Work<T>, landed: (flight: Flight<T>, waiters: number) => void = () => {}): Flight<T> {
    const flight = new Flight(work);
    this.#aloft.add(flight);
    flight.whenSettled((waiters) => {
      this.#aloft.delete(flight);
      landed(flight, waiters);
    });
    return flight;
  }

  /** Ends all and resolves when they have ended. */
  async endAll(reason: unknown): Promise<void> {
    const all = [...this.#aloft];
    for (const flight of all) flight.abort(reason);
    await Promise.allSettled(all.map((flight) => flight.result));
  }
}
