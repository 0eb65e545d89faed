import { type Mutation, planted } from "../mutation.ts";

/** One piece of work for many callers. */
export const flights: readonly Mutation[] = [
  ...planted({ point: 4, file: "src/provider/flight.ts", first: ["flight"] }, [
    {
      id: "flight-joined-with-fired-signal",
      find: "if (signal?.aborted) return Promise.reject(signal.reason);",
      replace: "",
      why: "a caller whose signal has fired waits to the end",
    },
    {
      id: "flight-dies-with-first-leaver",
      find: "this.#waiters === 0 && !this.#committed",
      replace: "!this.#committed",
      why: "one caller who leaves takes the token from all others",
    },
    {
      id: "flight-dies-though-committed",
      find: "this.#waiters === 0 && !this.#committed",
      replace: "this.#waiters === 0",
      why: "a purchase that was sent is thrown away",
    },
    {
      id: "flight-never-dies",
      find: "        this.#waiters -= 1;\n",
      replace: "",
      why: "work goes on for which nobody waits",
    },
    {
      id: "flight-abort-does-not-detach",
      find: "reject(signal?.reason);",
      replace: "",
      why: "a caller who leaves waits all the same",
    },
    {
      id: "flight-listener-not-removed",
      find: `signal?.removeEventListener("abort", onAbort)`,
      replace: "undefined",
      why: "a signal that lives long gathers listeners",
    },
    {
      id: "flight-abandoned-joined",
      find: "return this.#controller.signal.aborted;",
      replace: "return false;",
      why: "who comes after the last caller has left gets that caller's reason",
    },
    {
      id: "flight-unhandled",
      find: "this.result.catch(() => {});",
      replace: "",
      why: "a failure for which nobody waits ends the process",
    },
    {
      id: "flight-counts-who-is-left",
      find: "settled(this.#everyone)",
      replace: "settled(this.#waiters)",
      why: "callers who left are not counted as coalesced",
    },
    {
      id: "flight-failure-not-settled",
      find: "this.result.then(end, end);",
      replace: "this.result.then(end, () => {});",
      why: "after a failure everyone joins the flight that failed",
    },
  ]),
  ...planted({ point: 4, file: "src/until-aborted.ts", first: ["signals"] }, [
    {
      id: "until-aborted-fired-before",
      find: "if (signal.aborted) onAbort();",
      replace: "",
      why: "work that hangs is waited for though the signal has fired",
    },
    {
      id: "until-aborted-listener-not-removed",
      find: '.finally(() => signal.removeEventListener("abort", onAbort))',
      replace: "",
      why: "a signal that lives long gathers listeners",
    },
  ]),
  ...planted({ point: 4, file: "src/clock.ts", first: ["signals"] }, [
    {
      id: "sleep-fired-before",
      find: "if (signal.aborted) return reject(signal.reason);",
      replace: "",
      why: "who has left sleeps to the end",
    },
    {
      id: "sleep-timer-left",
      find: "      cancel();\n",
      replace: "",
      why: "a timer stays behind and keeps the process alive",
    },
    {
      id: "sleep-listener-not-removed",
      find: `signal.removeEventListener("abort", onAbort);`,
      replace: "",
      why: "a signal that lives long gathers listeners",
    },
  ]),
];
