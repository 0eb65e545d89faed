import { describe, expect, it, vi } from "vitest";
import { createProgress } from "./progress.ts";

/** A stream that keeps what is written to it. */
function stream(isTTY: boolean): { stream: NodeJS.WriteStream; written: string[] } {
  const written: string[] = [];
  const write = (text: string): boolean => written.push(text) > 0;
  return {
    stream: Object.create(process.stderr, { isTTY: { value: isTTY }, columns: { value: 80 }, write: { value: write } }),
    written,
  };
}

describe("createProgress", () => {
  it("writes a line for each tenth and each wait where there is no terminal", () => {
    const { stream: stderr, written } = stream(false);
    const progress = createProgress({ stderr, env: {} }, { label: "Products" });
    progress.update(5);
    for (let done = 0; done <= 100; done += 1) progress.update(done, done === 100 ? "at last" : "", 100);
    progress.waiting(41_200);
    progress.done();
    progress.update(100);
    progress.waiting(1);
    expect(written).toEqual([
      ...Array.from({ length: 9 }, (_, index) => `Products: ${index + 1}0 of 100 (${index + 1}0 %)\n`),
      "Products: 100 of 100 (100 %) at last\n",
      "Products: waiting 42 s for the rate limit\n",
    ]);
  });

  it("writes lines to a terminal that can do nothing", () => {
    const { stream: stderr, written } = stream(true);
    createProgress({ stderr, env: { TERM: "dumb" } }, { label: "Products", total: 2 }).update(1);
    expect(written).toEqual(["Products: 1 of 2 (50 %)\n"]);
  });

  it("counts a wait down on a terminal, until there is news or the end", () => {
    vi.useFakeTimers();
    try {
      const { stream: stderr, written } = stream(true);
      const progress = createProgress({ stderr, env: {} }, { label: "Products", total: 10 });
      progress.update(4);
      progress.waiting(3_000);
      // The bar is drawn ten times a second.
      vi.advanceTimersByTime(200);
      const seconds = (): string[] => written.join("").match(/waiting \d+ s/g) ?? [];
      expect(seconds().at(-1)).toBe("waiting 3 s");
      vi.advanceTimersByTime(1_000);
      expect(seconds().at(-1)).toBe("waiting 2 s");
      vi.advanceTimersByTime(2_000);
      expect(seconds().at(-1)).toBe("waiting 0 s");
      progress.waiting(9_000);
      progress.update(5);
      progress.done();
      progress.done();
      const before = written.length;
      vi.advanceTimersByTime(9_000);
      progress.update(6);
      expect(written.length).toBe(before);
    } finally {
      vi.useRealTimers();
    }
  });

  it("leaves the cursor shown when the process ends in the middle", () => {
    const { stream: stderr, written } = stream(true);
    const before = new Set(process.listeners("exit"));
    const progress = createProgress({ stderr, env: {} }, { label: "Products", total: 2 });
    const added = process.listeners("exit").filter((listener) => !before.has(listener));
    expect(written.join("")).toContain("\u001b[?25l");
    expect(written.join("")).not.toContain("\u001b[?25h");
    for (const listener of added) listener.call(process, 130);
    expect(written.join("")).toContain("\u001b[?25h");
    progress.done();
    expect(process.listeners("exit").filter((listener) => !before.has(listener))).toEqual([]);
  });
});
