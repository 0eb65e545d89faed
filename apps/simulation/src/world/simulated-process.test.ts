import { describe, expect, it } from "vitest";
import { Watch } from "../checks/watch.ts";
import { drawScenario } from "../plan/scenario.ts";
import { SimulatedProcess } from "./simulated-process.ts";
import { TokenLedger } from "./token-ledger.ts";
import { Trace } from "./trace.ts";
import { VirtualClock } from "./virtual-clock.ts";

function start(): { clock: VirtualClock; process: SimulatedProcess } {
  const clock = new VirtualClock();
  const parts = { clock, trace: new Trace(clock, false), ledger: new TokenLedger(), scenario: drawScenario(1) };
  const world = { ...parts, watch: new Watch(parts) };
  return { clock, process: new SimulatedProcess(world, { name: "p", region: "eu", wallOffsetMs: 60_000 }) };
}

describe("SimulatedProcess", () => {
  it("does nothing after a crash", async () => {
    const { clock, process } = start();
    process.clock.schedule(() => expect.unreachable(), 10);
    clock.in(10, () => process.deliver(() => expect.unreachable()));
    clock.in(5, () => process.crash());
    await clock.runUntil(100);
    expect(process.pendingTimers).toBe(0);
  });

  it("does after a stall what it would have done during it", async () => {
    const { clock, process } = start();
    const done: string[] = [];
    process.clock.schedule(() => done.push(`timer ${clock.now}`), 10);
    const cancel = process.clock.schedule(() => expect.unreachable(), 11);
    clock.in(20, () => process.deliver(() => done.push(`answer ${clock.now}`)));
    clock.in(5, () => process.stall(95));
    clock.in(50, cancel);
    await clock.runUntil(200);
    expect(done.sort()).toEqual(["answer 100", "timer 100"]);
    expect(process.stalledMs).toBe(95);
  });

  it("has a wall clock that jumps and a monotonic one that does not", async () => {
    const { clock, process } = start();
    const [wall, monotonic] = [process.clock.now(), process.clock.monotonicNow()];
    process.wallOffsetMs -= 3_600_000;
    await clock.runUntil(1_000);
    expect(process.clock.now() - wall).toBe(1_000 - 3_600_000);
    expect(process.clock.monotonicNow() - monotonic).toBe(1_000);
  });
});
