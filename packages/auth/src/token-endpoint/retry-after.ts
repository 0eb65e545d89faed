/**
 * What `Retry-After` asks for, in milliseconds from now (RFC 9110 section 10.2.3: seconds or a date).
 *
 * @returns undefined when the field is absent or says nothing usable.
 */
export function retryAfterMs(headers: Headers, now: number): number | undefined {
  const value = headers.get("retry-after")?.trim();
  if (!value) return undefined;
  if (/^\d+$/.test(value)) return Number(value) * 1000;
  // Date.parse accepts far more than HTTP dates; all three HTTP forms begin with the name of a day.
  const date = /^(mon|tue|wed|thu|fri|sat|sun)/i.test(value) ? Date.parse(value) : Number.NaN;
  return Number.isNaN(date) ? undefined : Math.max(0, date - now);
}
