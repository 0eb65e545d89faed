import { describe, expect, it } from "vitest";
import { interleave } from "./interleave.ts";

describe("measuring in turns", () => {
  it("asks every subject once per round, beginning with another one each time", async () => {
    const asked: string[] = [];
    const subject = (name: string) => async () => {
      asked.push(name);
      return asked.length;
    };
    const figures = await interleave(4, [subject("a"), subject("b"), subject("c")]);
    expect(asked.join("")).toBe("abcbcacababc");
    expect(figures).toEqual([
      [1, 6, 8, 10],
      [2, 4, 9, 11],
      [3, 5, 7, 12],
    ]);
  });
});
