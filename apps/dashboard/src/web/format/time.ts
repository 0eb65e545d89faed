const UNITS: readonly [Intl.RelativeTimeFormatUnit, number][] = [
  ["year", 365 * 86_400],
  ["month", 30 * 86_400],
  ["day", 86_400],
  ["hour", 3_600],
  ["minute", 60],
];

const relative = new Intl.RelativeTimeFormat("en", { numeric: "always", style: "short" });
const absolute = new Intl.DateTimeFormat("en-GB", { dateStyle: "medium", timeStyle: "short" });
const clock = new Intl.DateTimeFormat("en-GB", { hour: "2-digit", minute: "2-digit", second: "2-digit" });
const day = new Intl.DateTimeFormat("en-GB", { day: "numeric", month: "short" });
const short = new Intl.DateTimeFormat("en-GB", { hour: "2-digit", minute: "2-digit" });

/** How long ago a date was, e.g. `3 hr. ago`. */
export function ago(iso: string, now: number): string {
  const seconds = (now - Date.parse(iso)) / 1000;
  if (!Number.isFinite(seconds)) return "unknown";
  const unit = UNITS.find(([, length]) => seconds >= length);
  return unit === undefined ? "just now" : relative.format(-Math.floor(seconds / unit[1]), unit[0]);
}

/** A date with its time, in the time zone of the browser. */
export function dateTime(iso: string): string {
  const at = Date.parse(iso);
  return Number.isFinite(at) ? absolute.format(at) : "unknown";
}

/** Time of day with seconds. */
export function timeOfDay(at: number): string {
  return clock.format(at);
}

/** Time of day with seconds, and the day before it when that is another than today. */
export function moment(at: number, now: number): string {
  return day.format(at) === day.format(now) ? clock.format(at) : `${day.format(at)}, ${short.format(at)}`;
}

/** Time of day without seconds. */
export function hourAndMinute(at: number): string {
  return short.format(at);
}

/** A length of time with its two greatest units, e.g. `23 h 59 min`, `1 min 5 s`, `40 s`. Below a second, milliseconds. */
export function duration(ms: number): string {
  const whole = Math.max(0, Math.round(ms));
  if (whole < 1000) return `${whole} ms`;
  const seconds = Math.round(whole / 1000);
  const parts: readonly [number, string][] = [
    [Math.floor(seconds / 86_400), "d"],
    [Math.floor(seconds / 3_600) % 24, "h"],
    [Math.floor(seconds / 60) % 60, "min"],
    [seconds % 60, "s"],
  ];
  const first = parts.findIndex(([count]) => count > 0);
  return parts
    .slice(first, first + 2)
    .filter(([count]) => count > 0)
    .map(([count, unit]) => `${count} ${unit}`)
    .join(" ");
}
