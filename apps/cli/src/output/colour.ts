import type { WriteStream } from "node:tty";
import { styleText } from "node:util";

/** Whether to use colours on a stream. `--no-color` goes first, then `FORCE_COLOR`, `NO_COLOR`, `TERM=dumb`, and whether it is a terminal. */
export function usesColour(
  stream: Pick<WriteStream, "isTTY">,
  env: Readonly<Record<string, string | undefined>>,
  allowed = true,
): boolean {
  if (!allowed) return false;
  const forced = env.FORCE_COLOR;
  if (forced !== undefined) return forced !== "0" && forced !== "false";
  return !env.NO_COLOR && env.TERM !== "dumb" && stream.isTTY === true;
}

type Format = Parameters<typeof styleText>[0];

/** Styles a text, or leaves it as it is where there are no colours. */
export type Style = (format: Format, text: string) => string;

/** What styles texts for a stream that has colours or not. */
export function createStyle(colour: boolean): Style {
  return colour ? (format, text) => styleText(format, text, { validateStream: false }) : (_, text) => text;
}
