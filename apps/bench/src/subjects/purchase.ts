import { BenchError } from "../bench-error.ts";
import { CLIENT } from "./subject.ts";

/**
 * Buys a token the shortest way, for libraries that leave the buying to their user.
 *
 * No schema library checks the answer: loading one would make ours, which loads the same, look faster.
 */
export async function purchase(tokenUrl: string): Promise<{ readonly value: string; readonly expiresAt: number }> {
  const body = new URLSearchParams({
    grant_type: "client_credentials",
    client_id: CLIENT.clientId,
    client_secret: CLIENT.clientSecret,
  });
  const response = await fetch(tokenUrl, { method: "POST", body });
  const answer: unknown = await response.json();
  if (typeof answer === "object" && answer !== null && "access_token" in answer && "expires_in" in answer) {
    const { access_token: value, expires_in: seconds } = answer;
    if (typeof value === "string" && typeof seconds === "number")
      return { value, expiresAt: Date.now() + seconds * 1_000 };
  }
  throw new BenchError("The token endpoint sent no token.");
}
