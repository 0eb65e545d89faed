import { describe, expect, it } from "vitest";
import { VirtualClock } from "./virtual-clock.ts";

describe("VirtualClock", () => {
  it("runs events in order of time, then of planning", async () => {
    const clock = new VirtualClock();
    const ran: string[] = [];
    for (const [at, name] of [
      [30, "d"],
      [10, "a"],
      [20, "b"],
      [20, "c"],
    ] as const)
      clock.at(at, () => ran.push(`${name} ${clock.now}`));
    await clock.runUntil(25);
    expect(ran).toEqual(["a 10", "b 20", "c 20"]);
    expect(clock.now).toBe(25);
  });

  it("leaves out what was taken back", async () => {
    const clock = new VirtualClock();
    const ran: string[] = [];
    const cancel = clock.in(1, () => ran.push("taken back"));
    clock.in(2, () => ran.push("kept"));
    cancel();
    await clock.runUntil(10);
    expect(ran).toEqual(["kept"]);
  });

  it("lets promises settle before time goes on", async () => {
    const clock = new VirtualClock();
    const times: number[] = [];
    clock.at(5, () => {
      clock.dirty = true;
      void (async () => {
        for (let round = 0; round < 50; round += 1) await undefined;
        times.push(clock.now);
      })();
    });
    clock.at(6, () => times.push(clock.now));
    await clock.runUntil(10);
    expect(times).toEqual([5, 6]);
  });

  it("orders many events", async () => {
    const clock = new VirtualClock();
    const ran: number[] = [];
    for (let index = 0; index < 500; index += 1) clock.at((index * 7919) % 501, () => ran.push(clock.now));
    await clock.runUntil(1_000);
    expect(ran).toEqual([...ran].sort((one, other) => one - other));
    expect(ran).toHaveLength(500);
  });

  it("stops when told to", async () => {
    const clock = new VirtualClock();
    clock.at(1, () => clock.stop());
    clock.at(2, () => expect.unreachable());
    await clock.runUntil(10);
    expect(clock.now).toBe(1);
  });
});
