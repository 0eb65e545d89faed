import { describe, expect, it } from "vitest";
import { DemoError } from "../demo-error.ts";
import { all, inChunks } from "./bulk.ts";

const INPUT = [{ code: "a" }, { code: "b" }, { code: "c" }];
const NOTHING = { total: 3, succeeded: [], failed: [], notAttempted: [], requests: 1, stoppedBy: undefined };

describe("all", () => {
  it("gives back what was made", () => {
    const succeeded = INPUT.map((item, index) => ({ index, item }));
    expect(all({ ...NOTHING, succeeded }, "SKU")).toEqual(INPUT);
  });

  it("names what was refused, and why", () => {
    const error = new DemoError("its code is taken");
    const failed = [{ index: 1, input: { code: "b" }, error, outcome: "rejected" as const }];
    const succeeded = [0, 2].map((index) => ({ index, item: {} }));
    expect(() => all({ ...NOTHING, succeeded, failed }, "SKU")).toThrow(
      '2 of 3 records of kind SKU were written.\n  {"code":"b"}: its code is taken',
    );
  });

  it("says why the rest was not tried", () => {
    const notAttempted = INPUT.map((input, index) => ({ index, input }));
    expect(() => all({ ...NOTHING, notAttempted, stoppedBy: new DemoError("no permission") }, "tag")).toThrow(
      "0 of 3 records of kind tag were written.\n  The rest was not tried: no permission",
    );
  });
});

describe("inChunks", () => {
  it("leaves nothing out", () => {
    expect(inChunks([1, 2, 3, 4, 5], 2)).toEqual([[1, 2], [3, 4], [5]]);
    expect(inChunks([1, 2], 2)).toEqual([[1, 2]]);
    expect(inChunks([])).toEqual([]);
  });
});
