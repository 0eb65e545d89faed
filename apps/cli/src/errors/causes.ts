/** Why a connection failed, as far as there is something of its own to do about it. */
export type ConnectionFailure = "dns" | "refused" | "tls" | "timeout" | "reset" | "other";

/** The system's codes in an error and its causes, outermost first and each once, e.g. `ECONNREFUSED`. */
export function systemCodes(error: unknown): string[] {
  const codes: string[] = [];
  for (let here = error, depth = 0; here instanceof Error && depth < 10; here = here.cause, depth += 1) {
    if ("code" in here && typeof here.code === "string" && !here.code.startsWith("APIERA_")) codes.push(here.code);
    if (here instanceof AggregateError) codes.push(...here.errors.flatMap(systemCodes));
  }
  return [...new Set(codes)];
}

const TLS =
  /^(?:ERR_TLS|ERR_SSL|CERT_|DEPTH_ZERO|SELF_SIGNED|UNABLE_TO_|HOSTNAME_MISMATCH|EPROTO|INVALID_CA|PATH_LENGTH)/;

/** Tells failures of a connection apart. */
export function connectionFailure(error: unknown): ConnectionFailure {
  if (error instanceof Error && error.name === "TimeoutError") return "timeout";
  const codes = systemCodes(error);
  const has = (...wanted: readonly string[]): boolean => codes.some((code) => wanted.includes(code));
  if (codes.some((code) => TLS.test(code))) return "tls";
  if (has("ENOTFOUND", "EAI_AGAIN", "EAI_NONAME")) return "dns";
  if (has("ECONNREFUSED")) return "refused";
  if (has("ETIMEDOUT", "UND_ERR_CONNECT_TIMEOUT", "UND_ERR_HEADERS_TIMEOUT")) return "timeout";
  if (has("ECONNRESET", "UND_ERR_SOCKET", "EPIPE")) return "reset";
  return "other";
}

/** What to do about a connection that failed, by {@link ConnectionFailure}. */
export const CONNECTION_REMEDIES: Readonly<Record<ConnectionFailure, string>> = {
  dns: "The name of the host is not known: check the address, the network and its name server.",
  refused: "Nothing answers at that address: check host and port, and whether a firewall is in the way.",
  tls: "The certificate is not trusted, or nothing there speaks TLS: check the address, the machine's clock, and NODE_EXTRA_CA_CERTS where a proxy of the company stands in between.",
  timeout: "It did not answer in time: check the network, a proxy or a firewall, and try again.",
  reset: "The connection was cut: try again; if it stays so, a proxy or firewall may be in the way.",
  other: "Check the network and the address, and try again.",
};

/** The address of the API as it has to be when it was given with its version, which the toolkit adds itself; else undefined. */
export function withoutVersion(apiUrl: string): string | undefined {
  const without = apiUrl.replace(/\/v\d+\/*$/, "");
  return without === apiUrl ? undefined : without;
}

/** What to do when an address of the API has nothing. */
export function addressRemedy(apiUrl: string): string {
  const without = withoutVersion(apiUrl);
  return without === undefined
    ? "Check APIERA_API_URL: it is the address of the API, without /v1 and what follows."
    : `Set APIERA_API_URL to ${without}: the address of the API is without /v1.`;
}
