import { type MachineClock, machineClock } from "./machine-clock.ts";
import { type ProcessTable, processTable } from "./process-table.ts";

/** This machine, as far as its processes have to agree on it. */
export interface Machine {
  readonly clock: MachineClock;
  readonly processes: ProcessTable;
}

/** The machine this process runs on. */
export function thisMachine(): Machine {
  const clock = machineClock();
  return { clock, processes: processTable(clock().domain) };
}
