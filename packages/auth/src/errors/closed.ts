import { ApieraError } from "./apiera-error.ts";

/** What calls on a closed provider, and callers that wait when it closes, are rejected with. */
export function closedError(): ApieraError {
  return new ApieraError("The token provider is closed. Create a new one.", {
    code: "APIERA_CLOSED",
    retryable: false,
  });
}
