import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Flag } from "./table.ts";
import { readFlagValue } from "./values.ts";

const codes: Flag = { name: "codes", parameter: "codes[eq]", kind: "text", list: true, help: "" };

describe("readFlagValue", () => {
  it("reads any list of texts as it was, however it is spread over repeated flags", () => {
    const text = fc.string({ unit: "grapheme", minLength: 1 });
    fc.assert(
      fc.property(fc.array(fc.array(text, { minLength: 1 }), { minLength: 1 }), (lists) => {
        const typed = lists.map((list) => list.map((one) => one.replace(/[\\,]/g, "\\$&")).join(","));
        const read = typed.reduce<ReturnType<typeof readFlagValue> | undefined>(
          (previous, one) => readFlagValue(codes, one, previous),
          undefined,
        );
        expect(read).toEqual(lists.flat());
      }),
    );
  });

  it("takes null for no parent where the API does, and nowhere else", () => {
    const parents: Flag = {
      name: "parent-uuids",
      parameter: "parentUuids[eq]",
      kind: "uuid",
      list: true,
      nullable: true,
      help: "",
    };
    expect(readFlagValue(parents, "null")).toEqual([null]);
    expect(readFlagValue(codes, "null")).toEqual(["null"]);
    expect(() => readFlagValue({ ...codes, kind: "uuid" }, "null")).toThrow("is not a UUID.");
  });

  it.each(["2025-11-23", "2025-02-29T00:00:00Z", "2025-11-23T24:00:00Z", "2025-11-23T14:15:22", "now"])(
    "refuses the time %s",
    (text) => {
      expect(() =>
        readFlagValue({ name: "created-at", parameter: "createdAt[eq]", kind: "time", help: "" }, text),
      ).toThrow("is not a time such as");
    },
  );
});
