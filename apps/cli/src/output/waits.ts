import type { ClientEvent } from "@apiera/client";
import type { CliContext } from "../context.ts";

/** A listener that says on standard error why a short command takes long. */
export function sayWaits({ stderr }: Pick<CliContext, "stderr">): (event: ClientEvent) => void {
  return (event) => {
    if (event.type === "rate-limit-wait") {
      stderr.write(`Waiting ${Math.ceil(event.waitMs / 1_000)} s for the rate limit.\n`);
    }
  };
}
