import { expect, it } from "vitest";
import { readOptions } from "./cli-options.ts";

it("reads the command line", () => {
  expect(readOptions([])).toEqual({ command: "seeds", firstSeed: 0, seeds: 2_000, json: false });
  expect(readOptions(["--seeds", "5", "--first-seed", "7", "--json"])).toMatchObject({
    firstSeed: 7,
    seeds: 5,
    json: true,
  });
  expect(readOptions(["--seed", "12"])).toEqual({
    command: "replay",
    seed: 12,
    json: false,
  });
  expect(readOptions(["--scale"])).toEqual({ command: "scale", json: false });
  expect(readOptions(["--help"])).toEqual({ command: "help" });
});

it.each([[["--seeds", "many"]], [["--seed", "-1"]], [["--seed", ""]], [["--speed", "9"]], [["word"]]])(
  "refuses %j",
  (args) => {
    expect(() => readOptions(args)).toThrow();
  },
);
