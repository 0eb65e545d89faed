import { spawn } from "@lydell/node-pty";
import xterm from "@xterm/headless";
import { onTestFailed } from "vitest";
import { cleanEnv, type Env, MAIN } from "./cli.ts";

/** A program at a terminal. */
export interface TerminalSession extends AsyncDisposable {
  /** What the terminal shows, line by line, without blank lines at the end. */
  screen(): string;
  /** The same, with lines that went on in the next one put together again. */
  text(): string;
  /** All that was sent to the terminal. */
  raw(): string;
  /** Types keys. */
  type(keys: string): void;
  /** Resolves when the screen shows a text. Rejects when the program ends without. */
  waitFor(text: string): Promise<void>;
  /** Resolves with the exit code when the program has ended and its output is shown. */
  readonly ended: Promise<number>;
}

/** Runs a program at a terminal of 80 columns. */
export function startAtTerminal(args: readonly string[], env: Env, file: string = process.execPath): TerminalSession {
  const terminal = new xterm.Terminal({ cols: 80, rows: 40, scrollback: 1000, allowProposedApi: true });
  const command = file === process.execPath ? [MAIN, ...args] : [...args];
  const pty = spawn(file, command, {
    name: env.TERM ?? "xterm-256color",
    cols: 80,
    rows: 40,
    env: { ...cleanEnv(env) },
  });
  let raw = "";
  let exited: number | undefined;
  let wake = Promise.withResolvers<void>();
  const notify = (): void => {
    wake.resolve();
    wake = Promise.withResolvers<void>();
  };
  pty.onData((data) => {
    raw += data;
    terminal.write(data, notify);
  });
  const ended = new Promise<number>((resolve) => {
    pty.onExit(({ exitCode }) => {
      // What was written before is shown first.
      terminal.write("", () => {
        exited = exitCode;
        notify();
        resolve(exitCode);
      });
    });
  });
  const read = (join: boolean): string => {
    const { active } = terminal.buffer;
    const lines = Array.from({ length: active.length }, (_, index) => {
      const line = active.getLine(index);
      const goesOn = join && active.getLine(index + 1)?.isWrapped === true;
      return (line?.translateToString(!goesOn) ?? "") + (goesOn ? "" : "\n");
    });
    return lines.join("").trimEnd();
  };
  let last: string | undefined;
  const screen = (): string => last ?? read(false);
  onTestFailed(() => console.error(`The terminal showed:\n${screen()}`));
  return {
    screen,
    text: () => read(true),
    raw: () => raw,
    type: (keys) => pty.write(keys),
    async waitFor(text) {
      while (!screen().includes(text)) {
        if (exited !== undefined) throw new Error(`It ended with ${exited} without showing "${text}":\n${screen()}`);
        await wake.promise;
      }
    },
    ended,
    async [Symbol.asyncDispose]() {
      if (exited === undefined) pty.kill("SIGKILL");
      await ended;
      last = screen();
      terminal.dispose();
    },
  };
}
