import { MultiBar, type SingleBar } from "cli-progress";
import type { Report } from "./worker/messages.ts";

/** Shows how far a part of the demo is. */
export interface Progress {
  /** Takes in what a worker reports. */
  report(worker: string, report: Report): void;
  /** Ends the display and gives the terminal back. Safe to call twice. */
  stop(): void;
}

/** Options of {@link createProgress}. */
export interface ProgressOptions {
  /** Where bars are drawn, when it is a terminal. */
  readonly terminal: NodeJS.WriteStream;
  /** Allows bars. Without a terminal, or when false, each finished task gives a line instead. */
  readonly bars: boolean;
  /** Prints a line. */
  readonly say: (line: string) => void;
}

/** Bars on a terminal; a line for each finished task elsewhere. */
export function createProgress({ terminal, bars, say }: ProgressOptions): Progress {
  return bars && terminal.isTTY && process.env.TERM !== "dumb" ? createBars(terminal) : createLines(say);
}

function createLines(say: (line: string) => void): Progress {
  return {
    report: (_worker, report) => {
      if (report.type === "progress" && report.done === report.total) say(`  ${report.task}: ${report.total}`);
    },
    stop: () => {},
  };
}

const TASK_WIDTH = 36;

function createBars(terminal: NodeJS.WriteStream): Progress {
  const display = new MultiBar({
    format: "  {task} [{bar}] {value}/{total} {note}",
    barsize: 24,
    barCompleteChar: "=",
    barIncompleteChar: "-",
    stream: terminal,
    hideCursor: true,
    linewrap: false,
    // Signals are handled in one place, main.ts, which stops the bars.
    gracefulExit: false,
  });
  let stopped = false;
  const bars = new Map<string, SingleBar>();
  /** The bar that each worker moved last: it shows the worker's waits. */
  const current = new Map<string, SingleBar>();
  return {
    report: (worker, report) => {
      if (stopped) return;
      if (report.type === "progress") {
        const bar =
          bars.get(report.task) ?? display.create(report.total, 0, { task: report.task.padEnd(TASK_WIDTH), note: "" });
        bars.set(report.task, bar);
        current.set(worker, bar);
        bar.setTotal(report.total);
        bar.update(report.done, { note: "" });
      }
      if (report.type === "rate-limit-wait") {
        current.get(worker)?.update({ note: `waiting ${(report.waitMs / 1_000).toFixed(1)} s for the rate limit` });
      }
    },
    stop: () => {
      if (!stopped) display.stop();
      stopped = true;
    },
  };
}
