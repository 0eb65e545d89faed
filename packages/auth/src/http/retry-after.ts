/** When the server answered by its own clock, in epoch milliseconds (`Date`, RFC 9110 section 6.6.1); undefined when it does not say. */
export function serverTime(headers: Headers): number | undefined {
  const time = Date.parse(headers.get("date") ?? "");
  return Number.isNaN(time) ? undefined : time;
}

/**
 * Reads `Retry-After` (RFC 9110 section 10.2.3): seconds, or a date, which is held against the server's own `Date` where it sent one.
 *
 * @param now - wall-clock time here, in epoch milliseconds.
 * @returns milliseconds from the answer on; undefined when the field is absent or says nothing usable.
 */
export function parseRetryAfter(headers: Headers, now: number): number | undefined {
  const value = headers.get("retry-after")?.trim() ?? "";
  if (/^\d+(\.\d+)?$/.test(value)) return Number(value) * 1000;
  // Date.parse takes much more than HTTP dates, all of which begin with the name of a day.
  const date = /^(Mon|Tue|Wed|Thu|Fri|Sat|Sun)/.test(value) ? Date.parse(value) : Number.NaN;
  return Number.isNaN(date) ? undefined : Math.max(0, date - (serverTime(headers) ?? now));
}
