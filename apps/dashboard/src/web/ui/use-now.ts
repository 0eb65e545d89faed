import { useEffect, useState } from "react";

/**
 * The time, which is read again and again.
 *
 * @param everyMs - how often.
 * @param running - false lets it stand still.
 */
export function useNow(everyMs: number, running = true): number {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    if (!running) return;
    const timer = setInterval(() => setNow(Date.now()), everyMs);
    return () => clearInterval(timer);
  }, [everyMs, running]);
  return now;
}
