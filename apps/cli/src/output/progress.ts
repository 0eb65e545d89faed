import { SingleBar } from "cli-progress";
import type { CliContext } from "../context.ts";

/** What {@link createProgress} shows. */
export interface ProgressOptions {
  /** What is being done, e.g. `Products`. */
  readonly label: string;
  /** How many there are. Absent: not known yet, tell it with `update`. */
  readonly total?: number | undefined;
}

/** Shows on standard error how far a command is. */
export interface Progress {
  /** So many are done; `total` may become known or change on the way. */
  update(done: number, note?: string, total?: number): void;
  /** The command waits for the rate limit, for so many milliseconds. Shown with a countdown, until the next `update`. */
  waiting(waitMs: number): void;
  /** Ends the display and gives the terminal back. Safe to call twice. */
  done(): void;
}

/**
 * A bar on a terminal; a plain line for every tenth and every wait elsewhere. Import this module where the command runs, not where
 * it is registered: it loads the bar.
 */
export function createProgress(
  { stderr, env }: Pick<CliContext, "stderr" | "env">,
  options: ProgressOptions,
): Progress {
  return stderr.isTTY && env.TERM !== "dumb" ? createBar(stderr, options) : createLines(stderr, options);
}

function createBar(stderr: CliContext["stderr"], { label, total }: ProgressOptions): Progress {
  const bar = new SingleBar({
    format: "{label} [{bar}] {value}/{shownTotal} {note}",
    barsize: 24,
    barCompleteChar: "=",
    barIncompleteChar: "-",
    stream: stderr,
    hideCursor: true,
    linewrap: false,
    clearOnComplete: true,
    // Signals are handled in one place, run.ts.
    gracefulExit: false,
  });
  let countdown: NodeJS.Timeout | undefined;
  let stopped = false;
  const endCountdown = (): void => {
    clearInterval(countdown);
    countdown = undefined;
  };
  // A second Ctrl-C does not wait for `done`, but leaves a terminal that shows its cursor.
  const showCursor = (): void => {
    stderr.write("\u001b[?25h");
  };
  process.once("exit", showCursor);
  bar.start(total ?? 0, 0, { label, note: "", shownTotal: total ?? "?" });
  return {
    update: (done, note = "", newTotal) => {
      if (stopped) return;
      endCountdown();
      if (newTotal !== undefined) bar.setTotal(newTotal);
      bar.update(done, { note, ...(newTotal !== undefined && { shownTotal: newTotal }) });
    },
    waiting: (waitMs) => {
      if (stopped) return;
      endCountdown();
      const until = performance.now() + waitMs;
      const show = (): void => {
        const left = Math.max(0, Math.ceil((until - performance.now()) / 1_000));
        bar.update({ note: `waiting ${left} s for the rate limit` });
        if (left === 0) endCountdown();
      };
      countdown = setInterval(show, 1_000);
      // The wait itself keeps the process alive; its display must not.
      countdown.unref();
      show();
    },
    done: () => {
      endCountdown();
      if (!stopped) bar.stop();
      stopped = true;
      process.off("exit", showCursor);
    },
  };
}

function createLines(stderr: CliContext["stderr"], { label, total }: ProgressOptions): Progress {
  let known = total;
  let lastTenth = 0;
  let stopped = false;
  const say = (text: string): void => {
    if (!stopped) stderr.write(`${label}: ${text}\n`);
  };
  return {
    update: (done, note, newTotal) => {
      known = newTotal ?? known;
      if (known === undefined || known <= 0) return;
      const tenth = Math.floor((done / known) * 10);
      if (tenth <= lastTenth) return;
      lastTenth = tenth;
      say(`${done} of ${known} (${Math.min(tenth, 10) * 10} %)${note ? ` ${note}` : ""}`);
    },
    waiting: (waitMs) => say(`waiting ${Math.ceil(waitMs / 1_000)} s for the rate limit`),
    done: () => {
      stopped = true;
    },
  };
}
