/** Makes the next timestamp, later than every one before it. */
export type TimestampGenerator = () => string;

const DATE_TIME = /^(\d{4}-\d{2}-\d{2})T(\d{2}:\d{2}:\d{2})(?:\.(\d+))?(Z|[+-]\d{2}:\d{2})$/i;

/**
 * Timestamps as the API writes them: UTC with six fractional digits.
 *
 * A millisecond clock cannot tell the rows of one bulk call apart, so the microseconds count up: the order of creation is always
 * the order of `createdAt`.
 *
 * @param now - the clock, in milliseconds since the epoch.
 */
export function createTimestampGenerator(now: () => number): TimestampGenerator {
  let lastMicros = 0;
  return () => {
    lastMicros = Math.max(lastMicros + 1, Math.floor(now()) * 1000);
    const seconds = new Date(Math.floor(lastMicros / 1_000_000) * 1000).toISOString().slice(0, 19);
    return `${seconds}.${String(lastMicros % 1_000_000).padStart(6, "0")}Z`;
  };
}

/**
 * Rewrites an RFC 3339 date-time to the form the API stores, so that two of them compare as strings.
 *
 * @returns the UTC form with six fractional digits (more are cut off), or undefined when `text` is not a date-time.
 */
export function normalizeTimestamp(text: string): string | undefined {
  const match = DATE_TIME.exec(text);
  if (match === null) return undefined;
  const [, date = "", time = "", fraction = "", zone = ""] = match;
  const parsed = new Date(`${date}T${time}${zone.toUpperCase()}`);
  if (Number.isNaN(parsed.getTime())) return undefined;
  return `${parsed.toISOString().slice(0, 19)}.${fraction.slice(0, 6).padEnd(6, "0")}Z`;
}
