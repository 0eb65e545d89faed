import { describe, expect, it } from "vitest";
import { RecencyMap } from "./recency-map.ts";

describe("values that have ended", () => {
  it("do not pile up while new ones come, though nobody asks for them", () => {
    let now = 0;
    const map = new RecencyMap<number>(1_000_000, (endsAt) => endsAt <= now);
    let most = 0;
    for (let index = 0; index < 10_000; index += 1) {
      map.set(`key${index}`, now + 10);
      now += 1;
      most = Math.max(most, map.size);
    }
    // Ten live at a time.
    expect(most).toBeLessThanOrEqual(2 * 16 + 10);
  });

  it("make room when all end at once, after as many sets as there are", () => {
    let now = 0;
    const map = new RecencyMap<number>(1000, (endsAt) => endsAt <= now);
    for (let index = 0; index < 1000; index += 1) map.set(`key${index}`, 1);
    now = 1;
    for (let index = 0; index < 1000; index += 1) map.set("same", now + 1);
    expect(map.size).toBe(1);
  });

  it("are gone when asked for", () => {
    let now = 0;
    const map = new RecencyMap<number>(10, (endsAt) => endsAt <= now);
    map.set("key", 1);
    expect(map.get("key")).toBe(1);
    now = 1;
    expect(map.get("key")).toBeUndefined();
    expect(map.size).toBe(0);
  });
});

it.each([1, 2, 3])(
  "holds the %i values used last, whatever was done: every order of five steps with three keys",
  (limit) => {
    const steps = ["get", "set", "delete"].flatMap((act) => ["a", "b", "c"].map((key) => ({ act, key })));
    for (let order = 0; order < steps.length ** 5; order += 1) {
      const map = new RecencyMap<number>(limit, () => false);
      // The plainest thing that does the same: a list, the one used last at its end.
      let model: (readonly [string, number])[] = [];
      for (let at = 0, rest = order; at < 5; at += 1, rest = Math.floor(rest / steps.length)) {
        const step = steps[rest % steps.length];
        if (step === undefined) continue;
        const known = model.find(([name]) => name === step.key);
        model = model.filter((one) => one !== known);
        if (step.act === "get" && map.get(step.key) !== known?.[1]) throw new Error(`get in order ${order}`);
        if (step.act === "delete" && map.delete(step.key) !== (known !== undefined))
          throw new Error(`delete in order ${order}`);
        if (step.act === "set") map.set(step.key, at);
        if (step.act === "set") model.push([step.key, at]);
        if (step.act === "get" && known !== undefined) model.push(known);
        model = model.slice(-limit);
      }
      if (map.size !== model.length) throw new Error(`size after order ${order}`);
      for (const [name, value] of model) if (map.get(name) !== value) throw new Error(`${name} after order ${order}`);
    }
  },
);
