import type { ReactNode } from "react";
import { count } from "../format/words.ts";
import type { Connection } from "./feed.ts";

const WORDS: Readonly<Record<Connection, string>> = {
  connecting: "Connecting…",
  live: "Live",
  reconnecting: "Connection lost, trying again…",
};

interface ConnectionChipProps {
  readonly connection: Connection;
  readonly paused: boolean;
  readonly waiting: number;
}

/** Whether what is shown is what happens. */
export function ConnectionChip({ connection, paused, waiting }: ConnectionChipProps): ReactNode {
  const state = paused && connection === "live" ? "paused" : connection;
  return (
    <p className="connection" data-state={state}>
      <svg viewBox="0 0 12 12" aria-hidden="true">
        {state === "live" && <circle cx="6" cy="6" r="4" className="chip-fill" />}
        {state === "paused" && <path d="M4 2.5v7M8 2.5v7" className="chip-line" />}
        {state === "connecting" && <circle cx="6" cy="6" r="4" className="chip-line chip-dashed" />}
        {state === "reconnecting" && <path d="M6 1.5 11 10.5H1z" className="chip-line" />}
      </svg>
      <span role="status">{state === "paused" ? "Paused" : WORDS[connection]}</span>
      {paused && waiting > 0 && <span className="connection-waiting">{count(waiting, "new event")}</span>}
    </p>
  );
}
